// Measures reading alone, `readHtml` and `segment`: ordinary HTML, growth to 1 MB, hostile inputs. Run it by itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from '../../src/build/import-source.mjs';
import { timeOne } from './timing.mjs';

const KB = 1024;
const HOSTILE_KB = [50, 400];
const WARM_UP_RUNS = 2000;
const MOST_MS = 50;
/** Of time per KB: 1 is linear, 8 is quadratic; between them is room for a busy machine. */
const MOST_GROWTH = 4;

const ENTRY = `
  export { readHtml } from './src/engine/read-html.ts';
  export { readText } from './src/engine/read-text.ts';
  export { segment } from './src/engine/segment.ts';
  export { hostileInputs } from './test/bench/hostile-inputs.ts';
`;
const root = fileURLToPath(new URL('../..', import.meta.url));
const { readHtml, readText, segment, hostileInputs } = await importSource(ENTRY, root);

/** @param {{ html: string } | { text: string }} body */
const read = (body) => segment('html' in body ? readHtml(body.html) : readText(body.text));

const folder = join(root, 'test/fixtures/threads/html');
const mails = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').split('=== is read as')[0] ?? '');
const fixtures = mails.join('');
const ordinary = fixtures.repeat(Math.ceil((KB * KB) / fixtures.length));

for (let i = 0; i < WARM_UP_RUNS; i++) for (const html of mails) read({ html });
for (const kb of [10, 100, 1024]) {
  const html = ordinary.slice(0, kb * KB);
  const whole = (timeOne(() => read({ html })) * 1000) / kb;
  console.log(
    `${kb} KB of HTML: ${((timeOne(() => readHtml(html)) * 1000) / kb).toFixed(1)} µs/KB to text, ${whole.toFixed(1)} with segments`,
  );
}

const [small = 0, large = 0] = HOSTILE_KB;
const bigger = hostileInputs(large * KB);
const rows = hostileInputs(small * KB).map(
  (/** @type {{ name: string, body: { text: string } }} */ { name, body }, /** @type {number} */ i) => {
    read(body);
    const ms = timeOne(() => read(body));
    const growth = timeOne(() => read(bigger[i].body)) / ms / (large / small);
    return { name, ms, growth };
  },
);
const slow = rows.filter(
  (/** @type {{ ms: number, growth: number }} */ { ms, growth }) => ms > MOST_MS || (growth > MOST_GROWTH && ms > 1),
);
rows.sort((/** @type {{ ms: number }} */ a, /** @type {{ ms: number }} */ b) => b.ms - a.ms);
for (const { name, ms, growth } of rows.slice(0, 12)) console.log(`${ms.toFixed(2).padStart(8)} ms  x${growth.toFixed(2)}  ${name}`);
console.log(
  `${rows.length} hostile inputs of ${small} KB; growth is time per KB at ${large} KB over that at ${small} KB; too slow: ${slow.map((/** @type {{ name: string }} */ { name }) => name).join(', ') || 'none'}`,
);
process.exitCode = slow.length === 0 ? 0 : 1;
