// Fits the small weights of src/engine/weights.ts on the labelled mails of test/corpus/training, and says how well they do on mails left out.
//   node test/corpus/fit-weights.mjs [--write]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const TRAINING = new URL('./training/', import.meta.url);
const WEIGHTS = new URL('../../src/engine/weights.ts', import.meta.url);
const NOW = new Date('2026-11-20T09:00:00Z');
const TOPICS = ['commitment', 'timeline', 'pricing', 'terms'];
const LABELS = ['commit', 'timeline', 'pricing', 'terms'];
const SCALE = 24;
const FOLDS = 5;
const L1 = Number(process.env.L1 ?? 0.35);
const L2 = Number(process.env.L2 ?? 1);
const EPOCHS = 40;

const engine = await loadEngine();
const rows = readdirSync(TRAINING)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(new URL(name, TRAINING), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  )
  .flatMap(rowsOf);
const mails = new Set(rows.map(({ mail }) => mail));
process.stdout.write(`${mails.size} mails, ${rows.length} clauses\n`);
const known = frequent(rows);
for (const [topic, label] of LABELS.entries()) report(topic, label, leftOut(topic));
if (process.argv.includes('--write')) {
  writeFileSync(WEIGHTS, render(TOPICS.map((_, topic) => fit(rowsFor(topic, rows), topic))));
  process.stdout.write('src/engine/weights.ts written\n');
}

async function loadEngine() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { inspect } from '../../src/inspect.ts'; export { rules } from '../../src/rules/index.ts';
        export { defaultPolicy } from '../../src/policy/defaults.ts'; export { walkClauses } from '../../src/engine/clauses.ts';`,
      resolveDir: new URL('.', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Every clause of the sender's own text, with the names of its features and the labels it carries. */
function rowsOf(mail, index) {
  const sentences = [];
  const probe = {
    id: 'probe',
    title: '',
    topic: 'scope',
    severity: 'low',
    why: '',
    words: [],
    find: (sentence) => (sentences.push(sentence), []),
  };
  const draft = { subject: mail.subject, body: { text: mail.text }, to: [], cc: [], bcc: [] };
  engine.inspect(draft, { rules: [probe], policy: engine.defaultPolicy, now: NOW });
  const gold = mail.spans.map(({ label, quote, nth = 1 }) => {
    let start = -1;
    for (let i = 0; i < nth; i++) start = mail.text.indexOf(quote, start + 1);
    return { label, start, end: start + quote.length };
  });
  return sentences.flatMap((sentence) => clausesOf(sentence, gold, mail.id ?? String(index)));
}

function clausesOf(sentence, gold, mail) {
  const tokens = [];
  const starts = engine.walkClauses(sentence, (clause, _, start, end) => tokens.push({ clause, name: nameOf(sentence, start, end) }));
  const found = engine.rules
    .filter(
      (rule) =>
        rule.scope !== 'draft' &&
        !rule.id.endsWith('-wording') &&
        (rule.mention === undefined || sentence.mentions.some(({ kind }) => kind === rule.mention)),
    )
    .flatMap((rule) => rule.find(sentence).map(({ start, end }) => ({ rule: rule.id, start, end })));
  return starts.map((start, clause) => {
    const end = starts[clause + 1] ?? sentence.lower.length;
    const own = tokens.filter((token) => token.clause === clause).map(({ name }) => name);
    const names = new Set(own);
    own.forEach((name, i) => i > 0 && names.add(`${own[i - 1]} ${name}`));
    for (const token of tokens) if (token.clause !== clause) names.add(`~${token.name}`);
    if (tokens.length > 0) names.add(`^${tokens[0].name}`);
    for (const hit of found) if (hit.start < end && hit.end > start) names.add(`!${hit.rule}`);
    const labels = new Set(gold.filter((g) => g.start < sentence.start + end && g.end > sentence.start + start).map(({ label }) => label));
    const soft = ['weak', 'third', 'schedule'].some((label) => labels.has(label));
    return {
      mail,
      names: [...names],
      labels,
      soft,
      timed: own.some((name) => /^\$(?:date|duration|recurring)$/.test(name)),
      text: sentence.text.slice(start, end),
    };
  });
}

function nameOf({ lower, mentions }, start, end) {
  const m = mentions.find((mention) => mention.start === start && mention.end === end);
  if (m !== undefined) {
    if (m.kind !== 'time') return `$${m.kind}`;
    if (m.tense === 'past') return '$past';
    return m.value.kind === 'duration' || m.value.kind === 'recurring' ? `$${m.value.kind}` : '$date';
  }
  const word = lower.slice(start, end);
  return /^\d/.test(word) ? '#' : word;
}

/** A time label needs a time to hang on; what is merely soft teaches nothing about commitments. */
function rowsFor(topic, all) {
  if (topic === 1) return all.filter(({ timed }) => timed);
  return topic === 0 ? all.filter(({ soft, labels }) => !soft || labels.has('commit')) : all;
}

/** Features that occur in at least three mails. */
function frequent(all) {
  const seen = new Map();
  for (const { names, mail } of all) {
    for (const name of names) {
      if (!seen.has(name)) seen.set(name, new Set());
      seen.get(name).add(mail);
    }
  }
  return new Set([...seen].filter(([, inMails]) => inMails.size >= 3).map(([name]) => name));
}

/** Logistic regression by FTRL-proximal (McMahan et al. 2013): L1 keeps the table small, L2 keeps the weights small. */
function fit(examples, topic) {
  const z = new Map();
  const n = new Map();
  const weight = (name) => {
    const zi = z.get(name) ?? 0;
    if (Math.abs(zi) <= (name === '' ? 0 : L1)) return 0;
    return -(zi - Math.sign(zi) * (name === '' ? 0 : L1)) / ((1 + Math.sqrt(n.get(name) ?? 0)) / 0.12 + L2);
  };
  const label = LABELS[topic];
  const order = examples.map((_, i) => (i * 7919) % examples.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of order) {
      const { names, labels } = examples[i];
      const active = ['', ...names.filter((name) => known.has(name))];
      const weights = active.map(weight);
      const p = 1 / (1 + Math.exp(-weights.reduce((a, b) => a + b, 0)));
      const g = p - (labels.has(label) ? 1 : 0);
      active.forEach((name, k) => {
        const ni = n.get(name) ?? 0;
        const sigma = (Math.sqrt(ni + g * g) - Math.sqrt(ni)) / 0.12;
        z.set(name, (z.get(name) ?? 0) + g - sigma * weights[k]);
        n.set(name, ni + g * g);
      });
    }
  }
  return new Map([...z.keys()].map((name) => [name, weight(name)]).filter(([, w]) => w !== 0));
}

function oddsOf(weights, names) {
  return names.reduce((sum, name) => sum + (weights.get(name) ?? 0), weights.get('') ?? 0);
}

/** Log-odds of every clause by weights that have not seen its mail. */
function leftOut(topic) {
  const all = rowsFor(topic, rows);
  const ids = [...mails];
  const foldOf = new Map(ids.map((id, i) => [id, (i * 31) % FOLDS]));
  const out = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      all.filter(({ mail }) => foldOf.get(mail) !== fold),
      topic,
    );
    for (const row of all.filter(({ mail }) => foldOf.get(mail) === fold)) out.push({ row, odds: oddsOf(weights, row.names) });
  }
  return out;
}

function report(topic, label, scored) {
  const own = (row) => row.names.some((name) => name.startsWith('!') && topicOf(name.slice(1)) === topic);
  const line = (name, called) => {
    const hit = scored.filter((s) => called(s) && s.row.labels.has(label)).length;
    const all = scored.filter(called).length;
    const gold = scored.filter(({ row }) => row.labels.has(label)).length;
    const p = hit / all;
    const r = hit / gold;
    process.stdout.write(
      `${label.padEnd(9)} ${name.padEnd(18)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (${gold} clauses)\n`,
    );
  };
  line('rules alone', ({ row }) => own(row));
  for (const add of [0, 0.5, 1]) line(`odds > ${add}`, ({ odds }) => odds > add);
  for (const drop of [-2, -1, -0.5]) line(`${drop} for rules, 0.5`, ({ row, odds }) => odds > (own(row) ? drop : 0.5));
}

function topicOf(id) {
  const rule = engine.rules.find((entry) => entry.id === id);
  const topic = rule === undefined ? '' : rule.topic;
  return TOPICS.indexOf(topic === 'security' || topic === 'scope' ? 'terms' : topic);
}

function render(models) {
  const cell = (w) => Math.max(-127, Math.min(127, Math.round((w ?? 0) * SCALE)));
  const names = [...new Set(models.flatMap((model) => [...model.keys()]))].filter((name) => name !== '' && !name.startsWith('!')).sort();
  const words = names
    .map((name) => [name, models.map((model) => cell(model.get(name)))])
    .filter(([, cells]) => cells.some((w) => Math.abs(w) >= 3));
  const rules = Object.fromEntries(
    engine.rules.map(({ id }) => [id, topicOf(id) < 0 ? 0 : cell(models[topicOf(id)].get(`!${id}`))]).filter(([, w]) => w !== 0),
  );
  return `// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = ${SCALE};

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = ${JSON.stringify(models.map((model) => Math.round((model.get('') ?? 0) * SCALE)))};

/** That a rule spoke. */
export const RULES: Readonly<Record<string, number>> = ${JSON.stringify(rules, null, 2)};

/** One feature a line, and its weight for each topic. */
export const WORDS = \`${words.map(([name, cells]) => `${name},${cells.join(',')}`.replace(/(?:,0)+$/, '')).join('\n')}\`;
`;
}
