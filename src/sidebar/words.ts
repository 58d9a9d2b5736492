// The words for what the sidebar shows.
import type { Statement, StatementState } from '../compose/statements.ts';
import type { Topic } from '../model/flag.ts';
import type { IconName } from '../ui/icon.tsx';

export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  commitment: 'Commitment',
  timeline: 'Timeline',
  pricing: 'Pricing',
  terms: 'Terms',
  security: 'Security',
  scope: 'Scope',
  attachment: 'Attachment',
  recipient: 'Recipient',
  context: 'Context',
};

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

/** The words in question in one line; a flag on recipients and a check that failed have none, so they are named by their reason. */
export function nameOf({ flags, fault }: Statement): string {
  const flag = flags[0];
  if (flag === undefined) return fault === null ? 'A check' : `The check “${fault.rule}” failed`;
  const quote = flag.quote.replace(/\s+/g, ' ').trim();
  return quote === '' ? flag.why.replace(/\.$/, '') : `“${quote}”`;
}

export function topicOf({ flags }: Statement): string {
  const topic = flags[0]?.topic;
  return topic === undefined ? 'Check' : TOPIC_NAMES[topic];
}

/** What a sender says of a flag that is wrong. */
export function objectionOf({ flags }: Statement): string {
  const topic = flags[0]?.topic;
  return topic === 'attachment' || topic === 'recipient' || topic === 'context' ? 'This flag is wrong' : 'This is not a promise';
}

/** A list in a sentence: “a”, “b” and “c”. */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
