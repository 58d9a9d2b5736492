// What is noted beside one flag says nothing of any other: no safer wording lets go what it is not about.
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import type { Flag } from '../../src/model/flag.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';

const STATEMENTS = [
  'we can do 35% off',
  'we accept unlimited liability',
  "we're SOC 2 certified",
  'you can cancel at any time',
  "we'll deliver it by 12 March",
  'the setup fee is waived',
  'your data stays in Germany',
  'the price is $40 per seat',
  'you get unlimited users',
  'the connector is due in Q2',
];

const OWN_TOPICS: readonly string[] = ['pricing', 'terms', 'security'];

const loud = (text: string): readonly Flag[] => {
  const draft = { subject: 'Re: offer', body: { text }, to: [{ address: 'dana@buyer.example' }], cc: [], bcc: [] };
  const { flags } = inspect(draft, { rules, policy: defaultPolicy, now: new Date('2026-11-20T09:00:00Z') });
  return flags.filter(({ severity }) => severity !== 'low');
};

const pairs = STATEMENTS.flatMap((first) => STATEMENTS.filter((second) => second !== first).map((second) => `${first} and ${second}.`));

describe.each(pairs)('%s', (pair) => {
  const text = pair.charAt(0).toUpperCase() + pair.slice(1);
  const before = loud(text);
  const offered = before.flatMap(({ start, end, suggestion }) => (suggestion === undefined ? [] : [{ start, end, suggestion }]));

  test('each safer wording leaves the other marks', () => {
    for (const { start, end, suggestion } of offered) {
      const after = loud(text.slice(0, start) + suggestion + text.slice(end)).map(({ topic }) => topic);
      const apart = before.filter((flag) => flag.end <= start || flag.start >= end).map(({ topic }) => topic);
      // Promises and dates may grow weaker together; money and terms may not.
      expect(after, suggestion).toEqual(expect.arrayContaining(apart.filter((topic) => OWN_TOPICS.includes(topic))));
    }
  });
});
