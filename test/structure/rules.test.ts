// The registry of rules: every file in src/rules is a rule, stands in the list, and is named by its id.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../src/model/flag.ts';
import { rules } from '../../src/rules/index.ts';
import { listFiles, ROOT } from './source-files.ts';

const sources = listFiles(['src/rules'], ['.ts']).filter(({ path }) => !path.endsWith('/index.ts'));
const files = sources.map(({ path }) => basename(path, '.ts'));
const ids = rules.map(({ id }) => id);

test('every file is in the list, and the list names each once', () => {
  expect([...ids].sort()).toEqual([...files].sort());
});

describe.each(files)('%s', (name) => {
  test('its id is its file name, and it has examples', async () => {
    const file: { default: { id: string }; examples?: unknown } = await import(`../../src/rules/${name}.ts`);
    expect(file.default.id).toBe(name);
    expect(file).toHaveProperty('examples.flags');
    expect(file).toHaveProperty('examples.passes');
  });
});

test('every rule says why in one sentence, and has a topic that policy knows', () => {
  for (const { id, topic, why, title } of rules) {
    expect(TOPICS, id).toContain(topic);
    expect(why, id).toMatch(/^[A-Z].*\.$/);
    expect(title, id).toMatch(/^[A-Z].*[^.]$/);
  }
});

test('nothing in a rule still says what the template says', () => {
  const template = readFileSync(join(ROOT, 'src/build/rule-template.txt'), 'utf8');
  const places = [/^\/\/ .*$/m, /title: '.*'/, /why: '.*'/].map((place) => place.exec(template)?.[0] ?? '');
  expect(places).not.toContain('');
  const left = sources.flatMap(({ path, text }) => places.filter((place) => text.includes(place)).map((place) => `${path}: ${place}`));
  expect(left).toEqual([]);
});
