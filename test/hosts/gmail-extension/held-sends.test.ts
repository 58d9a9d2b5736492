// What the net has caught and waits: let go only by what counts at that moment.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createHeldSends } from '../../../src/hosts/gmail-extension/held-sends.ts';
import type { OpenComposes } from '../../../src/hosts/gmail-extension/open-composes.ts';
import { createReleases } from '../../../src/hosts/gmail-extension/releases.ts';
import type { SyncMail } from '../../../src/hosts/gmail-extension/sync-request.ts';
import { makePolicy, NOW } from '../../policy/make.ts';

const MAIL: SyncMail = {
  ...{ kind: 'send', id: 'msg-a:r1', subject: 'Offer', from: '', cc: [], bcc: [], quotedHtml: '' },
  ...{ to: ['kim@acme.example'], html: '<p>We can offer you 30% off.</p>' },
};
const NO_WINDOWS: OpenComposes = {
  open: signal([]),
  scan: () => undefined,
  take: () => {
    throw new Error('no window');
  },
  byMessage: () => null,
  of: () => null,
};

function start() {
  const time = { now: NOW };
  const gone: string[] = [];
  const sends = createHeldSends({
    ...{ policy: signal(makePolicy()), feedback: signal([]), clock: () => time.now },
    ...{ composes: NO_WINDOWS, releases: createReleases(), count: () => undefined },
    go: (id) => gone.push(id),
  });
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
