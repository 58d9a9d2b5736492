// Tries a policy on what is stored of the last days' messages: their flags, without their words.
import type { Author } from '../../model/author.ts';
import type { Draft } from '../../model/draft.ts';
import type { Flag } from '../../model/flag.ts';
import { mergePolicy } from '../../model/parse-policy.ts';
import type { Policy, PolicyInput } from '../../model/policy.ts';
import type { AudienceTrace, FlagTrace } from '../../model/sender-record.ts';
import { VERDICT_KINDS, type VerdictKind } from '../../model/verdict.ts';
import { decide } from '../../policy/decide.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import type { DryRun } from '../../wire/policy-change-endpoints.ts';
import { listHeldSince } from '../store/hold-lists.ts';
import { getPolicy } from '../store/policies.ts';
import { listSent } from '../store/records.ts';
import type { StoredHold } from '../store/stored-hold.ts';
import { done, type Outcome } from '../work/outcome.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { objectToPolicy } from './write-policy.ts';

/** One stored message: who it went to, and what was found in it. */
interface Message {
  readonly draft: Draft;
  readonly flags: readonly Flag[];
}

const MOST = 5000;
const DAY_MS = 24 * 60 * 60 * 1000;
const OUTSIDE = { address: 'someone@outside.invalid' };

export async function dryRunPolicy(work: Work, { tenant }: Caller, policy: PolicyInput, days: number): Promise<Outcome<DryRun>> {
  const objection = objectToPolicy(policy, work);
  if (objection !== null) return objection;
  const db = reading(work);
  const now = work.clock();
  const since = new Date(now.getTime() - days * DAY_MS);
  const inForce = mergePolicy(defaultPolicy, (await getPolicy(db, tenant)).policy);
  const tried = mergePolicy(defaultPolicy, policy);
  const held = (await listHeldSince(db, tenant, since, MOST)).flatMap(fromHold);
  const sent = (await listSent(db, tenant, since, MOST)).flatMap((record) =>
    record.kind === 'sent' ? [{ draft: toDraft(record.audience, record.author, inForce), flags: record.flags.map(toFlag) }] : [],
  );
  const messages: Message[] = [...held, ...sent];
  const verdicts = messages.map((message) => ({ before: judge(message, inForce, now), after: judge(message, tried, now) }));
  const newlyHeld = verdicts.filter(({ before, after }) => !stops(before) && stops(after)).length;
  const noLongerHeld = verdicts.filter(({ before, after }) => stops(before) && !stops(after)).length;
  return done({
    messages: messages.length,
    before: count(verdicts.map(({ before }) => before)),
    after: count(verdicts.map(({ after }) => after)),
    newlyHeld,
    noLongerHeld,
    summary: summarise(newlyHeld, noLongerHeld, days, messages.length),
  });
}

function judge({ draft, flags }: Message, policy: Policy, now: Date): VerdictKind {
  return decide({ draft, flags, faults: [], policy, now, digest: () => '', acknowledgements: [] }).kind;
}

function stops(kind: VerdictKind): boolean {
  return kind === 'hold' || kind === 'block';
}

function count(kinds: readonly VerdictKind[]): DryRun['before'] {
  const of = (kind: VerdictKind) => kinds.filter((one) => one === kind).length;
  const [allow, acknowledge, hold, block] = VERDICT_KINDS;
  return { [allow]: of(allow), [acknowledge]: of(acknowledge), [hold]: of(hold), [block]: of(block) };
}

function summarise(more: number, fewer: number, days: number, messages: number): string {
  const period = `the last ${days} days' ${messages} message${messages === 1 ? '' : 's'}`;
  if (more === 0 && fewer === 0) return `This would have held the same messages of ${period}.`;
  const parts = [...(more > 0 ? [`held ${more} more`] : []), ...(fewer > 0 ? [`let ${fewer} pass that were held`] : [])];
  return `This would have ${parts.join(' and ')} of ${period}.`;
}

function fromHold({ content }: StoredHold): Message[] {
  if (content === null) return [];
  const flags = content.statements.flatMap(({ key, rule, topic, severity, facts }) =>
    topic === null ? [] : [toFlag({ key, rule, topic, severity, facts })],
  );
  return [{ draft: content.draft, flags }];
}

/** Stands for the words that are not kept: policy looks at the rest. */
function toFlag({ key, rule, topic, severity, facts }: FlagTrace): Flag {
  const span = { start: 0, end: 0 };
  return { ...span, key, rule, topic, severity, quote: '', why: '', sentence: span, ...(facts === undefined ? {} : { facts }) };
}

/** Recipients that policy tells apart as it told apart the real ones. */
function toDraft({ external, customers }: AudienceTrace, author: Author, policy: Policy): Draft {
  const domains = customers.flatMap((name) => (Object.hasOwn(policy.customers, name) ? (policy.customers[name]?.[0] ?? []) : []));
  // Where the policy lists no domain, the sender's own is inside.
  const inside = policy.internalDomains[0] ?? 'inside.example';
  const to = [
    ...domains.map((domain) => ({ address: `someone@${domain}` })),
    ...(external && domains.length === 0 ? [OUTSIDE] : []),
    ...(external ? [] : [{ address: `someone@${inside}` }]),
  ];
  return { subject: '', body: { text: '' }, from: { address: `sender@${inside}` }, to, cc: [], bcc: [], author };
}
