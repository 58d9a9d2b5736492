// An organisation's own policy in the send handler: it counts where no pane has left another in the draft.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBundle } from '../../../src/build/build.mjs';
import { bundles } from '../../../src/build/bundles.mjs';
import { policyPlugins } from '../../../src/build/outlook/bundle-policy.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-policy-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, value: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

test('it stands in the file, laid over the default', async () => {
  const file = write('policy.json', { version: 1, name: 'Harbourline strict', onFault: 'hold' });
  const built = await buildBundle(bundles.onSend, await policyPlugins(['--policy', file]));
  expect(built[0]?.text).toMatch(/Harbourline strict.*Discounts over 20 %/s);
  expect(built[0]?.text).not.toContain('Countersign default');
});

test('without the option nothing changes', async () => {
  expect(await policyPlugins([])).toEqual([]);
  await expect(policyPlugins(['--policy'])).rejects.toThrow(/names a file/);
});

test.each([
  ['an unknown key', '{"version":1,"nmae":"x"}', 'line 1  nmae: '],
  [
    'a rule that does not exist',
    '{"version":1,"confirmTwice":[{"rule":"discout"}]}',
    'line 1  confirmTwice[0].rule: no rule is called “discout”',
  ],
  ['a key that stands twice', '{"version":1,\n"name":"a",\n"name":"b"}', 'line 3  name: this key stands twice'],
  ['a comma too many', '{"version":1,\n}', 'line 2  there is a comma too many'],
])('%s stops the build with the lines of `countersign policy check`', async (_name, text, line) => {
  const file = write('wrong.json', text);
  await expect(policyPlugins(['--policy', file])).rejects.toThrow(`the policy ${file} is not valid:\n  ${line}`);
});

test('what `countersign policy check` takes, the build takes', async () => {
  expect(await policyPlugins(['--policy', write('bom.json', '\ufeff{"version":1,"name":"marked"}')])).toHaveLength(1);
});
