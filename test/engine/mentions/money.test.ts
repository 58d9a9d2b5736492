// Money and percentages: what is found and what it is worth.
import { expect, test } from 'vitest';
import { fold, lower } from '../../../src/engine/fold.ts';
import { findMentions } from '../../../src/engine/mentions/find-mentions.ts';

function amountsIn(sentence: string): Array<{ quote: string; value: unknown }> {
  const text = fold(sentence);
  return findMentions(text, lower(text), { today: '2026-11-20', locale: 'en-GB' })
    .filter((mention) => mention.kind !== 'time')
    .map(({ start, end, value }) => ({ quote: sentence.slice(start, end), value }));
}

test.each([
  ['The set-up fee is $1,200.', '$1,200', { amount: 1200, currency: 'USD' }],
  ['The set-up fee is € 1.200,50.', '€ 1.200,50', { amount: 1200.5, currency: 'EUR' }],
  ['The set-up fee is 900 CHF.', '900 CHF', { amount: 900, currency: 'CHF' }],
  ['The set-up fee is A$300.', 'A$300', { amount: 300, currency: 'AUD' }],
  ['The set-up fee is Rs. 5 lakh.', 'Rs. 5 lakh', { amount: 500000, currency: 'INR' }],
  ['We raised £4.5m.', '£4.5m', { amount: 4500000, currency: 'GBP' }],
  ['We raised two million euros.', 'two million euros', { amount: 2000000, currency: 'EUR' }],
  ['It costs 18 dollars and 40 cents.', '18 dollars and 40 cents', { amount: 18.4, currency: 'USD' }],
  ['It costs twenty pounds.', 'twenty pounds', { amount: 20, currency: 'GBP' }],
  ['It costs fifty quid.', 'fifty quid', { amount: 50, currency: 'GBP' }],
  ['It costs a hundred bucks.', 'a hundred bucks', { amount: 100, currency: 'USD' }],
  ['It costs five grand.', 'five grand', { amount: 5000 }],
  ['Budget $30-40k for this.', '$30-40k', { amount: 30000, upTo: 40000, currency: 'USD' }],
  ['Budget $1,200 to $1,500 for this.', '$1,200 to $1,500', { amount: 1200, upTo: 1500, currency: 'USD' }],
  ['That is $45 per seat per month.', '$45 per seat per month', { amount: 45, currency: 'USD', per: 'seat/month' }],
  ['That is £20/user/mo.', '£20/user/mo', { amount: 20, currency: 'GBP', per: 'user/month' }],
  ['Lunch is £15 a head.', '£15 a head', { amount: 15, currency: 'GBP', per: 'person' }],
  ['Badges are $4 each.', '$4 each', { amount: 4, currency: 'USD', per: 'each' }],
  ['Rent is £900 p/m.', '£900 p/m', { amount: 900, currency: 'GBP', per: 'month' }],
  ['That is $300 per named user per year.', '$300 per named user per year', { amount: 300, currency: 'USD', per: 'user/year' }],
  ['That is HK$900.', 'HK$900', { amount: 900, currency: 'HKD' }],
  ['That is 40 New Zealand dollars.', '40 New Zealand dollars', { amount: 40, currency: 'NZD' }],
  ['You save three and a half percent.', 'three and a half percent', { percent: 3.5 }],
  ['It costs 10 000 €.', '10 000 €', { amount: 10000, currency: 'EUR' }],
  ['It costs ringgit 42.', 'ringgit 42', { amount: 42, currency: 'MYR' }],
  ['It costs CA$500.', 'CA$500', { amount: 500, currency: 'CAD' }],
  ['A line of 1 Gbps costs £90.', '£90', { amount: 90, currency: 'GBP' }],
  ['It costs 500 GBP.', '500 GBP', { amount: 500, currency: 'GBP' }],
  ['It costs a few thousand euros.', 'a few thousand euros', { amount: 3000, currency: 'EUR' }],
  ['We take one percent.', 'one percent', { percent: 1 }],
  ['We take 3½ %.', '3½ %', { percent: 3.5 }],
  ['You save 15%.', '15%', { percent: 15 }],
  ['You save 12.5 per cent.', '12.5 per cent', { percent: 12.5 }],
  ['You save fifteen percent.', 'fifteen percent', { percent: 15 }],
  ['You save 20 pct.', '20 pct', { percent: 20 }],
  ['You save 10-15%.', '10-15%', { percent: 10, upTo: 15 }],
  ['You save 10% to 15%.', '10% to 15%', { percent: 10, upTo: 15 }],
])('%s', (sentence, quote, value) => {
  expect(amountsIn(sentence)).toEqual([{ quote, value }]);
});

test.each([
  'We have 10k users.',
  'We have 10 000 users.',
  'It cost many dollars 3 years ago.',
  'Give it 5 try outs.',
  'Ring +44 20 7946 0958 or 0800 000 0000.',
  'Version 3.14 fixes it.',
  'Room 101 is free.',
  'You get it at half price.',
  'See https://example.com/?q=30%25%2020%.',
  'It weighs 200lbs and is 1.8m tall.',
  'The server is 10.0.0.1/24.',
  'Two million people use it.',
])('no amount in: %s', (sentence) => {
  expect(amountsIn(sentence)).toEqual([]);
});
