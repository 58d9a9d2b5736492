// Whatever comes: inspecting finds no fault, quotes what it marks, judges only the sender's own words, and remembers rightly.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInspector, type Inspection, inspect } from '../src/inspect.ts';
import type { Body, Draft } from '../src/model/draft.ts';
import { defaultPolicy } from '../src/policy/defaults.ts';
import { rules } from '../src/rules/index.ts';
import { hostileInputs } from './bench/hostile-inputs.ts';
import { soup } from './engine/make-html.ts';

const RUNS = { numRuns: 300 };
const OPTIONS = { rules, policy: defaultPolicy, now: new Date('2026-11-24T09:30:00Z') };

/** What raises flags, what keeps them away, and what stands around them. */
const PIECES = [
  ...["We'll ship by Friday", 'I can offer 15% off', 'for $4,000 a year', 'net 60', 'we guarantee 99.9% uptime', 'Will send tonight'],
  ...['we accept your redlines', 'attached is the quote', 'our data never leaves the EU', 'in Q3', 'free of charge', 'unlimited seats'],
  ...[
    'if you sign',
    'subject to contract',
    'he said',
    'can we',
    "we can't",
    '?',
    '. ',
    ', ',
    '\n',
    '\n\n',
    ' ',
    '“',
    '”',
    '\u2019',
    '\u00a0',
  ],
  ...['> ', 'On 3 May 2026, Ann wrote:\n', '\n-- \n', 'Best,\nJane\nSales | Acme\n', '\u200b', '\u{1f600}', '\ud83d', '\u0130', '\r\n'],
];
const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 40 }).map((all) => all.join(''));
const markup = fc.array(fc.oneof(words, soup), { maxLength: 6 }).map((all) => all.join(''));
const bodies: fc.Arbitrary<Body> = fc.oneof(
  words.map((text) => ({ text })),
  markup.map((html) => ({ html })),
);

function draftOf(body: Body): Draft {
  return {
    subject: 'Offer',
    body,
    from: { address: 'sam@ours.example' },
    to: [{ address: 'dana@buyer.example' }],
    cc: [],
    bcc: [],
    attachments: [],
  };
}

function expectSound({ text, read, segments, flags, mentions, faults, verdict }: Inspection): void {
  expect(faults).toEqual([]);
  const own = segments.filter(({ kind }) => kind === 'own');
  const isOwn = (start: number, end: number) => own.some((segment) => segment.start <= start && end <= segment.end);
  let reached = 0;
  for (const { start, end, quote, sentence, key } of flags) {
    expect(start).toBeGreaterThanOrEqual(reached);
    reached = start;
    expect(text.slice(start, end)).toBe(quote);
    expect(sentence.start <= start && end <= sentence.end).toBe(true);
    expect(verdict.reasons.some((reason) => reason.key === key)).toBe(true);
    if (quote === '') continue;
    expect(isOwn(start, end)).toBe(true);
    expect(read.toSource({ start, end })).not.toEqual([]);
  }
  for (const { start, end } of mentions) {
    expect(end).toBeGreaterThan(start);
    expect(isOwn(start, end)).toBe(true);
  }
}

test('any draft', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      expectSound(inspect(draftOf(body), OPTIONS));
    }),
    RUNS,
  );
});

test.each(hostileInputs(4096))('$name', ({ body }) => {
  expectSound(inspect(draftOf(body), OPTIONS));
});

test('a draft read again under another subject, or without its first line, is read as if for the first time', () => {
  const inspectAgain = createInspector(rules);
  const text = "I'm on leave from Thursday until Monday.\nI'll send the plan by Friday.";
  const rest = text.slice(text.indexOf('\n') + 1);
  const drafts = [
    draftOf({ text }),
    draftOf({ text: rest }),
    { ...draftOf({ text: rest }), subject: 'Automatic reply' },
    draftOf({ text: rest }),
  ];
  const counts = drafts.map((draft) => {
    const { flags, verdict } = inspectAgain(draft, OPTIONS);
    const fresh = inspect(draft, OPTIONS);
    expect({ flags, verdict }).toEqual({ flags: fresh.flags, verdict: fresh.verdict });
    return flags.length > 0;
  });
  expect(counts).toEqual([false, true, false, true]);
});

test('a number before a sentence counts as the number of a line only where it begins one', () => {
  const inspectAgain = createInspector(rules);
  const found = ['9. Notice: 60 days', 'Fine. 9. Notice: 60 days'].map((text) => inspectAgain(draftOf({ text }), OPTIONS).flags.length);
  expect(found).toEqual([1, 0]);
});

test('a draft read again after each edit is read as if for the first time', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 6 }), fc.nat(), (parts, seed) => {
      const inspectAgain = createInspector(rules);
      let text = '';
      for (const part of parts) {
        const at = seed % (text.length + 1);
        text = text.slice(0, at) + part + text.slice(at);
        const { flags, mentions, segments, verdict } = inspectAgain(draftOf({ text }), OPTIONS);
        const fresh = inspect(draftOf({ text }), OPTIONS);
        expect({ flags, mentions, segments, verdict }).toEqual({
          flags: fresh.flags,
          mentions: fresh.mentions,
          segments: fresh.segments,
          verdict: fresh.verdict,
        });
      }
    }),
    RUNS,
  );
});
