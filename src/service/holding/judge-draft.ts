// The service's own look at a draft: what policy asks of it, and which of it was settled in an earlier hold.
import { type Inspection, inspect, type Options, ownTextOf } from '../../inspect.ts';
import type { Acknowledgement } from '../../model/acknowledgement.ts';
import type { Draft } from '../../model/draft.ts';
import { type Flag, SEVERITIES, type Severity, type Topic } from '../../model/flag.ts';
import type { HeldFlag } from '../../model/hold.ts';
import { mergePolicy } from '../../model/parse-policy.ts';
import type { PolicyInput } from '../../model/policy.ts';
import type { Reason } from '../../model/verdict.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import type { StoredStatement } from '../store/stored-hold.ts';

export interface Judged {
  readonly inspection: Inspection;
  readonly ownText: string;
  /** In the order of the text; all of them, also what may go as it is. */
  readonly statements: readonly StoredStatement[];
}

export interface Judging {
  readonly draft: Draft;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly policy: PolicyInput;
  readonly rules: Options['rules'];
  readonly now: Date;
}

export function inspectDraft({ draft, acknowledgements, policy, rules, now }: Judging): Inspection {
  return inspect(draft, { rules, policy: mergePolicy(defaultPolicy, policy), now, acknowledgements });
}

export function judgeDraft(judging: Judging): Judged {
  const inspection = inspectDraft(judging);
  const given = new Map(judging.acknowledgements.map((one) => [one.key, one]));
  const byKey = new Map<string, Flag[]>();
  for (const flag of inspection.flags) byKey.set(flag.key, [...(byKey.get(flag.key) ?? []), flag]);
  const statements = inspection.verdict.reasons.map((reason) => toStatement(reason, byKey.get(reason.key) ?? [], given.get(reason.key)));
  return { inspection, ownText: ownTextOf(inspection), statements: statements.sort((a, b) => placeOf(a) - placeOf(b)) };
}

function toStatement(reason: Reason, flags: readonly Flag[], given: Acknowledgement | undefined): StoredStatement {
  const first = flags[0];
  return {
    key: reason.key,
    rule: reason.rule,
    topic: first?.topic ?? null,
    severity: first?.severity ?? 'high',
    kind: reason.kind,
    why: first?.why ?? '',
    policyLine: reason.text,
    facts: { ...(first?.facts ?? {}) },
    standing: reason.kind === 'allow' ? 'noted' : reason.answered ? 'answered' : 'asked',
    answer: given === undefined ? null : { reason: given.reason, at: given.at, confirmed: given.confirmed === true },
    flags: flags.map(toHeldFlag),
  };
}

function toHeldFlag({ start, end, quote, sentence, suggestion }: Flag): HeldFlag {
  return { start, end, quote, sentence: { start: sentence.start, end: sentence.end }, ...(suggestion === undefined ? {} : { suggestion }) };
}

function placeOf({ flags }: StoredStatement): number {
  return flags[0]?.start ?? 0;
}

/** The strictest of what is asked, or of what was settled where nothing is: the hold's place in the queue, and its words in the list. */
export function strictestOf(statements: readonly StoredStatement[]): { severity: Severity; topics: Topic[]; quote: string } {
  const open = statements.filter(({ standing }) => standing === 'asked');
  const asked = open.length > 0 ? open : statements.filter(({ standing }) => standing === 'settled');
  const rank = ({ severity }: StoredStatement) => SEVERITIES.indexOf(severity);
  const strictest = [...asked].sort((a, b) => rank(b) - rank(a))[0];
  const topics = new Set(asked.flatMap(({ topic }) => (topic === null ? [] : [topic])));
  return { severity: strictest?.severity ?? 'low', topics: [...topics], quote: strictest?.flags[0]?.quote ?? '' };
}
