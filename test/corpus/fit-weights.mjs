// Fits the small weights of src/engine/weights.ts on the labelled mails of test/corpus/training, and says how well they do on mails left out.
//   node test/corpus/fit-weights.mjs [--write]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const TRAINING = new URL('./training/', import.meta.url);
const RULES = new URL('../../src/rules/', import.meta.url);
const WEIGHTS = new URL('../../src/engine/weights.ts', import.meta.url);
const NOW = new Date('2026-11-20T09:00:00Z');
/** As `WEIGHED` of src/engine/likelihood.ts. */
const TOPICS = ['commitment', 'timeline', 'pricing', 'terms', 'price'];
const LABELS = ['commit', 'timeline', 'pricing', 'terms', 'pricing'];
const [COMMITMENT, TIMELINE, PRICING, , PRICE] = [0, 1, 2, 3, 4];
const SCALE = 24;
const FOLDS = 5;
const L1 = 2;
const L2 = 1;
const EPOCHS = 40;
/** A feature counts from this many mails on, and is kept from this weight on: the table travels with every bundle. */
const MAILS = 7;
const LEAST = 14;
/** A time that is asked about too often costs less than a price: its clause already holds a date. */
const RIGHT = [0.7, 0.67, 0.7, 0.67, 0.7];
const SURE = 0.77;
const WRONG = [0.85, 0.85, 0.85, 0.85, 0.72];
const WEAK = 0.5;
/** How often a rule must be right not to be weighed: one that speaks often costs more when it is wrong. */
const RELIABLE = { seldom: 0.6, often: 0.85, isOften: 100 };

/** What the probe has heard: it is a rule that finds nothing and keeps every sentence it is given. */
const heard = [];
const listen = (sentence) => {
  heard.push(sentence);
  return [];
};
const PROBE = [{ id: 'probe', title: '', topic: 'scope', severity: 'low', why: '', words: [], find: listen }];
const engine = await loadEngine();
// The first draft also makes the patterns ready, by sentences that are none of ours.
rowsOf({ id: '', subject: '', text: '', spans: [], kind: '' });
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
const taught = engine.modules.flatMap(exampleRows);
const mails = new Set(rows.map(({ mail }) => mail));
process.stdout.write(`${mails.size} mails, ${rows.length} clauses\n`);
const known = frequent([...rows, ...taught]);
const cleanMails = new Set(rows.filter(({ clean }) => clean).map(({ mail }) => mail)).size;
const thresholds = LABELS.map((_, topic) => choose(topic));
if (process.argv.includes('--write')) {
  writeFileSync(WEIGHTS, render(TOPICS.map((_, topic) => regress([...rowsFor(topic, rows), ...taughtFor(topic)], topic))));
  process.stdout.write('src/engine/weights.ts written\n');
}

async function loadEngine() {
  const files = readdirSync(RULES).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { inspect } from '../../src/inspect.ts'; export { rules } from '../../src/rules/index.ts';
        export { defaultPolicy } from '../../src/policy/defaults.ts'; export { walkClauses, STAND_INS } from '../../src/engine/clauses.ts'; export { hashWord } from '../../src/engine/hash.ts';
        ${files.map((name, i) => `import * as rule${i} from '../../src/rules/${name}';`).join('\n')}
        export const modules = [${files.map((_, i) => `rule${i}`).join(', ')}];`,
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

/** A rule's own examples teach its own topic, and nothing of the others: what else they hold is not labelled. */
function exampleRows({ default: rule, examples }) {
  const topic = topicOf(rule.id);
  if (topic < 0 || rule.severity === 'low' || rule.scope === 'draft') return [];
  const texts = [...examples.flags, ...Object.values(examples.passes)];
  return texts.flatMap((marked, i) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const quote = /⟦([^⟧]*)⟧/.exec(marked);
    const spans = quote === null ? [] : [{ label: LABELS[topic], quote: quote[1] }];
    return rowsOf({ id: `${rule.id} ${i}`, subject: '', text, spans, kind: '' }).map((row) => ({ ...row, topic }));
  });
}

/** Twice, so that a rule is believed at least on its own examples. */
function taughtFor(topic) {
  const own = rowsFor(topic, taught).filter((row) => row.topic === (topic === PRICE ? PRICING : topic));
  return [...own, ...own];
}

/** Every clause of the sender's own text, with the names of its features and the labels it carries. */
function rowsOf(mail, index) {
  heard.length = 0;
  const draft = { subject: mail.subject, body: { text: mail.text }, to: [], cc: [], bcc: [] };
  engine.inspect(draft, { rules: PROBE, policy: engine.defaultPolicy, now: NOW });
  const gold = mail.spans.map(({ label, quote, nth = 1 }) => {
    let start = -1;
    for (let i = 0; i < nth; i++) start = mail.text.indexOf(quote, start + 1);
    return { label, start, end: start + quote.length };
  });
  return heard.flatMap((sentence) => clausesOf(sentence, gold, mail.id ?? String(index), mail.kind === 'clean'));
}

function clausesOf(sentence, gold, mail, clean) {
  const tokens = [];
  const starts = engine.walkClauses(sentence, (clause, hash, start, end) => {
    tokens.push({ clause, name: nameOf(sentence, hash, start, end), shape: start === end });
  });
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
    const mine = tokens.filter((token) => token.clause === clause);
    const names = new Set(mine.map(({ name }) => name));
    const own = mine.filter(({ shape }) => !shape).map(({ name }) => name);
    for (let i = 1; i < own.length; i++) names.add(`${own[i - 1]} ${own[i]}`);
    for (const token of tokens) if (token.clause !== clause && token.name !== '?') names.add(`~${token.name}`);
    if (tokens.length > 0) names.add(`^${tokens[0].name}`);
    for (const hit of found) if (hit.start < end && hit.end > start) names.add(`!${hit.rule}`);
    const labels = new Set(gold.filter((g) => g.start < sentence.start + end && g.end > sentence.start + start).map(({ label }) => label));
    const soft = ['weak', 'third', 'schedule'].some((label) => labels.has(label));
    return {
      mail,
      clean,
      names: [...names],
      labels,
      soft,
      timed: own.some((name) => /^\$(?:date|duration|recurring)$/.test(name)),
      text: sentence.text.slice(start, end),
    };
  });
}

function nameOf({ lower, mentions }, hash, start, end) {
  if (start === end) return engine.STAND_INS.find((name) => engine.hashWord(name) === hash);
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
  if (topic === TIMELINE) return all.filter(({ timed }) => timed);
  if (topic === PRICING || topic === PRICE) return all.filter(({ names }) => names.includes('$money') === (topic === PRICE));
  return topic === COMMITMENT ? all.filter(({ soft, labels }) => !soft || labels.has('commit')) : all;
}

/** Features that occur in enough mails. */
function frequent(all) {
  const seen = new Map();
  for (const { names, mail } of all) {
    for (const name of names) {
      if (!seen.has(name)) seen.set(name, new Set());
      seen.get(name).add(mail);
    }
  }
  return new Set([...seen].filter(([, inMails]) => inMails.size >= MAILS).map(([name]) => name));
}

/** Logistic regression by FTRL-proximal (McMahan et al. 2013): L1 keeps the table small, L2 keeps the weights small. */
function regress(examples, topic) {
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

/** `odds` with what rules add, `bare` by words alone. */
function scoreOf(row, weights) {
  return {
    row,
    odds: oddsOf(weights, row.names),
    bare: oddsOf(
      weights,
      row.names.filter((name) => !name.startsWith('!')),
    ),
  };
}

/** Log-odds of every clause by weights that have not seen its mail. */
function leftOut(topic) {
  const all = rowsFor(topic, rows);
  const ids = [...mails];
  const foldOf = new Map(ids.map((id, i) => [id, (i * 31) % FOLDS]));
  const out = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = regress([...all.filter(({ mail }) => foldOf.get(mail) !== fold), ...taughtFor(topic)], topic);
    for (const row of all.filter(({ mail }) => foldOf.get(mail) === fold)) out.push(scoreOf(row, weights));
  }
  return out;
}

/** Where a clause is called: on words alone from `add` on, and where a rule spoke from `keep` on. */
function measure(topic, scored, add, keep) {
  const label = LABELS[topic];
  const called = scored.filter(({ row, odds, bare }) => (ownRule(row, topic) ? odds >= keep : bare >= add));
  const hit = called.filter(({ row }) => row.labels.has(label)).length;
  const gold = scored.filter(({ row }) => row.labels.has(label)).length;
  const alarmed = new Set(called.filter(({ row }) => row.clean).map(({ row }) => row.mail)).size;
  const [p, r] = [hit / Math.max(1, called.length), hit / gold];
  return { p, r, f1: (2 * p * r) / Math.max(1e-9, p + r), alarmed: alarmed / cleanMails };
}

/**
 * Thresholds, on mails left out: the lowest from which on words alone are right as often as `RIGHT` and as `SURE`,
 * and the highest below which what a rule found is wrong as often as `WRONG`.
 */
function choose(topic) {
  const scored = leftOut(topic);
  const share = (some) => some.filter(({ row }) => row.labels.has(LABELS[topic])).length / some.length;
  const best = { add: 99, sure: 99, keep: -99, weak: -99 };
  const bare = scored.filter(({ row }) => !ownRule(row, topic));
  for (let add = 4; add >= -1; add -= 0.25) {
    const called = bare.filter((s) => s.bare >= add);
    if (called.length >= 15 && share(called) >= RIGHT[topic]) best.add = add;
    if (called.length >= 15 && share(called) >= SURE) best.sure = add;
  }
  const found = scored.filter(({ row }) => ownRule(row, topic));
  for (let keep = -5; keep <= 2; keep += 0.25) {
    const dropped = found.filter(({ odds }) => odds < keep);
    if (dropped.length > 0 && share(dropped) <= 1 - WRONG[topic]) best.keep = keep;
    const doubted = dropped.filter(({ odds }) => odds >= best.keep);
    if (doubted.length > 0 && share(doubted) <= WEAK) best.weak = keep;
  }
  for (const [name, add, keep] of [
    ['rules alone', 99, -99],
    [`${best.add} ${best.sure} ${best.keep} ${best.weak}`, best.add, best.keep],
  ]) {
    const { p, r, f1, alarmed } = measure(topic, scored, add, keep);
    const cells = `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)} clean mails alarmed ${(100 * alarmed).toFixed(1)} %`;
    process.stdout.write(`${TOPICS[topic].padEnd(10)} ${name.padEnd(20)} ${cells}\n`);
  }
  return best;
}

function ownRule({ names }, topic) {
  return names.some((name) => name.startsWith('!') && topicOf(name.slice(1)) === (topic === PRICE ? PRICING : topic));
}

/** A rule that is right often enough by itself is not weighed; neither is one that spoke too seldom to tell. */
function isReliable(id, topic) {
  const hits = rowsFor(topic === PRICING ? -1 : topic, rows).filter(({ names }) => names.includes(`!${id}`));
  const right = hits.filter(({ labels }) => labels.has(LABELS[topic])).length;
  const share = right / hits.length;
  process.stdout.write(`  ${id.padEnd(26)} ${hits.length} clauses, ${(100 * share || 0).toFixed(0)} % right\n`);
  return hits.length < 8 || share >= (hits.length < RELIABLE.isOften ? RELIABLE.seldom : RELIABLE.often);
}

function topicOf(id) {
  const rule = engine.rules.find((entry) => entry.id === id);
  const topic = rule === undefined ? '' : rule.topic;
  const name = topic === 'security' || topic === 'scope' ? 'terms' : topic;
  return TOPICS.indexOf(name);
}

function render(models) {
  const cell = (w) => Math.max(-127, Math.min(127, Math.round((w ?? 0) * SCALE)));
  const names = [...new Set(models.flatMap((model) => [...model.keys()]))].filter((name) => name !== '' && !name.startsWith('!')).sort();
  const words = names
    .map((name) => [name, models.map((model) => cell(model.get(name)))])
    .filter(([, cells]) => cells.some((w) => Math.abs(w) >= LEAST));
  const rules = Object.fromEntries(
    engine.rules
      .map(({ id }) => [id, topicOf(id)])
      .filter(([id, topic]) => topic >= 0 && !isReliable(id, topic))
      .map(([id, topic]) => [id, [cell(models[topic].get(`!${id}`)), cell(models[topic === PRICING ? PRICE : topic].get(`!${id}`))]])
      .filter(([, cells]) => cells.some((w) => w !== 0)),
  );
  return `// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = ${SCALE};

/** Commitment, timeline, pricing, terms, and pricing where an amount is named: where a clause of no known word stands. */
export const BIAS: readonly number[] = ${JSON.stringify(models.map((model) => Math.round((model.get('') ?? 0) * SCALE)))};

/** From here on the words of a clause are enough for a low flag, for a medium one; from here on they bear out what a rule found. */
export const ADD: readonly number[] = ${JSON.stringify(thresholds.map(({ add }) => add))};
export const SURE: readonly number[] = ${JSON.stringify(thresholds.map(({ sure }) => sure))};
export const KEEP: readonly number[] = ${JSON.stringify(thresholds.map(({ keep }) => keep))};

/** Below this a finding is not worth a question, and becomes low. */
export const WEAK: readonly number[] = ${JSON.stringify(thresholds.map(({ weak }) => weak))};

/** That a rule spoke: where no amount is named, and where one is. */
export const RULES: Readonly<Record<string, readonly number[]>> = ${JSON.stringify(rules)};

/** Features parted by \`|\`: a name, \`=\`, and for each topic (c t p m, \`$\` for a price) its weight. */
export const WORDS = \`
${wrapped(words.map(([name, cells]) => `${name}=${cells.map((w, i) => (Math.abs(w) < 3 ? '' : `${'ctpm$'[i]}${w}`)).join('')}`))}
\`;
`;
}

/** Lines of at most 140 characters. */
function wrapped(cells) {
  const lines = [''];
  for (const cell of cells) {
    const last = lines.length - 1;
    if (lines[last].length + cell.length > 138) lines.push(cell);
    else lines[last] += `${lines[last] === '' ? '' : '|'}${cell}`;
  }
  return lines.join('\n');
}
