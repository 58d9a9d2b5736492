// `npm run bench`: the figures of README and FIGURES, measured here and now, beside the rivals in the same run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readCorpus } from './corpus.mjs';
import { scoreDetection } from './detection.mjs';
import { engines } from './engines.mjs';
import { median } from './timing.mjs';

const FRESH_STARTS = 5;
const GOAL = { perKb: 25, firstMs: 15, editMs: 0.3, hostileMs: 50, f1: 0.8, risky: 0.95, clean: 0.08 };

/**
 * Each measure runs alone in a process of its own.
 * @param {string} script
 * @param {string[]} args
 */
function measure(script, ...args) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}

/** @param {readonly (readonly (string | number)[])[]} rows the first is the head */
function printTable(rows) {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? show(cell) : cell)));
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  for (const row of texts)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  console.log('');
}

/** @param {number} value */
function show(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** @param {boolean} reached */
const mark = (reached) => (reached ? 'reached' : 'MISSED');

const corpus = readCorpus();
if (corpus.length === 0) {
  console.error('There are no mails in test/corpus to measure with.');
  process.exit(1);
}

console.log(`Node ${process.version}; 200 drafts of 100 to 400 words from ${corpus.length} files of test/corpus; medians\n`);
const measured = Object.keys(engines).map((name) => ({ name, ...measure('measure-engine.mjs', name) }));
printTable([
  ['engine', 'µs/KB', 'ms a draft', 'p95', '50 KB thread ms', 'first draft ms', 'load ms'],
  ...measured.map(({ name, perKb, p50, p95, threadMs, firstMs, loadMs }) => [name, perKb, p50, p95, threadMs, firstMs, loadMs]),
]);

const ours = measured[0];
const firstMs = median(Array.from({ length: FRESH_STARTS }, () => measure('measure-engine.mjs', 'countersign', 'first').firstMs));
const { editMs, hostile } = measure('measure-edits.mjs');
const [worstName, worstMs] = hostile.reduce((/** @type {[string, number]} */ worst, /** @type {[string, number]} */ one) =>
  one[1] > worst[1] ? one : worst,
);
printTable([
  ['countersign', 'measured', 'goal', ''],
  ['µs per KB, 200 drafts', ours.perKb, `≤ ${GOAL.perKb}`, mark(ours.perKb <= GOAL.perKb)],
  [`first draft, ms (median of ${FRESH_STARTS} processes)`, firstMs, `≤ ${GOAL.firstMs}`, mark(firstMs <= GOAL.firstMs)],
  ['one keystroke in a 50 KB thread, ms', editMs, `≤ ${GOAL.editMs}`, mark(editMs <= GOAL.editMs)],
  [
    `worst of ${hostile.length} hostile inputs of 50 KB, ms (${worstName})`,
    worstMs,
    `≤ ${GOAL.hostileMs}`,
    mark(worstMs <= GOAL.hostileMs),
  ],
  ...ours.growth.map((/** @type {[number, number]} */ [kb, perKb]) => [`µs per KB at ${kb} KB of own text`, perKb, 'the same', '']),
]);

const spine = await import('../../dist/inspect.mjs');
for (const { name, mails } of corpus) {
  const { topics, risky, clean } = scoreDetection(mails, spine);
  console.log(`test/corpus/${name}: ${mails.length} mails`);
  printTable([
    ['label', 'P', 'R', 'F1', 'right/wrong', 'found/marked', ''],
    ...topics.map(({ label, precision, recall, f1, counts: { right, wrong, found, marked } }) => [
      label,
      precision,
      recall,
      f1,
      `${right}/${wrong}`,
      `${found}/${marked}`,
      mark(f1 >= GOAL.f1),
    ]),
  ]);
  console.log(`risky mails not allowed: ${show(risky.share * 100)} % of ${risky.mails} (${mark(risky.share >= GOAL.risky)})`);
  console.log(`clean mails not allowed: ${show(clean.share * 100)} % of ${clean.mails} (${mark(clean.share <= GOAL.clean)})\n`);
}
