// What the net has caught and waits: let go only by what counts at that moment.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { checkedOf } from '../../../src/compose/sent-records.ts';
import { createSession, type Session } from '../../../src/compose/session.ts';
import { createHeldSends, digestOf, toDraft } from '../../../src/hosts/gmail-extension/held-sends.ts';
import { createReleases } from '../../../src/hosts/gmail-extension/releases.ts';
import type { SyncMail } from '../../../src/hosts/gmail-extension/sync-request.ts';
import { createInspector } from '../../../src/inspect.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { rules } from '../../../src/rules/index.ts';
import { makePolicy, NOW } from '../../policy/make.ts';

const MAIL: SyncMail = {
  ...{ kind: 'send', id: 'msg-a:r1', subject: 'Offer', from: '', cc: [], bcc: [], quotedHtml: '' },
  ...{ to: ['kim@acme.example'], html: '<p>We can offer you 30% off.</p>' },
};
function openNet(window: Session | null = null) {
  const time = { now: NOW };
  const gone: string[] = [];
  const releases = createReleases();
  const sends = createHeldSends({
    ...{ policy: signal(makePolicy()), feedback: signal([]), clock: () => time.now, releases, count: () => undefined },
    composes: { byMessage: (id) => (window !== null && id === MAIL.id ? { session: window } : null) },
    go: (id) => gone.push(id),
  });
  return { sends, time, gone, releases };
}

function start() {
  const { sends, time, gone } = openNet();
  expect(sends.ask({ id: 'r1', mails: [MAIL] })).toBe('wait');
  const one = sends.held.value[0];
  if (one === undefined || one.session === null) throw new Error('nothing waits');
  return { sends, time, gone, one, session: one.session };
}

test.each([
  [59_000, true],
  [60_000, false],
])('a release that was good for a minute lets it go after %i ms: %s', (waited, goes) => {
  const { sends, time, gone, one, session } = start();
  expect(sends.release(one.id)).toBe(false);
  const expires = new Date(NOW.getTime() + 60_000).toISOString();
  session.receipt.value = { digest: session.inspection.value?.digest ?? '', expires };
  expect(session.gate.value.kind).toBe('allow');
  time.now = new Date(NOW.getTime() + waited);
  expect(sends.release(one.id)).toBe(goes);
  expect(gone).toEqual(goes ? ['r1'] : []);
});

/** The window of the message, with a manager's release of exactly these words and files. */
function openReleased(attachments?: Draft['attachments']): Session {
  const options = { policy: signal(makePolicy()), feedback: signal([]), clock: () => NOW, given: [] };
  const session = createSession({ ...options, inspector: signal(createInspector(rules)) });
  session.check({ ...toDraft(MAIL), ...(attachments === undefined ? {} : { attachments }) });
  const expires = new Date(NOW.getTime() + 60_000).toISOString();
  session.receipt.value = { digest: session.inspection.value?.digest ?? '', expires };
  expect(session.mayGo()).toBe(true);
  return session;
}

test.each([
  ['without files', undefined],
  ['with a file, whose name the request does not show', [{ name: 'offer.pdf' }]],
])('what a manager released goes again where Gmail could not send it at once, %s; other words, or after its time, do not', (_, files) => {
  const window = openReleased(files);
  const { sends, time, releases } = openNet(window);
  const checked = checkedOf(window);
  if (checked === null) throw new Error('not read');
  releases.give(digestOf(checked.draft, NOW), NOW.getTime() + 1000, checked);
  const ask = (id: string, mail = MAIL) => sends.ask({ id, mails: [mail] });
  expect([ask('first'), ask('again')]).toEqual(['go', 'go']);
  expect(ask('other', { ...MAIL, html: '<p>We can offer you 40% off.</p>' })).toBe('wait');
  time.now = new Date(NOW.getTime() + 60_000);
  expect(ask('late')).toBe('wait');
});
