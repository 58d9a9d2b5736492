// What a draft as a whole does to the findings in it.
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import type { Flag } from '../../src/model/flag.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';

const ASKING = `Thanks for the tour on Tuesday. Did the second lift pass its inspection last month? How many people work nights?
Who signed for the gate in 2023? We were there on Monday and nobody knew. Were the drawings of last year ever found?`;

function flagsOf(text: string): readonly Flag[] {
  const draft = { subject: '', body: { text }, to: [], cc: [], bcc: [] };
  return inspect(draft, { rules, policy: defaultPolicy, now: new Date('2026-11-20T09:00:00Z') }).flags;
}

function severityOf(text: string, quote: string): string | undefined {
  return flagsOf(text).find((flag) => flag.quote.includes(quote))?.severity;
}

test('what is hardly borne out by its words asks for nothing in a draft that asks and tells', () => {
  const found = 'The crane costs £900 a day.';
  expect(severityOf(found, '£900')).toBe('medium');
  expect(severityOf(`${ASKING}\n\n${found}`, '£900')).not.toBe('medium');
});

test('what is sure by its own words stays as it is in any company', () => {
  const promise = "We'll send you the signed contract by Friday and waive the delivery charge.";
  expect(severityOf(promise, "We'll send")).toBe('medium');
  expect(severityOf(`${ASKING}\n\n${promise}`, "We'll send")).toBe('medium');
});

/** Mail around it: courtesies, questions, news. */
const COMPANY = [
  'Hope you had a good weekend. It was lovely to see the new warehouse on Tuesday. ',
  'How did the meeting with your board go? Did Tom get my message about the parking? ',
  'I was reading the report you mentioned and found it useful. The traffic was awful yesterday. ',
  'We had forty people at the open day last month. What time suits you on Thursday? ',
];
/** Said outright (`engine/outright.ts`): concessions, promises, their dates, terms. */
const OUTRIGHT = [
  'I can do 20% off.',
  "We'll knock £500 off.",
  'The first three months are free.',
  'Payment is net 60.',
  'We accept unlimited liability.',
  'You have my word on that date.',
  'Lead time is two weeks.',
  'We commit to a four hour response.',
  'It will be fixed by end of day.',
  'We delete everything within 30 days of termination.',
  'There is no minimum term.',
  'You own all the artwork.',
  'Support is 24/7.',
  'Unlimited users are included.',
];

test('words that only read like a term count where they stand alone or beside an offer', () => {
  const worded = 'Each pane carries our stamp for twenty years.';
  const isWorded = (text: string) => flagsOf(text).some(({ rule }) => rule === 'terms-wording');
  const around = COMPANY.join('').replace(/\?/g, '.');
  expect(isWorded(worded)).toBe(true);
  expect(isWorded(`${around}${worded}`)).toBe(false);
  expect(isWorded(`${around}Clauses 7, 9 and 14 are fine as you drafted them.`)).toBe(true);
  expect(isWorded(`${around}${worded} We can do 10% off the annual plan.`)).toBe(true);
});

describe.each(COMPANY)('behind “%s”', (company) => {
  test.each(OUTRIGHT)('%s asks for an answer', (words) => {
    expect(flagsOf(`${company}${words}`).map(({ severity }) => severity)).toEqual(
      expect.arrayContaining([expect.stringMatching(/medium|high/)]),
    );
  });
});

test('offers come in company: one more of them only strengthens the others', () => {
  const offer = 'The second pallet is 10% off.';
  const more = 'The fee is waived and your price stays at £40 a seat until 2027.';
  expect(severityOf(`${offer} ${more}`, '10%')).toBe(severityOf(offer, '10%'));
});

test('other topics are not weighed', () => {
  const text = `${ASKING}\n\nAttached is the plan.`;
  const draft = { subject: '', body: { text }, to: [], cc: [], bcc: [], attachments: [] };
  const { flags } = inspect(draft, { rules, policy: defaultPolicy, now: new Date('2026-11-20T09:00:00Z') });
  expect(flags.filter(({ topic }) => topic === 'attachment').map(({ severity }) => severity)).toEqual(['medium']);
});
