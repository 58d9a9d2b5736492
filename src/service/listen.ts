// Listens on loopback; where a port is taken, on the next one that is free.

import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

const LOOPBACK = '127.0.0.1';
const LAST_PORT = 65_535;

export interface Listening {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Tries `port` and up to nine above it; `onTaken` hears of each that is in use. Port 0 takes any that is free. */
export async function listen(app: Pick<Hono, 'fetch'>, port: number, onTaken: (port: number) => void): Promise<Listening> {
  const last = Math.min(port + 9, LAST_PORT);
  for (let tried = port; ; tried++) {
    const server = createAdaptorServer({ fetch: app.fetch });
    try {
      return await start(server, tried);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || tried >= last) throw error;
      onTaken(tried);
    }
  }
}

function start(server: ServerType, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ url: `http://${LOOPBACK}:${actual}/`, port: actual, close: () => close(server) });
    });
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => server.close((error) => (error === undefined ? resolve() : reject(error))));
}
