// What every host promises, asked of each in the same words. A host that cannot do something says so in `can`.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { inspect } from '../../src/inspect.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';

/** A mail client as far as drafts are read from it. */
export interface ReaderUnderTest {
  /** The sender writes. */
  write(change: { subject?: string; html?: string; to?: readonly string[]; attachments?: readonly string[] }): Promise<void>;
  readDraft(): Promise<Draft>;
  close(): Promise<void>;
}

/** A host with its mail client, as the suite needs it. */
export interface HostUnderTest extends ReaderUnderTest {
  readonly name: Host['name'];
  readonly can: Pick<Host['can'], 'gate'>;
  /** A genuine release for this digest, put on the draft. */
  stamp(digest: string, expires: Date): Promise<Receipt>;
  /** Changes heard of since the start; none after `stop`. */
  changes(): Promise<number>;
  stop(): Promise<void>;
  /** The sender presses Send; whether the message went. */
  send(): Promise<boolean>;
}

const CLEAN = '<p>Thanks, it was good to talk.</p>';
const PROMISE = '<p>We will deliver the dashboard by Friday.</p>';
const HELD = '<p>We can do 40% off if you sign today.</p>';
const LATER = new Date(Date.now() + 3_600_000);

const judge = (draft: Draft) => inspect(draft, { rules, policy: defaultPolicy, now: new Date() });

/** The part of the contract that is about reading. */
function testReading(host: () => ReaderUnderTest): void {
  test('a draft is read whole: subject, own words, recipients, attachments', async () => {
    await host().write({ subject: 'Offer', html: PROMISE, to: ['kim@acme.example', 'lee@acme.example'], attachments: ['terms.pdf'] });
    const draft = await host().readDraft();
    expect(draft.subject).toBe('Offer');
    expect(draft.to.map(({ address }) => address)).toEqual(['kim@acme.example', 'lee@acme.example']);
    expect([draft.cc, draft.bcc]).toEqual([[], []]);
    expect((draft.attachments ?? []).map(({ name: file }) => file)).toEqual(['terms.pdf']);
    expect(judge(draft).text.trim()).toBe('We will deliver the dashboard by Friday.');
  });

  test('read twice it is the same; written to, it is not', async () => {
    await host().write({ html: PROMISE });
    const first = judge(await host().readDraft()).digest;
    expect(judge(await host().readDraft()).digest).toBe(first);
    await host().write({ html: PROMISE.replace('Friday', 'Monday') });
    expect(judge(await host().readDraft()).digest).not.toBe(first);
  });

  test('what is struck out is not read', async () => {
    await host().write({
      html: '<p>It is yours <s>once the board approves</s> today<span style="text-decoration: line-through">, or so</span>.</p>',
    });
    expect(judge(await host().readDraft()).text.trim()).toBe('It is yours today.');
  });
}

/** For a host that can do no more than read: it hears of no change, and nothing of it stands between a draft and Send. */
export function checkReader(name: string, start: () => Promise<ReaderUnderTest>): void {
  describe(`${name} reads drafts as the contract says`, () => {
    let host: ReaderUnderTest;
    beforeAll(async () => {
      host = await start();
    });
    afterAll(() => host.close());

    testReading(() => host);
  });
}

export function checkHost(name: string, start: () => Promise<HostUnderTest>): void {
  describe(`${name} keeps the contract`, () => {
    let host: HostUnderTest;
    beforeAll(async () => {
      host = await start();
    });
    afterAll(() => host.close());

    testReading(() => host);

    test('what promises nothing goes, and what is open does not, where the host can stop it', async () => {
      await host.write({ html: CLEAN, attachments: [] });
      expect(await host.send()).toBe(true);
      await host.write({ html: PROMISE });
      expect(await host.send()).toBe(host.can.gate === 'none');
    });

    test('a release opens the gate for its digest, and for no other or later', async () => {
      await host.write({ html: HELD });
      const { digest } = judge(await host.readDraft());
      await host.stamp(digest, new Date(0));
      expect(await host.send()).toBe(host.can.gate === 'none');
      await host.stamp(digest, LATER);
      expect(await host.send()).toBe(true);
      await host.write({ html: HELD.replace('40%', '50%') });
      expect(await host.send()).toBe(host.can.gate === 'none');
    });

    test('changes are heard of until nobody listens', async () => {
      const before = await host.changes();
      await host.write({ html: `${CLEAN}<p>One more thing.</p>` });
      await expect.poll(() => host.changes()).toBeGreaterThan(before);
      await host.stop();
      const after = await host.changes();
      await host.write({ html: CLEAN });
      await host.readDraft();
      expect(await host.changes()).toBe(after);
    });
  });
}
