// How far back a veto looks: to where the clause it speaks of begins.
import { exec } from '../match.ts';

/** Where a new clause with its own subject begins: "Don't worry, we'll …", "I asked my manager and the fee is waived". */
const RESTART =
  /;|: |you asked for,? (?=is|are|will|they|it)|(?:, | -+ | )but |, so | and (?=(?:i|we|you)(?:'| )|[a-z0-9'-]+(?: [a-z0-9'-]+){0,4} (?:is|are|will|stays?|remains?)\b)|(?:, (?:and )?| -+ )(?=(?:i|we|you|it|the|our|this|that|your)\b)/;
/** What leads to what is said, and is none of it: "As discussed yesterday, …", "Thanks for your call, …". */
const INTRODUCTION = /^\W*(?:as|after|since|because|given)\b[^,;]{0,90}, /;

/** Far enough to see the verb of the subject that begins at `start`. */
const AHEAD = 40;

/** What stands before `start` since the last place where `restart` matches; its look ahead may go beyond `start`. */
export function sinceLast(restart: RegExp, text: string, start: number): string {
  let from = 0;
  let rest = text.slice(0, start + AHEAD);
  for (let m = exec(restart, rest); m !== null && from + m.index < start; m = exec(restart, rest)) {
    from += m.index + m[0].length;
    rest = rest.slice(m.index + m[0].length);
  }
  return text.slice(from, Math.max(from, start));
}

/** What stands before `start` in its own clause, at most `reach` characters of it. */
export function ownClause(s: string, start: number, reach: number): string {
  const introduction = exec(INTRODUCTION, s);
  const led = introduction === null || introduction[0].length > start ? 0 : introduction[0].length;
  const from = Math.max(led, start - reach);
  return sinceLast(RESTART, s.slice(from), start - from);
}
