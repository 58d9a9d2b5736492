// "Cancel any time", "no lock-in", "it renews monthly", "you may swap names": rights to leave, change or go on.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const RIGHT =
  '(?:cancel|terminate|leave|walk away|walk|quit|exit|opt out|pause|suspend|stop|downgrade|swap|return|exchange|(?:send|hand) (?:it|them|any|the [a-z]+) back|give notice|break|reschedule|postpone|transfer|reassign|scale back|reduce|drop|change (?:the|your) names|move the date|back out|pull out|step down|withdraw|end)';
const RENEWAL = new RegExp(
  [
    `\\b(?:you|your [a-z]+|either (?:party|side|of us))(?:'re free to| can| may| could| might) (?:still )?${RIGHT}\\b[^.;?]{0,60}`,
    `\\b${RIGHT} (?:it |them |that |the contract )?(?:at )?(?:any ?time|whenever|when(?:ever)? you (?:like|want)|free of charge|without (?:penalty|charge|notice)|for free|with (?:\\d+|thirty|sixty|ninety|one|two|a) [a-z']+ (?:notice|days)|on \\d+ days|up to|month to month|no questions asked)`,
    '\\b(?:no|without) (?:[a-z]+ )?(?:lock[- ]?in|tie[- ]?in|minimum (?:term|contract)|long[- ]term contract|notice(?: period| needed)?|cancellation (?:fee|charge|penalty)|exit fee|termination fee|early termination|strings|contract(?: needed)?|auto-?renew(?:al)?|restocking fee)\\b',
    '\\b(?:auto(?:matically)?[- ]?renew(?:s|al|ed)?|renews? (?:automatically|monthly|each|every|on|for|at)|rolls? over|rolling (?:monthly|month|contract|30)|month[- ]to[- ]month|evergreen|rolling basis)\\b',
    "\\b(?:\\d+|thirty|sixty|ninety|one|two|three|a|six)[- ](?:days?|weeks?|months?)'?s? (?:written )?notice\\b",
    '\\b(?:notice|notice period) (?:is|of) (?:\\d+|thirty|sixty|ninety|one|two|three|a|six)\\b',
    '\\b(?:break|exit|termination) (?:clause|right)\\b',
    '\\bterminat(?:e|ion) for (?:convenience|cause)\\b',
    '\\b(?:names|numbers|places) can (?:still )?(?:be (?:changed|swapped|moved)|change|move)\\b',
    '\\bcancel (?:it|them|that|those|these) (?:free|for free|without (?:charge|cost|penalty|fee|notice))\\b',
    '\\b(?:free|full) (?:cancellation|returns?)\\b',
    '\\bcancellations? (?:is |up to |until |before |within )?(?:free|up to|until|before|within|without|\\d)',
    '\\b(?:the )?(?:term|contract|agreement) is(?: at| for| to| from| until)* (?:\\d+|one|two|three|five|twelve|a|six) (?:months?|years?|weeks?)',
    '\\byou (?:keep|own) (?:every|all|the|your|any|full|it|them)\\b[^.;?]{0,50}',
    '\\byou may (?:still )?(?:keep|own|have|bring)\\b[^.;?]{0,50}',
    "\\byou(?:'ll| will)? (?:own|keep)(?: all| the| full| every)? (?:rights?|everything|source|the code|data)\\b",
  ].join('|'),
);

export default defineRule({
  id: 'renewal',
  title: 'Renewal, cancellation or another right',
  topic: 'terms',
  severity: 'medium',
  why: 'This gives the other side a right that the contract may not.',
  patterns: [RENEWAL],
  find: (sentence) =>
    findPhrases(sentence, RENEWAL, [...CLAIM_VETOES, 'refused', 'thirdParty']).map((phrase) =>
      statement(sentence, phrase, withProviso(sentence, phrase.start, phrase.end, 'subject to contract')),
    ),
});

export const examples: Examples = {
  flags: [
    '⟦You can cancel at any time⟧.',
    'There is ⟦no lock-in⟧ with us.',
    'After that the plan ⟦renews automatically⟧.',
    'It needs only ⟦30 days notice⟧ from you.',
    "From day one ⟦you'll own the source⟧.",
    '⟦Termination for convenience⟧ is in the draft.',
    '⟦Names can be changed⟧ up to the day before.',
  ],
  passes: {
    question: 'Can you cancel the old contract in time?',
    request: 'Please cancel my seat at the dinner.',
    'reported speech': 'They said you can cancel at any time over there.',
    'quoted reply': 'I will check.\n\n> We want no lock-in.',
    negation: "You can't change the meeting room any more.",
  },
};
