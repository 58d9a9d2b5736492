// Listens on loopback; where a port is taken, on the next one that is free.

import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Env, Hono } from 'hono';

const LOOPBACK = '127.0.0.1';
const LAST_PORT = 65_535;

export interface Limits {
  /** Who sends slower than this holds a connection for nothing: it is closed. */
  readonly headersMs: number;
  /** For all of a request. Less than the deadline of an answer, which speaks of us. */
  readonly requestMs: number;
  /** How often one looks. */
  readonly lookMs: number;
}

const LIMITS: Limits = { headersMs: 10_000, requestMs: 15_000, lookMs: 1000 };
/** What is under way may end; then connections are cut. */
const GRACE_MS = 10_000;

export interface Listening {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Tries `port` and up to nine above it; `onTaken` hears of each that is in use. Port 0 takes any that is free. */
export function listen<E extends Env>(app: Pick<Hono<E>, 'fetch'>, port: number, onTaken: (port: number) => void): Promise<Listening> {
  return listenOn(LOOPBACK, app, port, onTaken);
}

export async function listenOn<E extends Env>(
  host: string,
  app: Pick<Hono<E>, 'fetch'>,
  port: number,
  onTaken: (port: number) => void,
  limits: Limits = LIMITS,
): Promise<Listening> {
  const last = Math.min(port + 9, LAST_PORT);
  for (let tried = port; ; tried++) {
    const server = createAdaptorServer({ fetch: app.fetch, serverOptions: optionsOf(limits) });
    try {
      return await start(server, host, tried);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || tried >= last) throw error;
      onTaken(tried);
    }
  }
}

function optionsOf({ headersMs, requestMs, lookMs }: Limits) {
  return { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: lookMs };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

function start(server: ServerType, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/`, port: actual, close: () => close(server) });
    });
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, GRACE_MS);
    server.close((error) => {
      clearTimeout(cut);
      if (error === undefined) resolve();
      else reject(error);
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
