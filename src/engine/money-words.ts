// What sellers charge for and by: the words that the pricing rules share.
import { test } from './match.ts';

/** What stands on an invoice beside the thing itself. */
export const CHARGE =
  '(?:fees?|(?:sur)?charges?|costs?|excess|mark-?up|uplift|indexation|escalation|increases?|mileage|corkage|disposal|retainer|premium|deposit|postage|carriage|freight|rental|handling|demurrage|detention|waiting time)';
const SERVICE =
  '(?:set-?up|onboarding|implementation|installation|training|deliver(?:y|ies)|shipping|courier|transport|travel|hotels?|flights?|expenses|call-?outs?|storage|rent|hire|fuel|customs|dut(?:y|ies)|vat|tax(?:es)?|licen[cs]es?|visits?|invoices?|bills?|difference|commission|interest)';
/** Any of it, and the work and goods that are billed apart. */
export const COST = `(?:${CHARGE}|${SERVICE})`;

/** What a price is called. */
export const PRICE =
  '(?:prices?|pricing|rates?|fees?|tariffs?|quotes?|quotation|premium|margin|commission|uplift|increase|rent|charges?|discount|deposit|mark-?up|surcharge|excess|retainer|list|tiers?)';

const CURRENCY = '(?:[$£€₹] ?|(?:usd|eur|gbp|chf|rs\\.?) ?)';
/** A number that is no time and counts nothing. */
export const FIGURE = `${CURRENCY}?\\d[\\d.,]*(?:k\\b| ?%| per ?cent)?(?![\\d.,:/]|-\\d)(?! ?(?:[ap]m|st|nd|rd|th|o'clock|of|people|times|(?:min|hour|day|week|month|year|yr|user|seat|unit|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\b)`;

/** "You can leave without a fee", "names can be changed free of charge": a right, and nothing that is charged. */
const OF_A_RIGHT =
  /\b(?:you (?:can|may)|(?:can|may) be)\b[^.;,]*\b(?:leave|walk|cancel|drop|swap|move|exit|terminat|changed|swapped|moved|cancelled)/;

/** Is what costs nothing a right of the other side, told up to `end`? */
export function isRight(lower: string, end: number): boolean {
  return test(OF_A_RIGHT, lower.slice(Math.max(0, end - 90), end));
}

/** "Open rate 41%": how often, and not how much. */
export const HOW_OFTEN =
  '\\b(?:open|click|click-through|response|reply|conversion|win|churn|retention|error|success|failure|bounce|completion|attendance|occupancy|hit|fill|pass|growth|exchange|inflation|attrition|no-show|adoption)[- ]rates?\\b';
