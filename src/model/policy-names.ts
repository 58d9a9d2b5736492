// Names in a policy file that lead nowhere: rules that do not exist, facts that no rule gives. What names them never applies,
// which nobody would notice.
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './policy-problems.ts';

/** All that flags of our rules carry. */
export const FACT_NAMES = [
  ...['percent', 'amount', 'currency', 'per', 'date', 'days', 'conditional', 'negated', 'hedged'],
  ...['contradiction', 'courtesy', 'byReference', 'recipients', 'executives'],
] as const;

/** Looks at the file as it was written: what else is wrong with it may be said at the same time. */
export function findUnknownNames(file: unknown, ruleIds: readonly string[]): Problem[] {
  const rulesAt = (path: Problem['path'], named: unknown): Problem[] =>
    [named ?? []]
      .flat()
      .filter((rule) => typeof rule === 'string')
      .filter((rule) => !ruleIds.includes(rule.trim()))
      .map((rule) => ({ path, message: `no rule is called “${rule}”.${didYouMean(rule, ruleIds)} “countersign rules” lists them all` }));
  const factsAt = (path: Problem['path'], facts: unknown): Problem[] =>
    Object.keys(typeof facts === 'object' && facts !== null ? facts : {})
      .filter((name) => !FACT_NAMES.some((known) => known === name))
      .map((name) => ({
        path: [...path, name],
        message: `no rule gives a fact “${name}”, so this never applies.${didYouMean(name, FACT_NAMES)} The facts are ${FACT_NAMES.join(', ')}`,
      }));
  const whenAt = (path: Problem['path'], when: unknown): Problem[] => [
    ...rulesAt([...path, 'rule'], fieldOf(when, 'rule')),
    ...factsAt([...path, 'facts'], fieldOf(when, 'facts')),
  ];
  return [
    ...listOf(file, 'exceptions').flatMap((one, i) => whenAt(['exceptions', i, 'when'], fieldOf(one, 'when'))),
    ...listOf(file, 'confirmTwice').flatMap((one, i) => whenAt(['confirmTwice', i], one)),
    ...listOf(file, 'approvedPhrases').flatMap((one, i) => [
      ...rulesAt(['approvedPhrases', i, 'rules'], fieldOf(one, 'rules')),
      ...factsAt(['approvedPhrases', i, 'while', 'facts'], fieldOf(fieldOf(one, 'while'), 'facts')),
    ]),
  ];
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}
