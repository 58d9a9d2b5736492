// The service as it is shipped, in a process of its own, with its database in a folder.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../src/model/person.ts';
import { startCli } from '../cli/run-cli.ts';

export interface RealService {
  readonly url: string;
  /** Ends the process at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function startRealService(): Promise<RealService> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-data-'));
  let running = await start(folder, '0');
  const { url } = running;
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ended = new Promise((resolve) => running.child.once('exit', resolve));
    if (running.child.exitCode !== null || !running.child.kill(signal)) return;
    await ended;
  };
  return {
    url,
    kill: () => end('SIGKILL'),
    restart: async () => {
      running = await start(folder, new URL(url).port);
    },
    close: async () => {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function start(folder: string, port: string): Promise<{ child: ChildProcess; url: string }> {
  const child = startCli(['serve', '--dev', '--quiet', '--port', port, '--data', folder]);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer) => {
      said += part.toString();
      const url = /http:\/\/[\d.]+:\d+\//.exec(said)?.[0];
      if (url !== undefined) resolve({ child, url });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`the service ended: ${said}`)));
  });
}

/** A token of someone of the made-up organisation. */
export async function tokenOf(service: RealService, role: Role): Promise<string> {
  const door = await fetch(new URL('/dev/token', service.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ as: role }),
  });
  const given: unknown = await door.json();
  return typeof given === 'object' && given !== null && 'token' in given ? String(given.token) : '';
}

/** Asks the service as them. */
export async function askService(service: RealService, role: Role, path: string): Promise<string> {
  const token = await tokenOf(service, role);
  return (await fetch(new URL(path, service.url), { headers: { Authorization: `Bearer ${token}` } })).text();
}
