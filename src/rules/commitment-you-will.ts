// "You'll have it by noon", "you will hear from us": the promise told from the receiving end.
import { ADVERBS, findPromises } from '../engine/commitment.ts';
import { capitalLike } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const YOU_WILL = new RegExp(
  `(^|[^a-z'"])(?:y(?:ou|e)(?:'ll| will)|you won't) ${ADVERBS}*(?=(?:have (?!to |no (?:idea|doubt)|seen|noticed|heard|received|read|a (?:laugh|blast|lot))|get (?!the (?:idea|picture|hang)|used|there|away|over|what i mean)|receive|hear (?:from|back)|be (?:able to|[a-z]+(?:ed|nt|en)|on (?:the|our|a)|first|running|back)|keep|see (?:the |your |a |it |that |something )(?:[a-z$£€\\d.,-]+ ){0,4}(?:in|on|by|before|within|tomorrow|(?:mon|tue|wed|thu|fri)[a-z]*\\b)|hear (?!that|how)|lose |not (?:be|have|see|get|receive|hear)|never be|pay (?:no|nothing|only)|save |own |retain|enjoy|deal with))`,
);

export default defineRule({
  id: 'commitment-you-will',
  title: 'Promise told from the receiving end',
  topic: 'commitment',
  severity: 'medium',
  why: 'Telling the other side what they will have is a promise to provide it.',
  patterns: [YOU_WILL],
  find: (sentence) =>
    findPromises(sentence, YOU_WILL, (s, start, verbAt, end) => {
      const thing = /^(?:have|get|receive) (.*)/i.exec(s.text.slice(verbAt, end));
      if (thing === null) return undefined;
      const given = (thing[1] || '').replace(/^(it|them|this|that|these|those)(?= |$)/, '$1 to you');
      const words = given === thing[1] ? `you ${given}` : given;
      return capitalLike(s.text.slice(start), `we are aiming to get ${words}`);
    }),
});

export const examples: Examples = {
  flags: [
    "⟦You'll have the print files on the 12th⟧.",
    '⟦You will receive the model within 48 hours of the flight⟧.',
    "⟦You'll keep all your menus and history⟧.",
    "Leave it there and ⟦you'll hear from us tomorrow⟧.",
    "⟦You'll see a new gate on the yard by Monday⟧.",
    "⟦You won't be sent the old kind again⟧.",
    "⟦You'll be able to park by noon⟧.",
  ],
  passes: {
    'small talk': "You'll never guess who walked in.",
    'a demand': "You'll have to sign in again after the update.",
    question: 'When will you have the layout?',
    'quoted reply': "Thanks.\n\n> You'll have the print files on the 12th.",
    'negation of thought': "You'll have no idea how glad we were.",
  },
};
