// What goes on record when a message leaves: hashes, answers and the flagged sentences. Never the mail.
import type { Inspection } from '../inspect.ts';
import type { Draft } from '../model/draft.ts';
import type { Feedback } from '../model/feedback.ts';
import type { Facts, Flag } from '../model/flag.ts';
import type { Policy } from '../model/policy.ts';
import type { AudienceTrace, FlagTrace, SenderRecord } from '../model/sender-record.ts';
import { VERDICT_KINDS, type VerdictKind } from '../model/verdict.ts';
import { audiencesOf, isNamed } from '../policy/audience.ts';
import type { Statement } from './statements.ts';

export interface Leaving {
  readonly draft: Draft;
  readonly inspection: Inspection;
  readonly statements: readonly Statement[];
  readonly feedback: readonly Feedback[];
  readonly policy: Policy;
  readonly policyVersion: number | null;
  readonly at: string;
  readonly newId: () => string;
}

const MOST_FLAGS = 500;

/** In the order in which they are to be recorded: reports, answers, and last that it went. */
export function makeRecords({ draft, inspection, statements, feedback, policy, policyVersion, at, newId }: Leaving): SenderRecord[] {
  const { digest } = inspection;
  const reported = feedback.map(({ key, rule, sentence, at: then }): SenderRecord => {
    return { id: newId(), at: then, kind: 'reported', key: clip(key, 200), rule, sentence: clip(sentence, 2000) };
  });
  const acknowledged = statements.flatMap(({ acknowledgement, flags }): SenderRecord[] => {
    const flag = flags[0];
    if (acknowledgement === null || flag === undefined) return [];
    const { reason, at: then, confirmed } = acknowledgement;
    const sentence = clip(inspection.text.slice(flag.sentence.start, flag.sentence.end), 2000);
    const answer = { sentence, reason: clip(reason, 1000), confirmed: confirmed === true, digest };
    return [{ id: newId(), at: then, kind: 'acknowledged', ...traceOf(flag), ...answer }];
  });
  const sent: SenderRecord = {
    id: newId(),
    at,
    kind: 'sent',
    digest,
    verdict: strictestOf(statements),
    author: draft.author ?? 'human',
    policyVersion,
    flags: distinct(inspection.flags).slice(0, MOST_FLAGS).map(traceOf),
    audience: traceAudience(draft, policy),
  };
  return [...reported, ...acknowledged, sent];
}

/** The same words to the same people are one flag, however often they stand in the mail. */
function distinct(flags: readonly Flag[]): readonly Flag[] {
  return flags.filter(({ key }, at) => flags.findIndex((other) => other.key === key) === at);
}

function traceOf({ key, rule, topic, severity, facts }: Flag): FlagTrace {
  return { key: clip(key, 200), rule, topic, severity, ...(facts === undefined ? {} : { facts: clipFacts(facts) }) };
}

function clipFacts(facts: Facts): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? clip(value, 200) : value]));
}

/** What policy asked, whether or not it was answered since. */
function strictestOf(statements: readonly Statement[]): VerdictKind {
  return statements.reduce<VerdictKind>(
    (kind, { reason }) => (VERDICT_KINDS.indexOf(reason.kind) > VERDICT_KINDS.indexOf(kind) ? reason.kind : kind),
    'allow',
  );
}

function traceAudience(draft: Draft, policy: Policy): AudienceTrace {
  const audiences = audiencesOf(draft, policy);
  const customers = Object.keys(policy.customers).filter((name) => audiences.some((audience) => isNamed(name, audience, policy)));
  return { external: audiences.some(({ internal }) => !internal), customers };
}

function clip(text: string, most: number): string {
  return text.slice(0, most);
}
