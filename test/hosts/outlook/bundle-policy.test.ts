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
  writeFileSync(file, JSON.stringify(value));
  return file;
};

test('it stands in the file, laid over the default', async () => {
  const file = write('policy.json', { version: 1, name: 'Harbourline strict', onFault: 'hold' });
  const built = await buildBundle(bundles.onSend, await policyPlugins(['--policy', file]));
  expect(built[0]?.text).toMatch(/Harbourline strict.*Discounts over 20 %/s);
  expect(built[0]?.text).not.toContain('Countersign default');
});

test('without the option nothing changes, and a wrong file stops the build', async () => {
  expect(await policyPlugins([])).toEqual([]);
  await expect(policyPlugins(['--policy'])).rejects.toThrow(/names a file/);
  await expect(policyPlugins(['--policy', write('wrong.json', { version: 1, nmae: 'x' })])).rejects.toThrow(/countersign policy check/);
});
