// Cuts a draft's text into what the sender wrote now, what is quoted or forwarded, the signature and the disclaimer.

import type { Segment, SegmentKind } from '../model/segment.ts';
import { readDisclaimer } from './disclaimer.ts';
import { test } from './match.ts';
import { quoteHeaderAt } from './quote-headers.ts';
import type { Hint, ReadText } from './read-text.ts';
import { isSpoken, signatureEnd } from './signature.ts';
import { lastText, nextText } from './text-lines.ts';

/** The text line by line: what each holds, where it starts, what it is. Quoted lines in a row may be one. */
interface Lines {
  /** Trimmed. */
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  readonly kinds: SegmentKind[];
  /** In an indented block that is a quote only if the words before it say so. */
  readonly indented: readonly boolean[];
}

/** "> 50 seats: $10": more than; but "> 3. Payment" is a quoted point, and "> 14 x" a quoted order. */
const THRESHOLD = /^>=? ?[$€£]?\d(?!\d?[.)] |\d* ?x )/;
const RULE = /^[_-]{5,}$/;

/**
 * Segments of a text, in order, without gap or overlap. Only `own` is judged, so what is in doubt stays `own`.
 * The markup's marks (`hints`) are believed where they are certain; the words of each line decide the rest.
 */
export function segment(read: ReadText): Segment[] {
  const lines = readLines(read);
  markQuotes(lines);
  markDisclaimers(lines);
  markSignatures(lines);
  freeSpoken(lines);
  return join(lines, read.text.length);
}

function readLines({ text, hints }: ReadText): Lines {
  const texts: string[] = [];
  const starts: number[] = [];
  const kinds: SegmentKind[] = [];
  const indented: boolean[] = [];
  let next = 0;
  let last: { readonly within: Hint | null } | null = null;
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    while (next < hints.length && (hints[next]?.end ?? 0) <= start) next++;
    const hint = hints[next];
    const within = hint !== undefined && end > start && hint.start <= start && end <= hint.end ? hint : null;
    const unread = isUnread(text, start, end);
    // Lines of one quotation in a row are one: a long thread has thousands.
    if (unread && last !== null && last.within === within) continue;
    last = unread ? { within } : null;
    texts.push(unread ? MARK : text.slice(start, end).trim());
    starts.push(start);
    kinds.push(within?.certain ? within.kind : 'own');
    indented.push(within !== null && !within.certain);
  }
  return { texts, starts, kinds, indented };
}

const MARK = '>';

/** A line that is marked as quoted, and cannot be a threshold: nothing hangs on what it says. */
function isUnread(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== 0x3e) return false;
  const at = start + 1 < end && text.charCodeAt(start + 1) === 0x20 ? start + 2 : start + 1;
  if (at >= end) return true;
  const c = text.charCodeAt(at) | 0x20;
  return c === 0x3e || (c >= 0x61 && c <= 0x7a);
}

function markQuotes(lines: Lines): void {
  const { texts, kinds, indented } = lines;
  let kind: 'quoted' | 'forwarded' = 'quoted';
  let introduced = false;
  for (let i = 0; i < texts.length; i++) {
    if (kinds[i] !== 'own') continue;
    if (introduced ? isMarked(texts[i]) || indented[i] : isMarked(texts[i]) && !isThreshold(lines, i)) {
      kinds[i] = kind;
      continue;
    }
    const header = quoteHeaderAt(texts, i);
    if (header === null) continue;
    const next = nextText(texts, i + header.lines, texts.length);
    const marked = isMarked(texts[next]) || indented[i] || indented[next] || kinds[next] === 'quoted';
    if (!marked && !header.certain) continue;
    kind = header.kind;
    introduced = true;
    const above = lastText(texts, i);
    if (kinds[above] === 'own' && test(RULE, texts[above] ?? '')) kinds[above] = kind;
    // Where each line of the quote is marked, what is not marked is an answer; else all that follows is the quote.
    paint(kinds, i, marked ? i + header.lines : texts.length, kind);
  }
}

function isMarked(line: string | undefined): boolean {
  return line !== undefined && line.charCodeAt(0) === 0x3e;
}

/** In a quote that nothing introduced: is this line none, since it begins with a number and no words of a quote touch it? */
function isThreshold({ texts, kinds }: Lines, i: number): boolean {
  const next = texts[i + 1] ?? '';
  return test(THRESHOLD, texts[i] ?? '') && (kinds[i - 1] ?? 'own') === 'own' && (!isMarked(next) || test(THRESHOLD, next));
}

function paint(kinds: SegmentKind[], from: number, to: number, kind: SegmentKind): void {
  for (let i = from; i < to; i++) if (kinds[i] === 'own') kinds[i] = kind;
}

function markDisclaimers({ texts, kinds }: Lines): void {
  let follows = false;
  for (let i = 0; i < texts.length; i++) {
    if ((kinds[i] !== 'own' && kinds[i] !== 'signature') || texts[i] === '') continue;
    const disclaimer = readDisclaimer(texts, i, follows);
    follows = disclaimer?.found === true;
    if (disclaimer === null) continue;
    if (disclaimer.found) kinds.fill('disclaimer', i, disclaimer.end);
    i = disclaimer.end - 1;
  }
}

function markSignatures({ texts, kinds }: Lines): void {
  let runEnd = 0;
  for (let i = 0; i < texts.length; i++) {
    if (kinds[i] !== 'own') continue;
    if (runEnd <= i) for (runEnd = i; kinds[runEnd] === 'own'; ) runEnd++;
    const end = signatureEnd(texts, i, runEnd);
    paint(kinds, i, end, 'signature');
    if (end > i) i = end - 1;
  }
}

/** A postscript or a promise that stands in or below the signature is the sender's own, to the end of its paragraph. */
function freeSpoken({ texts, kinds }: Lines): void {
  for (let i = 0; i < texts.length; i++) {
    if (kinds[i] !== 'signature' || !isSpoken(texts[i] ?? '')) continue;
    while (kinds[i] === 'signature' && texts[i] !== '') kinds[i++] = 'own';
  }
}

/** Lines of one kind in a row are one segment; empty lines go with what is before them. */
function join({ texts, starts, kinds }: Lines, length: number): Segment[] {
  const segments: Segment[] = [];
  let kind: SegmentKind = kinds[nextText(texts, 0, texts.length)] ?? 'own';
  let start = 0;
  for (let i = 0; i < texts.length; i++) {
    const next = texts[i] === '' ? kind : (kinds[i] ?? kind);
    if (next === kind) continue;
    const end = starts[i] ?? length;
    segments.push({ kind, start, end });
    kind = next;
    start = end;
  }
  if (length > start) segments.push({ kind, start, end: length });
  return segments;
}
