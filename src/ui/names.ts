// Names of people, topics and tiers as every screen says them.
import type { Severity, Topic } from '../model/flag.ts';
import type { HoldState, Reviewer } from '../model/hold.ts';

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

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { high: 'High', medium: 'Medium', low: 'Low' };

export const HOLD_STATE_NAMES: Readonly<Record<HoldState, string>> = {
  pending: 'Waiting',
  released: 'Released',
  returned: 'Returned',
  withdrawn: 'Taken back',
  expired: 'Expired',
};

/** What is not the sender's own text. */
export const SEGMENT_NAMES = {
  quoted: 'Quoted text',
  forwarded: 'Forwarded text',
  signature: 'Signature',
  disclaimer: 'Disclaimer',
} as const;

/** What a comma brings behind a name that is no first name: “PhD”, “M.D.”, “MBA”, “Jr.”, “III”. */
const TITLE = /^(?:[A-Z\d.]{2,}|[JS]r\.?|PhD|MSc|BSc|Esq\.?)$/;

/** A directory may write it “Whitcombe, Dana”; behind a name of several words a comma brings a title, and no first name. */
export function firstName(name: string): string {
  const turned = /^\S+, ([^\s,]+)/.exec(name)?.[1] ?? '';
  return turned !== '' && !TITLE.test(turned) ? turned : (name.split(/,? /)[0] ?? name);
}

/** “Luis Ortega, standing in for Dana Whitcombe”. */
function nameReviewer({ name, standsInFor }: Reviewer): string {
  return standsInFor === null ? name : `${name}, standing in for ${standsInFor.name}`;
}

export function nameReviewers(reviewers: readonly Reviewer[]): string {
  if (reviewers.length === 0) return 'nobody yet';
  return reviewers.map(nameReviewer).join(reviewers.some(({ standsInFor }) => standsInFor !== null) ? '; ' : ' or ');
}

/** At the start of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** “1 mailbox”, “2 mailboxes”. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : noun.endsWith('x') ? 'es' : 's'}`;
}

/** A list in a sentence: “a”, “b” and “c”. */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** As many as one reads at a glance; the rest is counted. */
export function listSome(names: readonly string[]): string {
  return listOf(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names);
}
