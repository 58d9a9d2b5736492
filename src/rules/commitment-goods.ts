// "Unit 1 leaves the factory 14 March", "the rest lands Tuesday", "van's at your door for 7": goods or people on a dated way.

import { clauseStart, timeWithin } from '../engine/clause.ts';
import { PROMISE_VETOES, promise } from '../engine/commitment.ts';
import { test } from '../engine/match.ts';
import { OTHERS } from '../engine/others-date.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

const MOVES =
  /\b(?:leaves?|lands?|reach(?:es)?|arrives?|ships?|goes (?:out|live|up|in|on|across|to)|go (?:out|live|up|in|on|across|to)|travels?|(?:is|are|'s) (?:coming(?! up\b)|going|headed|heading|leaving|landing|shipping|staying)|comes? (?:to you|with|back|over|out|in|on)|(?:comes|follows?|back in)(?= (?:on |by |between |next |this |tomorrow|tonight|the \d|[a-z]+day\b|(?:mon|tues?|weds?|thur?s?|fri|sat|sun)\b))|going (?:up|out|in|on|live)|(?:on site|with you|up|out)(?= (?:by |from )?(?:\d|half|mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|tmrw))|kicks? off|starts?(?! dates?\b)|begins?|hands over|finish(?:es)?|lifts?|docks?|sails?|(?:is|are|'s) (?:(?:on|in) the (?:truck|lorry|van|press)|with you|on site|at your|on your|in your|yours(?! (?:alone|exclusively))|ready|live|back|done|out to|over to|on its way|booked|reserved|blocked|kept|held|put by|delivered|installed|fitted|collected|shipped|dispatched|live|up and running|good to go)|(?:delivered|fitted|dispatched|replaced|replenished|kept|held) (?:for you|to you|by|on|within|until|till|through|from|same|next))(?![a-z'-])/;
const ASIDE =
  /\b(?:if|when|once|until|till|before|after|whether|that|which|who|what|where|how|because|as|while|unless|since|provided|must|(?:has|have|needs?) to)\b/;
const NEWS =
  /\b(?:prices?|rates?|list|let|fair|show|conference|webinar|event|meeting|call|course|school|season|term|semester|festival|holiday|tournament|match|game|election|quarter|trial|lease|contract|renewal|subscription|sale|session|talk|flight|train|market|year|month|week|day|ramadan|christmas|easter|winter|summer|spring|autumn|tender|it|there|this|that|he|she|they|pick)$/;

/** "Provided that the order reaches me by noon": what is wanted, and not given. */
const PROVIDED = /\b(?:if|provided|assuming|unless|once|when|until|as long as|ask|need|so) (?:that )?$/;

export default defineRule({
  id: 'commitment-goods',
  title: 'Dated delivery told as a fact',
  topic: 'commitment',
  severity: 'medium',
  why: 'Goods, people or work with a date are expected on that date.',
  mentions: ['time'],
  patterns: [MOVES],
  find(sentence) {
    const s = sentence.lower;
    const m = execIn(sentence, MOVES);
    if (m === null) return [];
    const start = clauseStart(sentence, m.index);
    const subject = s.slice(start, m.index).trim();
    if (
      subject === '' ||
      subject.length > 60 ||
      test(ASIDE, subject) ||
      test(NEWS, subject) ||
      test(OTHERS, subject) ||
      /^(?:i|we|you)\b|\b(?:i|we|you)$/.test(subject)
    )
      return [];
    if (/follow| the /.test(m[0]) && /\b(?:i|we|you)\b/.test(s.slice(0, start))) return [];
    if (test(PROVIDED, s.slice(0, start))) return [];
    if (vetoOf(sentence, m.index, m.index + m[0].length, [...PROMISE_VETOES, 'past', 'refused', 'thirdParty']) !== null) return [];
    const found = promise(sentence, start, m.index + m[0].length, {});
    return timeWithin(sentence, m.index, found.end + 20) === null ? [] : [found];
  },
});

export const examples: Examples = {
  flags: [
    '⟦Unit 1 leaves the factory on 14 March⟧.',
    '⟦The rest lands on Tuesday⟧.',
    "⟦The van's at your gate at 7 am on Friday⟧.",
    '⟦The draft is with you tomorrow⟧.',
    '⟦Your doors are on the lorry Wednesday⟧.',
    '⟦The second pallet follows Monday⟧.',
    '⟦Engine back in by Tuesday⟧.',
    '⟦Scaffold going up Monday⟧.',
    '⟦Two fitters on site by 8 on Friday⟧.',
    '⟦Our lorry comes tues⟧.',
  ],
  passes: {
    question: 'Is the draft with you tomorrow?',
    'an event': 'The fair starts on Tuesday.',
    "somebody's life": 'Our new apprentice starts on Monday. My daughter is back in by the weekend.',
    past: 'The rest arrived last week.',
    'what is wanted': 'We can do it provided that the order reaches us by noon on Friday. The form has to land here by Monday.',
    'a list of prices': 'The list goes up on 1 January.',
    'quoted reply': 'Thanks!\n\n> The rest lands on Tuesday.',
    negation: 'Nothing is ready, and no day is set.',
  },
};
