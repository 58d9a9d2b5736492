// What the sender reads in the list: one statement for each thing that policy speaks of, strictest first.
import type { Inspection } from '../inspect.ts';
import type { Acknowledgement } from '../model/acknowledgement.ts';
import { countSentences, sentenceKey } from '../model/count-sentences.ts';
import type { Fault, Flag, Severity } from '../model/flag.ts';
import { groupBy } from '../model/group-by.ts';
import type { Reason } from '../model/verdict.ts';

/** `noted` needs no answer; `asked` needs one; `answered` has one (or a release); `held` and `blocked` no answer can open. */
export type StatementState = 'blocked' | 'held' | 'asked' | 'answered' | 'noted';

export interface Statement {
  /** `Reason.key`: the same words to the same people, however often they stand in the draft. */
  readonly key: string;
  readonly state: StatementState;
  readonly reason: Reason;
  /** In the order of the text; none where a check failed. */
  readonly flags: readonly Flag[];
  readonly fault: Fault | null;
  readonly acknowledgement: Acknowledgement | null;
}

const BY_STATE: Readonly<Record<StatementState, number>> = { blocked: 0, held: 1, asked: 2, answered: 2, noted: 3 };
const BY_SEVERITY: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** The statements of one inspection. An answer does not move its statement: the list stays still under the sender's hand. */
export function listStatements(
  { flags, faults, verdict }: Pick<Inspection, 'flags' | 'faults' | 'verdict'>,
  acknowledgements: readonly Acknowledgement[],
): readonly Statement[] {
  const byKey = groupBy(flags, ({ key }) => key);
  const given = new Map(acknowledgements.map((one) => [one.key, one]));
  const failed = new Map(faults.map((fault) => [`fault:${fault.rule}`, fault]));
  const statements = verdict.reasons.map((reason): Statement => {
    const { key } = reason;
    const found = byKey.get(key) ?? [];
    return { key, state: stateOf(reason), reason, flags: found, fault: failed.get(key) ?? null, acknowledgement: given.get(key) ?? null };
  });
  return bySentence(statements.sort((a, b) => rank(a) - rank(b) || placeOf(a) - placeOf(b)));
}

/** What stands in one sentence stands together in the list, where the strictest of it stands. */
function bySentence(statements: readonly Statement[]): readonly Statement[] {
  return [...groupBy(statements, (one) => (one.state === 'noted' ? `noted ${one.key}` : sentenceKey(one))).values()].flat();
}

/** In sentences. What the sender answers is counted apart from what waits for a manager, though both may stand in one. */
export interface Tally {
  readonly own: number;
  readonly answered: number;
  readonly held: number;
}

export function tallyOf(statements: readonly Statement[]): Tally {
  const count = (is: (one: Statement) => boolean) => countSentences(statements.filter(is));
  const own = count(({ state, acknowledgement }) => state === 'asked' || (state === 'answered' && acknowledgement !== null));
  return { own, answered: own - count(({ state }) => state === 'asked'), held: count(({ state }) => state === 'held') };
}

/** Its topic in one word, which the sender types to confirm it a second time. */
export function wordOf({ flags }: Statement): string {
  return flags[0]?.topic ?? 'check';
}

/** Stands in the way of sending. */
export function isOpen({ state }: Statement): boolean {
  return state === 'asked' || state === 'held' || state === 'blocked';
}

/** Answered by a manager's word and not by the sender's: other words would not be released. */
export function isReleased({ state, acknowledgement }: Pick<Statement, 'state' | 'acknowledgement'>): boolean {
  return state === 'answered' && acknowledgement === null;
}

/** Other open statements of the same sentence that the same answer may cover. */
export function siblingsOf(statement: Statement, all: readonly Statement[]): readonly Statement[] {
  const sentence = statement.flags[0]?.sentence;
  if (sentence === undefined || statement.reason.confirm) return [];
  return all.filter(
    ({ key, state, reason, flags }) =>
      key !== statement.key && state === 'asked' && !reason.confirm && flags.some((flag) => flag.sentence.start === sentence.start),
  );
}

function stateOf({ kind, answered }: Reason): StatementState {
  if (kind === 'allow') return 'noted';
  if (answered) return 'answered';
  if (kind === 'block') return 'blocked';
  return kind === 'hold' ? 'held' : 'asked';
}

/** What needs a second confirmation stands first among what is asked, then by severity. */
function rank({ state, reason, flags }: Statement): number {
  const severity = flags[0] === undefined ? 0 : BY_SEVERITY[flags[0].severity];
  return BY_STATE[state] * 10 + (reason.confirm ? 0 : 4) + severity;
}

function placeOf({ flags }: Statement): number {
  return flags[0]?.start ?? 0;
}
