// What a person sees in the terminal, with colours and without.
import { expect, test } from 'vitest';
import { drawDraft } from '../../src/cli/draw-draft.ts';
import { drawText } from '../../src/cli/draw-text.ts';
import { coloured, plain, printable } from '../../src/cli/paint.ts';
import { type Inspection, inspect } from '../../src/inspect.ts';
import type { Flag } from '../../src/model/flag.ts';
import type { Reason } from '../../src/model/verdict.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';

const draft = { subject: 'Offer\u001b[2J', body: { text: '' }, to: [], cc: [], bcc: [], attachments: [] };

/** An inspection with flags on the marked words; each asks for what stands in front of it. */
function inspection(marked: string, quoted = ''): Inspection {
  const own = marked.replace(/[⟦⟧]/g, '');
  const flags: Flag[] = [];
  for (let from = marked.indexOf('⟦'), shift = 0; from >= 0; from = marked.indexOf('⟦', from + 1), shift += 2) {
    const start = from - shift;
    const end = marked.indexOf('⟧', from) - shift - 1;
    const span = { start, end, quote: own.slice(start, end), sentence: { start, end } };
    flags.push({
      ...span,
      rule: 'discount',
      topic: 'pricing',
      severity: 'medium',
      why: 'It binds.',
      suggestion: 'maybe',
      key: `k${flags.length}`,
    });
  }
  const reasons = flags.map(({ key, rule }, i): Reason => {
    return { kind: i % 2 === 0 ? 'acknowledge' : 'hold', key, rule, text: `Reason ${i + 1}.`, answered: false, confirm: false };
  });
  const text = own + quoted;
  const segments = [
    { kind: 'own' as const, start: 0, end: own.length },
    { kind: 'quoted' as const, start: own.length, end: text.length },
  ].filter(({ start, end }) => end > start);
  const empty = inspect(draft, { rules: [], policy: defaultPolicy, now: new Date(0) });
  return { ...empty, text, segments, flags, verdict: { kind: flags.length > 0 ? 'hold' : 'allow', reasons } };
}

test('marks the words, and says of each why, what is safer and what policy asks', () => {
  const drawn = drawDraft(
    'a.eml',
    draft,
    inspection('We give ⟦15% off⟧ and\n⟦free\ntraining⟧.', '\n\nOn Monday Dana wrote:\n> more'),
    plain,
  );
  expect(drawn).toBe(`a.eml: Offer\ufffd[2J

  We give ⟦15% off⟧[1] and
  ⟦free
  training⟧[2].

  (quoted text, 2 lines, not judged)

[1] “15% off”  pricing, medium (discount)
    It binds.
    Safer: maybe
    Policy: Reason 1.

[2] “free training”  pricing, medium (discount)
    It binds.
    Safer: maybe
    Policy: Reason 2.

Held: a manager must release it.

`);
});

test('colours say what policy asks, line by line', () => {
  const drawn = drawDraft('a.eml', draft, inspection('We give ⟦15% off⟧ and ⟦free\ntraining⟧.'), coloured);
  expect(drawn).toContain('\u001b[4;33m15% off\u001b[0m');
  expect(drawn).toContain('\u001b[4;31mfree\u001b[0m\n  \u001b[4;31mtraining\u001b[0m');
  expect(drawn).toContain('\u001b[1;31mHeld: a manager must release it.\u001b[0m');
});

test('words of several flags are marked once, in the colour of the strictest', () => {
  const both = inspection('We ⟦give 15% off⟧.');
  const [first] = both.flags;
  if (first === undefined) throw new Error('no flag');
  const inner = { ...first, start: first.start + 5, quote: '15% off', key: 'k1' };
  const reasons = [
    ...both.verdict.reasons,
    { kind: 'block' as const, key: 'k1', rule: 'discount', text: 'No.', answered: false, confirm: false },
  ];
  const drawn = drawDraft('a', draft, { ...both, flags: [first, inner], verdict: { kind: 'block', reasons } }, coloured);
  expect(drawn).toContain('We \u001b[4;35mgive 15% off\u001b[0m\u001b[2m[1,2]\u001b[0m.');
});

test('a thread that is answered line by line, forty thousand times, is drawn in one walk', () => {
  const line = 'We give 15% off.\n';
  const count = 40_000;
  const { flags, segments: _, ...rest } = inspection('We give ⟦15% off⟧.');
  const [flag] = flags;
  if (flag === undefined) throw new Error('no flag');
  const starts = Array.from({ length: count }, (_, i) => i * 2 * line.length);
  const segments = starts.flatMap((start) => [
    { kind: 'own' as const, start, end: start + line.length },
    { kind: 'quoted' as const, start: start + line.length, end: start + 2 * line.length },
  ]);
  const many = starts.map((start) => ({ ...flag, start: start + flag.start, end: start + flag.end }));
  const before = performance.now();
  const drawn = drawText({ ...rest, text: line.repeat(2 * count), segments, flags: many }, () => 'hold', plain);
  expect(performance.now() - before).toBeLessThan(4000);
  expect(drawn.split('⟦15% off⟧').length - 1).toBe(count);
});

test('nothing in a mail reaches the terminal as a command', () => {
  expect(printable('a\u001b]0;x\u0007b\r\nc\rd\u202ee\u009b1m')).toBe('a\ufffd]0;x\ufffdb\nc\nd\ufffde\ufffd1m');
});

test('what is not English is said to be unjudged', () => {
  const options = { rules: [], policy: defaultPolicy, now: new Date(0) };
  const said = (text: string) =>
    drawDraft('a.txt', draft, inspect({ ...draft, body: { text } }, options), plain).includes('do not read as English');
  expect(said('Wir geben Ihnen 30 % Rabatt, wenn Sie bis Freitag unterschreiben.')).toBe(true);
  expect(said('We give you 30% off if you sign by Friday.')).toBe(false);
});
