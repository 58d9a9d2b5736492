// "Friday 12 March" that is a Thursday, "31 June": a date the reader cannot trust.
import { defineRule, type Examples, type Finding } from '../engine/rule.ts';

export default defineRule({
  id: 'date-contradiction',
  title: 'Date that cannot be right',
  topic: 'timeline',
  severity: 'medium',
  why: 'The weekday and the date do not agree, or the day does not exist.',
  mentions: ['time'],
  find(sentence): readonly Finding[] {
    const out: Finding[] = [];
    for (const m of sentence.mentions) {
      if (m.kind !== 'time' || !('contradiction' in m.value) || m.value.contradiction === undefined) continue;
      out.push({ start: m.start, end: m.end, why: m.value.contradiction, facts: { contradiction: true } });
    }
    return out;
  },
});

export const examples: Examples = {
  flags: [
    'The workshop is on ⟦Monday 24 November 2026⟧.',
    'The lease ends on ⟦31 June 2027⟧.',
    'Please come on ⟦Friday, 1 January 2028⟧.',
    'We open on ⟦30 February⟧.',
  ],
  passes: {
    'weekday agrees': 'The workshop is on Tuesday 24 November 2026.',
    'a day that exists': 'The lease ends on 30 June 2027.',
    'quoted reply': 'See you.\n\n> On Monday 24 November 2026 then?',
    negation: 'It is not on the 24th.',
  },
};
