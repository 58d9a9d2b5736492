// "14.50 a case", "640 all in", "Fuel | 9.5%", "you keep 15%": a price without its currency or in a line of a list, and a share that is given away.
import { exec, test } from '../engine/match.ts';
import { FIGURE, PRICE } from '../engine/money-words.ts';
import { isOthersMoney } from '../engine/others-money.ts';
import { findPhrases, OFFER_VETOES, type Phrase, statement } from '../engine/phrase.ts';
import { defineRule, type Examples, type Finding, type Sentence } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';

const UNIT =
  '(?:head|person|seat|ticket|plate|brick|roll|sheet|bag|barrel|met(?:re|er)|visit|session|lesson|copy|load|crate|sack|stem|desk|user|licen[cs]e|case|bottle|box|unit|piece|pc|door|word|square [a-z]+|tonne|kilo|kg|lit(?:re|er)|pallet|hour|night|month|room|guest|tray)';
const SHARE = '(?:\\d+(?:[.,]\\d+)? ?(?:%|per ?cent)|[a-z]+ per ?cent)';
/** A sum and nothing counted: what follows it ends the clause, or tells what the sum holds. */
const SUM = '(?!20\\d\\d\\b)\\d[\\d,.]*(?:k|\\d| ?%)(?=[.,;!](?!\\d)|$| (?:inc\\w*|plus|all|per|an?|for|if)\\b)';
const BARE = new RegExp(
  [
    `(?:^|[^\\d.,:/a-z-])\\d+[.,]\\d\\d? (?:an?|per|each|the) ?(?:[a-z]+ )?${UNIT}\\b`,
    `(?:^|(?:^|\\b(?:at|for|still|say|make it|call it|pay|its|it's|that's|rate|price)|[,:]) )\\d[\\d,]*k? (?:an?|per) (?:[a-z]+ )?${UNIT}\\b`,
    '(?:^|[^\\d.,:/a-z-])\\d[\\d.,]*k? (?:all[- ]in|(?:plus|\\+) ?(?:vat|gst|tax)|ex(?:cl)?\\.? vat|(?:for )?the (?:lot|pair)|for the job|cash|apiece|each|a pop|flat(?=[.,;!]|$| (?:rate|fee|for|and)\\b))\\b',
    `\\b(?:comes? out at|works? out (?:at|to)|best (?:i|we) can do(?: is|:)?|(?:our|my|your|final|best) (?:price|rate|fee|figure|cut|commission)(?: is|:)) ${FIGURE}`,
    '\\b\\d+[.,]\\d\\d (?:at|@|for|from|over|up to) \\d+k\\b',
    `\\b${SHARE} (?:[a-z-]+ )?(?:rebate|cash-?back|loyalty credit|back (?:on|at|if|when))\\b`,
    "\\b(?:rebate|cash-?back|loyalty credit|commission|referral fee|finder's fee|your (?:margin|cut|share)|our cut)(?: (?:of|at|is|stays|goes|moves|comes|drops|will be|from|to|up)|:)+ (?:[$£€] ?)?\\d[\\d.,]*(?![\\d:/]| ?(?:days?|weeks?|months?)\\b)",
    `\\b(?:you(?:r [a-z]+)?) keeps? ${SHARE}`,
    '\\b\\d+ points (?:on|off|to you)\\b|\\bearns? you \\d',
    // "Parts and fitting come to 940", "the price for both is 1,850", "each extra night is 60", "we'd print the lot for 2k".
    `\\b(?:labou?r|materials|parts|fitting|total|price|cost|fee|charge|rate|commission)(?: (?:for|and) (?:the |both )?[a-z]+)?(?:'s| is| would be| comes? to)(?: still| now| just| only)? ${SUM}`,
    `\\b(?:that(?:'ll| will) be|that comes to|you (?:can|could|'ll|will) (?:have|get|take) (?:it|them|both|all|the [a-z]+) (?:for|at)) (?=\\d(?:\\d|,|[.,]\\d\\d|k))${SUM}`,
    `\\b(?:we|i) (?:can |hereby )?(?:confirm|stand by) (?:the|our|your|that) (?:(?:[a-z]+ ){0,3}(?:price|rate|rent|fee|quote)\\b|\\d[\\d.,]*\\d(?![\\d:/-]| ?(?:[ap]m|st|nd|rd|th)))`,
    "\\bwhat you(?:'ll| will) (?:be )?(?:pay(?:ing)?|invoiced|billed|charged)\\b",
    `\\b(?:all[- ]in|altogether|in total),? (?:that|it)?(?:'s| is| comes to) (?=\\d(?:\\d\\d|,))${SUM}`,
    `\\b(?:each|every|an?) (?:extra|additional) (?:day|${UNIT.slice(3)} (?:is|costs) ${SUM}`,
    `\\b(?:we|i)(?:'d| would| could| can|'ll) (?:do|supply|fit|build|print) (?:the|both|all|it)(?! [a-z ]{0,12}(?:lunch|dinner))(?: [a-z'-]+){0,4} for (?=\\d(?:\\d\\d|,|\\d?k))${SUM}`,
  ].join('|'),
);
const ROW =
  /^(?:[-*•] ?|\d+[.)] ?)?[^.?!:|]{2,60}?(?: ?\||:| -| =) ?([a-z]{0,3}[$£€₹]? ?\d[\d.,]*(?: ?%|k|m)?(?: ?[a-z]{3,7})?(?: ?(?:per|an?|each|\/)[a-z /]{0,25}| all[- ]in| flat)?)[.,;]?$/;
const CHARGED = new RegExp(`\\b(?:fuel|vat|${PRICE.slice(3)}\\b`);

/** A line of a list that ends in a sum, or in a share of something charged. */
function rowOf(sentence: Sentence): Phrase[] {
  const { startsLine, lower, mentions } = sentence;
  const last = mentions[mentions.length - 1];
  if (!startsLine || last === undefined || last.kind === 'time' || (last.kind === 'percent' && !test(CHARGED, lower))) return [];
  const m = exec(ROW, lower);
  const words = m === null ? '' : m[1] || '';
  const start = lower.lastIndexOf(words);
  const end = start + words.length;
  if (words === '' || last.start < start || last.start > start + 4 || vetoOf(sentence, start, end, OFFER_VETOES) !== null) return [];
  return [{ start, end, words }];
}

export default defineRule({
  id: 'price-bare',
  title: 'Price or share by its bare figure',
  topic: 'pricing',
  severity: 'medium',
  why: 'Both sides know what the figure is for.',
  patterns: [BARE, ROW],
  find(sentence, found): readonly Finding[] {
    const isTerm = found.some(({ rule }) => rule.topic === 'terms');
    return findPhrases(sentence, BARE, OFFER_VETOES)
      .filter(({ start, end }) => !sentence.mentions.some((m) => m.kind === 'money' && m.start < end && m.end > start))
      .concat(rowOf(sentence))
      .filter(
        ({ start, end }) =>
          !isTerm &&
          !isOthersMoney(sentence.lower.slice(Math.max(0, start - 70), start + 1), sentence.lower.slice(end, end + 80), false, true),
      )
      .map((phrase) => statement(sentence, phrase));
  },
});

export const examples: Examples = {
  flags: [
    'Plums are ⟦9.20 a tray⟧ from Monday.',
    'The whole garden comes to ⟦640 all in⟧.',
    'Harwich to Corby | ⟦£388⟧',
    'Night surcharge: ⟦7.5%⟧',
    '⟦Best I can do is 14%⟧ for a year up front.',
    '⟦Rebate of 4⟧% above ninety pallets.',
    'From today ⟦your margin moves from 18⟧ to 22.',
    '⟦You keep 15%⟧ of every ticket.',
    '⟦Parts and fitting come to 940⟧ plus VAT.',
    'For two coats, ⟦all in that is 1,480⟧.',
    'The ⟦charge for both sheds is 365⟧.',
    '⟦Each additional night is 60⟧.',
    'The ⟦fee would be 2,400⟧.',
    "⟦We'd print the whole run for 3k⟧.",
    '⟦Still 45 a ticket⟧.',
    "⟦That'll be 320⟧ for the service.",
    'Saturday work is ⟦90 flat⟧.',
  ],
  passes: {
    question: 'Is 9.20 a tray too much?',
    "somebody else's": 'Their rep wants 9.20 a tray.',
    'no price': 'Right first time: 64%',
    'counted, or a year': "Each extra day is 24 hours. All in that's 112 guests. The price list is 2027.",
    'another sense': 'Lot 41 came back from the lab, and two were sent back.',
    'quoted reply': 'I see.\n\n> We pay 9.20 a tray.',
    negation: 'We never sold it for 9.20 a tray.',
  },
};
