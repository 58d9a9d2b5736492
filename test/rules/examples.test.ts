// Every rule's own examples: the words it must flag, with their exact span, and the words it must leave alone.
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/engine/rule.ts';
import { inspect } from '../../src/inspect.ts';
import { FACT_NAMES } from '../../src/model/policy-names.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { modules } from './rule-modules.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const BUILDS_ON_OTHERS = ['promised-date'];

/** Flags of one rule, as quotes between marks. It stands alone, but where it builds on what the rules before it found. */
function mark(rule: Rule, text: string): string {
  const draft = { subject: '', body: { text }, to: [], cc: [], bcc: [], attachments: [] };
  const asked = BUILDS_ON_OTHERS.includes(rule.id) ? rules.filter(({ topic }) => topic === 'commitment').concat(rule) : [rule];
  const { flags, faults } = inspect(draft, { rules: asked, policy: defaultPolicy, now: NOW });
  expect(faults).toEqual([]);
  let marked = text;
  for (const { start, end } of flags.filter((flag) => flag.rule === rule.id).reverse())
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  return marked;
}

for (const { default: rule, examples } of modules) {
  // What a recipient rule looks at is not in the text; see recipients.test.ts.
  if (rule.topic === 'recipient') continue;
  describe(rule.id, () => {
    it.each(examples.flags)('flags %s', (example) => expect(mark(rule, example.replace(/[⟦⟧]/g, ''))).toBe(example));
    it.each(Object.entries(examples.passes))('passes: %s', (_, example) => expect(mark(rule, example)).toBe(example));
    it('has enough of both, a quoted reply and a negation among them', () => {
      expect(examples.flags.length).toBeGreaterThanOrEqual(4);
      expect(Object.keys(examples.passes).length).toBeGreaterThanOrEqual(4);
      expect(Object.values(examples.passes).some((text) => text.includes('\n> '))).toBe(true);
      expect(Object.keys(examples.passes).some((name) => /negation|refused/.test(name))).toBe(true);
    });
  });
}

it('the facts that a policy may name are those that the rules give', () => {
  const thread = { isReply: true, participants: ['me@ours.example'] };
  const to = [{ address: 'ann@acme.example', name: 'Ann Lee, CFO' }];
  const given = modules
    .flatMap(({ examples }) => examples.flags)
    .map((example) => ({ subject: '', body: { text: example.replace(/[⟦⟧]/g, '') }, to, cc: [], bcc: [], attachments: [], thread }))
    .flatMap((draft) => inspect(draft, { rules, policy: defaultPolicy, now: NOW }).flags.flatMap(({ facts = {} }) => Object.keys(facts)));
  expect([...new Set(given)].sort()).toEqual([...FACT_NAMES].sort());
});
