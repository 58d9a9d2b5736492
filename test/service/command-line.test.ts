// The service as it is started by hand: one line when ready, tokens, a receipt and an audit checked offline, and a kill in between.
import { once } from 'node:events';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Hold } from '../../src/model/hold.ts';
import { createClient } from '../../src/wire/client.ts';
import { runCli, startCli } from '../cli/run-cli.ts';
import { HELD_TEXT, message } from './harness.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

interface Running {
  readonly url: string;
  readonly line: string;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

async function serve(data: string, env: Readonly<Record<string, string>>): Promise<Running> {
  const child = startCli(['serve', '--dev', '--port', '0', '--data', data], { env });
  const closed = once(child, 'close');
  let errors = '';
  child.stderr.on('data', (part: Buffer) => {
    errors += part;
  });
  const line = await Promise.race([
    once(child.stdout, 'data').then(([part]) => String(part)),
    closed.then(() => Promise.reject(new Error(errors))),
  ]);
  const url = /http:\S+/.exec(line)?.[0] ?? '';
  return {
    url,
    line,
    stop: async (signal) => {
      child.kill(signal);
      const [status] = await closed;
      return status;
    },
  };
}

async function tokenOf(url: string, role: string): Promise<string> {
  return (await runCli(['token', '--as', role, '--url', url])).stdout.trim();
}

async function post(url: string, token: string, body: object): Promise<Hold> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return Hold.parse(await answer.json());
}

describe.each(['embedded', 'postgres'] as const)('on %s', (kind) => {
  test('a hold is placed, released and proved; a kill loses nothing; the audit is whole', async () => {
    const data = mkdtempSync(join(tmpdir(), 'countersign-serve-'));
    const env = kind === 'postgres' ? { DATABASE_URL: await cluster.createDatabase() } : { DATABASE_URL: '' };
    const first = await serve(data, env);
    expect(first.line).toMatch(/^Countersign: http:\/\/127\.0\.0\.1:\d+\/ \(development.*\)\n$/);
    const [rep, manager, admin] = await Promise.all(['rep', 'manager', 'admin'].map((role) => tokenOf(first.url, role)));
    const hold = await post(`${first.url}v1/holds`, rep ?? '', message(HELD_TEXT));
    expect(hold.waitingFor).toMatchObject([{ id: 'manager' }]);
    const released = await post(`${first.url}v1/holds/${hold.id}/release`, manager ?? '', { digest: hold.digest });
    expect(released.state).toBe('released');

    const keys = join(data, 'keys.json');
    writeFileSync(keys, await (await fetch(`${first.url}.well-known/countersign-keys.json`)).text());
    writeFileSync(join(data, 'hold.json'), JSON.stringify(released));
    const proved = await runCli(['receipt', 'verify', join(data, 'hold.json'), '--keys', keys, '--digest', hold.digest]);
    expect(proved).toMatchObject({ status: 0, stdout: expect.stringContaining('genuine') });
    const other = await runCli(['receipt', 'verify', released.receipt?.statement ?? '', '--keys', keys, '--digest', 'f'.repeat(64)]);
    expect(other.status).toBe(65);
    expect((await runCli(['audit', 'verify', '--url', first.url, '--token', admin ?? ''])).status).toBe(0);
    if (kind === 'embedded') {
      const refused = await runCli(['serve', '--dev', '--port', '0', '--data', data], { env });
      expect(refused).toMatchObject({ status: 64, stderr: expect.stringContaining('another process') });
    }

    await first.stop('SIGKILL');
    const again = await serve(data, env);
    const kept = await fetch(`${again.url}v1/holds/${hold.id}`, { headers: { Authorization: `Bearer ${rep}` } });
    expect(Hold.parse(await kept.json())).toMatchObject({ state: 'released', receipt: released.receipt });
    expect(await again.stop('SIGTERM')).toBe(0);
    const audit = await runCli(['audit', 'verify', '--data', data], { env });
    expect(audit).toMatchObject({ status: 0, stdout: expect.stringMatching(/^dev: whole\. 7 rows, [1-9]/) });
  });
});

test('two processes on one PostgreSQL behave as one', async () => {
  const env = { DATABASE_URL: await cluster.createDatabase(), COUNTERSIGN_SECRET: 'the same for both of these processes' };
  const folder = () => mkdtempSync(join(tmpdir(), 'countersign-serve-'));
  const [one, two] = await Promise.all([serve(folder(), env), serve(folder(), env)]);
  const [rep = '', manager = '', admin = ''] = await Promise.all(['rep', 'manager', 'admin'].map((role) => tokenOf(one.url, role)));
  const client = createClient({ url: two.url, token: () => manager, fetch, timeoutMs: 20_000 });
  const events = client.events(0, new AbortController().signal);
  const placed = await Promise.all([
    post(`${one.url}v1/holds`, rep, message(HELD_TEXT)),
    post(`${two.url}v1/holds`, rep, message(HELD_TEXT)),
  ]);
  expect(placed[0].id).toBe(placed[1].id);
  const heard = await events.next();
  expect(heard.value).toMatchObject({ kind: 'hold-placed', hold: placed[0].id });
  const released = await post(`${two.url}v1/holds/${placed[0].id}/release`, manager, { digest: placed[0].digest });
  const seen = await fetch(`${one.url}v1/holds/${placed[0].id}`, { headers: { Authorization: `Bearer ${rep}` } });
  expect(Hold.parse(await seen.json()).receipt).toEqual(released.receipt);
  const verify = (...more: string[]) => runCli(['audit', 'verify', '--url', one.url, ...more]);
  expect((await verify('--token', admin)).stdout).toContain('dev: whole');
  // Without a token it asks the door of --dev for an auditor's.
  const statuses = [verify(), verify('--token', rep), verify('--token', 'a.b.c')].map(async (ran) => (await ran).status);
  expect(await Promise.all(statuses)).toEqual([0, 77, 77]);
  await events.return(undefined);
  expect(await Promise.all([one.stop('SIGTERM'), two.stop('SIGTERM')])).toEqual([0, 0]);
});

test('what stands in the way of a start is said in one line, without a secret', async () => {
  const data = mkdtempSync(join(tmpdir(), 'countersign-serve-'));
  const start = (env: Readonly<Record<string, string>>, ...more: string[]) =>
    runCli(['serve', '--port', '0', '--data', data, ...more], { env });
  const gone = await start({ DATABASE_URL: 'postgres://someone:secret-word@127.0.0.1:1/none' });
  expect(gone).toMatchObject({ status: 66, stderr: expect.stringContaining('ECONNREFUSED') });
  expect(gone.stderr).not.toContain('secret-word');
  expect((await start({ DATABASE_URL: 'mysql://x' })).stderr).toContain('must begin with postgres://');
  expect((await start({}, '--dev', '--host', '0.0.0.0')).stderr).toContain('loopback only');
  for (const address of ['https://addin.example.com/', 'addin.example.com', '*'])
    expect((await start({ COUNTERSIGN_ORIGINS: address })).stderr, address).toContain('COUNTERSIGN_ORIGINS: must be origins such as');
  const short = await start({ COUNTERSIGN_SECRET: 'secret-word' });
  expect(short).toMatchObject({ status: 64, stderr: expect.stringContaining('at least 24 characters; openssl rand -base64 32') });
  expect(short.stderr).not.toContain('secret-word');
});

test('a database that is not there is no fault of ours, and none is made by looking', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-none-'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const gone = { DATABASE_URL: 'postgres://someone:secret-word@127.0.0.1:1/none' };
  const add = ['tenant', 'add', 'acme', '--admin-issuer', 'https://accounts.google.com', '--admin-subject', '1'];
  for (const args of [
    ['tenant', 'list'],
    ['audit', 'verify'],
  ]) {
    expect(await runCli(args, { env: gone })).toMatchObject({ status: 66, stderr: expect.stringContaining('(ECONNREFUSED)') });
    for (const data of [folder, join(folder, 'typo'), file])
      expect(await runCli([...args, '--data', data], { env: { DATABASE_URL: '' } }), data).toMatchObject({
        status: 66,
        stderr: expect.stringContaining(`there is no database in ${data}`),
      });
  }
  expect(await runCli([...add, '--data', file], { env: { DATABASE_URL: '' } })).toMatchObject({ status: 66 });
  expect(readdirSync(folder)).toEqual(['file']);
});

test('a service to which nobody can sign in says so as it starts', async () => {
  const data = mkdtempSync(join(tmpdir(), 'countersign-serve-'));
  const env = { DATABASE_URL: '', COUNTERSIGN_GOOGLE_CLIENTS: '', COUNTERSIGN_ENTRA_AUDIENCES: '' };
  const child = startCli(['serve', '--quiet', '--port', '0', '--data', data], { env });
  const closed = once(child, 'close');
  const [said] = await once(child.stderr, 'data');
  expect(String(said)).toMatch(/^Nobody can sign in.*COUNTERSIGN_GOOGLE_CLIENTS/);
  child.kill('SIGTERM');
  await closed;
});

test('an organisation is founded with an administrator who can sign in, and listed', async () => {
  const env = { DATABASE_URL: await cluster.createDatabase(), COUNTERSIGN_SECRET: 'the same for both of these processes' };
  const tenant = (...args: string[]) => runCli(['tenant', ...args], { env });
  const found = (issuer: string) =>
    tenant('add', 'acme', '--name', 'Acme', '--google-domain', 'acme.example', '--admin-issuer', issuer, '--admin-subject', '123');
  for (const issuer of ['google', 'http://accounts.google.com', 'https://login.microsoftonline.com/common/v2.0'])
    expect(await found(issuer)).toMatchObject({ status: 64, stderr: expect.stringContaining('https://accounts.google.com or https://') });
  expect((await tenant('list')).stdout).toBe('There is no organisation yet.\n');
  expect(await found('https://accounts.google.com')).toMatchObject({ status: 0, stdout: 'Acme (acme) is founded.\n' });
  expect((await tenant('list')).stdout).toBe('acme\tAcme\tGoogle acme.example\n');
});
