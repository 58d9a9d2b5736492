// `npm run bench:service`: how many holds a second, how fast a page of the queue, how many listeners; on PostgreSQL and embedded.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readCpu } from './cpu.mjs';
import { fillEmbedded, fillPostgres } from './fill.mjs';
import { drive, listen, timePages } from './load.mjs';
import { place, startService } from './service.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
/** A service runs for days: what it does in its first seconds, half compiled, is not what is asked for. */
const WARM_SECONDS = 4;
const HOLDS = { postgres: Number(process.env.BENCH_HOLDS ?? 1_000_000), embedded: 50_000 };
/** So many wait for their answers at a time: some, and as many as a thousand holds a second bring with them. */
const CALLERS = [16, 64];
const LISTENERS = 1000;
const PAGES = 200;
const GOAL = { perSecond: 1000, pageMs: 20 };

const root = fileURLToPath(new URL('../../..', import.meta.url));
const entry = {
  contents: "export { startCluster } from './test/service/postgres-cluster.ts';",
  resolveDir: root,
  loader: /** @type {const} */ ('ts'),
};
const bundled = await build({ stdin: entry, bundle: true, write: false, format: 'esm', platform: 'node', packages: 'external' });
const file = join(root, 'dist', 'bench-cluster.mjs');
const { writeFileSync } = await import('node:fs');
writeFileSync(file, bundled.outputFiles[0]?.contents ?? '');
const { startCluster } = await import(file);
rmSync(file);

const show = (/** @type {number} */ value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const mark = (/** @type {boolean} */ reached) => (reached ? 'reached' : 'MISSED');

/**
 * @param {string} name
 * @param {Record<string, string>} environment
 * @param {string} folder
 * @param {(hold: string) => Promise<void>} fill
 * @param {number} holds
 */
async function measure(name, environment, folder, fill, holds) {
  console.log(`\n${name}`);
  let service = await startService(folder, environment);
  const token = await service.tokenOf('rep');
  const placeFor = (/** @type {number} */ seconds, /** @type {number} */ connections) =>
    drive({ url: service.url, token, path: '/v1/holds', seconds, connections, body: place });
  await placeFor(WARM_SECONDS, 16);
  for (const connections of CALLERS) {
    const before = readCpu(service.pid);
    const rate = await placeFor(SECONDS, connections);
    const after = readCpu(service.pid);
    const each = (/** @type {keyof typeof after} */ part) => ((after[part] - before[part]) / rate.count).toFixed(2);
    console.log(
      `  place-hold, ${connections} callers: ${show(rate.perSecond)} a second (goal ≥ ${GOAL.perSecond} on PostgreSQL), p50 ${rate.p50} ms, p97.5 ${rate.p95} ms, failed ${rate.failed}, ${service.memory()} MB`,
    );
    console.log(`    processor time a hold: service ${each('service')} ms, database ${each('database')}, callers ${each('callers')}`);
  }
  const one = await service.placeOne();
  await service.stop();
  await fill(one);
  service = await startService(folder, environment);
  const manager = await service.tokenOf('manager');
  const paths = await service.pagePaths(manager, PAGES);
  const page = await timePages(service.url, manager, paths);
  console.log(
    `  queue page with ${holds.toLocaleString('en')} holds: p50 ${show(page.p50)} ms, p95 ${show(page.p95)} ms (goal ≤ ${GOAL.pageMs}: ${mark(page.p95 <= GOAL.pageMs)})`,
  );
  const heard = await listen(service.url, manager, LISTENERS, () => service.placeOne());
  console.log(`  ${LISTENERS} listeners: the last heard of a hold after ${show(heard.lastMs)} ms; ${service.memory()} MB`);
  await service.stop();
}

const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
const cluster = await startCluster();
try {
  const url = await cluster.createDatabase();
  await measure(
    'PostgreSQL, one process',
    { DATABASE_URL: url, COUNTERSIGN_SECRET: 'only for this measurement, nothing else' },
    join(folder, 'pg'),
    (hold) => fillPostgres(url, hold, HOLDS.postgres),
    HOLDS.postgres,
  );
  const data = join(folder, 'embedded');
  await measure('Embedded (PGlite)', {}, data, (hold) => fillEmbedded(data, hold, HOLDS.embedded), HOLDS.embedded);
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
