// How likely it is, by the words around it, that what was found binds anyone: small weights, fitted offline on mails written for this project.
import type { Topic } from '../model/flag.ts';
import type { Span } from '../model/span.ts';
import { saidOutright } from './outright.ts';
import type { Sentence } from './rule.ts';
import { bestOdds, clausesFrom, oddsWithin } from './weigh-clauses.ts';
import { BELIEVED, modelOf, WEIGHED } from './weighed-topics.ts';
import { ADD } from './weights.ts';
import type { Worth } from './worth.ts';

/** How far the rest of a draft can still lift what is found in a sentence. */
export const SLACK = 1;

/** May a finding of a rule of this worth stand anywhere in the sentence, if the draft speaks for it? */
export function mayStand(sentence: Sentence, { model, own, least, isPattern }: Worth): boolean {
  if (model < 0) return true;
  return bestOdds(sentence, model) + own >= least - SLACK || (isPattern && outrightAt(sentence, model) >= 0);
}

/** The log-odds of a finding at `[start, end)`: the words around it, and how much its rule is worth. */
export function oddsOf(sentence: Sentence, { model, own, isPattern }: Worth, span: Span): number {
  if (model < 0 || (isPattern && isOutright(sentence, model, span))) return BELIEVED;
  return oddsWithin(sentence, model, span) + own;
}

/** What a clause says by itself before its sentence may make a promise of it. */
const LEAST_ALONE = -0.5;

/** The clauses that may speak of a topic by their words alone. */
export function likelyClauses(sentence: Sentence, topic: Topic): Span[] {
  const model = modelOf(topic);
  // What surrounds a promise makes none of a clause that does not read like one by itself; other topics live on their surroundings.
  const leastAlone = topic === 'commitment' ? LEAST_ALONE : -BELIEVED;
  return clausesFrom(sentence, model, (ADD[model] || 0) - SLACK, leastAlone);
}

/** So far from the words that say it outright stands what is said. */
const REACH = 40;

function outrightAt(sentence: Sentence, model: number): number {
  const topic = WEIGHED[model];
  return topic === undefined ? -1 : saidOutright(sentence, topic);
}

/** Is what stands at `[start, end)` said outright, however little the words around it look like an offer? */
function isOutright(sentence: Sentence, model: number, { start, end }: Span): boolean {
  const at = outrightAt(sentence, model);
  return at >= 0 && at >= start - REACH && at <= end;
}
