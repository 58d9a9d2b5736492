// The registry of rules: every file in src/rules is a rule, stands in the list, and is named by its id.
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../src/model/flag.ts';
import { rules } from '../../src/rules/index.ts';
import { listFiles } from './source-files.ts';

const files = listFiles(['src/rules'], ['.ts'])
  .map(({ path }) => basename(path, '.ts'))
  .filter((name) => name !== 'index');
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
