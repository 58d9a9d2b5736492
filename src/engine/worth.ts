// How much the weights believe a rule.
import type { Rule } from './rule.ts';
import { BELIEVED, modelOf } from './weighed-topics.ts';
import { ADD, KEEP, RELIABLE, RULES, SCALE } from './weights.ts';

/** What the weights say of a rule. */
export interface Worth {
  /** Which of `WEIGHED` its findings are weighed as; -1 if it is always believed. */
  readonly model: number;
  /** The log-odds it adds by having spoken. */
  readonly own: number;
  /** From which log-odds on a finding stands: less for what a rule found by its pattern than for what was found by words alone. */
  readonly least: number;
  /** It finds by patterns, and not by these weights. */
  readonly isPattern: boolean;
}

const WORTHS = new WeakMap<Rule, Worth>();

export function worthOf(rule: Rule): Worth {
  const met = WORTHS.get(rule);
  if (met !== undefined) return met;
  const model = modelOf(rule.topic);
  const own = RULES[rule.id];
  const isWeighed = model >= 0 && (own !== undefined || rule.id.endsWith('-wording'));
  const least = RELIABLE.indexOf(rule.id) >= 0 ? undefined : (own === undefined ? ADD : KEEP)[model];
  const worth = {
    model: isWeighed ? model : -1,
    own: (own || 0) / SCALE,
    least: least === undefined ? -BELIEVED : least,
    isPattern: own !== undefined,
  };
  WORTHS.set(rule, worth);
  return worth;
}
