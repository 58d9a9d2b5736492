// The service is killed between sending and writing that down: its successor finds that the message left. On both databases.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWork } from '../../src/service/open-work.ts';
import { deliverHold, listDeliveries } from '../../src/service/operations/deliver-hold.ts';
import { createLog } from '../../src/service/work/log.ts';
import { api } from '../../src/wire/api.ts';
import { type Client, createClient } from '../../src/wire/client.ts';
import { runCli, startCli } from '../cli/run-cli.ts';
import { get, HELD_TEXT, KINDS, message, nothing } from './harness.ts';
import { KEY_LINE, mailTools, urlsOf } from './mail-tools.ts';
import { connection, openPost, REP_ADDRESS } from './sending-bench.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

/** Longer than any claim. */
const LATER_MS = 17 * 60_000;

async function clientAs(url: string, role: string): Promise<Client> {
  const token = (await runCli(['token', '--as', role, '--url', url])).stdout.trim();
  return createClient({ url, token: () => token, fetch, timeoutMs: 30_000 });
}

async function connect(admin: Client): Promise<void> {
  const identity = { issuer: 'https://accounts.google.com', subject: 'google-rep' };
  const person = { name: 'Robin', email: REP_ADDRESS, roles: ['rep' as const], manager: 'manager', team: null, identity };
  get(await admin.call(api.writePerson, { ...nothing, params: { id: 'rep' }, body: person }));
  get(await admin.call(api.connectMailbox, { ...nothing, body: connection('gmail', '') }));
  const settings = await admin.call(api.readSettings, nothing);
  const body = { ...get(settings), afterRelease: 'service-sends' as const };
  get(await admin.call(api.writeSettings, { ...nothing, body, ifMatch: settings.ok ? (settings.etag ?? '') : '' }));
}

test.each(KINDS)('on %s', async (kind) => {
  const post = await openPost('gmail');
  const directory = mkdtempSync(join(tmpdir(), 'countersign-sending-'));
  const databaseUrl = kind === 'postgres' ? await cluster.createDatabase() : null;
  const urls = urlsOf(post.server.url);
  const env = {
    ...{ DATABASE_URL: databaseUrl ?? '', COUNTERSIGN_MAILBOX_KEYS: KEY_LINE },
    ...{ COUNTERSIGN_GMAIL_URL: urls.gmail, COUNTERSIGN_GOOGLE_TOKEN_URL: urls.googleToken },
  };
  const child = startCli(['serve', '--dev', '--port', '0', '--data', directory], { env });
  const closed = once(child, 'close');
  let logged = '';
  child.stderr.on('data', (part: Buffer) => {
    logged += part;
  });
  const [line] = await Promise.race([once(child.stdout, 'data'), closed.then(() => Promise.reject(new Error(logged)))]);
  const url = /http:\S+/.exec(String(line))?.[0] ?? '';
  const [rep, manager, admin] = [await clientAs(url, 'rep'), await clientAs(url, 'manager'), await clientAs(url, 'admin')];
  await connect(admin);

  const accepted = new Promise<void>((resolve) => {
    post.server.onLate = resolve;
  });
  post.server.order('send', { kind: 'late' });
  const { id, digest } = get(await rep.call(api.placeHold, { ...nothing, body: message(HELD_TEXT) }));
  get(await manager.call(api.releaseHold, { params: { id }, query: {}, body: { digest } }));
  await accepted;
  child.kill('SIGKILL');
  await closed;
  expect(post.left()).toHaveLength(1);

  const now = () => Date.now() + LATER_MS;
  const clock = () => new Date(now());
  const config = { databaseUrl, poolSize: 2, secret: null };
  const opening = await openWork({ config, directory, clock, log: createLog(() => undefined, clock) });
  if (!opening.ok) throw new Error('the lock of a dead process was not taken over');
  const { opened } = opening;
  const work = { ...opened.work, mail: mailTools({ now, pass: () => undefined }, post.server.url) };
  const due = await listDeliveries(work, 10);
  expect(due.map(({ hold }) => hold)).toEqual([id]);
  for (const one of due) expect(await deliverHold(work, one)).toMatchObject({ by: 'service', state: 'sent' });
  expect(post.left()).toHaveLength(1);
  expect(post.server.counts.send).toBe(1);
  expect(logged).not.toMatch(/acme|seller|30%|PRIVATE KEY|Bearer/);
  await opened.close();
  await post.server.close();
  rmSync(directory, { recursive: true });
});
