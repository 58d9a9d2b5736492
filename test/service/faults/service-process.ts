// The real service as a process of its own: `countersign serve --dev`, started, killed, stopped, and asked over HTTP.
import { existsSync } from 'node:fs';
import type { Role } from '../../../src/model/person.ts';
import { type Client, createClient } from '../../../src/wire/client.ts';
import { CLI, startCli } from '../../cli/run-cli.ts';
import { SECRET } from '../harness.ts';

export interface ServiceProcess {
  /** Without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  readonly isAlive: boolean;
  /** What it logged so far. */
  readonly log: string;
  token(role: Role): Promise<string>;
  as(role: Role): Client;
  /** A request as it is, with that role's token. */
  fetch(role: Role, path: string, init?: RequestInit): Promise<Response>;
  /** kill -9. */
  kill(): Promise<void>;
  /** Asks it to stop, and gives its exit status. */
  stop(): Promise<number | null>;
}

export interface ProcessOptions {
  readonly directory: string;
  /** PGlite in the directory if left out. */
  readonly databaseUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const ENV = { COUNTERSIGN_RATE: '0', COUNTERSIGN_SECRET: SECRET };

export async function startProcess({ directory, databaseUrl = '', env = {} }: ProcessOptions): Promise<ServiceProcess> {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing; run: npm run build');
  const args = ['serve', '--dev', '--port', '0', '--data', directory];
  const child = startCli(args, { env: { ...ENV, DATABASE_URL: databaseUrl, ...env } });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (part) => {
    log += part;
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      said += part;
      const found = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    closed.then((status) => reject(new Error(`the service ended with ${status}: ${log.slice(-2000)}`)));
  });
  const token = createTokens(url);
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return closed;
  };
  return {
    ...{ url, pid: child.pid ?? 0, token },
    get isAlive() {
      return child.exitCode === null && child.signalCode === null;
    },
    get log() {
      return log;
    },
    as: (role) => createClient({ url, token: () => token(role), fetch, timeoutMs: 60_000 }),
    fetch: async (role, path, init = {}) => {
      const headers = { Authorization: `Bearer ${await token(role)}`, 'Content-Type': 'application/json', ...init.headers };
      return fetch(`${url}${path}`, { ...init, headers });
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

/** Tokens of the development door, each asked for once. */
function createTokens(url: string): (role: Role) => Promise<string> {
  const known = new Map<Role, Promise<string>>();
  const ask = async (role: Role) => {
    const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ as: role }) };
    const answer: unknown = await (await fetch(`${url}/dev/token`, request)).json();
    return typeof answer === 'object' && answer !== null && 'token' in answer ? String(answer.token) : '';
  };
  return (role) => {
    const token = known.get(role) ?? ask(role);
    known.set(role, token);
    return token;
  };
}
