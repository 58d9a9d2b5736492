// "99.9 % uptime", "an engineer within four hours", "24/7 support": a level of service stated as fact.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withNote } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const TIME = '(?:\\d+|one|two|three|four|six|eight|twelve|next)[- ]?(?:working )?(?:minutes?|mins?|hours?|days?)';
const LEVEL = new RegExp(
  [
    '\\b(?:9\\d(?:\\.\\d+)?|100) ?(?:%|percent) (?:[a-z]+ ){0,2}(?:uptime|availability|sla|accuracy|delivery|coverage)',
    '\\b9\\d[.,]\\d+ ?(?:%|percent),? (?:monthly|per month|a month|measured|per quarter|incl|excl)',
    '\\b(?:uptime|availability|sla)(?: [a-z]+){0,5} (?:9\\d(?:\\.\\d+)?|100) ?(?:%|percent)',
    `\\b(?:response|answer(?:ed)?|on[- ]site|call[- ]?out|replacement|fix|fixed|engineer|turnaround)(?: [a-z]+){0,4} (?:in|within|inside|of|is|time) (?:the |a )?${TIME}`,
    `\\b${TIME} (?:response|fix|call-?out|turnaround|on[- ]site|replacement|sla)\\b`,
    '\\b(?:24/7|24x7|round[- ]the[- ]clock|24[- ]hours?(?: a day)?|day (?:and|or) night|365 days)\\b(?: (?:[a-z]+ ){0,2}(?:support|cover|coverage|monitoring|line|phone|call-?out|response))?',
    '\\bsla(?: [a-z]+){0,4} (?:is|includes?|covers?|guarantee[sd]?|of)\\b',
    '\\b(?:no|zero) (?:any )?(?:downtime|interruptions?)\\b',
    '\\b(?:dedicated|named|your own|single) (?:account manager|csm|customer success manager|support (?:engineer|line)|engineer|point of contact|project manager|tam)\\b',
  ].join('|'),
);

export default defineRule({
  id: 'service-level',
  title: 'Service level or uptime',
  topic: 'terms',
  severity: 'medium',
  why: 'A service level stated in a mail can be read as a term of the contract.',
  patterns: [LEVEL],
  find: (sentence) =>
    findPhrases(sentence, LEVEL, [...CLAIM_VETOES, 'refused', 'past', 'thirdParty']).map((phrase) =>
      statement(sentence, phrase, withNote(sentence, phrase.start, phrase.end, 'indicative; the contract has the exact terms')),
    ),
});

export const examples: Examples = {
  flags: [
    'The plan has ⟦99.9% uptime⟧.',
    'You get an ⟦engineer on site within four hours⟧.',
    'It comes with ⟦24/7 phone support⟧.',
    'Moves happen with ⟦zero downtime⟧.',
    '⟦99.95% monthly⟧, and not a minute less.',
  ],
  passes: {
    question: 'Do you need 24/7 support?',
    past: 'We had 99.9% uptime last quarter.',
    'reported speech': 'They claim 100% uptime.',
    'quoted reply': 'I will ask.\n\n> We expect 99.9% uptime.',
    negation: "We don't offer a four hour response on this plan.",
  },
};
