// What the recipient rules look at is not in the text: who the mail goes to, and who was in the thread.
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import type { Draft } from '../../src/model/draft.ts';
import { parsePolicy } from '../../src/model/parse-policy.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';

function flagsOf(draft: Partial<Draft>, executives = defaultPolicy.executives): string[] {
  const whole: Draft = { subject: 'Re: Offer', body: { text: 'Thanks for the call.' }, to: [], cc: [], bcc: [], ...draft };
  const policy = { ...defaultPolicy, internalDomains: ['ours.example'], executives };
  const { flags, faults } = inspect(whole, { rules, policy, now: new Date('2026-11-20T09:00:00Z') });
  expect(faults).toEqual([]);
  return flags.map(({ rule }) => rule);
}

describe('executive-recipient', () => {
  it.each([
    ['a title in the name', { to: [{ address: 'a@acme.example', name: 'Ann Lee, CFO' }] }],
    ['in cc', { cc: [{ address: 'a@acme.example', name: 'Managing Director Ann Lee' }] }],
    ['in bcc', { bcc: [{ address: 'a@acme.example', name: 'Ann Lee (Founder)' }] }],
  ])('flags %s', (_, draft) => expect(flagsOf(draft)).toEqual(['executive-recipient']));

  it('flags a listed address, however it is written', () => {
    const listed = { titles: [], addresses: ['Ann@Acme.example'] };
    expect(flagsOf({ to: [{ address: ' ann@acme.example' }] }, listed)).toEqual(['executive-recipient']);
  });

  it.each(['Ann Lee', 'Ann Coole', 'Cfoster Ltd', ''])('passes %s', (name) => {
    expect(flagsOf({ to: [{ address: 'a@acme.example', name }] })).toEqual([]);
  });
});

describe('new-domain', () => {
  const thread = { isReply: true, participants: ['ann@acme.example', 'me@ours.example'] };
  it('flags a company that was not in the thread', () => {
    expect(flagsOf({ thread, to: [{ address: 'ann@acme.example' }], cc: [{ address: 'x@rival.example' }] })).toEqual(['new-domain']);
  });
  it.each([
    ['somebody else of a company in it', { thread, to: [{ address: 'bob@ACME.example' }] }],
    ['a part of that company', { thread, to: [{ address: 'bob@mail.acme.example' }] }],
    ['a colleague', { thread, to: [{ address: 'boss@ours.example' }] }],
    ['the sender', { thread, from: { address: 'me@side.example' }, to: [{ address: 'me@side.example' }] }],
    ['a new mail', { thread: { ...thread, isReply: false }, to: [{ address: 'x@rival.example' }] }],
    ['a thread that the host does not know', { thread: { isReply: true }, to: [{ address: 'x@rival.example' }] }],
  ])('passes %s', (_, draft) => expect(flagsOf(draft)).toEqual([]));

  it('reads the thread from what is quoted, where no host tells it, and then only says so', () => {
    const body = { text: 'Thanks for the call.\n\nOn Mon, Mar 2, 2026 at 9:14 AM Ann Lee <ann@acme.example> wrote:\n> See below.\n' };
    expect(flagsOf({ body, to: [{ address: 'ann@acme.example' }, { address: 'x@rival.example' }] })).toEqual(['new-domain']);
    expect(flagsOf({ body, to: [{ address: 'ann@acme.example' }] })).toEqual([]);
    expect(flagsOf({ body, thread: { isReply: false }, to: [{ address: 'x@rival.example' }] })).toEqual([]);
    const draft = { subject: 'Re: Offer', body, to: [{ address: 'x@rival.example' }], cc: [], bcc: [] };
    const { flags, verdict } = inspect(draft, { rules, policy: defaultPolicy, now: new Date('2026-11-20T09:00:00Z') });
    expect([flags.map(({ severity }) => severity), verdict.kind]).toEqual([['low'], 'allow']);
  });

  it('knows our domain, however the policy writes it', () => {
    const read = parsePolicy({ version: 1, internalDomains: ['@Ours.example'] }, defaultPolicy);
    if (!read.ok) throw new Error('the policy is not valid');
    const started = { isReply: true, participants: ['ann@acme.example'] };
    const to = [{ address: 'boss@ours.example' }];
    const draft = { subject: 'Re: Offer', body: { text: 'Thanks.' }, thread: started, to, cc: [], bcc: [] };
    expect(inspect(draft, { rules, policy: read.policy, now: new Date('2026-11-20T09:00:00Z') }).flags).toEqual([]);
  });

  it('is not fooled by a name that merely ends alike', () => {
    expect(flagsOf({ thread, to: [{ address: 'x@notacme.example' }] })).toEqual(['new-domain']);
  });
});
