// Fits the small weights of src/engine/weights.ts on the labelled mails of test/corpus/training, and says how well they do on mails left out.
//   node test/corpus/fit-weights.mjs [--write]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { importSource } from '../../src/build/import-source.mjs';

const TRAINING = new URL('./training/', import.meta.url);
const RULES = new URL('../../src/rules/', import.meta.url);
const WEIGHTS = new URL('../../src/engine/weights.ts', import.meta.url);
const NOW = new Date('2026-11-20T09:00:00Z');
/** As `WEIGHED` of src/engine/weighed-topics.ts, and the labels they are fitted to. */
const TOPICS = ['commitment', 'timeline', 'pricing', 'terms'];
const LABELS = ['commit', 'timeline', 'pricing', 'terms'];
const [COMMITMENT, TIMELINE] = [0, 1];
const SOFT = ['weak', 'third', 'schedule'];
const FOLDS = 5;
const L1 = 8;
const L2 = 1;
const EPOCHS = 10;
const RATE = 0.12;
const TAUGHT = 6;
/** What was seen last counts most, so the mean of several orders is kept. */
const ORDERS = [7919, 104729, 611953, 15487, 1299721];
/** A feature counts from this many mails on. */
const MAILS = 8;
/** A weight is one letter of `0` to `Z`, and so many of its steps are one unit of log-odds. */
const SCALE = 6;
const ZERO = 69;
const WIDEST = 21;
/** A weight this small is left out when it is the largest of its feature: the table travels with every bundle. */
const LEAST = 3;
/** From these log-odds on words alone are a finding, and what a rule found stands; what a promise rule found always does. */
const ADD = [0.25, 0.6, 0.5, 0.5];
const KEEP = [-1, -0.5, -1, -1];
/** A rule that is right this often is reliable, and so is one whose default is high; one that spoke more seldom than that is not weighed. */
const RELIABLE = 0.8;
const SELDOM = 8;
/** Looks at the calendar, and not at words; promises that are soft or of others, which no label of a promise can teach. */
const NOT_WEIGHED = ['date-contradiction', 'commitment-hedged', 'commitment-third-party'];
/** The share of a draft's log-odds that each of its findings is given; below `QUIET` they become low, but for what is `SURE` by itself. */
const COMPANY = 0.3;
const QUIET = -0.25;
const SURE = 2.5;

/** What the probe has heard: it is a rule that finds nothing and keeps every sentence it is given. */
const heard = [];
const PROBE = [{ id: 'probe', title: '', topic: 'scope', severity: 'low', why: '', find: listen }];
const engine = await loadEngine();
const topicOf = new Map(
  engine.rules.map(({ id, topic }) => [id, TOPICS.indexOf(topic === 'security' || topic === 'scope' ? 'terms' : topic)]),
);
// The first draft also makes the patterns ready, by sentences that are none of ours.
readMail({ id: '', subject: '', text: '', spans: [], kind: '' });
const mails = readdirSync(TRAINING)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(new URL(name, TRAINING), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  )
  .filter(isWhole)
  .map(readMail);
const taught = engine.modules.flatMap(readExamples);
const clauses = mails.flatMap((mail) => mail.clauses);
const index = indexOf([...clauses, ...taught]);
for (const clause of [...clauses, ...taught]) clause.ids = TOPICS.map((_, topic) => idsOf(clause, topic));
process.stdout.write(`${mails.length} mails, ${clauses.length} clauses, ${index.size} features\n`);

const weighed = weighedRules();
const reliable = weighed.filter(isReliable).map(({ id }) => id);
for (let fold = 0; fold < FOLDS; fold++) {
  const models = learn(mails.filter((_, i) => i % FOLDS !== fold));
  for (const mail of mails.filter((_, i) => i % FOLDS === fold)) weigh(mail, models);
}
const draft = regress(
  mails.map(inputsOf),
  mails.map(({ risky }) => (risky ? 1 : 0)),
);
report();
if (process.argv.includes('--write')) {
  writeFileSync(WEIGHTS, render(learn(mails)));
  process.stdout.write('src/engine/weights.ts written\n');
}

function listen(sentence) {
  heard.push(sentence);
  return [];
}

async function loadEngine() {
  const files = readdirSync(RULES).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const contents = `export { inspect } from '../../src/inspect.ts'; export { rules } from '../../src/rules/index.ts';
    export { defaultPolicy } from '../../src/policy/defaults.ts'; export { hashWord } from '../../src/engine/hash.ts';
    export { lastTokens, walkClauses, STAND_INS, STEM } from '../../src/engine/clauses.ts'; export { SHAPES, shapesOf } from '../../src/engine/clause-shapes.ts';
    ${files.map((name, i) => `import * as rule${i} from '../../src/rules/${name}';`).join('\n')}
    export const modules = [${files.map((_, i) => `rule${i}`).join(', ')}];`;
  return importSource(contents, import.meta.dirname);
}

function isWhole({ id, text, spans }) {
  const lost = spans.find(({ quote }) => !text.includes(quote));
  if (lost !== undefined) process.stdout.write(`${id} is left out: "${lost.quote}" is not in it\n`);
  return lost === undefined;
}

/** A rule's own examples teach its own topic, and nothing of the others: what else they hold is not labelled. */
function readExamples({ default: rule, examples }) {
  const topic = topicOf.get(rule.id);
  if (topic === undefined || topic < 0 || rule.severity === 'low' || rule.scope === 'draft') return [];
  return [...examples.flags, ...Object.values(examples.passes)].flatMap((marked, i) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const quote = /⟦([^⟧]*)⟧/.exec(marked);
    const spans = quote === null ? [] : [{ label: LABELS[topic], quote: quote[1] }];
    return readMail({ id: `${rule.id} ${i}`, subject: '', text, spans, kind: '' }).clauses.map((clause) => ({ ...clause, topic }));
  });
}

/** A mail as what is counted of it and its clauses. */
function readMail({ id, subject, text, spans, kind }) {
  heard.length = 0;
  engine.inspect({ subject, body: { text }, to: [], cc: [], bcc: [] }, { rules: PROBE, policy: engine.defaultPolicy, now: NOW });
  const gold = spans.map(({ label, quote, nth = 1 }) => {
    let start = -1;
    for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
    return { label, start, end: start + quote.length };
  });
  return {
    id,
    risky: kind === 'risky',
    length: heard.reduce((sum, sentence) => sum + sentence.text.length, 0),
    questions: heard.filter((sentence) => /\?["')\s]*$/.test(sentence.text)).length,
    past: heard.flatMap(({ mentions }) => mentions.filter((m) => m.kind === 'time' && m.tense === 'past')).length,
    clauses: heard.flatMap((sentence, at) => clausesOf(sentence, gold).map((clause) => ({ ...clause, mail: id, at }))),
  };
}

/** What the rules find in a sentence by their patterns. */
function findingsOf(sentence) {
  const found = [];
  for (const rule of engine.rules) {
    if (rule.scope === 'draft' || rule.id.endsWith('-wording')) continue;
    if (rule.mentions !== undefined && !sentence.mentions.some(({ kind }) => rule.mentions.includes(kind))) continue;
    for (const finding of rule.find(sentence, found)) found.push({ rule, finding, odds: 0 });
  }
  return found.map(({ rule, finding: { start, end } }) => ({ rule: rule.id, start, end }));
}

/** Every clause of a sentence with the names of its features, the rules that spoke in it and the labels it carries. */
function clausesOf(sentence, gold) {
  const { starts, count } = engine.walkClauses(sentence);
  const numbers = engine.lastTokens();
  const tokens = Array.from({ length: count }, (_, i) => {
    const [clause, hash, start, end] = numbers.slice(i * 4, i * 4 + 4);
    return { clause, name: nameOf(sentence, hash, start, end), shape: start === end };
  });
  const found = findingsOf(sentence);
  const named = starts.map((_, clause) => [...new Set(tokens.filter((token) => token.clause === clause).map(({ name }) => name))]);
  return starts.map((start, clause) => {
    const end = starts[clause + 1] ?? sentence.lower.length;
    const own = tokens.filter((token) => token.clause === clause && !token.shape).map(({ name }) => name);
    const names = new Set([...named[clause], `[${own[0]}`, `^${tokens[0]?.name}`]);
    for (let i = 1; i < own.length; i++) names.add(`${own[i - 1]} ${own[i]}`);
    const shapes = engine.shapesOf(sentence, own.length, clause, starts.length);
    for (const [i, name] of engine.SHAPES.entries()) if ((shapes & (1 << i)) !== 0) names.add(name);
    const elsewhere = named.flatMap((others, i) => (i === clause ? [] : others.filter((name) => name !== '!').map((name) => `~${name}`)));
    const labels = new Set(gold.filter((g) => g.start < sentence.start + end && g.end > sentence.start + start).map(({ label }) => label));
    return {
      names: [...names, ...elsewhere],
      rules: [...new Set(found.filter((hit) => hit.start < end && hit.end > start).map(({ rule }) => rule))],
      labels,
      timed:
        own.some((name) => /^\$(?:date|duration|recurring)$/.test(name)) ||
        found.some((hit) => hit.rule === 'event-deadline' && hit.start < end && hit.end > start),
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
  return word === '?' ? '!' : /^\d/.test(word) ? '#' : word.slice(0, engine.STEM);
}

/** Numbers for the features that occur in enough mails, from 1; 0 is what a clause has by itself. */
function indexOf(all) {
  const seen = new Map();
  for (const { names, rules, mail } of all) {
    for (const name of [...names, ...rules.map((rule) => `!${rule}`)]) {
      if (!seen.has(name)) seen.set(name, new Set());
      seen.get(name).add(mail);
    }
  }
  return new Map([...seen].filter(([, inMails]) => inMails.size >= MAILS).map(([name], i) => [name, i + 1]));
}

/** A rule is a feature of its own topic only: it is weighed where it is the one that spoke. */
function idsOf({ names, rules }, topic) {
  const active = [...names, ...rules.filter((rule) => topicOf.get(rule) === topic).map((rule) => `!${rule}`)];
  return [0, ...active.map((name) => index.get(name)).filter((id) => id !== undefined)];
}

/** A time label needs a time to hang on; what is merely soft teaches nothing about commitments. */
function isFor(topic, { timed, labels }) {
  if (topic === TIMELINE) return timed;
  return topic !== COMMITMENT || labels.has('commit') || !SOFT.some((label) => labels.has(label));
}

/** The weights of each topic; the rules' examples count `TAUGHT` times, so that a rule is believed at least on its own. */
function learn(some) {
  return LABELS.map((label, topic) => {
    const own = taught.filter((clause) => clause.topic === topic);
    const examples = [...some.flatMap((mail) => mail.clauses).filter((clause) => isFor(topic, clause)), ...Array(TAUGHT).fill(own).flat()];
    const marked = examples.map(({ ids, labels }) => ({ ids: ids[topic], right: labels.has(label) ? 1 : 0 }));
    const runs = ORDERS.map((stride) => descend(marked, stride));
    return runs[0].map((_, id) => runs.reduce((sum, weights) => sum + weights[id], 0) / runs.length);
  });
}

/** Logistic regression by FTRL-proximal (McMahan et al. 2013): L1 keeps the table small, L2 keeps the weights small. */
function descend(examples, stride) {
  const [z, n, weights] = [0, 1, 2].map(() => new Float64Array(index.size + 1));
  const weight = (id) => {
    const least = id === 0 ? 0 : L1;
    return Math.abs(z[id]) <= least ? 0 : -(z[id] - Math.sign(z[id]) * least) / ((1 + Math.sqrt(n[id])) / RATE + L2);
  };
  for (let step = 0; step < EPOCHS * examples.length; step++) {
    const { ids, right } = examples[(step * stride) % examples.length];
    let sum = 0;
    for (const id of ids) {
      weights[id] = weight(id);
      sum += weights[id];
    }
    const g = 1 / (1 + Math.exp(-sum)) - right;
    for (const id of ids) {
      z[id] += g - ((Math.sqrt(n[id] + g * g) - Math.sqrt(n[id])) / RATE) * weights[id];
      n[id] += g * g;
    }
  }
  return weights.map((_, id) => weight(id));
}

/** Log-odds of every clause for every topic, kept with it. */
function weigh(mail, models) {
  for (const clause of mail.clauses)
    clause.odds = models.map((weights, topic) => clause.ids[topic].reduce((sum, id) => sum + weights[id], 0));
}

function isCalled(clause, topic, lift = 0) {
  const own = clause.rules.filter((rule) => topicOf.get(rule) === topic);
  if (own.some((rule) => reliable.includes(rule))) return true;
  return (topic !== TIMELINE || clause.timed) && clause.odds[topic] + lift >= (own.length > 0 ? KEEP : ADD)[topic];
}

/** What `settle` of src/engine/settle.ts counts in a draft. */
function inputsOf({ clauses: own, length, questions, past }) {
  const best = new Map();
  for (const clause of own) {
    for (const topic of TOPICS.keys()) {
      const key = `${topic} ${clause.at}`;
      if (isCalled(clause, topic)) best.set(key, Math.max(best.get(key) ?? 0, 1 / (1 + Math.exp(-clause.odds[topic]))));
    }
  }
  const evidence = [...best.values()].reduce((sum, likely) => sum + likely, 0);
  return [1, Math.log(0.05 + evidence), Math.log(100 + length), Math.log(1 + questions), Math.log(1 + past)];
}

/** Plain logistic regression with a few inputs, by AdaGrad. */
function regress(inputs, right) {
  const weights = inputs[0].map(() => 0);
  const seen = inputs[0].map(() => 1e-8);
  for (let step = 0; step < 4000; step++) {
    const slope = weights.map((w) => w * 1e-3);
    inputs.forEach((x, i) => {
      const error = 1 / (1 + Math.exp(-dot(x, weights))) - right[i];
      x.forEach((value, k) => {
        slope[k] += (error * value) / inputs.length;
      });
    });
    slope.forEach((g, k) => {
      seen[k] += g * g;
      weights[k] -= (0.5 * g) / Math.sqrt(seen[k]);
    });
  }
  return weights;
}

function dot(a, b) {
  return a.reduce((sum, value, k) => sum + value * b[k], 0);
}

/** How well the weights do on mails that they have not seen, clause by clause; and how many mails would be stopped. */
function report() {
  const lifts = new Map(mails.map((mail) => [mail.id, COMPANY * Math.max(-4, Math.min(3, dot(inputsOf(mail), draft)))]));
  for (const topic of TOPICS.keys()) {
    const those = clauses.filter((clause) => isFor(topic, clause));
    const called = those.filter((clause) => isCalled(clause, topic, lifts.get(clause.mail)));
    const right = called.filter(({ labels }) => labels.has(LABELS[topic])).length;
    const [p, r] = [right / called.length, right / those.filter(({ labels }) => labels.has(LABELS[topic])).length];
    process.stdout.write(`${TOPICS[topic].padEnd(10)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}\n`);
  }
  const share = (some) => `${((100 * some.filter((mail) => dot(inputsOf(mail), draft) >= QUIET).length) / some.length).toFixed(1)} %`;
  process.stdout.write(`loud: risky ${share(mails.filter(({ risky }) => risky))}, clean ${share(mails.filter(({ risky }) => !risky))}\n`);
}

/** Every rule of a topic that spoke often enough, with its clauses. */
function weighedRules() {
  return engine.rules
    .filter(({ id, scope }) => scope !== 'draft' && topicOf.get(id) >= 0 && index.has(`!${id}`) && !NOT_WEIGHED.includes(id))
    .map((rule) => ({ ...rule, hits: clauses.filter(({ rules }) => rules.includes(rule.id)) }))
    .filter(({ hits }) => hits.length >= SELDOM);
}

function isReliable({ id, severity, hits }) {
  const label = LABELS[topicOf.get(id)];
  return severity === 'high' || hits.filter(({ labels }) => labels.has(label)).length >= RELIABLE * hits.length;
}

function render(models) {
  const cell = (w) => Math.max(-WIDEST, Math.min(WIDEST, Math.round(w * SCALE)));
  const entries = [...index]
    .filter(([name]) => !engine.rules.some(({ id }) => name === `!${id}`))
    .map(([name, id]) => [name, models.map((weights) => cell(weights[id]))])
    .filter(([, cells]) => cells.some((w) => Math.abs(w) >= LEAST));
  const rules = Object.fromEntries(weighed.map(({ id }) => [id, cell(models[topicOf.get(id)][index.get(`!${id}`)])]));
  const groups = new Map();
  for (const [name, cells] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, sign, word, next] = /^([~^[]?)(\S+)(.*)$/.exec(name);
    const text = `${next === '' ? sign : next}${String.fromCharCode(...cells.map((w) => ZERO + w))}`;
    const group = groups.get(word) ?? [];
    if (sign === '' && next === '') group.unshift(text);
    else group.push(text);
    groups.set(word, group);
  }
  const list = (numbers) => JSON.stringify(numbers);
  return `// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = ${SCALE};

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = ${list(models.map((weights) => Math.round(weights[0] * SCALE)))};

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = ${list(ADD)};
export const KEEP: readonly number[] = ${list(KEEP)};

/** The log-odds of a draft: by itself, and for what \`settle\` counts in it. */
export const DRAFT: readonly number[] = ${list(draft.map((w) => Math.round(w * 100) / 100))};

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = ${COMPANY};
export const QUIET = ${QUIET};
export const SURE = ${SURE};

/** What it adds that a rule spoke; and the rules that are right so often by themselves that no words take away what they found. */
export const RULES: Readonly<Record<string, number>> = ${list(rules)};
export const RELIABLE: readonly string[] = ${list(reliable)};

/** What it adds that a word stands in a clause; \`weight-table.ts\` says how it is written. */
export const WORDS = \`
${wrapped([...groups].map(([word, texts]) => `${word}${texts.join('')}`))}
\`;
`;
}

/** Lines of at most 140 characters. */
function wrapped(groups) {
  const lines = [''];
  for (const group of groups) {
    const last = lines.length - 1;
    if (lines[last].length + group.length > 138) lines.push(`|${group}`);
    else lines[last] += `${last === 0 && lines[last] === '' ? '' : '|'}${group}`;
  }
  return lines.join('\n');
}
