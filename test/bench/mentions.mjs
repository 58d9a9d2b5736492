// Scores time, money and percent mentions on labelled sets, and times them on ordinary mail.
//   node test/bench/mentions.mjs DATA-FOLDER [--errors SET]   prints what one set misses and invents
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from '../../src/build/import-source.mjs';

const ENGINE = fileURLToPath(new URL('../../src/engine', import.meta.url));
const CLOCK = { today: '2026-11-20', locale: 'en-US' };
const NO_RULES = [];
const SETS = [
  ['timeline_spans.recognizers', ['time']],
  ['timeline_spans.chrono', ['time']],
  ['phrases.duckling', ['time'], (row) => (row.not ?? row.label) === 'timeline'],
  ['phrases.duckling', ['money', 'percent'], (row) => (row.not ?? row.label) === 'pricing'],
  ['pricing_spans.recognizers', ['money', 'percent']],
  ['pricing_hard_negatives.recognizers', ['money', 'percent']],
];

async function loadEngine() {
  const contents = `
    export { fold, lower, onOneLine } from './fold.ts';
    export { gateOf } from './gate.ts';
    export { splitSentences } from './sentences.ts';
    export { findMentions } from './mentions/find-mentions.ts';`;
  return importSource(contents, ENGINE);
}

const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** One to one: each labelled span takes the free mention that overlaps it most. */
function score(rows, find, kinds) {
  const n = {
    gold: 0,
    found: 0,
    exact: 0,
    iou: 0,
    complete: 0,
    completeFound: 0,
    mentions: 0,
    deadline: 0,
    deadlineFound: 0,
    major: 0,
    majorFound: 0,
    negatives: 0,
    alarmed: 0,
  };
  const errors = [];
  for (const row of rows) {
    const mentions = find(row.text).filter((m) => kinds.includes(m.kind));
    const free = new Set(mentions);
    const missed = [];
    for (const gold of row.spans) {
      let best = null;
      for (const m of free) if (shared(m, gold) > 0 && (best === null || shared(m, gold) > shared(best, gold))) best = m;
      n.gold++;
      if (gold.deadline_like) n.deadline++;
      if (gold.major) n.major++;
      if (best === null) {
        missed.push(gold);
        continue;
      }
      free.delete(best);
      n.found++;
      if (gold.deadline_like) n.deadlineFound++;
      if (gold.major) n.majorFound++;
      if (best.start === gold.start && best.end === gold.end) n.exact++;
      n.iou += shared(best, gold) / (Math.max(best.end, gold.end) - Math.min(best.start, gold.start));
    }
    if (row.complete !== false) {
      n.complete += row.spans.length;
      n.completeFound += row.spans.length - missed.length;
      n.mentions += mentions.length;
    }
    if (row.spans.length === 0) n.negatives++;
    if (row.spans.length === 0 && mentions.length > 0) n.alarmed++;
    const extra = row.complete === false ? [] : [...free];
    if (missed.length > 0 || extra.length > 0) errors.push({ text: row.text, missed, extra });
  }
  return { n, errors };
}

const percent = (a, b) => (b === 0 ? '    -' : (a / b).toFixed(3));

function report(name, { n }) {
  const p = n.completeFound / n.mentions || 0;
  const r = n.completeFound / n.complete || 0;
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  const more = `all ${percent(n.found, n.gold)}  exact ${percent(n.exact, n.gold)}  IoU ${percent(n.iou, n.found)}  deadline ${percent(n.deadlineFound, n.deadline)}  major ${percent(n.majorFound, n.major)}`;
  console.log(
    `${name.padEnd(44)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}  ${more}  negatives ${n.alarmed}/${n.negatives}`,
  );
}

/** Sentences that the engine's gate would let through to the mentions, as the engine hands them over. */
function sentencesOf(engine, raw) {
  const text = engine.fold(raw);
  const low = engine.lower(text);
  const gate = engine.gateOf(NO_RULES);
  return engine
    .splitSentences(text, low, engine.onOneLine(low), gate)
    .filter(({ hits }) => hits.mayMention)
    .map(({ start, end }) => ({ start, text: text.slice(start, end), low: low.slice(start, end) }));
}

function speed(engine, texts) {
  const sentences = texts.flatMap((text) => sentencesOf(engine, text));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const rounds = [];
  for (let round = 0; round < 40; round++) {
    const started = performance.now();
    for (const { text, low } of sentences) engine.findMentions(text, low, CLOCK);
    rounds.push(performance.now() - started);
  }
  rounds.sort((a, b) => a - b);
  const perKb = (ms) => ((ms * 1000) / (size / 1024)).toFixed(2);
  // The yardstick, in the same process and under the same load.
  const some = texts.slice(0, 150);
  let theirs = Infinity;
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    for (const text of some) chrono.parse(text, new Date(2026, 10, 20, 9));
    theirs = Math.min(theirs, (performance.now() - started) * 1000);
  }
  const kb = some.reduce((sum, text) => sum + text.length, 0) / 1024;
  console.log(`chrono-node in the same process: best ${(theirs / kb).toFixed(2)} µs per KB`);
  console.log(
    `speed: best ${perKb(rounds[0])}, median ${perKb(rounds[20])} µs per KB over ${texts.length} mails, ${sentences.length} sentences let through`,
  );
}

function hostile(engine) {
  const seeds = [
    '1 ',
    '1',
    'next ',
    'from the ',
    'half past ',
    '1 day ',
    'a few ',
    'monday ',
    '$',
    '1-',
    '1/',
    '1.1',
    'twenty ',
    'end of ',
    'first of ',
    'by ',
    'in 5 days before ',
    'mon 1 to ',
    'q1 ',
    '1/2/3/4',
    '5% ',
    '5%5% ',
    '$5 to ',
    '$5-',
    'one hundred ',
    'at 5 ',
    '10 000 ',
  ];
  for (const size of [1000, 50000]) {
    let worst = 0;
    let seed = '';
    for (const s of seeds) {
      const text = s.repeat(Math.ceil(size / s.length)).slice(0, size);
      const started = performance.now();
      engine.findMentions(text, text, CLOCK);
      const took = performance.now() - started;
      if (took > worst) {
        worst = took;
        seed = s;
      }
    }
    console.log(`hostile, ${size} characters in one sentence: worst ${worst.toFixed(2)} ms ("${seed}")`);
  }
}

const [folder, option, wanted] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('usage: node test/bench/mentions.mjs DATA-FOLDER [--errors SET]');
  process.exit(64);
}
const engine = await loadEngine();
const chrono = await import('chrono-node');
const readRows = (name) =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const find = (raw) =>
  sentencesOf(engine, raw).flatMap(({ start, text, low }) =>
    engine.findMentions(text, low, CLOCK).map((m) => ({ ...m, start: m.start + start, end: m.end + start })),
  );
for (const [name, kinds, keep = () => true] of SETS) {
  const result = score(readRows(name).filter(keep), find, kinds);
  report(`${name} (${kinds[0]})`, result);
  if (option !== '--errors' || !`${name} ${kinds[0]}`.includes(wanted)) continue;
  for (const { text, missed, extra } of result.errors) {
    const marks = [...missed.map((s) => ({ ...s, mark: '-' })), ...extra.map((s) => ({ ...s, mark: '+' }))];
    console.log(
      `    ${marks.map((s) => `${s.mark}[${text.slice(s.start, s.end)}]`).join(' ')}   | ${text.slice(0, 120).replace(/\n/g, '\\n')}`,
    );
  }
}
speed(
  engine,
  ['emails.aeslc_sent_unlabelled', 'emails.aeslc_dealish_unlabelled'].flatMap((name) => readRows(name).map((row) => row.text)),
);
hostile(engine);
