// The words for what the sidebar shows.
import { type Statement, type StatementState, wordOf } from '../compose/statements.ts';
import type { Flag } from '../model/flag.ts';
import type { IconName } from '../ui/icon.tsx';
import { capital, listOf } from '../ui/names.ts';

export const STATE_NAMES: Readonly<Record<StatementState, string>> = {
  blocked: 'may not be sent',
  held: 'needs a manager',
  asked: 'needs your answer',
  answered: 'answered',
  noted: 'for your notice',
};

export const STATE_ICONS: Readonly<Record<StatementState, IconName>> = {
  blocked: 'stop',
  held: 'lock',
  asked: 'question',
  answered: 'check',
  noted: 'note',
};

/** The words in question in one line; one answer may be for several quotes of a sentence, and each is named. */
export function nameOf(statement: Statement): string {
  return listOf(namesOf(statement));
}

/** Several statements are one list, or it would read “a” and “b” and “c”. */
export function namesOf({ flags, fault }: Statement): readonly string[] {
  if (flags.length === 0) return [fault === null ? 'A check' : `The check “${fault.rule}” failed`];
  return Array.from(new Set(flags.map(quoteOf)));
}

/** A flag on the recipients has no words, so it is named by its reason. */
export function quoteOf({ quote, why }: Flag): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words === '' ? why.replace(/\.$/, '') : `“${words}”`;
}

/** The flags that differ in their words: the same words need their safer wording once. */
export function distinctFlags({ flags }: Statement): readonly Flag[] {
  return flags.filter((flag, at) => flags.findIndex(({ quote }) => quote === flag.quote) === at);
}

export function topicOf(statement: Statement): string {
  return capital(wordOf(statement));
}

/** What a sender says of a flag that is wrong. */
export function objectionOf({ flags }: Statement): string {
  const topic = flags[0]?.topic;
  return topic === 'commitment' || topic === 'timeline' ? 'This is not a promise' : 'This mark is wrong';
}
