// The date inside a promise: "I'll send it on Tuesday", "you'll have it within a week".
import { openTimes, timed } from '../engine/promised-time.ts';
import { defineRule, type Examples, type SentenceRule } from '../engine/rule.ts';
import done from './commitment-done.ts';
import elliptical from './commitment-elliptical.ts';
import goods from './commitment-goods.ts';
import organisation from './commitment-organisation.ts';
import passive from './commitment-passive.ts';
import present from './commitment-present.ts';
import simple from './commitment-simple.ts';
import vow from './commitment-vow.ts';
import will from './commitment-will.ts';
import youWill from './commitment-you-will.ts';

const PROMISES: readonly SentenceRule[] = [will, youWill, present, organisation, elliptical, passive, vow, done, simple, goods];

export default defineRule({
  id: 'promised-date',
  title: 'Date in a promise',
  topic: 'timeline',
  severity: 'medium',
  why: 'A promised date is what the other side will plan by.',
  mentions: ['time'],
  find(sentence) {
    const times = openTimes(sentence);
    if (times.length === 0) return [];
    const promises = PROMISES.map((rule) => rule.find(sentence)).reduce((all, found) => all.concat(found), []);
    return times
      .filter((m) => promises.some(({ start, end, severity }) => severity !== 'low' && m.start < end && m.end > start))
      .map((m) => timed(sentence, m));
  },
});

export const examples: Examples = {
  flags: [
    "I'll send the floor plan ⟦on Tuesday⟧.",
    "You'll have the proofs ⟦within a week⟧.",
    "We're installing the kiosk ⟦on 3 March⟧.",
    'Will send the deck ⟦tonight⟧.',
  ],
  passes: {
    question: 'Will you send the floor plan on Tuesday?',
    whereabouts: "I'll be in Leeds on Tuesday.",
    past: 'I sent the floor plan on Tuesday.',
    'quoted reply': "Thanks.\n\n> I'll send the floor plan on Tuesday.",
    negation: 'Nothing happens on Tuesday.',
  },
};
