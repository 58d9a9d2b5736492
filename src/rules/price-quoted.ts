// "£450 a go", "that comes to $3,150", "day rate €900 + VAT": a price named to the other side.
import { test } from '../engine/match.ts';
import { HOW_OFTEN } from '../engine/money-words.ts';
import { isOthersMoney } from '../engine/others-money.ts';
import { OFFER_VETOES, offerFacts } from '../engine/phrase.ts';
import { defineRule, type Examples, type Finding, type Sentence } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import type { Mention } from '../model/mention.ts';

/** A share that is a price: "our fee is 12% of spend", "3.9% more from September". */
const SHARE = /\b(?:fees?|commission|rates?|price[sd]?|less|increases?|uplift|margin|charge|premium|deposit|more|rise)\b/;

const OFTEN = new RegExp(HOW_OFTEN, 'g');

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function isPrice(sentence: Sentence, m: Mention, isTerm: boolean): boolean {
  const s = sentence.lower;
  if (m.kind === 'time') return false;
  const isByUnit = m.kind === 'money' && m.value.per !== undefined;
  if (isOthersMoney(s.slice(Math.max(0, m.start - 70), m.start), s.slice(m.end, m.end + 80), isByUnit, isTerm)) return false;
  return m.kind === 'money' || test(SHARE, s.replace(OFTEN, blank).slice(Math.max(0, m.start - 35), m.end + 25));
}

/** From these log-odds on a term is one. */
const LIKELY = -1;

/** More sums than this in one sentence are a table. */
const MOST = 12;

export default defineRule({
  id: 'price-quoted',
  title: 'Price quoted or confirmed',
  topic: 'pricing',
  severity: 'medium',
  why: 'A price in writing is an offer the other side may accept as it stands.',
  mentions: ['money', 'percent'],
  find(sentence, found): readonly Finding[] {
    const isTerm = found.some(({ rule, odds }) => rule.topic === 'terms' && odds >= LIKELY);
    const out: Finding[] = [];
    for (const m of sentence.mentions) {
      if (!isPrice(sentence, m, isTerm)) continue;
      if (vetoOf(sentence, m.start, m.end, OFFER_VETOES) !== null) continue;
      const facts = offerFacts(sentence, m.start, m.end);
      const words = sentence.text.slice(m.start, m.end);
      out.push({ start: m.start, end: m.end, facts, suggestion: `${words} (indicative, until the written quote)` });
      if (out.length >= MOST) break;
    }
    return out;
  },
});

export const examples: Examples = {
  flags: [
    'The set comes to ⟦$3,150⟧ all in.',
    'Our rate is ⟦€900 a day⟧.',
    'Renewal at ⟦$27 per seat⟧ for the year.',
    'We can do the roof for ⟦£18,650⟧ plus VAT.',
  ],
  passes: {
    question: 'Is £450 each within your budget?',
    'market news': 'The firm raised $30 million in May.',
    'what one answers for': 'Our insurers hold £10m of liability cover.',
    'a demand': 'You ask for £378.',
    'reported price': 'You mentioned your current supplier charges $27 per seat.',
    'what others got': 'At the auction the old press fetched £3,100.',
    'quoted reply': 'Got it.\n\n> Our budget is $27 per seat.',
    'a measure': 'Open rate 41%, click rate 6%.',
    'a remark': '£62 they charge now. And £9,400 is very keen, I can see why.',
    negation: "We don't sell it at £450 each.",
  },
};
