// Which topics are weighed, and as which of them the others are.
import type { Topic } from '../model/flag.ts';

/** What is weighed, in the order of the weights. */
export const WEIGHED = ['commitment', 'timeline', 'pricing', 'terms'] as const;
export const TOPICS = WEIGHED.length;

/** Which of `WEIGHED` speaks for a topic; -1 for a topic that is not weighed. */
export function modelOf(topic: Topic): number {
  const weighed: readonly Topic[] = WEIGHED;
  return weighed.indexOf(topic === 'security' || topic === 'scope' ? 'terms' : topic);
}

/** The log-odds of what is not weighed: other topics, and a rule that nobody fitted, which is believed from its first day. */
export const BELIEVED = 9;
