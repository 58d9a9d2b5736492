// What stands in a quoted part and may be accepted by a short yes.
import { expect, test } from 'vitest';
import { lastPoint, quotedLines } from '../../src/engine/quoted-points.ts';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { makeDraft, NOW } from '../policy/make.ts';

const CHAT = '> The road past the mill is closed again.\n'.repeat(150);
const segmentOf = (text: string) => ({ start: 0, end: text.length });

test('the last point is the last one, however long the quote', () => {
  const text = `${CHAT}>\n> 4. Net 90, please\n> and a discount of 10%`;
  expect(lastPoint(text, segmentOf(text))).toBe('4. Net 90, please and a discount of 10%');
  expect(quotedLines('> “Net 90”', segmentOf('> “Net 90”'))).toEqual(['"Net 90"']);
});

test('an answer below a long quote is read with the point it answers', () => {
  const text = `See below.\n\n${CHAT}>\n> Audit logs?\nTwo years of them.`;
  const { flags } = inspect(makeDraft(undefined, { body: { text } }), { rules, policy: defaultPolicy, now: NOW });
  expect(flags.map(({ rule, quote }) => `${rule}: ${quote}`)).toContain('answered-question: Two years of them');
});
