// The data directory: for one process at a time, made where it is missing, and said in words where it cannot be used.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockDirectory } from '../../../src/service/store/directory-lock.ts';
import { runCli } from '../../cli/run-cli.ts';
import { get, place, read } from '../harness.ts';
import { type Cluster, startCluster } from '../postgres-cluster.ts';
import { type ServiceProcess, startProcess } from './service-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-place-'));
let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

const serve = (data: string, env: Readonly<Record<string, string>> = {}) =>
  runCli(['serve', '--dev', '--port', '0', '--data', data], { env: { DATABASE_URL: '', ...env } });

/** Starts as many at once as were asked for; one gets the directory, the others say why they do not. */
async function startAtOnce(count: number, directory: string): Promise<ServiceProcess> {
  const starts = await Promise.allSettled(Array.from({ length: count }, () => startProcess({ directory })));
  const running = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const refused = starts.flatMap((start) => (start.status === 'rejected' ? [String(start.reason)] : []));
  const [first] = running;
  if (running.length !== 1 || first === undefined) {
    await Promise.all(running.map((service) => service.kill()));
    throw new Error(`${running.length} processes have one directory: ${refused.join('; ')}`);
  }
  for (const reason of refused) expect(reason).toContain(`ended with 64: countersign: another process (${first.pid}) uses`);
  return first;
}

test('of several that start at once one gets it, and so it is again after that one was killed', { timeout: 240_000 }, async () => {
  const directory = join(folder, 'raced');
  const first = await startAtOnce(3, directory);
  const { id } = await place(first.as('rep'));
  await first.kill();
  const second = await startAtOnce(3, directory);
  expect(get(await read(second.as('rep'), id)).state).toBe('pending');
  await second.kill();
});

describe('a lock', () => {
  const lockIn = (name: string, text: string) => {
    const directory = join(folder, name);
    mkdirSync(directory);
    writeFileSync(join(directory, 'lock'), text);
    return lockDirectory(directory);
  };

  test.each([
    ['of a process that is gone', `${spawnSync(process.execPath, ['-e', '']).pid}\n`],
    ['that was never written to', ''],
    ['of an earlier process with our number, as in a container that starts again', `${process.pid} 1\n`],
    ['with something else in it', 'what is this?'],
  ])('%s is taken over', (name, text) => {
    const lock = lockIn(name.replace(/\W/g, '-'), text);
    expect(lock.ok).toBe(true);
    if (lock.ok) lock.release();
    expect(readdirSync(join(folder, name.replace(/\W/g, '-')))).toEqual([]);
  });

  test('of this very process is respected', () => {
    const directory = join(folder, 'own');
    const lock = lockDirectory(directory);
    expect(lockDirectory(directory)).toEqual({ ok: false, pid: process.pid });
    if (lock.ok) lock.release();
  });

  test('of a living process that says no more than its number is respected', () => {
    expect(lockIn('old', `${process.pid}\n`)).toEqual({ ok: false, pid: process.pid });
  });
});

test('a directory that is missing is made, for the secret too', async () => {
  const directory = join(folder, 'not', 'there', 'yet');
  const env = { COUNTERSIGN_SECRET: '' };
  const service = await startProcess({ directory, databaseUrl: await cluster.createDatabase(), env });
  expect(existsSync(join(directory, 'secret'))).toBe(true);
  expect(await service.stop()).toBe(0);
});

describe('a directory that cannot be used is said to be so, and is no fault of ours', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  test.each([
    ['it is a file', () => file],
    ['it lies in a file', () => join(file, 'data')],
    ['it may not be written', makeReadOnly],
  ])('%s', async (_name, make) => {
    const directory = make();
    for (const env of [{}, { DATABASE_URL: await cluster.createDatabase() }]) {
      const refused = await serve(directory, env);
      expect(refused).toMatchObject({ status: 66, stderr: expect.stringMatching(/cannot be written \(E[A-Z]+\)/) });
      expect(refused.stderr).not.toContain('fault of ours');
    }
    makeWritable();
  });

  /** For root nothing is read-only but a file system. */
  function makeReadOnly(): string {
    const directory = join(folder, 'read-only');
    mkdirSync(directory, { recursive: true });
    if (process.getuid?.() !== 0) chmodSync(directory, 0o500);
    else if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', directory]).status !== 0) return join(file, 'data');
    return directory;
  }

  function makeWritable(): void {
    const directory = join(folder, 'read-only');
    if (!existsSync(directory)) return;
    if (process.getuid?.() === 0) spawnSync('umount', [directory]);
    else chmodSync(directory, 0o700);
  }
});
