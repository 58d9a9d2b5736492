// `npm run new-rule <id>`: writes a rule that waits for its pattern and examples, and its line in the list.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const INDEX = 'src/rules/index.ts';
const TEMPLATE = 'src/build/rule-template.txt';
const ID = /^[a-z]+(?:-[a-z0-9]+)*$/;

/** @param {string} id */
const nameOf = (id) => id.replace(/-([a-z0-9])/g, (_, first) => first.toUpperCase());

/**
 * Why an id cannot be used, or null.
 * @param {string} id
 */
export function refuse(id) {
  if (id === '') return 'Which rule? Write: npm run new-rule <id>, for example: npm run new-rule free-training';
  if (!ID.test(id)) return `“${id}” is no id: lower case words with hyphens between them, such as free-training`;
  if (id === 'index' || existsSync(`src/rules/${id}.ts`)) return `There is a src/rules/${id}.ts already`;
  return canBeImported(nameOf(id)) ? null : `“${id}” cannot be a name in ${INDEX}: choose one of two words`;
}

/** A word of the language would break the list, and so would the list's own name. */
function canBeImported(/** @type {string} */ name) {
  try {
    transformSync(`import ${name} from './a.ts'; export const rules = [${name}];`, { logLevel: 'silent' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The list with one more rule, in its place by name.
 * @param {string} source
 * @param {string} id
 */
export function addToIndex(source, id) {
  const name = nameOf(id);
  const lines = source.split('\n');
  const lastImport = lines.findLastIndex((line) => line.startsWith('import '));
  lines.splice(lastImport + 1, 0, `import ${name} from './${id}.ts';`);
  const open = lines.findIndex((line) => line.startsWith('export const rules'));
  const at = lines.findIndex((line, i) => i > open && (line === '];' || line.trim().replace(',', '') > name));
  lines.splice(at, 0, `  ${name},`);
  return lines.join('\n');
}

/** @param {string} [id] */
export function newRule(id = '') {
  const problem = refuse(id);
  if (problem !== null) {
    console.error(problem);
    process.exitCode = 64;
    return;
  }
  const file = `src/rules/${id}.ts`;
  writeFileSync(file, readFileSync(TEMPLATE, 'utf8').replaceAll('RULE_ID', id));
  writeFileSync(INDEX, addToIndex(readFileSync(INDEX, 'utf8'), id));
  spawnSync('npx', ['biome', 'check', '--write', file, INDEX], { stdio: 'ignore', shell: process.platform === 'win32' });
  console.log(`${file} is there, and its line in ${INDEX}. Next:
  1. write its pattern, topic, severity and why
  2. write at least 4 examples that are flagged and 4 that pass; ⟦ ⟧ marks the exact words
  3. npx vitest run --config test/vitest.config.ts test/rules/examples.test.ts --reporter=dot -t ${id}
  4. npm run build, which writes src/engine/prefilter.ts anew: it belongs into the commit`);
}
