// Flags, drafts and policies for tests: the plainest one, with what matters laid over it.
import type { Draft } from '../../src/model/draft.ts';
import type { Flag } from '../../src/model/flag.ts';
import { parsePolicy } from '../../src/model/parse-policy.ts';
import type { Policy, PolicyInput } from '../../src/model/policy.ts';
import { type Case, decide } from '../../src/policy/decide.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';

export const NOW = new Date('2026-11-21T12:00:00Z');

export function makeFlag(over: Partial<Flag> = {}): Flag {
  const rule = over.rule ?? 'discount';
  return {
    rule,
    topic: 'pricing',
    severity: 'high',
    start: 0,
    end: 7,
    quote: '15% off',
    why: 'A discount in writing can bind us.',
    sentence: { start: 0, end: 7 },
    key: `${rule}:0`,
    ...over,
  };
}

export function makeDraft(to: readonly string[] = ['kim@acme.example'], over: Partial<Draft> = {}): Draft {
  return {
    subject: 'Offer',
    body: { text: '15% off' },
    to: to.map((address) => ({ address })),
    cc: [],
    bcc: [],
    attachments: [],
    ...over,
  };
}

/** A policy from the keys of a file, over the default. */
export function makePolicy(input: Omit<PolicyInput, 'version'> = {}): Policy {
  const parsed = parsePolicy({ version: 1, ...input }, defaultPolicy);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

export function makeCase(over: Partial<Case> = {}): Case {
  return {
    draft: makeDraft(),
    flags: [makeFlag()],
    faults: [],
    policy: defaultPolicy,
    now: NOW,
    digest: () => 'd1',
    acknowledgements: [],
    ...over,
  };
}

export function kindOf(over: Partial<Case>): string {
  return decide(makeCase(over)).kind;
}
