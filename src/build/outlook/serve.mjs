// `npm run outlook`: the add-in on https://localhost:3000, with a certificate that this machine trusts, and the service behind it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join, normalize } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { ORIGIN, ROOT } from './build-outlook.mjs';
import { headersOf } from './headers.mjs';

/** What belongs to the service: on the add-in's own origin, because that is all that every client lets it call. */
const SERVICE = /^\/(?:v1|dev)\/|^\/(?:healthz|\.well-known\/countersign-keys\.json)$/;
const DEFAULT_SERVICE = 'http://127.0.0.1:4180';

const HELP = `Countersign for Outlook: ${ORIGIN}
The manifest to install: ${ROOT}/manifest.xml

  Outlook on the web and new Outlook on Windows
      open https://aka.ms/olksideload, then My add-ins > Custom add-ins > Add a custom add-in > Add from file…
  Classic Outlook on Windows
      the same page: what you add there appears here too; restart Outlook, so that it loads the send handler
  Outlook on Mac
      the same page, in a browser, with the same account; restart Outlook
  For everybody in an organisation
      Microsoft 365 admin centre > Settings > Integrated apps > Upload custom apps > Office add-in > Upload manifest file

Send is only guarded while this runs. Ctrl+C stops it.
`;

/**
 * A file of the web root, or null: never one outside of it.
 * @param {string} path
 * @param {string} root
 */
export function findFile(path, root) {
  const name = decode(path === '/' ? '/review.html' : path);
  if (name === null) return null;
  const file = normalize(join(root, name));
  return file.startsWith(normalize(`${root}/`)) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    // No encoding of anything, such as `/%`.
    return null;
  }
}

/**
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 * @param {string} service
 */
function passOn(incoming, outgoing, service) {
  const { host, hostname, port } = new URL(service);
  const { origin: _origin, ...headers } = incoming.headers;
  // The development door opens to loopback alone: this server is, and asks in its own name.
  const onward = request({ hostname, port, path: incoming.url, method: incoming.method, headers: { ...headers, host } }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

/**
 * Answers one request.
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 * @param {string} service
 */
export function answer(incoming, outgoing, service) {
  const url = incoming.url ?? '/';
  // `//` is no address.
  const path = URL.canParse(url, ORIGIN) ? new URL(url, ORIGIN).pathname : null;
  if (path !== null && SERVICE.test(path)) return passOn(incoming, outgoing, service);
  const file = path === null ? null : findFile(path, ROOT);
  if (file === null) return outgoing.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.\n');
  return outgoing.writeHead(200, headersOf(file)).end(readFileSync(file));
}

/** Makes a certificate authority of this machine's own on the first run, and asks to trust it. */
async function getCertificate() {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const folder = join(homedir(), '.office-addin-dev-certs');
    const [cert, key] = [join(folder, 'localhost.crt'), join(folder, 'localhost.key')];
    if (!existsSync(cert) || !existsSync(key)) throw error;
    console.error(`${error instanceof Error ? error.message.trim() : error}`);
    console.error(`Outlook loads nothing from here until your system or browser trusts ${join(folder, 'ca.crt')}.\n`);
    return { cert: readFileSync(cert), key: readFileSync(key) };
  }
}

export async function serveOutlook() {
  const service = process.env.COUNTERSIGN_SERVICE ?? DEFAULT_SERVICE;
  const options = await getCertificate();
  const port = Number(new URL(ORIGIN).port);
  createServer(options, (incoming, outgoing) => answer(incoming, outgoing, service)).listen(port, '127.0.0.1', () => {
    console.log(HELP);
    request(`${service}/healthz`, (found) => found.resume())
      .on('error', () => console.log(`No service answers at ${service}: run npm start in another terminal, for managers and holds.`))
      .end();
  });
}
