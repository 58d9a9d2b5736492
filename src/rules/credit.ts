// "We are crediting £185", "a full refund", "your money back": money that flows the other way.
import { findPhrases, offer, TERM_VETOES } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const CREDIT =
  /\b(?:(?:we|i)(?:'ll| will|'re| are|'m| am|'ve| can)?(?: also| now| gladly| just| happily| already)? (?:be )?(?:credit(?:ing|ed)?|refund(?:ing|ed)?|reimburs(?:e|ing|ed)|compensat(?:e|ing|ed)|deduct(?:ing|ed)?|tak(?:e|ing|en)[^.;]{0,25} off (?:your|the|this|that|next)(?: [a-z]+)? (?:bill|invoice|account|statement))|(?:(?:will|to) be|gets?|being|is|are) (?:fully )?(?:credited|refunded|reimbursed|deducted|(?:returned|paid back|handed back) to you)|refunded the|(?:we|i)(?:'ll| will| shall)? (?:refund the [a-z]+(?: (?:portion|part|deposit|fee))?|return the [a-z]+ (?:portion|part|deposit|fee))(?: in full)?|(?:an? )?full (?:refund|credit|reimbursement)|(?:return|refund|give back|hand back|repay) (?:you )?what you(?:'ve)? (?:paid|spent)|^(?:an? )?(?:full )?refund (?:in full|if|within|guaranteed)\b|(?:we|i) (?:undertake|agree|promise|commit) to (?:reimburse|refund|credit|compensate)|savings?(?: [a-z]+){0,4} (?:is|are|will be) (?:shared|split|passed (?:on )?to you)|(?:receive|get|credit(?:ed)?) \d[\d.,]* ?% of\b|^(?:refunding|crediting|reimbursing) (?:you|the|your)\b|(?:days|weeks|months)'? (?:[a-z]+ )?credit for\b|\d[\d.,]* (?:in|of) credits?\b|(?:money|penny) back|you(?:'ll| will)? (?:get|have|receive) (?:it all|all of it|the lot|everything|every [a-z]+|the (?:money|fee|deposit|full amount)|your (?:deposit|fee)) back|(?:counts?|goes|comes|is applied|credited) (?:towards?|against|off) (?:the|your) (?:[a-z]+ )?(?:price|invoice|bill|balance|fee|total)\b|(?:an? )?credit note|(?:goodwill|account) credit|(?:a|the|your) (?:credit|refund|goodwill gesture|voucher) (?:of|for|on|against|to(?! you\b)|will|is|has)|(?:giv(?:e|ing)|issu(?:e|ing)|apply(?:ing)?|offer(?:ing)?) (?:you )?(?:an? )?(?:[$£€] ?[\d.,]+|[\d.,]+ ?%) (?:credit|refund|rebate)|\d+ ?% (?:back\b|rebate|of (?:that|the|your) [a-z' ]{0,20}back\b)|(?:is|are|has been) (?:now |also )?(?:credited|reversed|reinstated)\b|(?:i|we)(?:'ll| will|'re|'m| are)? (?:also |gladly )?(?:give|giving|hand|handing|pay|paying) (?:you )?back\b(?! to)|(?:we|i)(?:'ll| will)? stand the costs? of|(?:pay|refund) (?:you )?the difference|we pay (?:for )?the (?:return|difference))/;

export default defineRule({
  id: 'credit',
  title: 'Credit or refund',
  topic: 'pricing',
  severity: 'medium',
  why: 'A credit or refund that is promised in writing has to be paid.',
  patterns: [CREDIT],
  find: (sentence) => findPhrases(sentence, CREDIT, TERM_VETOES).map((phrase) => offer(sentence, phrase)),
});

export const examples: Examples = {
  flags: [
    '⟦We are crediting £185 to your account⟧.',
    'If it fails, ⟦I refund the carton⟧.',
    "If the filter fails again ⟦we'll refund the unit⟧.",
    'There is ⟦a full refund up to the day before⟧.',
    'I have raised ⟦a credit note for the July invoice⟧.',
    'If we miss it you ⟦get 10% of that month back⟧.',
    'Two grand ⟦is credited to your next bill⟧.',
    '⟦You get the lot back if the post goes⟧.',
    'The deposit ⟦counts toward the final price⟧.',
    "We'll ⟦return what you paid⟧.",
    "⟦Refund in full if it doesn't fit⟧.",
    'On fuel, any ⟦saving is shared with you⟧.',
    '⟦We refund any order that is too late⟧.',
  ],
  passes: {
    question: 'Would a credit note help?',
    'another sense': 'To their credit, the team stayed late.',
    refused: "We can't refund the deposit.",
    'quoted reply': 'Sorry about that.\n\n> We want a full refund.',
    negation: 'No refund is due under the plan.',
  },
};
