// "£450 a go", "that comes to $3,150", "day rate €900 + VAT": a price named to the other side.
import { OFFER_VETOES, offerFacts } from '../engine/phrase.ts';
import { defineRule, type Examples, type Finding, type Sentence } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';

const BEFORE =
  /(?:\b(?:price[ds]?|pricing|cost|costs|costing|rates?|fees?|charges?|quote[ds]?|quoting|total|totals|comes? (?:to|in at|out at)|works? out at|sum|budget for|do (?:it|that|them|you|this)?|at|for|is|are|be|only|just|from|each|extra|add|plus|offer(?:ing)?|sell|selling|let you have (?:it|them)|charge|bill|invoice|pay|subscription|licen[cs]e|plan|package|tier|monthly|annual|per|minimum|deposit|subtotal|amounts? to|worth of|standing at|list|now)|[:=@(|-])\s*(?:a |an |of |about |around |only |just |us |you |you at |it at |at )?\s*$/;
const AFTER =
  /^\s*(?:\+|plus|ex\b|excl|incl|inc\b|all[- ]in|each|apiece|per\b|\/|p\/|a (?:head|go|month|year|seat|user|day|week|pop|piece|unit|box|case|bottle|night|tonne|ton|pallet|person|metre|square|hour|visit|licen[cs]e|term)|an (?:hour|item|order|hr)|the (?:lot|pair|set|case)|net\b|flat|fixed|for (?:the|a|an|all|both|each|your|\d|one|two|three|up)|one[- ]off|monthly|annually|a\b|\)|delivered|installed|fitted|ddp|fob|cif|exw|ex works|including|upfront|deposit|to (?:cover|get|do|start)|and (?:that|it)|if you|with\b|off\b|instead)/;
const NEWS =
  /\b(?:raised|funding|revenue|turnover|budget|market|spend|spent|saving|savings|saved|worth|valued|valuation|grant|donat|raise|salary|fine|fined|loss|losses|profit|owe|owed|outstanding|overdue|invoice (?:no|number|#)|invoice of|paid|received|your (?:payment|po|order|invoice|budget|current)|forecast|pipeline|case study|customers? (?:saved|save)|they|their|competitor|elsewhere|stock|share|sales of|grew|threshold|petty|refund(?:ed)?)\b/;

function isOffered(sentence: Sentence, start: number, end: number, per: boolean): boolean {
  const s = sentence.lower;
  if (NEWS.test(s.slice(Math.max(0, start - 70), start))) return false;
  return per || AFTER.test(s.slice(end)) || BEFORE.test(s.slice(Math.max(0, start - 30), start)) || start < 3;
}

export default defineRule({
  id: 'price-quoted',
  title: 'Price quoted or confirmed',
  topic: 'pricing',
  severity: 'medium',
  why: 'A price in writing is an offer the other side may accept as it stands.',
  mention: 'money',
  words: [],
  find(sentence): readonly Finding[] {
    const out: Finding[] = [];
    for (const m of sentence.mentions) {
      if (m.kind !== 'money' || !isOffered(sentence, m.start, m.end, m.value.per !== undefined)) continue;
      if (vetoOf(sentence, m.start, m.end, OFFER_VETOES) !== null) continue;
      const facts = offerFacts(sentence, m.start, m.end);
      const words = sentence.text.slice(m.start, m.end);
      out.push({ start: m.start, end: m.end, facts, suggestion: `${words} (indicative, until the written quote)` });
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
    'reported price': 'You mentioned your current supplier charges $27 per seat.',
    'quoted reply': 'Got it.\n\n> Our budget is $27 per seat.',
    negation: "We don't sell it at £450 each.",
  },
};
