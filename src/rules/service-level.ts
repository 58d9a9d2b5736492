// "99.9 % uptime", "an engineer within four hours", "24/7 support": a level of service stated as fact.
import { test } from '../engine/match.ts';
import { FACT_VETOES, findPhrases, notes } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const TIME =
  '(?:\\d+|one|two|three|four|six|eight|ten|twelve|fifteen|twenty|thirty|next)[- ]?(?:working |business )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?)';
const LEVEL = new RegExp(
  [
    '\\b(?:9\\d\\.\\d+|(?:9\\d(?:\\.\\d+)?|100) ?(?:%|percent)) (?:[a-z]+ ){0,2}(?:uptime|availability|sla|accuracy|delivery|coverage)',
    '\\b9\\d[.,]\\d+ ?(?:%|percent)?,? (?:monthly|per (?:month|quarter)|a month|measured|incl|excl|over the (?:year|month)|on the [a-z]+|in writing)',
    '\\bdowntime (?:[a-z]+ )?(?:never|not|won.t|will not) exceeds?\\b|\\bthe 9\\d[.,]\\d+ (?:applies|covers|holds|includes|is)\\b',
    '\\b(?:uptime|availability|sla)(?: [a-z]+){0,5} (?:9\\d(?:\\.\\d+(?: ?%)?|(?= ?%))|100 ?(?:%|percent))',
    `\\b(?:response|reaction|answer(?:s|ed)?|attends?|respond(?:s|ed)?|picks? up|turned round|looked at|dealt with|picked up|resolved|restored?|takes|human|analyst|technician|on[- ]site|call[- ]?out|replacement|fix|fixed|engineer|turnaround|rto|rpo)(?: [a-z]+){0,4} (?:in|within|inside|under|in under|in less than|of|is|at|time|now) (?:the |a )?${TIME}`,
    '\\b(?:within|inside|in under|in less than) (?:the |an? |\\d+ ?|(?!next|last)[a-z]+ )(?:seconds|minutes|mins|hours?|hrs)\\b',
    `\\b${TIME} (?:response|fix|call-?out|turnaround|on[- ]site|replacement|sla|reaction time)\\b|\\b(?:rto|rpo|p[1-4]|sev ?[1-4]):? ${TIME}`,
    '\\b(?:24/7|24x7|round[- ]the[- ]clock|(?:four|five) nines|24[- ]hours? a day|24-hour|day (?:and|or) night|365 days|7 days a week)\\b(?: (?:[a-z]+ ){0,2}(?:support|cover|coverage|monitoring|line|phone|call-?out|response))?',
    '\\b(?:technician|engineer|fitter|replacement|spare)(?: [a-z]+){0,6} (?:the same (?:day|afternoon)|next[- ](?:working |business )?(?:day|morning))\\b',
    '\\bsla(?: [a-z]+){0,4} (?:is|includes?|covers?|guarantee[sd]?|of)\\b',
    '\\b\\d[\\d,.]* (?:cases|units|pieces|parts|bottles|calls|requests|transactions|tons|orders) (?:per|a|an) (?:minute|hour|second|shift)\\b',
    '\\b(?:error rate|p9\\d|latency|noise|tolerance|accuracy|yield)(?: [a-z]+){0,4} (?:is |stays |of )?(?:under|below|less than|at most|within|above|over) \\S*\\d',
    '\\b(?:no|zero) (?:any )?(?:downtime|interruptions?)\\b',
    '\\b(?:dedicated|named|your own|single) (?:account manager|csm|customer success manager|support (?:engineer|line)|engineer|point of contact|project manager|tam)\\b',
  ].join('|'),
);

/** "I'll be with you within the hour" is a promise for once, "faults are looked at within the hour" a level of service. */
const WITHIN = /^(?:within|inside|in) /;
const WHO = /\b(?:i|we|you|ye|they|he|she|team|specialist|colleague)\b|\bplease\b|^\W*(?:on|upon|after) /;

export default defineRule({
  id: 'service-level',
  title: 'Service level or uptime',
  topic: 'terms',
  severity: 'medium',
  why: 'A service level stated in a mail can be read as a term of the contract.',
  patterns: [LEVEL],
  find: (sentence) =>
    notes(
      sentence,
      findPhrases(sentence, LEVEL, FACT_VETOES).filter(
        ({ start, words }) => !test(WITHIN, words) || !test(WHO, sentence.lower.slice(0, start)),
      ),
      'indicative; the contract has the exact terms',
    ),
});

export const examples: Examples = {
  flags: [
    'The plan has ⟦99.9% uptime⟧.',
    'You get an ⟦engineer on site within four hours⟧.',
    'It comes with ⟦24/7 phone support⟧.',
    'Moves happen with ⟦zero downtime⟧.',
    '⟦99.95% monthly⟧, and not a minute less.',
    'It runs at ⟦70 units per minute⟧.',
    'A ⟦technician attends within 3 hours⟧.',
    '⟦RPO 15 minutes⟧.',
    'A jammed gate is freed ⟦within forty minutes⟧.',
    '⟦Turnaround stays at two working days⟧ all winter.',
    '⟦Downtime never exceeds⟧ two hours a month.',
    'You have an ⟦engineer on the phone in under ten minutes⟧.',
  ],
  passes: {
    question: 'Do you need 24/7 support?',
    'no level': 'I will look at it within 24 hours, and ring you.',
    past: 'We had 99.9% uptime last quarter.',
    'reported speech': 'They claim 100% uptime.',
    'a promise for once': "You'll have the key within two hours.",
    'quoted reply': 'I will ask.\n\n> We expect 99.9% uptime.',
    negation: "We don't offer a four hour response on this plan.",
    'a maybe': 'Four-hour response might be possible, it depends.',
  },
};
