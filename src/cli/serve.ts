// `countersign serve`: the playground on this machine.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../service/app.ts';
import { type Listening, listen } from '../service/listen.ts';
import type { Command, Terminal } from './command.ts';
import { EXIT, type Exit } from './exit.ts';
import { codeOf, Failure, usage } from './failure.ts';
import { parseOptions } from './parse-options.ts';
import { write } from './write.ts';

const DEFAULT_PORT = 4180;

const HELP = `countersign serve: the playground, on this machine only

  countersign serve [--port N]

Listens on 127.0.0.1, port ${DEFAULT_PORT} or what --port or PORT says; if it is taken, on the next one that is free.
Nothing that you write in the playground leaves your browser. Ctrl+C stops it.
`;

/** The bundle of this file stands in dist/, beside the playground's folder. */
const PLAYGROUND = fileURLToPath(new URL('./playground', import.meta.url));

async function run(args: readonly string[], { output, errors }: Terminal): Promise<Exit> {
  const { values, positionals } = parseOptions(args, { port: { type: 'string' } });
  if (positionals.length > 0) throw usage('serve takes no files');
  const port = parsePort(values.port ?? process.env.PORT ?? String(DEFAULT_PORT));
  if (!existsSync(join(PLAYGROUND, 'index.html'))) throw new Failure(EXIT.missing, 'the playground is not built; run: npm run build');
  const running = await listenFrom(port, (taken) => errors.write(`Port ${taken} is taken; trying ${taken + 1}.\n`));
  await write(output, `Countersign playground: ${running.url}\nCtrl+C stops it.\n`);
  await stopSignal();
  await running.close();
  return EXIT.allowed;
}

async function listenFrom(port: number, onTaken: (port: number) => void): Promise<Listening> {
  try {
    return await listen(createApp({ playground: PLAYGROUND }), port, onTaken);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE') throw new Failure(EXIT.usage, `ports ${port} to ${port + 9} are taken; choose another with --port`);
    if (code === 'EACCES') throw new Failure(EXIT.usage, `port ${port} is for the administrator only; choose one from 1024 on with --port`);
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

export const serve: Command = { name: 'serve', summary: 'open the playground in a browser on this machine', help: HELP, run };
