// "£450 a go", "that comes to $3,150", "day rate €900 + VAT": a price named to the other side.
import { OFFER_VETOES, offerFacts } from '../engine/phrase.ts';
import { defineRule, type Examples, type Finding, type Sentence } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import type { Mention } from '../model/mention.ts';

const NEWS =
  /\b(?:raised|funding|revenue|turnover|budget|market|spend|spent|saving|savings|saved|worth|valued|valuation|grant|donat|raise|salary|fine|fined|loss|losses|profit|owe|owed|outstanding|overdue|invoice (?:no|number|#)|invoice of|paid|received|your (?:payment|po|order|invoice|budget|current)|forecast|pipeline|case study|customers? (?:saved|save)|they(?:'ve|'re at| are at| were| have| pay| charge| want| ask| quote| offer| say| said| get| got)|their|competitor|elsewhere|stock|share|sales of|grew|threshold|petty|refund(?:ed)?)\b/;
/** The same, where the sum follows at once. */
const NEWS_AT_ONCE =
  /\b(?:saves?(?: you)?(?: up to)?|settled(?: at)?|write-?off|ask(?:s|ed|ing)? for(?: the(?: whole)?)?|normally|penalty (?:at|of)|retentions? of|invoices? [\d-]+ (?:at|for)|account|lc [\w-]+ for) ?$/;

/** What somebody answers for, and no price: "our cap moves to £2m", "£10m of PI cover". */
const LIABLE =
  /\b(?:cap (?:moves|goes|stays|rises|is) (?:up )?(?:to|at)|outside the cap, up to|liability(?: [a-z]+){0,4}|insured (?:up )?(?:to|for)|indemnity (?:of|to|up to)|damages (?:of|at)|penalt(?:y|ies)(?: for [a-z ]{3,12})?(?: of| at|:)|good for it up to|accept your cap of|the risk up to) ?$/;
/** "Our price of £850 is very good value" remains an offer. */
const OURS = /\b(?:our|my) [a-z ]{0,20}$|\bprice of $/;
/** What one thinks of another's price: "£62 they charge now", "£9,400 is very keen". */
const REMARK =
  /^[^.;!?]{0,60}\bis (?:very|too|quite|rather|really|a long way|less than (?:we|i|they|you)|more than (?:we|any)|the number in)\b|^ (?:a [a-z]+ )?(?:they|he|she) /;
const COVER = /^ ?(?:of |in )?(?!per |a )(?:[a-z]+ )?(?:liability|indemnity|pi|cover(?! charge)|each and every claim|any one)\b/;

/** A share that is a price: "our fee is 12% of spend", "3.9% more from September". */
const SHARE = /\b(?:fees?|commission|rates?|price[sd]?|less|increases?|uplift|margin|charge|premium|deposit|more|rise)\b/;

/** Told of somebody else's money, or, where a rule of terms has spoken, of what one would answer for. A sum by the unit is a price whatever stands before it. */
function isOther(m: Mention, before: string, after: string, isTerm: boolean): boolean {
  if (NEWS.test(before)) return true;
  const isByUnit = m.kind === 'money' && m.value.per !== undefined;
  if (!isByUnit && (NEWS_AT_ONCE.test(before) || (isTerm && (LIABLE.test(before) || COVER.test(after))))) return true;
  return REMARK.test(after) && !OURS.test(before);
}

function isPrice(sentence: Sentence, m: Mention, isTerm: boolean): boolean {
  const s = sentence.lower;
  if (m.kind === 'time' || isOther(m, s.slice(Math.max(0, m.start - 70), m.start), s.slice(m.end, m.end + 80), isTerm)) return false;
  return m.kind === 'money' || SHARE.test(s.slice(Math.max(0, m.start - 35), m.end + 25));
}

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
    const isTerm = found.some(({ rule }) => rule.topic === 'terms');
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
    'quoted reply': 'Got it.\n\n> Our budget is $27 per seat.',
    'a remark': '£62 they charge now. And £9,400 is very keen, I can see why.',
    negation: "We don't sell it at £450 each.",
  },
};
