// What was checked in a draft, and what was not: said plainly, so that silence is never taken for more than it is.
import type { Inspection } from '../inspect.ts';
import type { Draft } from '../model/draft.ts';
import type { SegmentKind } from '../model/segment.ts';

export interface Coverage {
  /** One line for the foot of the list. */
  readonly summary: string;
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
  /** Words of the subject line that would ask for an answer if they stood in the message; null where there are none. */
  readonly inSubject: string | null;
}

const UNJUDGED: ReadonlyArray<readonly [SegmentKind, string]> = [
  ['quoted', 'quoted text'],
  ['forwarded', 'forwarded text'],
  ['signature', 'your signature'],
  ['disclaimer', 'the disclaimer'],
];

/** Counts what the inspection read and names what it did not. */
export function coverageOf(
  draft: Draft,
  { text, segments, faults }: Pick<Inspection, 'text' | 'segments' | 'faults'>,
  inSubject: string | null,
): Coverage {
  const wordsOf = (kind: SegmentKind): number =>
    segments.filter((segment) => segment.kind === kind).reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  const own = wordsOf('own');
  const recipients = draft.to.length + draft.cc.length + draft.bcc.length;
  const files = draft.attachments ?? [];
  const skipped = UNJUDGED.map(([kind, name]) => [name, wordsOf(kind)] as const).filter(([, words]) => words > 0);
  const unchecked = [
    ...faults.map(({ rule }) => `The check “${rule}” gave no answer.`),
    ...skipped.map(([name, words]) => `${capital(name)}: ${plural(words, 'word')}, not judged.`),
    ...(files.length === 0 ? [] : [`Inside ${plural(files.length, 'attachment')}: only names and sizes are read.`]),
    'The subject, pictures, and what is not English.',
  ];
  const checked = [
    `${plural(own, 'word')} of yours.`,
    recipients === 0 ? 'No recipients yet: judged as for outsiders.' : `${plural(recipients, 'recipient')}.`,
  ];
  const parts = [...skipped.map(([name]) => name), ...(files.length === 0 ? [] : ['what is inside attachments'])];
  const failed = faults.length === 0 ? '' : `${plural(faults.length, 'check')} failed. `;
  return { summary: `${failed}Checked ${plural(own, 'word')} of yours${listOf(parts)}.`, checked, unchecked, inSubject };
}

/** Nothing is written and nobody addressed; a signature was there before. */
export function isBlank(draft: Draft, { text, segments }: Pick<Inspection, 'text' | 'segments'>): boolean {
  const { subject, to, cc, bcc, attachments = [] } = draft;
  const own = segments.filter(({ kind }) => kind === 'own').map(({ start, end }) => text.slice(start, end));
  return [...to, ...cc, ...bcc, ...attachments].length === 0 && [subject, ...own].join('').trim() === '';
}

function listOf(parts: readonly string[]): string {
  if (parts.length === 0) return '';
  const last = parts[parts.length - 1];
  return `, but not ${parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} or ${last}`}`;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
