// What policy makes of flags, faults, recipients, authors, acknowledgements and receipts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, TOPICS } from '../../src/model/flag.ts';
import { VERDICT_KINDS } from '../../src/model/verdict.ts';
import { decide } from '../../src/policy/decide.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { kindOf, makeCase, makeDraft, makeFlag, makePolicy, NOW } from './make.ts';

const percent = (n: number) => makeFlag({ key: `discount:${n}`, facts: { percent: n } });

describe('the default policy', () => {
  it.each([
    ['nothing flagged', [], 'allow'],
    ['a low flag', [makeFlag({ severity: 'low', topic: 'commitment', rule: 'commitment-simple' })], 'allow'],
    ['a medium flag', [makeFlag({ severity: 'medium', topic: 'timeline', rule: 'deadline' })], 'acknowledge'],
    ['a small discount', [percent(5)], 'acknowledge'],
    ['a discount of 20 %', [percent(20)], 'acknowledge'],
    ['a discount over 20 %', [percent(20.5)], 'hold'],
    ['payment in 90 days', [makeFlag({ rule: 'payment-terms', facts: { days: 90 } })], 'hold'],
    ['unlimited liability', [makeFlag({ rule: 'liability', topic: 'terms' })], 'hold'],
    ['the usual liability', [makeFlag({ rule: 'liability', topic: 'terms', severity: 'medium' })], 'acknowledge'],
    ['a missing attachment', [makeFlag({ rule: 'missing-attachment', topic: 'attachment', severity: 'medium' })], 'acknowledge'],
    ['several', [percent(5), percent(40)], 'hold'],
  ])('%s', (_, flags, kind) => expect(kindOf({ flags })).toBe(kind));

  it.each(TOPICS)('asks about a medium or high flag of %s, and lets a low one go', (topic) => {
    const kinds = SEVERITIES.map((severity) => kindOf({ flags: [makeFlag({ topic, severity, rule: 'any' })] }));
    expect(kinds).toEqual(['allow', 'acknowledge', 'acknowledge']);
  });

  it.each([
    ['pricing', 'hold'],
    ['terms', 'hold'],
    ['security', 'hold'],
    ['commitment', 'acknowledge'],
    ['scope', 'acknowledge'],
  ] as const)('what an agent wrote on %s: %s', (topic, kind) => {
    const draft = makeDraft(undefined, { author: 'agent' });
    expect(kindOf({ draft, flags: [makeFlag({ topic, severity: 'medium', rule: 'any' })] })).toBe(kind);
  });

  it('wants a second confirmation for high terms and security only', () => {
    const flags = [makeFlag({ topic: 'security', rule: 'certification' }), makeFlag({ topic: 'commitment', rule: 'vow' })];
    expect(decide(makeCase({ flags })).reasons.map(({ rule, confirm }) => [rule, confirm])).toEqual([
      ['certification', true],
      ['vow', false],
    ]);
  });
});

describe('exceptions', () => {
  const policy = makePolicy({
    customers: { Acme: ['acme.example'] },
    exceptions: [
      {
        name: 'Acme’s frame contract',
        when: { rule: 'discount', recipients: 'Acme', facts: { percent: { atMost: 30 } } },
        do: 'acknowledge',
      },
      { name: 'Small discounts', when: { rule: 'discount', facts: { percent: { atMost: 10 } } }, do: 'allow' },
      { name: 'Larger discounts', when: { rule: 'discount', facts: { percent: { atMost: 20 } } }, do: 'acknowledge', confirm: true },
      { name: 'Largest discounts', when: { rule: 'discount' }, do: 'hold' },
    ],
  });
  const out = makeDraft(['kim@globex.example']);

  it.each([
    [10, 'allow'],
    [10.01, 'acknowledge'],
    [20, 'acknowledge'],
    [21, 'hold'],
  ])('a discount of %d %%: %s', (n, kind) => expect(kindOf({ policy, draft: out, flags: [percent(n)] })).toBe(kind));

  it('never take an unknown discount for a small one', () => {
    expect(kindOf({ policy, draft: out, flags: [makeFlag()] })).toBe('hold');
    expect(kindOf({ policy, draft: out, flags: [makeFlag({ facts: { percent: Number.NaN } })] })).toBe('hold');
  });

  it('judge each recipient alone, and the strictest counts', () => {
    const flags = [percent(25)];
    expect(kindOf({ policy, flags, draft: makeDraft(['kim@acme.example', 'lu@eu.acme.example']) })).toBe('acknowledge');
    expect(kindOf({ policy, flags, draft: makeDraft(['kim@acme.example', 'eve@globex.example']) })).toBe('hold');
    expect(kindOf({ policy, flags, draft: makeDraft(['kim@acme.example'], { bcc: [{ address: 'eve@globex.example' }] }) })).toBe('hold');
  });

  it('loosen nothing for an agent unless they name it', () => {
    const draft = makeDraft(['kim@globex.example'], { author: 'agent' });
    expect(kindOf({ policy, draft, flags: [percent(5)] })).toBe('hold');
    const named = makePolicy({
      exceptions: [{ name: 'Agents', when: { author: 'agent', facts: { percent: { atMost: 5 } } }, do: 'allow' }],
    });
    expect(kindOf({ policy: named, draft, flags: [percent(5)] })).toBe('allow');
    const strict = makePolicy({ exceptions: [{ name: 'No prices', when: { topic: 'pricing' }, do: 'block' }] });
    expect(kindOf({ policy: strict, draft, flags: [percent(5)] })).toBe('block');
  });

  it('one that may not loosen stands in no stricter one’s way', () => {
    const draft = makeDraft(['kim@globex.example'], { author: 'agent' });
    const small = { name: 'Small discounts', when: { facts: { percent: { atMost: 10 } } }, do: 'allow' } as const;
    const agents = { name: 'No prices by agents', when: { topic: 'pricing', author: 'agent' }, do: 'block' } as const;
    expect(kindOf({ policy: makePolicy({ exceptions: [small, agents] }), draft, flags: [percent(5)] })).toBe('block');
    // What the default adds stays below what a policy asks by itself.
    const blocks = makePolicy({ topics: { pricing: { medium: 'block', high: 'block' } } });
    expect(kindOf({ policy: blocks, draft: out, flags: [percent(35)] })).toBe('block');
    expect(kindOf({ policy: makePolicy(), draft: out, flags: [percent(35)] })).toBe('hold');
  });

  it('of the default speak of discounts, and not of every percentage', () => {
    const share = makeFlag({ rule: 'payment-terms', severity: 'medium', facts: { percent: 50 } });
    expect(kindOf({ policy: makePolicy(), draft: out, flags: [share] })).toBe('acknowledge');
  });

  it('compare words, lists and days', () => {
    const when = { facts: { currency: ['USD', 'eur'], date: { over: '2026-12-31' }, conditional: false } };
    const dated = makePolicy({ exceptions: [{ name: 'Far off', when, do: 'hold' }] });
    const facts = { currency: 'EUR', date: '2027-01-01', conditional: false };
    expect(kindOf({ policy: dated, flags: [makeFlag({ facts })] })).toBe('hold');
    expect(kindOf({ policy: dated, flags: [makeFlag({ facts: { ...facts, date: '2026-12-31' } })] })).toBe('acknowledge');
    expect(kindOf({ policy: dated, flags: [makeFlag({ facts: { ...facts, date: '2026-12-31T17:00' } })] })).toBe('acknowledge');
    expect(kindOf({ policy: dated, flags: [makeFlag({ facts: { ...facts, currency: 'GBP' } })] })).toBe('acknowledge');
    expect(kindOf({ policy: dated, flags: [makeFlag({ facts: { ...facts, conditional: true } })] })).toBe('acknowledge');
  });
});

describe('tiers', () => {
  const flags = [makeFlag({ topic: 'scope', severity: 'medium', rule: 'roadmap' })];
  const draft = makeDraft(undefined, { author: 'agent' });
  it.each([
    ['automation-safe', 'allow'],
    ['draft-only', 'acknowledge'],
    ['manager-approved', 'hold'],
    ['read-only', 'block'],
  ] as const)('%s: %s', (tier, kind) => {
    const policy = makePolicy({ topics: { scope: { agent: tier } } });
    expect(kindOf({ policy, flags, draft })).toBe(kind);
    expect(kindOf({ policy, flags })).toBe('acknowledge');
  });

  it('count where they are stricter than the severity, and yield where they are not', () => {
    const policy = makePolicy({ topics: { scope: { medium: 'block', agent: 'draft-only', human: 'draft-only' } } });
    expect(kindOf({ policy, flags, draft })).toBe('block');
    expect(kindOf({ policy, flags })).toBe('block');
  });
});

describe('mail to ourselves', () => {
  const policy = makePolicy({ internalDomains: ['us.example'] });
  const flags = [percent(90)];
  it.each([
    ['inside', ['a@us.example', 'b@EU.us.example'], 'allow'],
    ['one outside', ['a@us.example', 'kim@acme.example'], 'hold'],
    ['a look-alike', ['a@notus.example'], 'hold'],
    ['under another name', ['a@us.example.evil.example'], 'hold'],
    ['no recipient yet', [], 'hold'],
    ['two addresses in one field', ['kim@acme.example, a@us.example'], 'hold'],
    ['a quoted local part', ['"x@us.example"@acme.example'], 'hold'],
    ['no domain at all', ['us.example'], 'hold'],
    ['spaces around', [' a@us.example '], 'allow'],
  ])('%s: %s → %s', (_, to, kind) => expect(kindOf({ policy, flags, draft: makeDraft(to) })).toBe(kind));

  it.each([
    ['a colleague, where no domain is listed', 'rep@us.example', 'kim@us.example', [], 'allow'],
    ['below the same domain', 'rep@us.example', 'kim@eu.us.example', [], 'hold'],
    ['an access provider’s customer', 'rep@virgin.net', 'kim@virgin.net', [], 'hold'],
    ['a customer', 'rep@us.example', 'kim@acme.example', [], 'hold'],
    ['where anybody can have an address', 'rep@gmail.com', 'kim@gmail.com', [], 'hold'],
    ['where the domains are listed', 'rep@shop.example', 'kim@shop.example', ['us.example'], 'hold'],
    ['from nobody', ' ', 'kim@us.example', [], 'hold'],
  ])('%s', (_, from, to, internalDomains, kind) => {
    const draft = makeDraft([to], { from: { address: from } });
    expect(kindOf({ policy: makePolicy({ internalDomains }), flags, draft })).toBe(kind);
  });

  it('is judged where the policy says so', () => {
    const judged = makePolicy({ internalDomains: ['us.example'], internal: 'judge' });
    expect(kindOf({ policy: judged, flags, draft: makeDraft(['a@us.example']) })).toBe('hold');
  });

  it('meets an exception that names those recipients, and no other', () => {
    const when = { topic: 'pricing', recipients: 'internal' } as const;
    const named = makePolicy({ internalDomains: ['us.example'], exceptions: [{ name: 'Inside', when, do: 'acknowledge' }] });
    expect(kindOf({ policy: named, flags, draft: makeDraft(['a@us.example']) })).toBe('acknowledge');
  });

  it('is not kept by a fault', () => {
    const faults = [{ rule: 'discount', message: 'broke' }];
    expect(kindOf({ policy, flags: [], faults, draft: makeDraft(['a@us.example']) })).toBe('allow');
  });
});

describe('answers', () => {
  const given = { key: 'discount:5', reason: 'Within my authority', at: NOW.toISOString() };
  it('an acknowledgement answers what asks for one, by its key', () => {
    expect(kindOf({ flags: [percent(5)], acknowledgements: [given] })).toBe('allow');
    expect(kindOf({ flags: [percent(6)], acknowledgements: [given] })).toBe('acknowledge');
    expect(kindOf({ flags: [percent(5)], acknowledgements: [{ ...given, reason: '  ' }] })).toBe('acknowledge');
  });

  it('the top tier needs the second confirmation too', () => {
    const flags = [makeFlag({ topic: 'security', rule: 'certification', key: given.key })];
    expect(kindOf({ flags, acknowledgements: [given] })).toBe('acknowledge');
    expect(kindOf({ flags, acknowledgements: [{ ...given, confirmed: true }] })).toBe('allow');
  });

  it('flags of one key have one reason, the strictest', () => {
    const flags = [makeFlag({ facts: { percent: 5 }, key: 'k' }), makeFlag({ facts: { percent: 50 }, key: 'k' })];
    const verdict = decide(makeCase({ flags, acknowledgements: [{ ...given, key: 'k' }] }));
    expect(verdict.kind).toBe('hold');
    expect(verdict.reasons.map(({ kind }) => kind)).toEqual(['hold']);
  });

  it('a receipt for this very digest releases, until it expires', () => {
    const flags = [percent(50), percent(5)];
    const receipt = { digest: 'd1', expires: '2026-11-21T12:00:01Z' };
    expect(kindOf({ flags, receipt })).toBe('allow');
    expect(kindOf({ flags, receipt: { ...receipt, digest: 'd2' } })).toBe('hold');
    expect(kindOf({ flags, receipt: { ...receipt, expires: NOW.toISOString() } })).toBe('hold');
    expect(kindOf({ flags, receipt: { ...receipt, expires: 'soon' } })).toBe('hold');
    expect(kindOf({ flags, receipt, now: new Date(Number.NaN) })).toBe('hold');
  });

  it('nothing answers a block', () => {
    const policy = makePolicy({ topics: { pricing: { high: 'block' } } });
    const receipt = { digest: 'd1', expires: '2027-01-01T00:00:00Z' };
    expect(kindOf({ policy, flags: [percent(5)], receipt, acknowledgements: [{ ...given, confirmed: true }] })).toBe('block');
  });

  it('the digest is worked out only for a receipt that has not expired', () => {
    let asked = 0;
    const digest = () => {
      asked++;
      return 'd1';
    };
    decide(makeCase({ digest }));
    decide(makeCase({ digest, receipt: { digest: 'd1', expires: '2020-01-01T00:00:00Z' } }));
    expect(asked).toBe(0);
  });
});

describe('faults', () => {
  const faults = [{ rule: 'deadline', message: 'broke' }];
  it.each(['allow', 'acknowledge', 'hold'] as const)('%s', (onFault) => {
    expect(kindOf({ flags: [], faults, policy: makePolicy({ onFault }) })).toBe(onFault);
  });
  it('are acknowledged by their own key', () => {
    expect(kindOf({ flags: [], faults, acknowledgements: [{ key: 'fault:deadline', reason: 'read it twice', at: '' }] })).toBe('allow');
  });
});

describe('reasons', () => {
  it('say which entry decided, and on what fact', () => {
    const texts = (over: Parameters<typeof makeCase>[0]) => decide(makeCase(over)).reasons.map(({ text }) => text);
    expect(texts({ flags: [percent(25)] })).toEqual(['This (25 %) needs a manager to release it: “Discounts over 20 %” in your policy.']);
    expect(texts({ flags: [makeFlag()] })).toEqual(['Your policy asks for your answer on prices.']);
    const lenient = makePolicy({ topics: { pricing: { medium: 'allow' } } });
    expect(texts({ policy: lenient, flags: [makeFlag({ severity: 'medium' })] })).toEqual([
      'Pricing of medium severity may go without an answer, by your policy.',
    ]);
    expect(texts({ draft: makeDraft(undefined, { author: 'agent' }) })).toEqual([
      'Your policy asks for a manager’s word on prices written by an agent (manager-approved).',
    ]);
    const policy = makePolicy({ exceptions: [{ name: 'x', when: { rule: 'discount' }, do: 'hold', say: 'Ask the deal desk first.' }] });
    expect(texts({ policy })).toEqual(['Ask the deal desk first.']);
    expect(texts({ flags: [], faults: [{ rule: 'deadline', message: 'x' }] })).toEqual([
      'The check “deadline” could not finish, so this message needs your answer before it goes.',
    ]);
  });

  it('stand strictest first, then in the order of the text', () => {
    const flags = [percent(5), percent(30), makeFlag({ severity: 'low', key: 'low' }), percent(6), percent(40)];
    expect(decide(makeCase({ flags })).reasons.map(({ key }) => key)).toEqual([
      'discount:30',
      'discount:40',
      'discount:5',
      'discount:6',
      'low',
    ]);
  });
});

describe('for any flags', () => {
  const anyFlag = fc.record({
    topic: fc.constantFrom(...TOPICS),
    severity: fc.constantFrom(...SEVERITIES),
    rule: fc.constantFrom('discount', 'liability', 'constructor', '__proto__'),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    facts: fc.dictionary(fc.constantFrom('percent', 'days', 'constructor'), fc.oneof(fc.double(), fc.string(), fc.boolean())),
  });
  const inputs = { flags: fc.array(anyFlag), to: fc.array(fc.oneof(fc.string(), fc.emailAddress())) };
  const rank = (kind: (typeof VERDICT_KINDS)[number]) => VERDICT_KINDS.indexOf(kind);

  it('no throw, and the kind is the strictest of what is open', () => {
    fc.assert(
      fc.property(fc.record(inputs), ({ flags, to }) => {
        const { kind, reasons } = decide(makeCase({ flags: flags.map(makeFlag), draft: makeDraft(to) }));
        const open = reasons.filter(({ answered }) => !answered).map((reason) => rank(reason.kind));
        expect(rank(kind)).toBe(Math.max(0, ...open));
        expect(new Set(reasons.map(({ key }) => key)).size).toBe(reasons.length);
      }),
    );
  });

  it('one more recipient or one more flag never makes it milder', () => {
    const policy = makePolicy({
      internalDomains: ['us.example'],
      exceptions: [{ name: 'a', when: { recipients: 'acme.example' }, do: 'allow' }],
    });
    const to = fc.array(fc.constantFrom('a@us.example', 'b@acme.example', 'c@x.example'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(anyFlag), anyFlag, to, to, (flags, extra, some, more) => {
        const judge = (list: typeof flags, who: string[]) =>
          rank(decide(makeCase({ policy, flags: list.map(makeFlag), draft: makeDraft(who) })).kind);
        expect(judge(flags, [...some, ...more])).toBeGreaterThanOrEqual(judge(flags, some));
        expect(judge([...flags, extra], some)).toBeGreaterThanOrEqual(judge(flags, some));
      }),
    );
  });

  it('comes to an end over thousands of flags to hundreds of firms', () => {
    const flags = Array.from({ length: 5000 }, (_, i) => makeFlag({ key: `k${i}` }));
    const draft = makeDraft(Array.from({ length: 500 }, (_, i) => `a@firm${i}.example`));
    const policy = makePolicy({
      exceptions: Array.from({ length: 50 }, (_, i) => ({ name: `e${i}`, when: { rule: `r${i}` }, do: 'hold' as const })),
    });
    expect(decide(makeCase({ flags, draft, policy })).reasons).toHaveLength(5000);
  });
});

it('the default policy is what an empty file means', () => expect(makePolicy()).toEqual(defaultPolicy));
