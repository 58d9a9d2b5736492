// A time in a clause whose words, taken together, speak of work, payment or a decision.
import { likelyClauses } from '../engine/likelihood.ts';
import { asTarget, openTimes, timed } from '../engine/promised-time.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

export default defineRule({
  id: 'timeline-wording',
  title: 'Time that work hangs on',
  topic: 'timeline',
  severity: 'medium',
  why: 'The words read like a date or a time that work or payment hangs on.',
  mention: 'time',
  words: [],
  find(sentence) {
    const clauses = likelyClauses(sentence, 'timeline');
    if (clauses.length === 0) return [];
    return openTimes(sentence)
      .filter((time) => clauses.some(({ start, end }) => time.start < end && time.end > start))
      .map((time) => timed(sentence, time, asTarget(sentence, time)));
  },
});

export const examples: Examples = { flags: [], passes: {} };
