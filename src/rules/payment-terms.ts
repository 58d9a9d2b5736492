// "net 60 is fine", "half now, half on collection", "30% advance": when and how the other side pays.
import { test } from '../engine/match.ts';
import { findPhrases, OFFER_VETOES, offer, offerFacts } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const PART = '(?:\\d+ ?%|half|a third|the (?:balance|rest|remainder)|balance|deposit|remainder|rest|[$£€] ?[\\d,.]+)';
const WHEN =
  '(?:now|up ?front|in advance|advance|on (?:signing|signature|delivery|collection|completion|order|dispatch|handover|receipt|invoice|sight)|at (?:sight|signing|delivery|handover|the end)|before|after|when (?:you|we|it)|today|to start|to book|deposit|down|with (?:the )?order|due|payable|by)';
const TERMS = new RegExp(
  [
    '\\bnet[- ]?(?:7|1\\d|2\\d|30|4\\d|60|75|90|120|180)\\b(?: days)?',
    `\\b${PART} (?:[a-z]+ ){0,2}${WHEN}\\b(?:[^.;]{0,6} ${PART} (?:[a-z]+ ){0,2}${WHEN}\\b)?`,
    '\\b(?:pay|payment|payable|invoice[ds]?|billed)\\b[^.;?]{0,50}?\\b(?:instal?lments?|monthly|quarterly|annually|in arrears|in advance|up ?front|on (?:delivery|completion|collection|account|receipt|invoice)|(?:\\d+|thirty|sixty|ninety) days(?! (?:overdue|late))|at the end of (?:each|the|every) (?:month|quarter)|when (?:you|the)|by (?:card|wire|cheque|bank transfer|letter of credit|lc))',
    "\\b(?:\\d+|thirty|sixty|ninety)[- ]days?'?(?: (?:terms|payment|credit|account|net))\\b",
    "\\b(?:\\d+|thirty|sixty|ninety) days(?: (?:from|after|of)(?: (?:the|date of))* (?:invoice|delivery|receipt|order))? (?:is|are|'s) (?:ok|okay|fine|good|acceptable|for us)",
    '\\b(?:give|allow)s? (?:you |them )?(?:\\d+|thirty|sixty|ninety) days (?:on (?:this|the|your|each|every) invoice|to pay|terms|credit|from (?:the )?invoice)\\b|\\b(?:advance|deposit|down ?payment)(?: of| is|:) (?:[$£€] ?\\d|\\d[\\d,]{2})',
    '\\b(?:weekly|monthly|quarterly|annually|yearly),? in (?:arrears|advance)\\b|\\b(?:yes|ok|okay|fine|agreed) (?:to|on|with) (?:net )?(?:\\d+|thirty|sixty|ninety) days\\b',
    '\\b(?:\\d+|thirty|sixty|ninety) days it is\\b',
    '\\b\\d\\d now,? (?:and )?\\d\\d (?:in|on|after|at|when|by)\\b',
    '\\bno (?:deposit|payment) (?:needed|up ?front|until|till|now|today|due)',
    '\\b(?:on|consignment) (?:account|consignment|credit)\\b',
    '\\b(?:cod|cash on delivery|letter of credit|payment on account|pay as you go|pay when)\\b',
    "\\b(?:split|spread|stagger(?:ed)?|divide|defer(?:red)?|push(?:ed)?|postponed?) (?:[a-z0-9£$€.,'-]+ ){0,5}?(?:in|into|over|across|out to|back to) (?:\\d|two|three|four|six|ten|twelve|equal|monthly|quarterly|the (?:year|term|quarter|season)|month|instal)[a-z]*\\b",
    '\\b(?:two|three|four|five|six|ten|twelve|equal|monthly|quarterly|interest[- ]free|in) (?:equal |monthly )?(?:instal?lments?|payments|tranches)\\b',
    '^(?:[-*•] ?)?(?:payment|deposit|balance|billing|advance)(?: terms)?(?: ?[:|]| is| are) ?(?:[a-z]+ )?(?:\\d|half|net|cash|monthly|quarterly|one|two|thirty|sixty)\\b',
    '\\b(?:billing|invoicing|charges?|payments?) (?:only |then )?(?:starts?|begins?|ramps?|kicks? in|stops?)\\b|\\b(?:nothing|no (?:invoice|bill|payment|money)) (?:from you |to pay |due |payable )*(?:until|till|before)\\b|\\b(?:hang on to|hold back|keep back) (?:a|the|last|\\d|till)',
    "\\b(?:you(?:'ll| will)? (?:only |just |then |still )?pay (?:us |me )?|pay us )(?:in|later|when(?:ever)?|on|after|once|half|monthly|quarterly|as you|per|[$£€\\d])",
  ].join('|'),
);

/** "First ten in March, the rest by June": goods that come in parts. */
const REST = /^(?:the )?(?:rest|remainder|balance) (?:[a-z0-9]+ ){0,2}(?:by|before|after|on)\b/;
/** "That invoice was paid in two parts": how it was. */
const WAS = /\b(?:was|were|had been) (?:paid|billed|invoiced)\b/;
const OF_MONEY = /[$£€%]|\b(?:pay|paid|payment|deposit|invoice|half|third|quarter|net|cash|advance|usd|eur|gbp)/;

export default defineRule({
  id: 'payment-terms',
  title: 'Payment terms',
  topic: 'pricing',
  severity: 'medium',
  why: 'Payment terms change cash flow and credit risk, and are set by finance.',
  mayBeHigh: true,
  patterns: [TERMS],
  find: (sentence) =>
    findPhrases(sentence, TERMS, OFFER_VETOES)
      .filter(({ words }) => !test(WAS, words) && !(test(REST, words) && !test(OF_MONEY, sentence.lower)))
      .map((phrase) => {
        const days = /\b(\d+|thirty|sixty|ninety)[- ]days?|net[- ]?(\d+)/.exec(phrase.words);
        const word = days === null ? '' : days[1] || days[2] || '';
        const named: Record<string, number> = { thirty: 30, sixty: 60, ninety: 90 };
        const count = named[word] || Number(word);
        const facts = { ...offerFacts(sentence, phrase.start, phrase.end), ...(count > 0 ? { days: count } : {}) };
        return { ...offer(sentence, phrase), facts, ...(count > 60 ? { severity: 'high' as const } : {}) };
      }),
});

export const examples: Examples = {
  flags: [
    'We can accept ⟦net 60⟧.',
    '⟦30% advance and the balance on delivery⟧.',
    'You can ⟦pay in three instalments⟧.',
    '⟦60 days is fine with us⟧.',
    '⟦Half now, half on collection⟧.',
    'We can ⟦spread the fee over four quarters⟧.',
    '⟦Nothing to pay until the stand is up⟧.',
    '⟦You pay when the boat floats⟧.',
    "We'll ⟦give you 45 days on this invoice⟧.",
    '⟦Advance of 25,000 by transfer⟧.',
    'Terms for you: ⟦50 now, 50 in ninety days⟧.',
    '⟦Yes to 45 days⟧.',
  ],
  passes: {
    question: 'Do you need net 60?',
    'reported speech': 'Your buyer said they pay in 90 days.',
    past: 'You paid the invoice on delivery last year.',
    'goods in parts': 'The first ten come in March, the rest by June.',
    'quoted reply': 'Noted.\n\n> We need net 60.',
    negation: "We can't offer net 60.",
    'as it was': 'That invoice was paid in two instalments.',
    denied: 'The report that we agreed to 90 days is wrong.',
    'a trial': 'Get 30 days on the trial first.',
  },
};
