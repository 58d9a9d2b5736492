// "Cancel any time", "no lock-in", "it renews monthly", "you may swap names": rights to leave, change or go on.
import { findPhrases, provisos, TERM_VETOES } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const RIGHT =
  '(?:cancel|terminate|leave|walk away|walk|quit|exit|opt out|pause|suspend|stop|downgrade|swap|return|exchange|(?:send|hand|bring) (?:it|them|any|the [a-z]+) back|pull the plug|chuck us|sack us|drop us|call it off|shed|get out|give notice|break|reschedule|postpone|transfer|reassign|scale back|reduce|cut|drop|change (?:the|your) names|move the date|back out|pull out|step down|withdraw|end)';
const RENEWAL = new RegExp(
  [
    `\\b(?:you|your [a-z]+|either (?:party|side|of us))(?:(?:'re| are) free to| can| may| could| might)(?: still| just| always| simply)? ${RIGHT}\\b(?:(?! and (?:we|i)\\b|, (?:and|but) )[^.;?]){0,60}`,
    `\\b${RIGHT} (?:it |them |that |the contract )?(?:at )?(?:any ?time|whenever|when(?:ever)? you (?:like|want)|free of charge|without (?:penalty|charge|notice)|for free|with (?:\\d+|thirty|sixty|ninety|one|two|a) [a-z']+ (?:notice|days)|on \\d+ days|up to (?:the|two|a|\\d)|month to month|no questions asked)`,
    '\\b(?:no|without) (?:[a-z]+ )?(?:lock[- ]?in|tie[- ]?in|(?:fixed|min) [a-z]+|permanence|minimums?(?: (?:term|contract|order|volume|spend|quantity|commitment|when|on|after|once)\\b|(?=[.,;]|$))|notice(?: period| needed)?|(?:cancellation|exit|termination|restocking) (?:fee|charge|penalty)|early termination|obligation to (?:buy|renew|continue)|contract(?: needed)?(?=[.,;]|$)|auto[- ]?renew(?:al)?)\\b',
    '\\b(?:auto(?:matically)?[- ]?renew(?:s|al|ed)?|renews? (?:automatically|monthly|each|every|on|for|at)|rolls? over|rolling (?:monthly|month|contract|basis)|month[- ]to[- ]month)\\b',
    "\\byou(?:'re| are)? not (?:tied|bound|locked|obliged|committed)|\\byou (?:needn't|(?:don't|do not|won't) have to) (?:use|buy|renew|commit|reinstate|give notice|return)\\b",
    "\\b(?:contract|agreement|licen[cs]e|lease|subscription) (?:runs?|lasts?) (?:for )?(?:\\d|[a-z]+ (?:months|years))|\\b(?:won't|doesn't|does not|will not) renew\\b|\\bat your (?:sole |own )?(?:option|discretion)\\b|\\byou (?:have|get|keep) the right to (?:audit|cancel|terminate|reject|withdraw|return|renew|inspect|refuse|suspend)\\b|\\brenewal (?:only happens|is (?:optional|automatic|monthly))\\b|\\bopt[- ]?out (?:after|at any|clause)\\b|\\bno penalt(?:y|ies) for (?:early [a-z]+|cancell?ing|leaving|late [a-z]+|return(?:s|ing)?\\b)|\\b(?:contract|agreement|order|deal) (?:simply|just|then|automatically) (?:ends(?! up)|falls away|lapses|terminates)\\b|\\bnever expires?\\b|\\byou(?:'re| are) entitled to (?:audit|cancel|terminate|reject|withdraw|return|renew|a (?:full )?refund)\\b|\\b(?:contract|agreement|licen[cs]e|term|subscription) (?:can|may) be (?:renewed|extended)\\b|\\b(?:can|may) be (?:cancelled|moved|adapted|exchanged|returned|swapped|transferred|reassigned|postponed|terminated)\\b|\\band you(?:'re| are) (?:free|out)(?=[.,;]|$)",
    '\\b(?:hold|keep|tie) you to (?:the|a|your|any)\\b|\\b(?:right|option) for you to\\b|\\b(?:leave|stop|quit|cancel) (?:any|whichever) (?:day|week|month)\\b',
    "\\bdeposit (?:back|carries|is refund(?:ed|able))\\b|\\b(?:we|i)(?:'ll| will)? refund (?:the|your|it)\\b[^.;?]{0,30} if\\b",
    "\\b(?:\\d+|thirty|sixty|ninety|one|two|three|a|six)[- ](?:days?|weeks?|months?)'?s? (?:written )?notice\\b",
    '\\b(?:notice|notice period) (?:is|of) (?:\\d+|thirty|sixty|ninety|one|two|three|a|six)\\b',
    '\\b(?:break|exit|termination) (?:clause|right)\\b',
    '\\bterminat(?:e|ion) for (?:convenience|cause)\\b',
    '\\b(?:names|numbers|places) can (?:still )?(?:be (?:changed|swapped|moved)|change|move|drop)\\b',
    '\\b(?:free|full) (?:cancellation|returns?)\\b',
    '\\bcancellations? (?:is |up to |until |before |within )?(?:free|up to|until|before|within|without|\\d)',
    '\\b(?:the )?(?:term|contract|agreement) is(?: at| for| to| from| until)* (?:\\d+|one|two|three|five|twelve|a|six) (?:months?|years?|weeks?)',
    '\\byou (?:keep|own) (?:every|all|the|your|any|full|it|them)\\b[^.;?]{0,50}',
    '\\byou may (?:still )?(?:keep|own|bring|have (?:it|them|the|your|one|two|any|as))\\b[^.;?]{0,50}',
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
  find: (sentence) => provisos(sentence, findPhrases(sentence, RENEWAL, TERM_VETOES), 'subject to contract'),
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
    'There is ⟦no minimum order⟧.',
    "⟦You're not tied⟧ to us after June.",
    'It comes with a ⟦right for you to⟧ leave in May.',
    "We won't ⟦hold you to the six weeks⟧.",
    'Your ⟦deposit is refundable⟧ until Easter.',
    'The booking ⟦may be moved⟧ once.',
    "If it fails ⟦you're free to leave⟧.",
    'If the funding fails the ⟦contract simply ends⟧.',
    '⟦No penalties for early return⟧ of the vans.',
    'Renewal is ⟦at your option⟧.',
    '⟦You have the right to audit⟧ our site.',
    "⟦You're entitled to audit⟧ our books.",
  ],
  passes: {
    question: 'Can you cancel the old contract in time?',
    request: 'Please cancel my seat at the dinner.',
    'reported speech': 'They said you can cancel at any time over there.',
    'quoted reply': 'I will check.\n\n> We want no lock-in.',
    'an answer that is still open': 'Happy to take any questions you may have.',
    negation: "You can't change the meeting room any more.",
    theirs: 'Your clause 11 lets you terminate without notice.',
    news: 'Your current contract ends in September. This call may be extended if we run over.',
  },
};
