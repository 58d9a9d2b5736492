// What stands in the quoted part and may be accepted by a short yes: its lines, and its points.

import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';
import { test } from './match.ts';

const ASKED =
  /[$£€]\s?\d|\b\d+ ?%|\b(?:price|discount|clause|terms?|contract|redlines?|net \d+|sla|uptime|liabilit|indemn|warrant|exclusiv|deliver|deadline|by (?:monday|tuesday|wednesday|thursday|friday|the \d)|we(?:'d| would)? (?:need|require|expect|propose|want|order|like)|can you confirm|please confirm|agree to|accept|order \d+|commit to|cancel|refund|waive|renew|confidential|notice|\bshall (?!we|i)\b)/;
const MEETING = /\b(?:meet|meeting|call|lunch|coffee|zoom|teams|slot|invite|calendar)\b/;

/** What a yes to binds nobody: whether something was done, who and when, papers and thanks. */
const SMALL =
  /^(?:\d+[.)] )?(?:did|have|has|who|what|when|where|which|why|how|is there|are there|do you (?:want|have|need))\b|\bcan you (?:send|share|forward)\b|\bconfirm receipt\b|\bthank\b/;

/** Does a yes to these words bind? */
export function asksToBind(words: string): boolean {
  const low = words.toLowerCase();
  return low.length > 8 && test(ASKED, low) && !test(MEETING, low) && !test(SMALL, low);
}

/** Nobody says yes to more than this. */
const MOST_READ = 4000;

/** A point is no longer than this. */
const LONGEST_POINT = 1000;

function linesOf(quoted: string): string[] {
  return fold(quoted)
    .split('\n')
    .map((line) => line.replace(/^[>\s]+/, '').trim());
}

/** The lines of a quoted segment of the draft's text, folded and without their marks. */
export function quotedLines(text: string, { start, end }: Span): string[] {
  return linesOf(text.slice(start, Math.min(end, start + MOST_READ)));
}

/** The last point of a quoted segment: its last lines, from the one that begins with a number or after an empty one. */
export function lastPoint(text: string, segment: Span): string {
  const lines = linesOf(text.slice(Math.max(segment.start, segment.end - LONGEST_POINT), segment.end));
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '') end--;
  let start = end - 1;
  while (start > 0 && lines[start - 1] !== '' && !/^(?:\d+[.)]|[-*•]) /.test(lines[start] ?? '')) start--;
  return lines.slice(Math.max(0, start), end).join(' ');
}
