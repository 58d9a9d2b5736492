// The Outlook add-in's web root, where it was built: so that the origin of its manifest can be the service itself.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { every } from 'hono/combine';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { headersOf } from '../build/outlook/headers.mjs';
import type { Env } from './http/context.ts';

/** Registered before the headers of our own pages: Outlook frames these, and they load its library. */
export function serveOutlook(app: Hono<Env>, root: string): void {
  const paths = new Set(listPaths(root));
  const onFound = (path: string, c: { header(name: string, value: string): void }) => {
    for (const [name, value] of Object.entries(headersOf(path))) c.header(name, value);
  };
  // Asked for each time, answered with no more than “unchanged” where they are, and packed where they are not.
  const serve = every(compress(), etag(), serveStatic({ root, onFound }));
  // Known when it starts, so that no other request asks the disk.
  app.get('*', (c, next) => (paths.has(c.req.path) ? serve(c, next) : next()));
}

function listPaths(root: string): string[] {
  if (!existsSync(root)) return [];
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile());
  return names.map((name) => `/${name.replaceAll('\\', '/')}`);
}
