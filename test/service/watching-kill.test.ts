// A real service is killed while it reads what left: its successor counts each message once. On both databases.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openWork } from '../../src/service/open-work.ts';
import { listWatches, watchMailbox } from '../../src/service/operations/watch-mailbox.ts';
import { createLog } from '../../src/service/work/log.ts';
import type { Work } from '../../src/service/work/work.ts';
import { api } from '../../src/wire/api.ts';
import type { Client } from '../../src/wire/client.ts';
import { startProcess } from './faults/service-process.ts';
import { get, KINDS, nothing, SECRET } from './harness.ts';
import { KEY_LINE, mailTools, urlsOf } from './mail-tools.ts';
import { startGmailServer } from './mailbox/gmail-server.ts';
import { connection, REP_ADDRESS, rsaPublicKey, toMime } from './sending-bench.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

/** Longer than any claim, and than the time between two looks. */
const LATER_MS = 17 * 60_000;
const patient = { timeout: 30_000 };

async function connect(admin: Client): Promise<void> {
  const identity = { issuer: 'https://accounts.google.com', subject: 'google-rep' };
  const person = { name: 'Robin', email: REP_ADDRESS, roles: ['rep' as const], manager: 'manager', team: null, identity };
  get(await admin.call(api.writePerson, { ...nothing, params: { id: 'rep' }, body: person }));
  const settings = await admin.call(api.readSettings, nothing);
  const body = { ...get(settings), watchSent: true };
  get(await admin.call(api.writeSettings, { ...nothing, body, ifMatch: settings.ok ? (settings.etag ?? '') : '' }));
  get(await admin.call(api.connectMailbox, { ...nothing, body: connection('gmail', '') }));
}

test.each(KINDS)('on %s', async (kind) => {
  const gmail = await startGmailServer(rsaPublicKey);
  gmail.history.now = () => new Date();
  const directory = mkdtempSync(join(tmpdir(), 'countersign-watching-'));
  const databaseUrl = kind === 'postgres' ? await cluster.createDatabase() : null;
  const urls = urlsOf(gmail.url);
  const env = { COUNTERSIGN_MAILBOX_KEYS: KEY_LINE, COUNTERSIGN_GMAIL_URL: urls.gmail, COUNTERSIGN_GOOGLE_TOKEN_URL: urls.googleToken };
  const start = () => startProcess({ directory, env, ...(databaseUrl === null ? {} : { databaseUrl }) });
  /** The same database without a service, some time later. */
  const inLaterWork = async (run: (work: Work) => Promise<void>) => {
    const now = () => Date.now() + LATER_MS;
    const clock = () => new Date(now());
    const config = { databaseUrl, poolSize: 2, secret: SECRET };
    const opening = await openWork({ config, directory, clock, log: createLog(() => undefined, clock) });
    if (!opening.ok) throw new Error('the lock of a dead process was not taken over');
    await run({ ...opening.opened.work, mail: mailTools({ now, pass: () => undefined }, gmail.url) });
    await opening.opened.close();
  };

  const first = await start();
  await connect(first.as('admin'));
  expect(await first.stop()).toBe(0);
  const second = await start();
  const stateOf = async () => get(await second.as('manager').call(api.listCoverage, nothing)).items.map(({ watch }) => watch.state);
  await expect.poll(stateOf, patient).toContain('watched');
  expect(await (await second.fetch('admin', '/metrics')).text()).toContain('countersign_watch_turns_total{outcome="begun"} 1');
  expect(await second.stop()).toBe(0);

  for (const text of ['One.', 'Two.', 'Three.']) gmail.history.leave(toMime(text, text), { id: text });
  await inLaterWork(async ({ database }) => void (await sql`update sent_watches set next_at = now()`.execute(database.db)));
  const reading = new Promise<void>((resolve) => {
    gmail.onLate = resolve;
  });
  gmail.order('read', { kind: 'none' }, { kind: 'late' });
  const third = await start();
  await reading;
  await third.kill();
  expect(third.log).not.toMatch(/acme|seller|PRIVATE KEY|Bearer/);

  await inLaterWork(async (work) => {
    const due = await listWatches(work, 10);
    expect(due.map(({ person }) => person)).toEqual(['rep']);
    for (const one of due) expect(await watchMailbox(work, one)).toBe('read');
  });
  const fourth = await start();
  const { total } = get(await fourth.as('manager').call(api.readCoverage, nothing));
  expect(total).toMatchObject({ watched: 1, figures: { sent: 3, passed: 0, missed: 3 } });
  await fourth.stop();
  await gmail.close();
  rmSync(directory, { recursive: true });
});
