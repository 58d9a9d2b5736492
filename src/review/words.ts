// The words for what reviewers see.
import type { Severity } from '../model/flag.ts';
import type { HeldStatement, Hold, HoldSummary } from '../model/hold.ts';
import { sayAgo, sayDate, sayDistance, sayDuration, sayTime } from '../ui/moment.ts';
import { count, firstName } from '../ui/names.ts';
import type { AskedSentence } from './answers.ts';

/** Keys hold characters that no id may have. */
export function sentenceId(id: string): string {
  return `sentence-${id.replace(/[^\w-]/g, '_')}`;
}

/** What is not about words is named by what it is. */
export function sentenceName({ text, statements: [first] }: AskedSentence): string {
  const words = text.replace(/\s+/g, ' ');
  return words !== '' || first === undefined ? `“${words}”` : quoteOf(first);
}

export function strictestOf(statements: readonly HeldStatement[]): Severity {
  const order: readonly Severity[] = ['high', 'medium', 'low'];
  return order.find((severity) => statements.some((one) => one.severity === severity)) ?? 'low';
}

export function quoteOf({ flags, rule, why }: HeldStatement): string {
  const quotes = [...new Set(flags.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()))].filter((quote) => quote !== '');
  if (quotes.length > 0) return quotes.map((quote) => `“${quote}”`).join(', ');
  return why === '' ? `The check “${rule}” failed` : why.replace(/\.$/, '');
}

/** The line of the policy; it is worded for the sender, whose answer it may have waited for. */
export function sayPolicy({ kind, standing, answer, policyLine }: HeldStatement): string {
  const isUnanswered = kind === 'acknowledge' && standing === 'asked' && answer === null;
  return isUnanswered ? 'Policy asks the sender for a reason, and none was given.' : policyLine;
}

/** “payment-terms” is “Payment terms” where nobody knows the rule's title. */
export function titleOf(rule: string, known: string | null): string {
  if (known !== null) return known;
  const words = rule.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function subjectOf({ subject }: Pick<HoldSummary, 'subject'>): string {
  return subject.trim() === '' ? '(no subject)' : subject;
}

/** Who is addressed, who is only copied, and who blind; without its draft nobody knows more than to whom a message went. */
export function listRecipients({ draft, recipients }: Pick<Hold, 'draft' | 'recipients'>): readonly (readonly [string, string])[] {
  if (recipients.length === 0) return [['To', 'nobody yet']];
  if (draft === null) return [['To', recipients.join(', ')]];
  const fields = [['To', draft.to] as const, ['Cc', draft.cc] as const, ['Bcc', draft.bcc] as const];
  return fields
    .filter(([, people]) => people.length > 0)
    .map(([field, people]) => [field, people.map(({ address }) => address).join(', ')]);
}

/** A fact by its name: “percent” is “25 %”. */
function sayFact(name: string, value: string | number | boolean, currency: unknown): string {
  if (typeof value === 'boolean') return value ? name : `not ${name}`;
  if (name === 'percent') return `${value} %`;
  if (name === 'amount') return typeof currency === 'string' ? `${currency} ${value}` : String(value);
  if (name === 'date') return sayDate(String(value));
  if (name === 'days') return sayDays(Number(value));
  return `${name}: ${value}`;
}

/** As it was written: a year is read as 365 days, and a month beyond it as 30. */
function sayDays(days: number): string {
  const months = (days % 365) / 30;
  if (days < 365 || !Number.isInteger(months)) return count(days, 'day');
  return `${count(Math.floor(days / 365), 'year')}${months === 0 ? '' : ` ${count(months, 'month')}`}`;
}

/** “Within 90 days” of an invoice is no day that was agreed: of a length the day that it would be from now is left out, wherever it is a fact. */
export function listFacts({ facts }: Pick<HeldStatement, 'facts'>, all: readonly Pick<HeldStatement, 'facts'>[]): readonly string[] {
  const isLength = all.some(({ facts: other }) => 'days' in other && other.date === facts.date);
  return Object.entries(facts)
    .filter(([name]) => name !== 'currency' && !(name === 'date' && isLength))
    .map(([name, value]) => sayFact(name, value, facts.currency));
}

/** The line of time in the list: until when, or how long it took. */
export function sayClock(
  { state, dueAt, placedAt, decidedAt }: Pick<HoldSummary, 'state' | 'dueAt' | 'placedAt' | 'decidedAt'>,
  now: Date,
): string {
  if (state === 'pending') {
    const isLate = Date.parse(dueAt) <= now.getTime();
    return isLate ? 'time is up' : `due ${sayDistance(dueAt, now)}`;
  }
  if (decidedAt === null) return sayTime(placedAt, now);
  const took = Date.parse(decidedAt) - Date.parse(placedAt);
  return state === 'released' || state === 'returned' ? `${sayTime(decidedAt, now)}, after ${sayDuration(took)}` : sayTime(decidedAt, now);
}

/** What became of a message, by whom and when: “Dana Whitcombe released it a moment ago”. */
export function sayEnd({ state, history, decidedAt }: Hold, now: Date, me: string | null): string {
  const last = [...history].reverse().find(({ kind }) => !/read|extended|warned/.test(kind));
  const who = last?.by === null || last === undefined ? null : last.by.id === me ? 'You' : last.by.name;
  const when = decidedAt === null ? '' : ` ${sayAgo(decidedAt, now)}`;
  switch (state) {
    case 'released':
      return `${who ?? 'An earlier review'} released it${when}.`;
    case 'returned':
      return `${who ?? 'A reviewer'} returned it${when}.`;
    case 'withdrawn':
      return `${who ?? 'The sender'} took it back${when}.`;
    case 'expired':
      return `Nobody answered in time: it expired${when}, and was not sent.`;
    case 'pending':
      return `${who ?? 'Somebody'} ${last?.kind === 'hold-reassigned' ? 'passed it on' : 'decided a part of it'}.`;
  }
}

/** Who sends a message once it is released. */
export function saySender({ sender, delivery }: Pick<Hold, 'sender' | 'delivery'>): string {
  return delivery?.by === 'service'
    ? `Once released, it is sent from the mailbox of ${firstName(sender.name)}.`
    : `${firstName(sender.name)} presses Send; nothing leaves by itself.`;
}
