// What an earlier hold of this message released and still stands as it was: asked again, nobody answers it anew. It opens nothing by itself.
import type { Facts } from '../model/flag.ts';
import type { Hold } from '../model/hold.ts';
import { listReleased } from './proposals.ts';
import { isOpen, type Statement } from './statements.ts';

/** The facts of each statement, by its key: they may hang on what stands around the words, so they are compared too. */
export type Settled = ReadonlyMap<string, Facts>;

export const NONE_SETTLED: Settled = new Map();

export function settledBy(hold: Hold | null): Settled {
  return hold === null ? NONE_SETTLED : new Map(listReleased(hold).map(({ key, facts }) => [key, facts]));
}

/** Only where a manager is asked again, who then has no question about it: elsewhere the sender could not answer it any more. */
export function isSettled(statement: Statement, settled: Settled, all: readonly Statement[]): boolean {
  const facts = settled.get(statement.key);
  if (facts === undefined || !isOpen(statement) || !hasFacts(statement, facts)) return false;
  return all.some(({ state }) => state === 'held') && all.every(({ state }) => state !== 'blocked');
}

/** Counts and is painted as answered. */
export function settle(statements: readonly Statement[], settled: Settled): readonly Statement[] {
  if (settled.size === 0) return statements;
  return statements.map((one) => (isSettled(one, settled, statements) ? { ...one, state: 'answered' } : one));
}

function hasFacts({ flags }: Statement, facts: Facts): boolean {
  const now = flags[0]?.facts ?? {};
  const names = Object.keys(now);
  return names.length === Object.keys(facts).length && names.every((name) => now[name] === facts[name]);
}
