// "SSO lands in Q2", "it's on the roadmap for spring": a future feature as a reason to buy.
import { clauseEnd } from '../engine/clause.ts';
import { findPhrases, OFFER_VETOES, statement, wordEnd } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const ROADMAP =
  /\b(?:on (?:the|our) (?:roadmap|plan) (?:for|in|next|by)|roadmap (?:has|shows|includes|puts)|(?:goes out|lands?|ships?|shipping|goes live|going live|launch(?:es|ing)|rolls? out|rolling out|comes? out|coming out|arrives?|drops|is due|are due|is coming|are coming|releases?|(?:will|'ll) be (?:available|out)|is planned|enters? beta|hits? beta) (?:in|on|by|next|with|late|for) (?:the )?(?:[a-z']+ )?(?:q[1-4]|quarter|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|sprint|release|version|v?\d)|(?:we're|we are) (?:adding|releasing|building) [a-z0-9 ]{2,30} (?:in|by|for) (?:q[1-4]|the|spring|summer|autumn|[a-z]+ber|[a-z]+ary|march|april|may|june|july|august)|beta (?:in|by|from) [a-z]+|next (?:release|version) (?:adds|will)|(?:integration|version|release) will (?:be |ship|land|arrive))/;

export default defineRule({
  id: 'roadmap',
  title: 'Roadmap promise',
  topic: 'scope',
  severity: 'medium',
  why: 'A buyer who decides on a future feature may claim it, and revenue rules may defer the sale.',
  patterns: [ROADMAP],
  find: (sentence) =>
    findPhrases(sentence, ROADMAP, OFFER_VETOES).map((phrase) => {
      const end = wordEnd(sentence.lower, Math.max(phrase.end, Math.min(clauseEnd(sentence, phrase.end), phrase.end + 40)));
      return statement(sentence, { ...phrase, end }, withProviso(sentence, phrase.start, end, 'though plans may change'));
    }),
});

export const examples: Examples = {
  flags: [
    'The Sage connector ⟦lands in Q2⟧.',
    "It's ⟦on our roadmap for spring⟧.",
    'The mobile app ⟦is due in March⟧.',
    'The route planner is ⟦shipping in the April release⟧.',
    'The patch ⟦goes out in the next sprint⟧.',
    'The ⟦next release adds offline mode⟧.',
  ],
  passes: {
    question: 'Is SAML on the roadmap for spring?',
    'of yours': 'Good luck with your launch in September.',
    past: 'The module was launched in March.',
    refused: "It isn't on the roadmap for next year.",
    'quoted reply': 'I will ask product.\n\n> It must launch in March.',
    negation: 'We never share the roadmap.',
  },
};
