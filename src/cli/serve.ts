// `countersign serve`: the service, and on it the playground and the Outlook add-in's files.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../service/config.ts';
import type { Started } from '../service/start.ts';
import type { Command, Terminal } from './command.ts';
import { EXIT, type Exit } from './exit.ts';
import { codeOf, Failure, usage } from './failure.ts';
import { explained } from './open-work.ts';
import { parseOptions } from './parse-options.ts';
import { readServiceConfig } from './service-config.ts';
import { write } from './write.ts';

const DEFAULT_PORT = 4180;
export const DEFAULT_DATA = '.countersign';

const HELP = `countersign serve: the service (holds, review, audit), and on it the playground and the Outlook add-in's files

  countersign serve --dev                        try it on this machine, with made-up people
  countersign serve [--port N] [--data DIR] [--host ADDRESS]

Listens on 127.0.0.1, port ${DEFAULT_PORT} or what --port or PORT says; if it is taken, on the next one that is free.
It keeps its database in DIR (${DEFAULT_DATA}), or in PostgreSQL where DATABASE_URL is set.
--dev adds an organisation with a rep, a manager, an administrator and an auditor, and a door that gives out their tokens
(countersign token --as rep). It exists on loopback only. Without --dev, tokens come from Google or Entra:

  COUNTERSIGN_GOOGLE_CLIENTS    client ids of the add-on and the extension
  COUNTERSIGN_ENTRA_AUDIENCES   application ids of our API; COUNTERSIGN_ENTRA_SCOPE, its scope (access_as_user)
  COUNTERSIGN_ORIGINS           pages and extensions that may call from elsewhere
  COUNTERSIGN_SECRET            seals the signing keys; the same for all processes of one database, 24 characters or more
                                (openssl rand -base64 32 makes one); where there is none, one is made and kept in DIR
  COUNTERSIGN_MAILBOX_KEYS      seal the credentials of connected mailboxes: id:key,… (32 bytes in base64), the newest first;
                                without them released messages are sent by their senders only
  COUNTERSIGN_NOTICES_AUDIENCE  the address of this service’s door for Pub/Sub, where mailboxes are watched and Gmail gives notice
  COUNTERSIGN_RATE              requests a second and person (20; 0 for no limit)

Logs go to standard error, one JSON object a line; --quiet leaves them out. Ctrl+C stops it.

Exit status: 0 stopped · 64 wrong use, or the folder or the ports are in use · 66 the database cannot be opened
`;

const NOBODY = `Nobody can sign in: no tokens are accepted. Set COUNTERSIGN_GOOGLE_CLIENTS or COUNTERSIGN_ENTRA_AUDIENCES
(countersign serve --help says what they hold), or try it on this machine with --dev.
`;

/** The bundle of this file stands in dist/, beside these folders. */
const PLAYGROUND = fileURLToPath(new URL('./playground', import.meta.url));
const OUTLOOK = fileURLToPath(new URL('./outlook', import.meta.url));

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  dev: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

async function run(args: readonly string[], { output, errors }: Terminal): Promise<Exit> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  if (positionals.length > 0) throw usage('serve takes no files');
  const port = parsePort(values.port ?? process.env.PORT ?? String(DEFAULT_PORT));
  const host = values.host ?? '127.0.0.1';
  const dev = values.dev === true;
  if (!existsSync(join(PLAYGROUND, 'index.html'))) throw new Failure(EXIT.missing, 'the playground is not built; run: npm run build');
  const { isLoopback } = await import('../service/listen.ts');
  if (dev && !isLoopback(host)) throw usage('--dev gives tokens to whoever asks: it works on loopback only');
  // Asked for first: who stops it while it starts means it too.
  const stopped = stopSignal();
  const config = readServiceConfig();
  if (!dev && config.googleClients.length + config.entraAudiences.length === 0) errors.write(NOBODY);
  const started = await start(config, values.data ?? DEFAULT_DATA, dev, (line) => values.quiet === true || errors.write(line));
  const running = await listenFrom(started, host, port, (taken) => errors.write(`Port ${taken} is taken; trying ${taken + 1}.\n`));
  const note = dev ? ' (development: anyone on this machine can be anyone)' : '';
  await write(output, `Countersign: ${running.url}${note}\n`);
  await stopped;
  started.endStreams();
  await running.close();
  await started.close();
  return EXIT.allowed;
}

async function start(config: Config, data: string, dev: boolean, writeLog: (line: string) => unknown): Promise<Started> {
  const [{ startService }, { createLog }] = await Promise.all([import('../service/start.ts'), import('../service/work/log.ts')]);
  const clock = () => new Date();
  const log = createLog((line) => void writeLog(line), clock);
  const options = { config, directory: data, playground: PLAYGROUND, outlook: OUTLOOK, dev, clock, log };
  const starting = await explained(data, () => startService(options));
  if (starting.ok) return starting.started;
  throw new Failure(EXIT.usage, `another process (${starting.pid}) uses ${data}; stop it, or choose another folder with --data`);
}

async function listenFrom(started: Started, host: string, port: number, onTaken: (port: number) => void) {
  const { listenOn } = await import('../service/listen.ts');
  try {
    return await listenOn(host, started.app, port, onTaken);
  } catch (error) {
    await started.close();
    const code = codeOf(error);
    if (code === 'EADDRINUSE') throw new Failure(EXIT.usage, `ports ${port} to ${port + 9} are taken; choose another with --port`);
    if (code === 'EACCES') throw new Failure(EXIT.usage, `port ${port} is for the administrator only; choose one from 1024 on with --port`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new Failure(EXIT.usage, `--host ${host} is no address of this machine`);
    throw error;
  }
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw usage(`a port is a number from 0 to 65535, not “${text}”`);
  return port;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

export const serve: Command = { name: 'serve', summary: 'start the service, and the playground on it', help: HELP, run };
