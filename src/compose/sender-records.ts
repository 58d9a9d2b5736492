// What is told of a message that needed no review: hashes, keys and the flagged sentence, and never the mail.
import type { Inspection } from '../inspect.ts';
import type { Acknowledgement } from '../model/acknowledgement.ts';
import type { Author, Draft } from '../model/draft.ts';
import type { Feedback } from '../model/feedback.ts';
import type { Flag } from '../model/flag.ts';
import type { Policy } from '../model/policy.ts';
import type { FlagTrace, SenderRecord } from '../model/sender-record.ts';

export interface Sent {
  readonly draft: Draft;
  readonly inspection: Inspection;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly policy: Policy;
  readonly policyVersion: number | null;
  readonly at: Date;
  readonly newId: () => string;
}

/** The answers that counted, then the message itself, in this order. */
export function recordSent({ draft, inspection, acknowledgements, policy, policyVersion, at, newId }: Sent): SenderRecord[] {
  const { flags, digest, verdict, text } = inspection;
  const author: Author = draft.author ?? 'human';
  const answers = acknowledgements.flatMap((given): SenderRecord[] => {
    const flag = flags.find(({ key }) => key === given.key);
    if (flag === undefined) return [];
    const { reason, confirmed = false } = given;
    return [
      { id: newId(), at: given.at, kind: 'acknowledged', ...toTrace(flag), sentence: sentenceOf(flag, text), reason, confirmed, digest },
    ];
  });
  const once = flags.filter(({ key }, i) => flags.findIndex((other) => other.key === key) === i);
  const audience = audienceOf(draft, policy);
  return [
    ...answers,
    {
      id: newId(),
      at: at.toISOString(),
      kind: 'sent',
      digest,
      verdict: verdict.kind,
      author,
      policyVersion,
      flags: once.map(toTrace),
      audience,
    },
  ];
}

export function recordFeedback({ key, rule, sentence, at }: Feedback, newId: () => string): SenderRecord {
  return { id: newId(), at, kind: 'reported', key, rule, sentence: sentence.slice(0, MOST_OF_SENTENCE) };
}

const MOST_OF_SENTENCE = 2000;

function sentenceOf({ sentence }: Flag, text: string): string {
  return text.slice(sentence.start, Math.min(sentence.end, sentence.start + MOST_OF_SENTENCE));
}

function toTrace({ key, rule, topic, severity, facts }: Flag): FlagTrace {
  return { key, rule, topic, severity, ...(facts === undefined ? {} : { facts: { ...facts } }) };
}

/** Whether it went outside, and to which of the policy's customers: no address, no domain. */
function audienceOf({ to, cc, bcc }: Draft, { internalDomains, customers }: Policy): { external: boolean; customers: string[] } {
  const domains = [...to, ...cc, ...bcc].map(({ address }) =>
    address
      .slice(address.lastIndexOf('@') + 1)
      .trim()
      .toLowerCase(),
  );
  const isUnder = (domain: string, listed: readonly string[]) =>
    listed.some((one) => {
      const parent = one.replace(/^@/, '').toLowerCase();
      return domain === parent || domain.endsWith(`.${parent}`);
    });
  const named = Object.keys(customers).filter((name) => domains.some((domain) => isUnder(domain, customers[name] ?? [])));
  return { external: domains.length === 0 || domains.some((domain) => !isUnder(domain, internalDomains)), customers: named };
}
