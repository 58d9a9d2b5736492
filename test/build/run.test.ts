// `npm run build`, `outlook` and `dev`: what stops them before anything is written.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { apiOriginOf } from '../../src/build/build.mjs';
import { copyProject } from './copy-project.ts';

let copy = '';

beforeAll(() => {
  copy = copyProject();
});

/** Without a home and a path: whatever went on all the same would touch nothing of this machine. */
async function run(...args: string[]) {
  const env = { HOME: copy, PATH: '' };
  const child = spawn(process.execPath, [join(copy, 'src/build/run.mjs'), ...args], { env, timeout: 30_000 });
  let stderr = '';
  child.stderr.on('data', (part: Buffer) => {
    stderr += part;
  });
  const [status] = await once(child, 'close');
  return { status, stderr, built: existsSync(join(copy, 'dist')) };
}

test.each([
  ['a mistyped option', ['build', '--orign', 'https://a.example'], '--orign: '],
  ['an option without its value', ['build', '--client-id', 'c', '--scope', 'api://x/access', '--tenant'], '--tenant: '],
  ['a mistyped option for Outlook', ['outlook', '--orign', 'https://a.example'], '--orign: '],
])('%s', async (_name, args, why) => {
  expect(await run(...args)).toEqual({ status: 1, stderr: expect.stringContaining(why), built: false });
});

test('a port that is taken, where the playground is developed', async () => {
  const other = createServer();
  // Where somebody else has it already, it is taken as well.
  await new Promise((resolve) => other.once('error', resolve).listen(4180, '127.0.0.1', () => resolve(null)));
  expect(await run('dev')).toEqual({ status: 1, stderr: expect.stringMatching(/^port 4180 is taken; .*npm start\n$/), built: false });
  other.close();
});

test('the extension’s service is where the add-ins are, or where it is said to be', () => {
  expect(apiOriginOf([], undefined)).toBe('http://127.0.0.1:4180');
  expect(apiOriginOf(['--origin', 'https://a.example'], undefined)).toBe('https://a.example');
  expect(apiOriginOf(['--origin', 'https://a.example'], 'https://b.example/')).toBe('https://b.example');
  for (const wrong of ['nonsense', '', 'https://b.example/api', 'b.example:443'])
    expect(() => apiOriginOf([], wrong)).toThrow(/^COUNTERSIGN_API_ORIGIN is an address/);
});
