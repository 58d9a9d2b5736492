// A private PostgreSQL for the tests: finds the server's programs (or installs them), and runs a cluster in a folder of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface Cluster {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Runs SQL as the owner of everything. */
  run(text: string): Promise<void>;
  /** Stops the server at once, as if its machine had failed; what was committed stays. */
  halt(): Promise<void>;
  /** Starts it again, at the same address. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const HELP = `No PostgreSQL server was found for the tests, and none could be installed. Please do one of these:
  - install it (on Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y postgresql)
  - point to its programs: PG_BIN=/path/to/postgresql/bin npm test`;

const PLACES = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt', '/usr/local/pgsql', '/usr/pgsql'];

function findPrograms(): string | null {
  const given = process.env.PG_BIN;
  if (given !== undefined) {
    if (!existsSync(join(given, 'initdb'))) throw new Error(`PG_BIN names a folder without initdb: ${given}`);
    return given;
  }
  const versions = PLACES.flatMap((place) => [join(place, 'bin'), ...listFolders(place).map((name) => join(place, name, 'bin'))]);
  const onPath = (process.env.PATH ?? '').split(':');
  return (
    [...versions.reverse(), ...onPath].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
  );
}

function listFolders(place: string): string[] {
  return existsSync(place) ? readdirSync(place).sort() : [];
}

/** As test/setup/browser.mjs does for the browser: as root on Debian it is installed, elsewhere the test says what to do. */
function getPrograms(): string {
  const found = findPrograms();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { env, stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { env, stdio: 'ignore' });
  }
  const installed = findPrograms();
  if (installed === null) throw new Error(HELP);
  return installed;
}

/** PostgreSQL refuses to run as root: there it runs as the user that its package made. */
function getOwner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number.parseInt(spawnSync('id', [flag, 'postgres']).stdout.toString(), 10);
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  if (!(uid > 0) || !(gid > 0)) throw new Error('PostgreSQL does not run as root, and there is no user postgres to run it as');
  return { uid, gid };
}

export async function startCluster(): Promise<Cluster> {
  const bin = getPrograms();
  const owner = getOwner();
  const folder = mkdtempSync(join(tmpdir(), 'countersign-pg-'));
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale'], {
    ...owner,
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const args = ['-D', data, '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=60'];
  const launch = async (port: number) => {
    const options = ['-p', String(port)];
    const started = spawn(join(bin, 'postgres'), [...args, ...options], { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    await untilReady(started);
    return started;
  };
  const first = await onSomePort(launch);
  const { port } = first;
  let { server } = first;
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  const run = (text: string) => runOn(url('postgres'), text);
  let databases = 0;
  return {
    run,
    createDatabase: async () => {
      const name = `test_${++databases}`;
      await run(`create database ${name}`);
      return url(name);
    },
    halt: () => end(server, 'SIGQUIT'),
    resume: async () => {
      server = await launch(port);
    },
    stop: async () => {
      await end(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (server.exitCode !== null) return;
  const closed = new Promise((resolve) => server.once('close', resolve));
  server.kill(signal);
  await closed;
}

async function runOn(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (part: Buffer) => {
      said += part;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('close', () => reject(new Error(`PostgreSQL stopped: ${said.slice(-2000)}`)));
    server.once('error', reject);
  });
}

/** Below the ports that systems give to connections (from 32768 on Linux, 49152 elsewhere): none of those takes it, nor while the server is halted. */
const PORTS = { from: 20_000, to: 32_000 };
const TRIES = 20;

/** Starts it on a port that nobody has: whether one is free only taking it can say. */
async function onSomePort(launch: (port: number) => Promise<ChildProcess>): Promise<{ port: number; server: ChildProcess }> {
  for (let tries = 1; ; tries++) {
    const port = randomInt(PORTS.from, PORTS.to);
    try {
      return { port, server: await launch(port) };
    } catch (error) {
      if (tries === TRIES || !String(error).includes('could not bind')) throw error;
    }
  }
}
