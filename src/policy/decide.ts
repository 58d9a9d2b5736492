// Policy's answer to one draft: the strictest verdict over its flags and faults, with a reason for each.
import type { Acknowledgement } from '../model/acknowledgement.ts';
import type { Author } from '../model/author.ts';
import type { Draft } from '../model/draft.ts';
import type { Fault, Flag, Severity } from '../model/flag.ts';
import type { Exception, Policy, Tier } from '../model/policy.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Reason, Verdict, VerdictKind } from '../model/verdict.ts';
import { type Audience, audiencesOf, isNamed } from './audience.ts';
import { explainException, explainFault, explainInternal, explainTopic } from './explain.ts';
import { fits } from './when.ts';

export interface Case {
  readonly draft: Draft;
  readonly flags: readonly Flag[];
  readonly faults: readonly Fault[];
  readonly policy: Policy;
  readonly now: Date;
  /** The digest of the draft; asked for only if there is a receipt to compare it with. */
  readonly digest: () => string;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly receipt?: Receipt | null | undefined;
}

type Ruling = Pick<Reason, 'kind' | 'text' | 'confirm'>;

/** From the mildest to the strictest. */
const ORDER: readonly VerdictKind[] = ['allow', 'acknowledge', 'hold', 'block'];

/** What a tier asks at least; `automation-safe` is not here, because it sets the topic's severities aside. */
const AT_LEAST: Readonly<Record<Exclude<Tier, 'automation-safe'>, Readonly<Record<Severity, VerdictKind>>>> = {
  'draft-only': { low: 'allow', medium: 'acknowledge', high: 'acknowledge' },
  'manager-approved': { low: 'allow', medium: 'hold', high: 'hold' },
  'read-only': { low: 'acknowledge', medium: 'block', high: 'block' },
};

/**
 * Judges a draft. Each flag is judged for each recipient's domain and the strictest counts. For one flag and one domain:
 * 1. mail to ourselves flows, unless an exception names those recipients or `internal` is `judge`;
 * 2. else the first exception that fits decides, unless it would loosen what it may not: one that is `onlyStricter`, and for what an
 *    agent wrote one that does not name the agent;
 * 3. else the stricter of the topic's severity and the author's tier; the tier `automation-safe` alone lets it flow.
 * An acknowledgement answers `acknowledge`, a valid receipt for this digest answers `acknowledge` and `hold`, nothing answers `block`.
 */
export function decide(input: Case): Verdict {
  const { flags, faults, policy, acknowledgements } = input;
  const author = input.draft.author ?? 'human';
  const audiences = distinct(audiencesOf(input.draft, policy), policy);
  const released = isReleased(input);
  const rulings = new Map<string, Ruling & { rule: string }>();
  const add = (key: string, rule: string, ruling: Ruling) => {
    const known = rulings.get(key);
    const { kind, text, confirm } = known === undefined ? ruling : stricter(known, ruling);
    rulings.set(key, { rule, kind, text, confirm });
  };
  for (const flag of flags) {
    for (const audience of audiences) add(flag.key, flag.rule, judge(flag, author, audience, policy));
  }
  const inside = audiences.every((audience) => audience.internal) && policy.internal === 'allow';
  for (const fault of faults) {
    const kind = inside ? 'allow' : policy.onFault;
    add(`fault:${fault.rule}`, fault.rule, { kind, text: explainFault(kind, fault), confirm: false });
  }
  const reasons: Reason[] = [];
  rulings.forEach(({ rule, kind, text, confirm }, key) => {
    const answered =
      kind === 'allow' || (kind !== 'block' && released) || (kind === 'acknowledge' && isAcknowledged(acknowledgements, key, confirm));
    reasons.push({ kind, key, rule, text, answered, confirm });
  });
  return { kind: strictestOpen(reasons), reasons: strictestFirst(reasons) };
}

function judge(flag: Flag, author: Author, audience: Audience, policy: Policy): Ruling {
  const exempt = audience.internal && policy.internal === 'allow';
  const usual = exempt ? 'allow' : usualKind(flag, author, policy);
  const mayDecide = (entry: Exception) => rank(entry.do) >= rank(usual) || mayLoosen(entry, author);
  const exception = policy.exceptions.find((entry) => mayDecide(entry) && applies(entry, flag, author, audience, policy, exempt));
  if (exception !== undefined) {
    const text = explainException(exception, flag);
    return { kind: exception.do, text, confirm: exception.confirm ?? needsConfirming(flag, author, audience, policy) };
  }
  const text = exempt ? explainInternal() : explainTopic(usual, flag, author, policy);
  return { kind: usual, text, confirm: needsConfirming(flag, author, audience, policy) };
}

function mayLoosen({ when, onlyStricter }: Exception, author: Author): boolean {
  return onlyStricter !== true && (author !== 'agent' || when.author !== undefined);
}

function usualKind(flag: Flag, author: Author, policy: Policy): VerdictKind {
  const row = policy.topics[flag.topic];
  const tier = row[author];
  if (tier === 'automation-safe') return 'allow';
  const kind = row[flag.severity];
  const least = tier === undefined ? 'allow' : AT_LEAST[tier][flag.severity];
  return rank(least) > rank(kind) ? least : kind;
}

function applies(entry: Exception, flag: Flag, author: Author, audience: Audience, policy: Policy, exempt: boolean): boolean {
  const { recipients } = entry.when;
  if (recipients === undefined ? exempt : !isNamed(recipients, audience, policy)) return false;
  return fits(entry.when, flag, author);
}

function needsConfirming(flag: Flag, author: Author, audience: Audience, policy: Policy): boolean {
  return policy.confirmTwice.some(
    (when) => fits(when, flag, author) && (when.recipients === undefined || isNamed(when.recipients, audience, policy)),
  );
}

/** Audiences that no entry of the policy tells apart are one: a mail to a hundred firms is not judged a hundred times. */
function distinct(audiences: readonly Audience[], policy: Policy): Audience[] {
  if (audiences.length < 2) return audiences.slice();
  const scopes = policy.exceptions.map(({ when }) => when.recipients).concat(policy.confirmTwice.map((when) => when.recipients));
  const seen = new Map<string, Audience>();
  for (const audience of audiences) {
    const mark = scopes.map((scope) => (scope !== undefined && isNamed(scope, audience, policy) ? '1' : '0')).join('');
    const id = `${audience.internal} ${mark}`;
    if (!seen.has(id)) seen.set(id, audience);
  }
  return Array.from(seen.values());
}

function isReleased({ receipt, now, digest }: Case): boolean {
  if (receipt === undefined || receipt === null) return false;
  // An unreadable time is NaN, and nothing is later than now by NaN.
  return Date.parse(receipt.expires) > now.getTime() && receipt.digest === digest();
}

function isAcknowledged(acknowledgements: readonly Acknowledgement[], key: string, confirm: boolean): boolean {
  return acknowledgements.some((given) => given.key === key && given.reason.trim() !== '' && (!confirm || given.confirmed === true));
}

function rank(kind: VerdictKind): number {
  return ORDER.indexOf(kind);
}

function stricter(known: Ruling, other: Ruling): Ruling {
  if (rank(known.kind) !== rank(other.kind)) return rank(known.kind) > rank(other.kind) ? known : other;
  return known.confirm || !other.confirm ? known : other;
}

function strictestOpen(reasons: readonly Reason[]): VerdictKind {
  return reasons.reduce<VerdictKind>((kind, reason) => (!reason.answered && rank(reason.kind) > rank(kind) ? reason.kind : kind), 'allow');
}

/** In the order of the text within one kind; `sort` keeps no order in older engines. */
function strictestFirst(reasons: readonly Reason[]): Reason[] {
  const sorted: Reason[] = [];
  for (let i = ORDER.length - 1; i >= 0; i--) sorted.push(...reasons.filter((reason) => rank(reason.kind) === i));
  return sorted;
}
