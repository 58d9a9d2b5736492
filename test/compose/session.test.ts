// The way of one draft, with the real engine: what is open, what an answer does, what Send is told.
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { WRONG_FLAG } from '../../src/compose/answers.ts';
import { createSession } from '../../src/compose/session.ts';
import { createInspector, type Inspector } from '../../src/inspect.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Feedback } from '../../src/model/feedback.ts';
import type { Policy } from '../../src/model/policy.ts';
import { rules } from '../../src/rules/index.ts';
import { makeDraft, makePolicy, NOW } from '../policy/make.ts';

const REASON = 'Within my authority';
const PROMISE = "I'll mend the gate.";
const mail = (text: string, to = ['kim@acme.example']): Draft => makeDraft(to, { body: { text } });

function start(policy: Policy = makePolicy()) {
  const feedback = signal<readonly Feedback[]>([]);
  const inForce = signal(policy);
  const inspector = signal<Inspector | null>(createInspector(rules));
  const session = createSession({ inspector, policy: inForce, clock: () => NOW, given: [], feedback });
  const keys = () => session.statements.value.filter(({ state }) => state !== 'noted').map(({ key }) => key);
  return { session, inspector, feedback, inForce, keys };
}

describe('before and after reading', () => {
  test('what was never read is not clean', () => {
    const { session } = start();
    expect(session.status.value).toBe('unread');
    expect(session.gate.value.kind).toBe('open');
  });

  test('nor is what cannot be read yet: it is read as soon as there is something to read it with', () => {
    const { session, inspector } = start();
    inspector.value = null;
    expect(session.askToSend(mail('Are you free on Tuesday?')).kind).toBe('open');
    expect([session.status.value, session.inspection.value, session.statements.value]).toEqual(['unread', null, []]);
    inspector.value = createInspector(rules);
    expect(session.status.value).toBe('clear');
    expect(session.gate.value).toEqual({ kind: 'allow' });
  });

  test('a clean draft is clear to send', () => {
    const { session } = start();
    expect(session.askToSend(mail('Are you free on Tuesday?'))).toEqual({ kind: 'allow' });
    expect(session.status.value).toBe('clear');
    expect(session.refusals.value).toBe(0);
  });

  test('what is not English is not called clear', () => {
    const { session } = start();
    expect(session.askToSend(mail('Wir geben Ihnen 30 % Rabatt, wenn Sie bis Freitag unterschreiben.'))).toEqual({ kind: 'allow' });
    expect(session.status.value).toBe('foreign');
  });

  test('what the subject line offers is named, unless it is an answer’s or for colleagues', () => {
    const { session } = start(makePolicy({ internalDomains: ['us.example'] }));
    const inSubject = (subject: string, to?: string[]) => {
      session.check(makeDraft(to, { subject, body: { text: 'See subject.' } }));
      return session.coverage.value?.inSubject;
    };
    expect(inSubject('30% off if you sign by Friday')).toContain('30% off');
    expect(inSubject('Re: 30% off if you sign by Friday')).toBeNull();
    expect(inSubject('30% off if you sign by Friday', ['jo@us.example'])).toBeNull();
    expect(inSubject('Our call on Tuesday')).toBeNull();
    // The same subject, and somebody else to read it.
    expect(inSubject('30% off if you sign by Friday', ['jo@us.example'])).toBeNull();
    expect(inSubject('30% off if you sign by Friday')).toContain('30% off');
  });

  test('what asks about recipients is no word of the subject line', () => {
    const { session } = start(
      makePolicy({ topics: { recipient: { low: 'acknowledge' } }, executives: { addresses: ['kim@acme.example'] } }),
    );
    session.check(makeDraft(undefined, { subject: 'Our call on Tuesday', body: { text: 'See you there.' } }));
    expect(session.statements.value.map(({ flags }) => flags[0]?.rule)).toContain('executive-recipient');
    expect(session.coverage.value?.inSubject).toBeNull();
  });

  test('nothing written to nobody is empty, whatever a mail program put there before; each thing added makes it a message', () => {
    const { session } = start();
    const nothing: Draft = { subject: ' ', body: { text: '\n\n-- \nRobin Vale\nHarbourline' }, to: [], cc: [], bcc: [], attachments: [] };
    const statusOf = (draft: Draft) => {
      expect(session.askToSend(draft)).toEqual({ kind: 'allow' });
      return session.status.value;
    };
    expect(statusOf(nothing)).toBe('empty');
    expect(statusOf({ ...nothing, body: { html: '<div><br></div>' } })).toBe('empty');
    expect(statusOf({ ...nothing, body: { text: 'Hi' } })).toBe('clear');
    expect(statusOf({ ...nothing, subject: 'Hello' })).toBe('clear');
    expect(statusOf({ ...nothing, bcc: [{ address: 'kim@acme.example' }] })).toBe('clear');
    expect(statusOf({ ...nothing, attachments: [{ name: 'a.pdf' }] })).toBe('clear');
  });
});

describe('send', () => {
  test('is refused while something is open, selects it, and counts each try', () => {
    const { session, keys } = start();
    expect(session.askToSend(mail(PROMISE)).kind).toBe('open');
    expect(session.selected.value).toBe(keys()[0]);
    session.askToSend(mail(PROMISE));
    expect(session.refusals.value).toBe(2);
  });

  test('selects what stands first in the list, not in the text', () => {
    const { session, keys } = start();
    session.askToSend(mail(`${PROMISE} We have never been breached.`));
    expect(session.selected.value).toBe(keys()[0]);
    expect(session.statements.value[0]?.flags[0]?.quote).toBe('never been breached');
  });

  test('judges the draft that it is asked about, not the one it read last', () => {
    const { session } = start();
    session.check(mail('Thanks.'));
    expect(session.askToSend(mail(PROMISE)).kind).toBe('open');
    expect(session.askToSend(mail('Thanks.')).kind).toBe('allow');
  });

  test('a refusal is forgotten once nothing is open', () => {
    const { session, keys } = start();
    session.askToSend(mail(PROMISE));
    session.acknowledge(keys(), REASON, false);
    expect(session.refusals.value).toBe(0);
    session.check(mail(PROMISE));
    session.check(mail(`${PROMISE} We can do 15% off.`));
    expect(session.status.value).toBe('asks');
    expect(session.refusals.value).toBe(0);
  });
});

describe('answers', () => {
  test('open the gate, are kept through edits elsewhere, and are voided by another promise or another company', () => {
    const { session, keys } = start();
    session.check(mail(PROMISE));
    expect(session.acknowledge(keys(), REASON, false).ok).toBe(true);
    expect(session.gate.value.kind).toBe('allow');
    session.check(mail(`Thank you for the call. ${PROMISE}`));
    expect(session.gate.value.kind).toBe('allow');
    session.check(mail("I'll pay you back."));
    expect(session.gate.value.kind).toBe('open');
    session.check(mail(PROMISE));
    expect(session.gate.value.kind).toBe('allow');
    session.check(mail(PROMISE, ['kim@acme.example', 'lee@other.example']));
    expect(session.gate.value.kind).toBe('open');
  });

  test('need a reason that policy takes', () => {
    const { session, keys } = start(makePolicy({ reasons: { presets: ['Agreed'], freeText: false } }));
    session.check(mail(PROMISE));
    expect(session.acknowledge(keys(), 'because I say so', false)).toMatchObject({ ok: false });
    expect(session.acknowledgements.value).toEqual([]);
    expect(session.acknowledge(keys(), 'Agreed', false)).toMatchObject({ ok: true });
  });

  test('need the second confirmation where policy asks twice', () => {
    const { session, keys } = start(makePolicy({ confirmTwice: [{ topic: 'commitment' }] }));
    session.check(mail(PROMISE));
    expect(session.acknowledge(keys(), REASON, false)).toMatchObject({ ok: false, message: expect.stringContaining('confirm') });
    expect(session.gate.value.kind).toBe('open');
    session.acknowledge(keys(), REASON, true);
    expect(session.gate.value.kind).toBe('allow');
  });

  test('do not open a hold; a receipt for this very draft does, until it expires or a word changes', () => {
    const { session, keys } = start(makePolicy({ topics: { commitment: { medium: 'hold' } } }));
    session.check(mail(PROMISE));
    expect(session.status.value).toBe('holds');
    session.acknowledge(keys(), REASON, false);
    expect(session.status.value).toBe('holds');
    const digest = session.inspection.value?.digest ?? '';
    session.receipt.value = { digest, expires: '2026-11-21T12:00:01Z' };
    expect(session.status.value).toBe('clear');
    session.check(mail(`${PROMISE} Really.`));
    expect(session.status.value).toBe('holds');
    session.check(mail(PROMISE));
    session.receipt.value = { digest, expires: '2026-11-21T11:59:59Z' };
    expect(session.status.value).toBe('holds');
  });

  test('can be taken back', () => {
    const { session, keys } = start();
    session.check(mail(PROMISE));
    session.acknowledge(keys(), REASON, false);
    for (const key of keys()) session.withdraw(key);
    expect(session.gate.value.kind).toBe('open');
  });

  test('another policy judges anew at once', () => {
    const { session, inForce } = start();
    session.check(mail(PROMISE));
    inForce.value = makePolicy({ topics: { commitment: { medium: 'block' } } });
    expect(session.status.value).toBe('blocks');
  });
});

test('a release that runs out opens nothing more, though the very same reading is asked about', () => {
  let now = NOW;
  const inspector = signal<Inspector | null>(createInspector(rules));
  const session = createSession({ inspector, policy: signal(makePolicy()), clock: () => now, given: [], feedback: signal([]) });
  const draft = mail('We can offer you 30% off.');
  session.check(draft);
  const digest = session.inspection.value?.digest ?? '';
  session.receipt.value = { digest, expires: new Date(NOW.getTime() + 60_000).toISOString() };
  expect(session.askToSend(draft).kind).toBe('allow');
  expect(session.mayGo()).toBe(true);
  now = new Date(NOW.getTime() + 60_000);
  expect(session.mayGo()).toBe(false);
  session.receipt.value = { digest, expires: new Date(NOW.getTime() + 120_000).toISOString() };
  expect(session.askToSend(draft).kind).toBe('allow');
  now = new Date(NOW.getTime() + 120_000);
  expect(session.askToSend(draft).kind).toBe('open');
});

test('answers that come to light later lie below those that were given since', () => {
  const { session, keys } = start();
  session.check(mail(PROMISE));
  const [key = ''] = keys();
  const earlier = { key, reason: 'Agreed by phone', at: '2026-11-23T09:00:00Z' };
  session.restore([earlier, { ...earlier, key: 'gone' }]);
  expect(session.gate.value.kind).toBe('allow');
  session.acknowledge([key], REASON, false);
  session.restore([earlier]);
  expect(session.acknowledgements.value.map(({ reason }) => reason)).toEqual(['Agreed by phone', REASON]);
});

describe('a report of a wrong flag', () => {
  test('is kept with rule and sentence, answers the flag, and is undone as a whole', () => {
    const { session, feedback, keys } = start();
    session.check(mail(`Thanks. ${PROMISE}`));
    const [key = ''] = keys();
    session.report(key);
    expect(feedback.value).toMatchObject([{ key, quote: "I'll mend the gate", sentence: PROMISE, at: NOW.toISOString() }]);
    expect(session.statements.value.find((statement) => statement.key === key)?.acknowledgement?.reason).toBe(WRONG_FLAG);
    session.takeBackReport(key);
    expect(feedback.value).toEqual([]);
    expect(session.gate.value.kind).toBe('open');
  });

  test('answers nothing that is held, asked twice, or bound to fixed reasons', () => {
    const strict = [
      makePolicy({ topics: { commitment: { medium: 'hold' } } }),
      makePolicy({ confirmTwice: [{ topic: 'commitment' }] }),
      makePolicy({ reasons: { freeText: false } }),
    ];
    for (const policy of strict) {
      const { session, feedback, keys } = start(policy);
      session.check(mail(PROMISE));
      session.report(keys()[0] ?? '');
      expect(feedback.value).toHaveLength(1);
      expect(session.gate.value.kind).toBe('open');
    }
  });

  test('leaves an answer with a reason alone when it is undone', () => {
    const { session, keys } = start();
    session.check(mail(PROMISE));
    const [key = ''] = keys();
    session.report(key);
    session.acknowledge([key], REASON, false);
    session.takeBackReport(key);
    expect(session.gate.value.kind).toBe('allow');
  });
});
