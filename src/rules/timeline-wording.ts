// A time in a clause whose words, taken together, speak of work, payment or a decision.
import { isSoft } from '../engine/commitment.ts';
import { isFoundSmall } from '../engine/courtesy.ts';
import { likelyClauses } from '../engine/likelihood.ts';
import { openTimes, timed } from '../engine/promised-time.ts';
import { defineRule, type Examples, isFound } from '../engine/rule.ts';

export default defineRule({
  id: 'timeline-wording',
  title: 'Time that work hangs on',
  topic: 'timeline',
  severity: 'medium',
  why: 'The words read like a date or a time that work or payment hangs on.',
  mentions: ['time'],
  find(sentence, found) {
    // What a pattern found, or a courtesy names, is known; what holds from now on is waited for by nobody.
    const times = sentence.mentions.filter(
      (m) =>
        m.kind === 'time' &&
        !isFound(found, 'timeline', m) &&
        !isFoundSmall(found, m.start, m.end) &&
        !sentence.lower.slice(m.start, m.end).endsWith('now'),
    );
    if (times.length === 0) return [];
    const clauses = likelyClauses(sentence, 'timeline').filter(({ start, end }) => !isSoft(sentence.lower.slice(start, end)));
    if (clauses.length === 0) return [];
    return openTimes(sentence)
      .filter((time) => times.indexOf(time) >= 0 && clauses.some(({ start, end }) => time.start < end && time.end > start))
      .map((time) => timed(sentence, time));
  },
});

export const examples: Examples = {
  flags: [
    'Samples at your desk ⟦on the 12th⟧.',
    'Draft two from us ⟦on Tuesday⟧.',
    'Keys ⟦Monday noon⟧.',
    'Samples in your hands ⟦in ten days⟧.',
  ],
  passes: {
    question: 'Keys on Monday at noon?',
    'a meeting': 'See you at the fair on Monday.',
    'no wait': 'You pay the old price from now on.',
    'quoted reply': 'Noted.\n\n> Keys Monday noon, please.',
    negation: 'No day is set.',
  },
};
