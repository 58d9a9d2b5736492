// A time in a clause whose words, taken together, speak of work, payment or a decision.
import { isSoft } from '../engine/commitment.ts';
import { isFoundSmall } from '../engine/courtesy.ts';
import { likelyClauses } from '../engine/likelihood.ts';
import { openTimes, timed } from '../engine/promised-time.ts';
import { defineRule, type Examples, type Finding } from '../engine/rule.ts';

export default defineRule({
  id: 'timeline-wording',
  title: 'Time that work hangs on',
  topic: 'timeline',
  severity: 'medium',
  why: 'The words read like a date or a time that work or payment hangs on.',
  mentions: ['time'],
  find(sentence, known) {
    const clauses = likelyClauses(sentence, 'timeline').filter(({ start, end }) => !isSoft(sentence.lower.slice(start, end)));
    const found: Finding[] = [];
    for (const time of clauses.length === 0 ? [] : openTimes(sentence)) {
      // What holds from now on is waited for by nobody.
      if (sentence.lower.slice(time.start, time.end).endsWith('now') || isFoundSmall(known, time.start, time.end)) continue;
      if (clauses.some(({ start, end }) => time.start < end && time.end > start)) found.push(timed(sentence, time));
    }
    return found;
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
