// "Cancel any time", "no lock-in", "it renews monthly", "you may swap names": rights to leave, change or go on.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const RIGHT =
  '(?:cancel|terminate|leave|walk away|walk|quit|exit|opt out|pause|suspend|stop|downgrade|swap|return|exchange|send (?:it|them|any|anything|unsold) back|give notice|break|reschedule|postpone|transfer|reassign|scale (?:down|back)|reduce|drop|change (?:the|your) (?:date|numbers|headcount|order|plan|names)|move the date|back out|pull out|withdraw|end)';
const RENEWAL = new RegExp(
  [
    `\\b(?:you|your [a-z]+|either (?:party|side|of us)|both (?:parties|sides))(?:'re free to|'re welcome to| are free to| are welcome to| can| may| could|'d be able to| will be able to|'ll be able to| have the right to| can always| can still| might) (?:also |then |always |simply |just |still |then )?${RIGHT}\\b[^.;?]{0,60}`,
    `\\b${RIGHT} (?:it |them |that |the (?:contract|plan|order|booking|subscription) )?(?:at )?(?:any ?time|whenever|when(?:ever)? you (?:like|want)|free of charge|without (?:penalty|charge|notice|a fee|reason|cause)|for free|with (?:\\d+|thirty|sixty|ninety|one|two|a) [a-z']+ (?:notice|days)|on \\d+ days|up to|month to month|no questions asked)`,
    '\\b(?:no|without|zero) (?:[a-z]+ )?(?:lock[- ]?in|tie[- ]?in|minimum (?:term|commitment|order|spend|contract|volume)|long[- ]term (?:contract|commitment)|notice(?: period| needed| required)?|cancellation (?:fee|charge|penalty)|exit fee|termination fee|early termination|strings|contract(?: needed| required)?|auto-?renew(?:al)?|restocking fee)\\b',
    '\\b(?:auto(?:matically)?[- ]?renew(?:s|al|ed)?|renews? (?:automatically|annually|monthly|each|every|on|for|at|yearly)|rolls? over|rolling (?:monthly|month|contract|30)|month[- ]to[- ]month|evergreen|rolling basis)\\b',
    "\\b(?:\\d+|thirty|sixty|ninety|one|two|three|a|six)[- ](?:days?|weeks?|months?)'?s? (?:written )?notice\\b",
    '\\b(?:notice|notice period) (?:is|of|drops to|goes to|reduced to|shortened to|will be) (?:\\d+|thirty|sixty|ninety|one|two|three|a|six)\\b',
    '\\b(?:break|exit|opt-out|termination|get-out) (?:clause|option|right|point|window)\\b',
    '\\b(?:free|full|easy|no-quibble) (?:cancellation|returns?|exchanges?)\\b',
    '\\bcancellations? (?:is |are |up to |until |before |within )?(?:free|up to|until|before|within|without|\\d)',
    '\\b(?:the )?(?:term|contract|initial term|commitment|agreement) (?:is|runs|will run|goes|will be|stays|lasts|starts|ends)(?: at| for| to| from| until| only| just)* (?:\\d+|one|two|three|five|twelve|a|six|twenty-four|thirty-six) (?:months?|years?|weeks?)',
    '\\byou (?:keep|own|retain) (?:every|all|the|your|any|full|it|them|what)\\b[^.;?]{0,50}',
    '\\byou (?:may|are free to|are welcome to|are allowed to|are entitled to) (?:also |then |always |still )?(?:use|keep|share|copy|record|resell|publish|reuse|re-use|sub-?let|sub-?license|own|have|photograph|invite|bring|audit|visit|inspect)\\b[^.;?]{0,50}',
    "\\b(?:you|the client|your (?:team|firm|company|studio))(?:'ll| will|'d)? (?:own|keep|retain|get to keep)(?: all| the| full| every)? (?:rights?|copyright|ip|intellectual property|everything|ownership|source|files|the files|the code|data|title|designs|artwork)\\b",
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
  ],
  passes: {
    question: 'Can you cancel the old contract in time?',
    request: 'Please cancel my seat at the dinner.',
    'reported speech': 'They said you can cancel at any time over there.',
    'quoted reply': 'I will check.\n\n> We want no lock-in.',
    negation: "You can't change the meeting room any more.",
  },
};
