// Measures one engine, alone in its process: `node measure-engine.mjs NAME [first]` prints one line of JSON.
import { makeDrafts, readCorpus } from './corpus.mjs';
import { engines } from './engines.mjs';
import { kilobytes, median, percentile, timeOne } from './timing.mjs';

const WARM_UP_MS = 1500;
const OURS = 'countersign';

const name = process.argv[2] ?? OURS;
const { drafts, thread, long } = makeDrafts(
  readCorpus().flatMap(({ mails }) => mails),
  200,
);

let start = performance.now();
const load = engines[name];
if (load === undefined) throw new Error(`no engine is called ${name}`);
const engine = await load();
const loadMs = performance.now() - start;

start = performance.now();
engine(drafts[0] ?? '');
const firstMs = performance.now() - start;

if (process.argv[3] === 'first') {
  console.log(JSON.stringify({ loadMs, firstMs }));
  process.exit();
}

start = performance.now();
while (performance.now() - start < WARM_UP_MS) for (const draft of drafts) engine(draft);

const times = drafts.map((draft) => timeOne(() => engine(draft)));
const total = times.reduce((sum, ms) => sum + ms, 0);
const size = drafts.reduce((sum, draft) => sum + kilobytes(draft), 0);
const perKilobyte = (/** @type {string} */ text) => (timeOne(() => engine(text)) * 1000) / kilobytes(text);

console.log(
  JSON.stringify({
    loadMs,
    firstMs,
    perKb: (total * 1000) / size,
    p50: median(times),
    p95: percentile(times, 0.95),
    threadMs: timeOne(() => engine(thread)),
    // The others are not made for this, and one of them would take minutes.
    growth: name === OURS ? [10, 100, 1024].map((kb) => [kb, perKilobyte(long(kb * 1024))]) : [],
  }),
);
