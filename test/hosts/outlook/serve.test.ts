// What `npm run outlook` serves: the web root and nothing outside of it, with the headers that Outlook needs.
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersOf } from '../../../src/build/outlook/headers.mjs';
import { answer, findFile } from '../../../src/build/outlook/serve.mjs';
import { ROOT } from '../../structure/source-files.ts';

const PAGES = join(ROOT, 'src/hosts/outlook/pages');
const servers: Server[] = [];
const portOf = (server: Server) => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};
const listen = (handler: Parameters<typeof createServer>[1]) =>
  new Promise<string>((resolve) => {
    const server = createServer(handler ?? (() => undefined));
    servers.push(server);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${portOf(server)}`));
  });

/** Of a path as it is written: `fetch` would mend it. */
const statusOf = (origin: string, path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });

let url = '';
let seen = '';
beforeAll(async () => {
  const service = await listen((incoming, outgoing) => {
    seen = `${incoming.method} ${incoming.url} ${incoming.headers.host} ${incoming.headers.origin}`;
    outgoing.writeHead(201, { 'Content-Type': 'application/json' }).end('{"ok":true}');
  });
  url = await listen((incoming, outgoing) => {
    answer(incoming, outgoing, service);
  });
});
afterAll(() => {
  for (const server of servers) server.close();
});

test('only what lies in the web root is found', () => {
  expect(findFile('/pane.html', PAGES)).toBe(join(PAGES, 'pane.html'));
  expect(findFile('/', PAGES)).toBe(join(PAGES, 'review.html'));
  for (const path of ['/../office.ts', '/%2e%2e/office.ts', '/..%2foffice.ts', '/gone.html', '/%00', '/%', '/%ff']) {
    expect(findFile(path, PAGES), path).toBeNull();
  }
});

test('scripts and pages are asked for anew each time, icons may be kept', () => {
  for (const name of ['on-send', 'pane', 'engine']) expect(headersOf(`/${name}.js`)['Cache-Control'], name).toBe('no-cache');
  expect(headersOf('/pane.html')['Cache-Control']).toBe('no-cache');
  expect(headersOf('/icons/icon-16.png')['Cache-Control']).toContain('max-age');
  expect(headersOf('/pane.html')['Content-Security-Policy']).toContain('frame-ancestors');
});

test('what belongs to the service goes there, as from this machine itself', async () => {
  const answered = await fetch(`${url}/v1/holds?view=mine`, { method: 'POST', headers: { origin: 'https://localhost:3000' }, body: '{}' });
  expect([answered.status, await answered.json()]).toEqual([201, { ok: true }]);
  expect(seen).toMatch(/^POST \/v1\/holds\?view=mine 127\.0\.0\.1:\d+ undefined$/);
});

test('a service that is not there is a 502, and a file that is not there a 404', async () => {
  const gone = await listen((incoming, outgoing) => {
    answer(incoming, outgoing, 'http://127.0.0.1:9');
  });
  expect((await fetch(`${gone}/v1/me`)).status).toBe(502);
  for (const path of ['/nothing.js', '/%', '//', '//%']) expect(await statusOf(gone, path), path).toBe(404);
});
