// Time expressions: what is found, and what it means on Friday 20 November 2026.
import { describe, expect, test } from 'vitest';
import { fold, lower } from '../../../src/engine/fold.ts';
import { findMentions } from '../../../src/engine/mentions/find-mentions.ts';

type Row = readonly [sentence: string, quote: string, meaning: string, tense: string];

function timesIn(sentence: string, locale = 'en-US'): Array<{ quote: string; meaning: string; tense: string; contradiction: string }> {
  const text = fold(sentence);
  return findMentions(text, lower(text), { today: '2026-11-20', locale }).flatMap((mention) => {
    if (mention.kind !== 'time') return [];
    const { value, tense, start, end } = mention;
    const contradiction = 'contradiction' in value ? value.contradiction || '' : '';
    return [{ quote: sentence.slice(start, end), meaning: write(value), tense, contradiction }];
  });
}

type TimeValue = Extract<ReturnType<typeof findMentions>[number], { kind: 'time' }>['value'];

function write(value: TimeValue): string {
  switch (value.kind) {
    case 'date':
      return value.from;
    case 'range':
      return `${value.from}/${value.to}`;
    case 'duration':
      return [value.days === undefined ? '' : `${value.days}d`, value.hours === undefined ? '' : `${value.hours}h`].join('') || 'some';
    default:
      return value.kind;
  }
}

const MEANINGS: Readonly<Record<string, readonly Row[]>> = {
  'days by name': [
    ['The crates leave today.', 'today', '2026-11-20', 'present'],
    ['We collect tomorrow.', 'tomorrow', '2026-11-21', 'future'],
    ['It went out yesterday.', 'yesterday', '2026-11-19', 'past'],
    ['You get the draft the day after tomorrow.', 'the day after tomorrow', '2026-11-22', 'future'],
    ['I spoke to her last Tuesday.', 'last Tuesday', '2026-11-17', 'past'],
    ['The pallet arrives next Wednesday.', 'next Wednesday', '2026-11-25', 'future'],
    ['The pallet arrives Wednesday.', 'Wednesday', '2026-11-25', 'unknown'],
    ['The pallet arrives by Wednesday.', 'by Wednesday', '2026-11-25', 'future'],
    ['Training starts the first Tuesday of December.', 'the first Tuesday of December', '2026-12-01', 'future'],
    ['I will hold the slot till the 22nd.', 'till the 22nd', '2026-11-22', 'future'],
    ['Please sign by the 12th.', 'by the 12th', '2026-12-12', 'future'],
  ],
  'written dates': [
    ['Handover is on 14 January.', '14 January', '2027-01-14', 'future'],
    ['Handover is on January 14th, 2028.', 'January 14th, 2028', '2028-01-14', 'future'],
    ['Handover is on the second of February.', 'second of February', '2027-02-02', 'future'],
    ['Handover is on 2027-02-09.', '2027-02-09', '2027-02-09', 'future'],
    ['Handover is on 9-Feb-2027.', '9-Feb-2027', '2027-02-09', 'future'],
    ['Handover was on 03.11.2026.', '03.11.2026', '2026-11-03', 'past'],
    ['Handover is on November 28-29.', 'November 28-29', '2026-11-28/2026-11-29', 'future'],
    ['Handover is due by December 3rd.', 'by December 3rd', '2026-12-03', 'future'],
    ['The audit ran from 5 to 9 October.', 'from 5 to 9 October', '2026-10-05/2026-10-09', 'unknown'],
  ],
  periods: [
    ['Expect it next week.', 'next week', '2026-11-23/2026-11-29', 'future'],
    ['Expect it early next week.', 'early next week', '2026-11-23/2026-11-24', 'future'],
    ['Expect it by the end of next week.', 'by the end of next week', '2026-11-27', 'future'],
    ['Expect it in mid-March.', 'mid-March', '2027-03-11/2027-03-21', 'future'],
    ['The pilot ran in October.', 'October', '2026-10-01/2026-10-31', 'unknown'],
    ['The pilot runs in January.', 'January', '2027-01-01/2027-01-31', 'future'],
    ['Rollout ends in Q2.', 'Q2', '2027-04-01/2027-06-30', 'future'],
    ['Rollout ends in Q3 2027.', 'Q3 2027', '2027-07-01/2027-09-30', 'future'],
    ['We renew before the end of the quarter.', 'before the end of the quarter', '2026-12-31', 'future'],
    ['The price list holds for FY27.', 'FY27', '2027-01-01/2027-12-31', 'future'],
    ['Sales rose in the last two months.', 'last two months', '2026-09-20/2026-11-20', 'past'],
    ['Please book the week of December 7.', 'the week of December 7', '2026-12-07/2026-12-13', 'future'],
  ],
  'business shorthand': [
    ['Quote with you by EOD tomorrow.', 'by EOD tomorrow', '2026-11-21T23:59', 'future'],
    ['Quote with you by COB Monday.', 'by COB Monday', '2026-11-23T17:00', 'future'],
    ['Quote with you by close of business.', 'by close of business', '2026-11-20T17:00', 'future'],
    ['Quote with you by EOM.', 'by EOM', '2026-11-30', 'future'],
    ['Quote with you by EOQ.', 'by EOQ', '2026-12-31', 'future'],
    ['Quote with you by year-end.', 'by year-end', '2026-12-31', 'future'],
    ['Quote with you latest by Monday.', 'latest by Monday', '2026-11-23', 'future'],
    ['Nothing ships in wk 48.', 'wk 48', '2026-11-23/2026-11-29', 'future'],
    ['Quote with you by EOW.', 'by EOW', '2026-11-20', 'future'],
    ['Quote with you by close of business on Wednesday.', 'by close of business on Wednesday', '2026-11-25T17:00', 'future'],
  ],
  'times of day': [
    ['Ready no later than 5 pm tomorrow.', 'no later than 5 pm tomorrow', '2026-11-21T17:00', 'future'],
    ['I will call at 9:30 on Thursday.', '9:30 on Thursday', '2026-11-26T09:30', 'unknown'],
    ['I will send it tonight.', 'tonight', '2026-11-20T20:00/2026-11-20T23:59', 'future'],
    ['I will send it this afternoon.', 'this afternoon', '2026-11-20T12:00/2026-11-20T18:00', 'future'],
    ['You have it first thing Monday.', 'first thing Monday', '2026-11-23T08:00/2026-11-23T10:00', 'unknown'],
    ['Engineers are on site from 10am to 3pm on Monday.', 'from 10am to 3pm on Monday', '2026-11-23T10:00/2026-11-23T15:00', 'unknown'],
  ],
  'lengths of time': [
    ['Parts land in 3 business days.', 'in 3 business days', '2026-11-25', 'future'],
    ['Parts land within two weeks.', 'within two weeks', '2026-11-20/2026-12-04', 'future'],
    ['Parts landed 10 days ago.', '10 days ago', '2026-11-10', 'past'],
    ['Parts land 3 weeks from Monday.', '3 weeks from Monday', '2026-12-14', 'future'],
    ['Lead time is 3-5 business days.', '3-5 business days', '5d', 'unknown'],
    ['The term is 36 months.', '36 months', '1095d', 'unknown'],
    ['Set-up takes an hour and a half.', 'an hour and a half', '1.5h', 'unknown'],
    ['Set-up takes a few hours.', 'a few hours', 'some', 'unknown'],
  ],
  'what returns': [
    ['We patch every Tuesday at 9.', 'every Tuesday at 9', 'recurring', 'unknown'],
    ['We meet once a week.', 'once a week', 'recurring', 'unknown'],
  ],
};

for (const [name, rows] of Object.entries(MEANINGS)) {
  test.each(rows)(`${name}: %s`, (sentence, quote, meaning, tense) => {
    expect(timesIn(sentence)).toEqual([{ quote, meaning, tense, contradiction: '' }]);
  });
}

describe('the order of day and month', () => {
  const meaningIn = (sentence: string, locale: string): string | undefined => timesIn(sentence, locale)[0]?.meaning;

  test('follows the locale', () => {
    expect(meaningIn('Due 3/4.', 'en-US')).toBe('2027-03-04');
    for (const locale of ['en-us', 'en-US-u-hc-h12']) expect(meaningIn('Due 3/4.', locale)).toBe('2027-03-04');
    expect(meaningIn('Due 3/4.', 'en-GB')).toBe('2027-04-03');
    expect(meaningIn('Due 5/12/2026.', 'en-US')).toBe('2026-05-12');
    expect(meaningIn('Due 5/12/2026.', 'de-DE')).toBe('2026-12-05');
  });

  test('is the only possible one where the locale’s is not', () => {
    expect(meaningIn('Due 24/12.', 'en-US')).toBe('2026-12-24');
    expect(meaningIn('Due 12/24.', 'en-GB')).toBe('2026-12-24');
  });
});

describe('dates that contradict themselves', () => {
  test('a range that leaves its month, and a day that this month does not have', () => {
    expect(timesIn('We are closed June 10 - 31.')[0]?.meaning).toBe('invalid');
    expect(timesIn('Invoice on the 31st of this month.')[0]?.meaning).toBe('invalid');
  });

  test('no claim where another year may be meant, nor where the weekday is right in a month nearby', () => {
    expect(timesIn('They met Thursday 5 September.')[0]?.contradiction).toBe('');
    expect(timesIn('The board meets on Monday 17.00, as ever.')[0]).toMatchObject({ quote: 'Monday', contradiction: '' });
    expect(timesIn('It starts on Monday the 4th.')[0]).toMatchObject({ meaning: '2027-01-04', contradiction: '' });
  });

  test('a day that its month does not have', () => {
    expect(timesIn('We sign on 31 February.')).toEqual([
      { quote: '31 February', meaning: 'invalid', tense: 'unknown', contradiction: 'February has no day 31.' },
    ]);
    expect(timesIn('We sign on 29 February 2027.')[0]?.contradiction).toBe('February 2027 has only 28 days.');
  });

  test('a weekday that its date does not fall on', () => {
    const [found] = timesIn('Go-live is Thursday 4 December 2026.');
    expect(found).toMatchObject({ meaning: '2026-12-04', contradiction: '2026-12-04 is a Friday, not a Thursday.' });
    expect(timesIn('Go-live is Friday 4 December 2026.')[0]?.contradiction).toBe('');
  });
});

test.each([
  'Please install version 3.14.',
  'We meet in room 101.',
  'See Section 2 of the agreement.',
  'My number is 020 7946 0958.',
  'Option 1 may work for you.',
  'They march on regardless.',
  'The sun is out and he sat down.',
  'We want a second opinion.',
  'Two users and 4-5 admins.',
  'Our certificate is ISO 27001.',
  'The lift is 10 years old.',
  'The id is 123e4567-e89b-12d3-a456.',
  'See the year end report.',
  'It is a 50/50 split.',
  'Look at www.example.com/2026/11/20/post.',
  'May I ask who signs this?',
])('no time in: %s', (sentence) => {
  expect(timesIn(sentence)).toEqual([]);
});
