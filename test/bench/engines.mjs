// What is measured: our spine as it is shipped, and three things that people use in its place.

/** @typedef {(text: string) => number} Engine how many things it finds in a draft */

const VERBS =
  'will shall promise commit guarantee ensure deliver provide send complete finish ship confirm agree arrange schedule prepare submit review resolve';
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday tomorrow today tonight';
const MONTHS = 'January February March April May June July August September October';
const REST = [
  /\b(?:within|in)\s+(?:the\s+next\s+)?\d+\s+(?:business\s+)?(?:hours?|days?|weeks?|months?)\b/gi,
  /\b(?:EOD|COB|EOW|end of (?:the )?(?:day|week|month|quarter))\b/gi,
  /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g,
  /\b\d{1,2}(?::\d{2})?\s*(?:am|pm)\b/gi,
  /\bQ[1-4](?:\s+\d{4})?\b/g,
  /\bASAP\b/gi,
  /\bas soon as possible\b/gi,
  /\bdeadline\b[^.?!\n]{0,60}/gi,
  /\bETA\b[^.?!\n]{0,40}/gi,
  /\bgo[- ]live\b/gi,
  /[$€£]\s?\d[\d,]*(?:\.\d+)?\s?(?:k|m|mm|million|billion)?\b/gi,
  /\b\d[\d,]*(?:\.\d+)?\s?(?:USD|EUR|GBP|dollars|euros)\b/gi,
  /\b\d{1,3}(?:\.\d+)?\s?%\s*(?:discount|off|rebate)?/gi,
  /\bdiscount(?:ed)?\b[^.?!\n]{0,60}/gi,
  /\bprice[ds]?\b[^.?!\n]{0,60}/gi,
  /\bpricing\b[^.?!\n]{0,60}/gi,
  /\bquote[ds]?\b/gi,
  /\bno (?:extra|additional) (?:cost|charge)\b/gi,
  /\bfree of charge\b/gi,
  /\bper (?:seat|user|month|year|unit)\b/gi,
];

/** The sixty patterns that someone would write on the first day. */
function naivePatterns() {
  const promises = VERBS.split(' ').map(
    (verb) => new RegExp(`\\b(?:I|we|our team)(?:'ll| will| can| shall)?\\s+(?:\\w+\\s+){0,2}${verb}\\b[^.?!\\n]{0,80}`, 'gi'),
  );
  const days = DAYS.split(' ').map((day) => new RegExp(`\\b(?:by|before|on|until|no later than)\\s+(?:next\\s+|this\\s+)?${day}\\b`, 'gi'));
  const dates = MONTHS.split(' ').map((month) => new RegExp(`\\b${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?\\b`, 'gi'));
  return [...promises, ...days, ...dates, ...REST];
}

const NOW = new Date('2026-11-20T09:00:00Z');

/** @type {Readonly<Record<string, () => Promise<Engine>>>} */
export const engines = {
  countersign: async () => {
    const { inspect, rules, defaultPolicy } = await import('../../dist/inspect.mjs');
    const options = { rules, policy: defaultPolicy, now: NOW };
    return (text) => inspect(draftOf(text), options).flags.length;
  },
  '60 regular expressions': async () => {
    const patterns = naivePatterns();
    return (text) => patterns.reduce((found, pattern) => found + (text.match(pattern)?.length ?? 0), 0);
  },
  'chrono-node': async () => {
    const { parse } = await import('chrono-node');
    return (text) => parse(text, NOW, { forwardDate: true }).length;
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
};

/** @param {string} text */
export function draftOf(text) {
  const to = [{ address: 'dana@buyer.example' }];
  return { subject: 'Offer', body: { text }, from: { address: 'sam@ours.example' }, to, cc: [], bcc: [], attachments: [] };
}
