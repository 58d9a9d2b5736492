// Approved phrases: wording agreed in advance raises no flag while its bounds hold.
import type { Draft } from '../model/draft.ts';
import type { Flag } from '../model/flag.ts';
import type { ApprovedPhrase, Exception, Policy } from '../model/policy.ts';
import { type Audience, audiencesOf, isNamed } from './audience.ts';
import { fits } from './when.ts';

/** A text with its spaces, case and typographic marks folded, and where each of its characters came from. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

/** Removes the flags that lie wholly inside an approved phrase. */
export function dropApproved(flags: readonly Flag[], text: string, policy: Policy, draft: Draft, now: Date): readonly Flag[] {
  if (flags.length === 0 || policy.approvedPhrases.length === 0) return flags;
  const phrases = policy.approvedPhrases.filter((phrase) => isCurrent(phrase, now) && isForAll(phrase, draft, policy));
  if (phrases.length === 0) return flags;
  const folded = fold(text);
  const wordings = phrases.map((phrase) => fold(phrase.text).text.trim());
  const author = draft.author ?? 'human';
  return flags.filter(
    (flag) =>
      !phrases.some((phrase, i) => {
        const when = { topic: phrase.topics, rule: phrase.rules, author: phrase.while?.author, facts: phrase.while?.facts };
        return fits(when, flag, author) && isInside(flag, wordings[i] ?? '', folded);
      }),
  );
}

function isCurrent({ while: bounds }: ApprovedPhrase, now: Date): boolean {
  if (Number.isNaN(now.getTime())) return bounds?.from === undefined && bounds?.until === undefined;
  const today = now.toISOString().slice(0, 10);
  return (bounds?.from === undefined || today >= bounds.from) && (bounds?.until === undefined || today <= bounds.until);
}

/** The phrase is approved for everyone whom this draft goes to and whose mail is judged. */
function isForAll({ while: bounds }: ApprovedPhrase, draft: Draft, policy: Policy): boolean {
  const scope = bounds?.recipients;
  if (scope === undefined) return true;
  return audiencesOf(draft, policy).every((audience) => isNamed(scope, audience, policy) || flows(audience, policy));
}

function flows(audience: Audience, policy: Policy): boolean {
  const isSpokenOf = ({ when: { recipients } }: Exception) => recipients !== undefined && isNamed(recipients, audience, policy);
  return audience.internal && policy.internal === 'allow' && !policy.exceptions.some(isSpokenOf);
}

/** Looks only around the flag, so that the cost does not grow with the draft. */
function isInside(flag: Flag, wording: string, { text, from }: Folded): boolean {
  const start = indexOf(from, flag.start);
  const end = indexOf(from, flag.end);
  if (wording === '' || end - start > wording.length || end <= start) return false;
  const first = Math.max(0, end - wording.length);
  const around = text.slice(first, start + wording.length);
  for (let at = around.indexOf(wording); at >= 0; at = around.indexOf(wording, at + 1)) {
    if (isWhole(text, first + at, first + at + wording.length)) return true;
  }
  return false;
}

/** The first folded character that came from `offset` or later. */
function indexOf(from: readonly number[], offset: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Neither end cuts a word or a number: “5 % off” is not in “2.5 % off”, nor “net 30” in “net 30.5”. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isJoined(text.slice(Math.max(0, start - 2), start + 1)) && !isJoined(reverse(text.slice(end - 1, end + 2)));
}

/** Whether the last character of `edge` continues what stands before it. */
function isJoined(edge: string): boolean {
  return /[a-z0-9\u00c0-\uffff][a-z0-9\u00c0-\uffff]$|[0-9][.,:/-][0-9]$|[$%\u20ac\u00a3\u00a5][0-9]$/.test(edge);
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}

function fold(text: string): Folded {
  const from: number[] = [];
  let folded = '';
  let spaced = true;
  for (let i = 0; i < text.length; i++) {
    const letter = foldLetter(text.charAt(i));
    if (letter === '' || (letter === ' ' && spaced)) continue;
    spaced = letter === ' ';
    folded += letter;
    from.push(i);
  }
  return { text: folded, from };
}

/** One character for one, or none. */
function foldLetter(letter: string): string {
  if (letter >= '!' && letter <= '~') return letter.toLowerCase();
  if (/\s/.test(letter)) return ' ';
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(letter)) return '';
  if (/[\u2018-\u201b\u2032\u02bc\u00b4]/.test(letter)) return "'";
  if (/[\u201c-\u201f\u2033\u00ab\u00bb]/.test(letter)) return '"';
  if (/[\u2010-\u2015\u2212]/.test(letter)) return '-';
  const lower = letter.toLowerCase();
  return lower.length === 1 ? lower : letter;
}
