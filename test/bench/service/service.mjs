// The built service in a process of its own, as somebody would start it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

let placed = 0;

/** A message that is held, each unlike the one before. */
export function place() {
  const text = `Hi Dana,\n\nWe can do 35% off if you sign by Friday. Your reference is ${process.pid}-${++placed}.\n\nThe rest of our talk was about the weather and the trade fair, and it was good to see you there.\n\nRobin`;
  return JSON.stringify({
    draft: { subject: `Offer ${placed}`, body: { text }, to: [{ address: 'dana@buyer.example' }], cc: [], bcc: [], attachments: [] },
    acknowledgements: [],
  });
}

/**
 * @param {string} folder
 * @param {Record<string, string>} environment
 */
export async function startService(folder, environment) {
  const env = { ...process.env, COUNTERSIGN_RATE: '0', ...environment };
  const child = spawn(process.execPath, ['dist/cli.js', 'serve', '--dev', '--quiet', '--port', '0', '--data', folder], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(/http:\S+?(?=\/? )/.exec(String(line))?.[0]));
    child.once('exit', () => reject(new Error('the service did not start')));
  });
  const ask = async (/** @type {string} */ path, /** @type {RequestInit} */ init) => {
    const response = await fetch(`${url}${path}`, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const tokenOf = async (/** @type {string} */ as) =>
    (await ask('/dev/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ as }) })).token;
  const headersOf = async (/** @type {string} */ as) => ({
    authorization: `Bearer ${await tokenOf(as)}`,
    'content-type': 'application/json',
  });
  return {
    pid: child.pid ?? 0,
    url: String(url),
    tokenOf,
    placeOne: async () => (await ask('/v1/holds', { method: 'POST', headers: await headersOf('rep'), body: place() })).id,
    /** Pages of the manager's queue, each a step further down, and the first ones of other filters. */
    pagePaths: async (/** @type {string} */ token, /** @type {number} */ count) => {
      const paths = [];
      let cursor = '';
      while (paths.length < count) {
        const path = `/v1/holds?view=to-review&limit=25${cursor}`;
        const page = await ask(path, { headers: { authorization: `Bearer ${token}` } });
        paths.push(
          path,
          '/v1/holds?view=to-review&limit=25',
          '/v1/holds?view=to-review&topic=pricing&limit=25',
          '/v1/holds?state=pending&limit=25',
        );
        cursor = page.next === null ? '' : `&cursor=${encodeURIComponent(page.next)}`;
      }
      return paths.slice(0, count);
    },
    /** Resident memory in MB, where the system tells it. */
    memory: () => {
      const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
      return line === null ? Number.NaN : Math.round(Number(line[1]) / 1024);
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}
