// Drives a running service with autocannon, and says how fast it answered.
import { Agent, get } from 'node:http';
import autocannon from 'autocannon';
import { median, percentile } from '../timing.mjs';

/**
 * @param {object} options
 * @param {string} options.url
 * @param {string} options.token
 * @param {number} options.seconds
 * @param {string} options.path
 * @param {number} options.connections
 * @param {(() => string)} [options.body] makes the body of each request, for a POST
 */
export async function drive({ url, token, seconds, path, connections, body }) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const request =
    body === undefined
      ? { method: 'GET', path }
      : { method: 'POST', path, setupRequest: (/** @type {object} */ one) => ({ ...one, body: body() }) };
  const done = await autocannon({ url, connections, duration: seconds, headers, requests: [request] });
  return {
    count: done.requests.total,
    perSecond: done.requests.average,
    p50: done.latency.p50,
    p95: done.latency.p97_5,
    failed: done.non2xx + done.errors + done.timeouts,
  };
}

/** Answers one after another: the time of each, without waiting in a queue of our own. */
export async function timePages(/** @type {string} */ url, /** @type {string} */ token, /** @type {readonly string[]} */ paths) {
  const times = [];
  for (const path of paths) {
    const start = performance.now();
    const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    const page = await response.json();
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    if (page.items.length === 0) throw new Error(`${path}: an empty page measures nothing`);
    times.push(performance.now() - start);
  }
  return { p50: median(times), p95: percentile(times, 0.95) };
}

/**
 * Opens so many streams, lets something happen, and says when the last of them heard of it.
 * @param {string} url
 * @param {string} token
 * @param {number} count
 * @param {() => Promise<unknown>} happen
 */
export async function listen(url, token, count, happen) {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  let heard = 0;
  let last = 0;
  const open = () =>
    new Promise((resolve, reject) => {
      const request = get(`${url}/v1/events`, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
        response.on('data', (part) => {
          if (String(part).includes('event: hold')) {
            heard++;
            last = performance.now();
          }
        });
        resolve(request);
      });
      request.on('error', reject);
    });
  const requests = await Promise.all(Array.from({ length: count }, open));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const start = performance.now();
  await happen();
  for (let waited = 0; heard < count && waited < 300; waited++) await new Promise((resolve) => setTimeout(resolve, 50));
  for (const request of requests) request.destroy();
  if (heard < count) throw new Error(`only ${heard} of ${count} listeners heard of it`);
  return { lastMs: last - start };
}
