// "The setup fee is waived", "we won't invoice that": a charge that is dropped.
import { test } from '../engine/match.ts';
import { CHARGE, COST, isRight } from '../engine/money-words.ts';
import { findPhrases, OFFER_VETOES, offer, withNoun } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const THE = '(?:(?:the|your|any|that|our|this|both|their|all|half) )*';
const FEE = `${THE}(?:[a-z'/-]+ ){0,3}${COST}\\b`;
const DROP = '(?:absorb|swallow|cover|bear|carr|pay|eat|waiv|dropp?|tak|split|shar|refund|return|credit|stand)';
const WE = "\\b(?:we|i|our (?:side|end))(?:'ll|'m|'re|'ve| will| am| are| have| can| shall)?(?: also| gladly| both| happily)?";
const WAIVER = new RegExp(
  [
    // The seller drops it, or bears it.
    `\\b(?:waiv(?:e|es|ed|ing)|scrap(?:ped)?|writ(?:e|ing|ten) off|forgiv(?:e|en|ing)|absorb(?:ed|ing)?|swallow(?:ed|ing)?|eat(?:ing)?|drop(?:ped)?|remov(?:e|ed|ing)|skip(?:ped)?|forget|cancel(?:led|ling)?|cover(?:ed|ing)?|foot(?:ing)?) (?:${FEE}|${THE}minimum\\b)`,
    `\\b${WE} (?:pay(?:s|ing)?|stand(?:ing)?|carry(?:ing)?|bear(?:ing)?|wear(?:ing)?|t(?:ake|aking) (?:on|off|out|care of)|t(?:ook|aken) (?:off|out)|pick(?:ing)? up|split(?:ting)?|shar(?:e|ing)|str(?:ike|iking|uck) (?:out|off)) (?:for )?${FEE}`,
    `\\b${COST}(?: [a-z0-9£$€'-]+){0,4},? ${WE} (?:not )?${DROP}[a-z]*\\b`,
    `\\b(?:knock(?:ed|ing)?|t(?:ake|aken|aking|ook)|str(?:ike|uck)|leav(?:e|ing)|left|comes?|goes) ${FEE} (?:right )?off\\b`,
    `\\b${WE} (?:writ(?:e|ing|ten)|str(?:ike|iking|uck)) (?:it|that|them) off\\b`,
    "\\b(?:we|i)(?:'ll| will)? (?:absorb|eat|swallow|soak up) (?:it|that|this|them|those)(?=[.,;!]|$| for\\b)",
    "\\b(?:we|i)(?:'ll| will) (?:pay|foot) (?:for )?(?:the|your|their) (?!invoice|bill|attention|price|deposit|balance|visit|call|ground|basics|topic|agenda|bases)[a-z]+",
    // It is gone, or ours.
    `\\b${CHARGE}(?:'s|:|,)?(?: [a-z0-9'-]+){0,5}?(?: (?:is|are|will be|(?:has|have) been|(?:is|are) being|gets?|goes|made|drops to|stands?))?(?: [a-z]+ly| now| also| all| already| both)? (?:waived|dropped(?! (?:by (?:a|more|about|nearly|half|\\d)|a (?:bit|little|lot)|sharply|last|since))|gone|scrapped|removed|absorbed|written off|struck (?:off|out)|void(?:ed)?|cancell?ed|reversed|refunded|forgiven|nil|zero|not (?:charged|due|payable|required|billed|applied)|history|prepaid)\\b`,
    `\\b${COST}(?:'s|,)?(?: [a-z'-]+){0,3}? (?:waived|absorbed|nil|on us|ours|(?:on|to|for) (?:our|my) account|prepaid|paid (?:to|by)|not charged)\\b`,
    // It is not charged, which of a phone means another thing.
    "(?:\\b(?:we|i)(?:'ll not| won't|'re not|'m not| are not| am not| ain't| don't| do not)|(?:^|, |\\band )(?:won't|not)) (?:be )?(?:going to )?(?:charg|invoic|bill|sting)(?:e|ing)?\\b",
    `\\b(?:${COST}|day|hour|trip|survey|session|meeting|time|week|month|night|seat|item|edition|change)s? (?:(?:is|are|will be) (?:not|no longer)|isn't|aren't|won't be) (?:being )?(?:charged|invoiced|billed)\\b`,
    '\\b[a-z]+ (?:is not|are not|isn.t|aren.t|won.t be|will not be) (?:billed|invoiced|charged extra)\\b(?! (?:until|before|yet))|\\b(?:invoiced|billed|charged|pay) only (?:for|if|when)\\b',
    "\\b(?:don't|do not|won't) need (?:a |any |your )?deposit\\b",
    "\\byou(?:'re not| aren't| are not| don't| do not| won't| will not| needn't| never) (?:have to |need to |be )?(?:pay(?:ing)?|owe|charged|billed|invoiced|(?:see|get) (?:a|an|any|another|the) (?:bill|invoice|charge))\\b",
    "\\b(?:you|nobody)(?:'ll| will|'re| are)? (?:only |just )?(?:pay(?:ing)?|owe|be (?:billed|charged))(?: us| me| for)? (?:nothing|zip|nil|zero|nowt|not a (?:cent|penny)|only|just|half)\\b",
    "\\b(?:won't|will not|doesn't|does not|without) (?:cost(?:ing)? (?:you|a|any|extra|more)|(?:chang|affect)(?:e|ing)? (?:the|your) (?:[a-z]+ )?(?:fee|price|rate|cost|bill))\\b",
    "\\b(?:we|i) never charge\\b|\\b(?:we|i)(?:'ll| will)? (?:charge|invoice|bill)(?: you)?(?: for)? (?:nothing|nowt|zero|not (?:a|one) )",
    '\\b(?:never|not|won.t) (?:charge|bill|invoice|cost)(?: you)? (?:any )?more than\\b|\\b(?:no extras?|nothing extra)(?= (?:for|to pay)\\b|[.,;!]|$)',
    // There is none.
    `(?:\\b|^)(?:no|zero|without) (?:[a-z'-]+ ){0,2}?(?:fees?|(?:sur)?charges?|supplements?|excess|mark-?up|uplift|indexation|escalation|(?:price )?increases?|retainer|rental|hire|postage|carriage|freight|(?:extra|further|additional) (?:costs?|payments?)|(?:second|separate) (?:invoice|bill|mileage|payment)|call-?out|set-?up|bill for|invoice|deposit|(?:overtime|weekend|night|peak|rush|premium) (?:rates?|pay)|change orders?|costs? (?:will be|are|is) (?:passed|charged|added))\\b(?! (?:was|were|yet|has|have|had|notes?|numbers?|ever)\\b)`,
    '(?:^|[,;:] |\\band )(?:no|without|zero) (?:costs?|bills?(?=[.,;!]|$| (?:for|from|on)\\b)|storage|premium|rent|interest(?= (?:on|for|charged|until|till|to pay|[.,;]|$)))\\b',
    // "Ignore the late charge", "you can skip the May instalment".
    `\\b(?:ignore|disregard|don't worry about) (?:the|that) (?:[a-z-]+ )?(?:fee|(?:sur)?charge)\\b`,
    "\\byou (?:can|may) skip (?:[a-z']+ ){1,3}(?:payment|instal?ment|fee|rent)s?\\b",
    '\\bwaived\\b',
  ].join('|'),
);

/** "The cancel fee", "your cancelled invoice": named, and not dropped. */
const NAMES = /\b(?:the|an?|your|our|any|no) $/;

export default defineRule({
  id: 'waiver',
  title: 'Fee or charge waived',
  topic: 'pricing',
  severity: 'medium',
  why: 'Waiving a charge gives away revenue and is hard to take back.',
  patterns: [WAIVER],
  find: (sentence) =>
    findPhrases(sentence, WAIVER, OFFER_VETOES)
      .filter(
        ({ start, end, words }) =>
          !isRight(sentence.lower, end) && !(words.startsWith('cancel') && test(NAMES, sentence.lower.slice(0, start))),
      )
      .map((phrase) => offer(sentence, withNoun(sentence, phrase))),
});

export const examples: Examples = {
  flags: [
    'Good news: ⟦the onboarding fee is waived for this order⟧.',
    "⟦We won't invoice you for the second visit⟧.",
    'I have asked finance to ⟦waive the late charge on May⟧.',
    '⟦No retainer for January⟧.',
    'There is ⟦no price increase for two years⟧.',
    'Same price as before, ⟦and wont charge you for the mattresses⟧.',
    '⟦The second day is not being charged⟧.',
    '⟦Corkage scrapped for the whole evening⟧.',
    '⟦The call-out charge from Sunday has been reversed⟧.',
    '⟦Hotels and trains we cover for both trainers⟧.',
    'The lift stays a week longer, ⟦no rental on it⟧.',
    'The oven is late so ⟦you do not pay for that month⟧.',
    '⟦The longer audit does not change the fee⟧.',
    'Both crates go by sea, ⟦freight prepaid⟧.',
    '⟦Disregard the cleaning surcharge⟧.',
    '⟦You can skip the March instalment⟧.',
    'We can split it in two ⟦and no interest on either⟧.',
    "⟦I'll pay the notary⟧.",
    'The rise on steel, ⟦we absorb it⟧.',
    '⟦We invoice nothing for the first week⟧.',
    '⟦No extra for Sundays⟧.',
    "Extra ⟦revisions won't be billed⟧.",
    '⟦No change order is needed⟧.',
    '⟦The set-up fee has been dropped from your quote⟧.',
    'We ⟦cancel late fees⟧.',
  ],
  passes: {
    'another sense': "My phone isn't charged. Don't worry about the late bus.",
    question: 'Could the setup fee be waived?',
    refused: 'The delivery charge stays, I am afraid.',
    'reported speech': 'They said the setup fee was waived elsewhere.',
    'a right': 'After May you can leave the plan with no exit fee.',
    'quoted reply': 'Understood.\n\n> Please waive the setup fee.',
    negation: 'None of the fees change.',
    past: 'No charge was made for it, as the campaign still ran.',
    'no interest of ours': 'We have no interest in a longer lease.',
    'a market': 'Freight rates dropped by a third in May.',
    'a fee by name': 'The cancel fee is not mine to touch.',
    'what is shown or stocked': 'In the demo we will cover the reporting module, and we carry that as a stock item.',
  },
};
