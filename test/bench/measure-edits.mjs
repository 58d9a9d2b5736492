// Measures what one keystroke costs in a long thread, and the most hostile inputs. Prints one line of JSON.
import { fileURLToPath } from 'node:url';
import { importSource } from '../../src/build/import-source.mjs';
import { makeDrafts, readCorpus } from './corpus.mjs';
import { draftOf } from './engines.mjs';
import { median, timeOne } from './timing.mjs';

const NOW = new Date('2026-11-20T09:00:00Z');
const EDITS = 400;
const WARM = 3;
const HOSTILE_KB = 50;

/** What the hosts use and `dist/inspect.mjs` does not export. */
const ENTRY = `
  export { createInspector, inspect } from './src/inspect.ts';
  export { defaultPolicy } from './src/policy/defaults.ts';
  export { gate } from './src/compose/gate.ts';
  export { rules } from './src/rules/index.ts';
  export { hostileInputs } from './test/bench/hostile-inputs.ts';
`;
const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
const { createInspector, inspect, gate, defaultPolicy, rules, hostileInputs } = await importSource(ENTRY, resolveDir);
const options = { rules, policy: defaultPolicy, now: NOW };

/** Types a sentence into the first paragraph, one character an edit. */
function measureEdits() {
  const { thread } = makeDrafts(
    readCorpus().flatMap(({ mails }) => mails),
    200,
  );
  const typed = "We'll have it live by Friday, and I'll send the price list tomorrow. ".repeat(10);
  const inspector = createInspector(rules);
  inspector(draftOf(thread), options);
  // What a sender types all day is compiled: the first time through is not taken.
  for (let edit = 0; edit < EDITS * WARM; edit++) inspector(draftOf(typed.slice(0, (edit % EDITS) + 1) + thread), options);
  const times = Array.from({ length: EDITS }, (_, edit) => {
    const draft = draftOf(typed.slice(0, edit + 1) + thread);
    const start = performance.now();
    inspector(draft, options);
    return performance.now() - start;
  });
  return median(times.slice(EDITS / 4));
}

function measureHostile() {
  return hostileInputs(HOSTILE_KB * 1024).map(({ name, body }) => {
    const draft = { ...draftOf(''), body };
    const judge = () => gate(inspect(draft, options), defaultPolicy);
    judge();
    return [name, timeOne(judge)];
  });
}

console.log(JSON.stringify({ editMs: measureEdits(), hostile: measureHostile() }));
