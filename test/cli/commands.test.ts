// The other commands, help and usage, through the built command line.

import { spawn } from 'node:child_process';
import { copyFileSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { ROOT } from '../structure/source-files.ts';
import { CLI, makeFolder, runCli } from './run-cli.ts';

describe.concurrent('help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('%s names every command', async (args) => {
    const { status, stdout } = await runCli(args);
    expect(status).toBe(0);
    for (const name of ['check', 'policy', 'rules', 'serve', 'token', 'tenant', 'receipt', 'audit'])
      expect(stdout).toContain(`countersign ${name}`);
  });

  test.each(['check', 'policy', 'rules', 'serve', 'token', 'tenant', 'receipt', 'audit'])(
    '%s --help teaches with a line that can be typed',
    async (name) => {
      const asked = await runCli([name, '--help']);
      expect(asked).toMatchObject({
        status: 0,
        stderr: '',
        stdout: expect.stringMatching(new RegExp(`^countersign ${name}: .*\\n\\n  countersign ${name}[^]*\\nExit status`)),
      });
      expect((await runCli(['help', name])).stdout).toBe(asked.stdout);
    },
  );

  test('every option of check stands in its help', async () => {
    const source = readFileSync(new URL('../../src/cli/check.ts', import.meta.url), 'utf8');
    const names = Array.from(source.matchAll(/^ {2}'?([a-z-]+)'?: \{ type:/gm), ([, name]) => name);
    const { stdout } = await runCli(['check', '--help']);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(stdout).toContain(`--${name}`);
  });

  test('the examples of check run as they stand', async () => {
    const { stdout } = await runCli(['check', '--help']);
    const text = /echo "(.*?)" \| countersign check$/m.exec(stdout)?.[1] ?? '';
    const json = /echo '(.*?)' \| countersign check --jsonl$/m.exec(stdout)?.[1] ?? '';
    expect((await runCli(['check'], { input: text })).status).toBe(1);
    expect((await runCli(['check', '--jsonl'], { input: `${json}\n` })).status).toBe(1);
  });

  test('--version is the version of the package', async () => {
    const file: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect((await runCli(['--version'])).stdout).toBe(`${file.version}\n`);
  });
});

describe.concurrent('wrong use is 64 and says what would be right', () => {
  test.each([
    [[], 'which command?'],
    [['chek'], 'Did you mean “check”?'],
    [['check', '--formt', 'json'], 'Did you mean “--format”?'],
    [['check', '--format', 'jsn'], 'human, json'],
    [['check', '--stdin-type', 'pdf'], 'eml, html, text'],
    [['check', '--stdin-type', 'html', 'offer.eml'], '--stdin-type is for standard input'],
    [['audit', 'verify', 'a.jsonl', '--data', 'folder'], '--data does not go with'],
    [['audit', 'verify', 'a.jsonl', '--url', 'http://127.0.0.1:1'], '--url does not go with'],
    [['audit', 'verify', '--url', 'http://127.0.0.1:1', '--keys', 'k.json'], '--keys does not go with'],
    [['audit', 'verify', '--token', 'x'], '--token does not go with'],
    [['audit', 'verify', '--head', '1:2'], '--head does not go with'],
    [['policy'], 'countersign policy check FILE'],
    [['policy', 'check', 'a', 'b'], 'countersign policy check FILE'],
    [['rules', 'discunt'], 'Did you mean “discount”?'],
    [['serve', '--port', 'http'], 'from 0 to 65535'],
    [['serve', '--port', '-1'], "option '--port' argument is ambiguous\nSee"],
    [['serve', '--data', ''], '--data is empty'],
    [['check', '--policy='], '--policy is empty'],
    [['check', ''], 'an argument is empty'],
    [['token', '--as', 'rep', '--url', '127.0.0.1:4999'], 'such as http://127.0.0.1:4180, not “127.0.0.1:4999”'],
    [['token', '--as', 'rep', '--url', 'localhost:4999'], 'such as http://127.0.0.1:4180, not “localhost:4999”'],
    [['audit', 'verify', '--url', 'localhost:4999'], 'such as http://127.0.0.1:4180'],
  ])('%s', async (args, hint) => {
    const ran = await runCli(args);
    expect(ran).toMatchObject({ status: 64, stdout: '' });
    expect(ran.stderr).toContain(hint);
    expect(ran.stderr).toMatch(/\nSee: countersign .*--help\n$/);
  });
});

describe.concurrent('policy check', () => {
  const folder = makeFolder({
    'good.json': '{ "version": 1, "name": "Acme", "internalDomains": ["acme.example"] }',
    'wrong.json':
      '{\n  "version": 1,\n  "onFault": "alow",\n  "exceptions": [{ "name": "x", "when": { "rule": "discunt" }, "do": "allow" }]\n}',
  });

  test('a valid one: 0', async () => {
    expect(await runCli(['policy', 'check', 'good.json'], { folder })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('“Acme” is valid'),
    });
  });

  test('a wrong one: 65, and each key with its line', async () => {
    const { status, stdout } = await runCli(['policy', 'check', 'wrong.json'], { folder });
    expect(status).toBe(65);
    expect(stdout).toMatch(/line 3 {2}onFault: .*allow/);
    expect(stdout).toMatch(/line 4 {2}exceptions\[0\]\.when\.rule: .*Did you mean “discount”\?/);
  });

  const exception = (condition: string) =>
    `{ "version": 1, "exceptions": [\n{ "name": "x", "do": "allow", "when": { "rule": "discount", "facts": { "percent": ${condition} } } }] }`;
  test.each([
    ['a limit between quotes', exception('{ "atMost": "10" }'), 'line 2  exceptions[0].when.facts.percent.atMost: ', 'write 10'],
    ['a limit with its sign', exception('{ "over": "2.5 %" }'), 'line 2  exceptions[0].when.facts.percent.over: ', 'write 2.5'],
    ['a value between quotes', exception('"10"'), 'line 2  exceptions[0].when.facts.percent: ', 'write 10'],
    ['a limit that is no day', exception('{ "under": "ten" }'), 'line 2  exceptions[0].when.facts.percent.under: ', '2026-12-31'],
    ['a time zone that nobody lives in', '{ "version": 1, "timeZone": "Mars/X" }', 'line 1  timeZone: ', 'Europe/Berlin'],
    ['an address for a domain', '{ "version": 1, "internalDomains": ["a@b.example"] }', 'line 1  internalDomains[0]: ', 'acme.example'],
  ])('%s: the file, the place in it, and what to write instead', async (_name, text, place, remedy) => {
    const { status, stdout } = await runCli(['policy', 'check', 'p.json'], { folder: makeFolder({ 'p.json': text }) });
    expect(status).toBe(65);
    expect(stdout).toContain('p.json');
    expect(stdout.split('\n').filter((line) => line.startsWith('line '))).toEqual([expect.stringContaining(place)]);
    expect(stdout).toContain(remedy);
  });

  test('a fact that no rule gives would never apply', async () => {
    const text = '{ "version": 1, "exceptions": [{ "name": "x", "when": { "facts": { "percnt": { "over": 9 } } }, "do": "hold" }] }';
    const { status, stdout } = await runCli(['policy', 'check', 'p.json'], { folder: makeFolder({ 'p.json': text }) });
    expect(status).toBe(65);
    expect(stdout).toMatch(/facts\.percnt: no rule gives .*never applies\. Did you mean “percent”\?/);
  });

  test.each([
    ['{\n  "version": 1,\n}', 'line 3  there is a comma too many before }'],
    ['{\n\u00a0"version": 1\n}', 'line 2  a key between double quotes is missing before a no-break space'],
    ['{\n"version":\u200b1\n}', 'line 2  a value is missing before an invisible sign (U+200B)'],
    ['{ "version": 1 }\n\ufeff', 'line 2  the file should end before an invisible sign (U+FEFF)'],
  ])('not JSON: 65, with the line and what stands there: %j', async (input, line) => {
    expect(await runCli(['policy', 'check', '-'], { input })).toMatchObject({
      status: 65,
      stdout: `The policy on standard input is not valid:\n${line}\n`,
    });
  });

  test.each(['latin1', 'utf16le'] as const)('another encoding than UTF-8 (%s): 65, for its words would be others', async (encoding) => {
    const bytes = Buffer.from('\ufeff{ "version": 1, "approvedPhrases": [{ "text": "café 20% off" }] }', encoding);
    const refused = { status: 65, stdout: '', stderr: 'countersign: p.json is not UTF-8: please save it as UTF-8\n' };
    expect(await runCli(['policy', 'check', 'p.json'], { folder: makeFolder({ 'p.json': bytes }) })).toEqual(refused);
  });

  test('UTF-8 with a mark is read', async () => {
    expect(await runCli(['policy', 'check', '-'], { input: '\ufeff{ "version": 1 }' })).toMatchObject({ status: 0 });
  });

  test('a policy cannot write to the terminal', async () => {
    const input = '{ "version": 1, "name": "x\\u001b[31mred\\u0007" }';
    expect((await runCli(['policy', 'check', '-'], { input })).stdout).toContain('“x\ufffd[31mred\ufffd” is valid');
  });

  test('no such file: 66', async () => {
    const missing = { status: 66, stdout: '', stderr: 'countersign: nowhere.json: no such file\n' };
    expect(await runCli(['policy', 'check', 'nowhere.json'], { folder })).toEqual(missing);
  });

  test('the small policy of its help is valid', async () => {
    const { stdout } = await runCli(['policy', '--help']);
    const example = /^ {2}\{[\s\S]*?^ {2}\}/m.exec(stdout)?.[0] ?? '';
    const written = makeFolder({ 'p.json': example });
    expect(await runCli(['policy', 'check', 'p.json'], { folder: written })).toMatchObject({ status: 0 });
  });
});

describe.concurrent('receipt verify', () => {
  const folder = makeFolder({ 'k.json': '{"keys":[]}', 'r.json': '{"statement":"eyJhIjoxfQ.eyJhIjoxfQ.c2ln"}' });
  const verify = (receipt: string) => runCli(['receipt', 'verify', receipt, '--keys', 'k.json'], { folder });

  test.each(['nowhere.json', 'no.where.json', '.'])('%s is no file: 66, and nothing is said of signatures', async (receipt) => {
    expect(await verify(receipt)).toEqual({ status: 66, stdout: '', stderr: expect.stringMatching(/: (?:no such file|this is a folder)/) });
  });

  test.each(['r.json', 'eyJhIjoxfQ.eyJhIjoxfQ.c2ln'])('%s is a receipt, signed by nobody: 65', async (receipt) => {
    expect(await verify(receipt)).toMatchObject({ status: 65, stdout: expect.stringContaining('not signed') });
  });
});

describe.concurrent('audit verify FILE', () => {
  const header = '{"type":"audit","tenant":"acme"}\n';
  const row = { type: 'row', seq: 1, at: '', kind: 'hold-released', actor: 'dana', hold: 'h1', body: '{}', hash: '0', detail: null };
  const forged = `${JSON.stringify(row)}\n`;
  const verify = (text: string) =>
    runCli(['audit', 'verify', 'a.jsonl', '--keys', 'k.json'], { folder: makeFolder({ 'a.jsonl': text, 'k.json': '{"keys":[]}' }) });

  test('a row that was made up is a finding', async () => {
    expect(await verify(header + forged)).toMatchObject({ status: 65, stdout: expect.stringContaining('acme: not whole.') });
  });

  test.each([['--keys', 'k.json'], []])('a folder: 66 (%s %s)', async (...keys) => {
    const refused = { status: 66, stdout: '', stderr: 'countersign: . is a folder, not a file\n' };
    expect(await runCli(['audit', 'verify', '.', ...keys], { folder: makeFolder({ 'k.json': '{"keys":[]}' }) })).toEqual(refused);
  });

  test.each([
    ['no header at all', forged, 'must be its first line'],
    ['nothing at all', '', 'must be its first line'],
    ['a header behind a row', forged + header, 'must be its first line'],
    ['a second header behind a row', header + forged + header, 'a second time'],
  ])('%s: 65, and nothing is called whole', async (_name, text, why) => {
    const refused = { status: 65, stdout: '', stderr: expect.stringMatching(new RegExp(`^countersign: a\\.jsonl: .*${why}`)) };
    expect(await verify(text)).toEqual(refused);
  });
});

describe.concurrent('rules', () => {
  test('lists every rule with examples that are flagged and examples that pass', async () => {
    const { stdout } = await runCli(['rules', '--format', 'json']);
    const listed: { id: string; examples: { flags: string[]; passes: object } }[] = JSON.parse(stdout);
    expect(listed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    const discount = listed.find(({ id }) => id === 'discount')?.examples;
    expect(discount?.flags[0]).toMatch(/⟦.*⟧/);
    expect(discount?.passes).toHaveProperty('question');
  });

  test('shows one rule to a person', async () => {
    const { status, stdout } = await runCli(['rules', 'discount']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^discount {2}.*pricing, medium\n/);
    expect(stdout).toMatch(/ {2}flags {3}.*⟦.*⟧/);
    expect(stdout).toMatch(/ {2}passes {2}.*\(question\)/);
  });
});

describe('serve', () => {
  /** The command line as it stands in dist/, beside a playground and an add-in of one page. */
  const start = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const folder = makeFolder({
      'dist/playground/index.html': '<title>Playground</title>',
      'dist/outlook/pane.html': '<title>Pane</title>',
      'dist/outlook/pane.js': `/* ${'the same words '.repeat(500)} */`,
      'dist/outlook/.well-known/microsoft-officeaddins-allowed.json': '{}',
      'package.json': '{}',
    });
    copyFileSync(CLI, join(folder, 'dist/cli.js'));
    // PGlite finds its WebAssembly beside itself, so it is not in the bundle.
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const command = [join(folder, 'dist/cli.js'), 'serve', '--data', join(folder, 'data'), ...args];
    const child = spawn(process.execPath, command, { env: { ...process.env, ...env } });
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => {
      stderr += part;
    });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (part: Buffer) => resolve(/http:\S+/.exec(String(part))?.[0] ?? ''));
      child.on('close', () => reject(new Error(stderr)));
    });
    const stop = () => {
      child.kill('SIGTERM');
      return closed;
    };
    return { url, stderr: () => stderr, stop };
  };

  const askRaw = (url: string, path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      get(url, { path }, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });

  test('serves the playground on loopback, with headers that let no foreign code in', async () => {
    const running = await start(['--port', '0']);
    const page = await fetch(running.url);
    expect(new URL(running.url).hostname).toBe('127.0.0.1');
    expect(await page.text()).toContain('Playground');
    const csp = page.headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toMatch(/script-src 'self'(;|$)/);
    expect(csp).not.toContain('unsafe-eval');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    // `fetch` takes plain dots out of an address before it sends it.
    for (const up of ['../', '%2e%2e/', '..%2f', '..%5c', '%2e%2e%2f'])
      expect(await askRaw(running.url, `/${up}${up}package.json`), up).toBe(404);
    expect(await running.stop()).toBe(0);
  });

  test("serves the Outlook add-in's files to Outlook, and its own to nobody's frame", async () => {
    const running = await start(['--port', '0']);
    const pane = await fetch(`${running.url}pane.html`);
    expect(await pane.text()).toContain('Pane');
    expect(pane.headers.get('content-type')).toContain('text/html');
    expect(pane.headers.get('cache-control')).toBe('no-cache');
    expect(pane.headers.get('x-frame-options')).toBeNull();
    expect(pane.headers.get('content-security-policy')).toMatch(/frame-ancestors 'self' https:\/\/outlook/);
    const allowed = await fetch(`${running.url}.well-known/microsoft-officeaddins-allowed.json`);
    expect(await allowed.json()).toEqual({});
    for (const path of ['', 'v1/me', 'nothing.js']) {
      const { headers } = await fetch(`${running.url}${path}`);
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    }
    expect((await fetch(`${running.url}.well-known/..%2f..%2f..%2fpackage.json`)).status).toBe(404);
    expect(await running.stop()).toBe(0);
  });

  test('sends what is large packed, and what is known no second time', async () => {
    const running = await start(['--port', '0']);
    const first = await fetch(`${running.url}pane.js`);
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(first.headers.get('vary')).toContain('Accept-Encoding');
    expect(await first.text()).toContain('the same words');
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(`${running.url}pane.js`, { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('cache-control')).toBe('no-cache');
    const plain = await fetch(`${running.url}pane.js`, { headers: { 'Accept-Encoding': 'identity', 'If-None-Match': '"other"' } });
    expect(plain.status).toBe(200);
    expect(plain.headers.get('content-encoding')).toBeNull();
    await running.stop();
  });

  test('goes on to the next port where one is taken, and says so', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const running = await start([], { PORT: String(port) });
    expect(Number(new URL(running.url).port)).toBeGreaterThan(port);
    expect(running.stderr()).toContain(`Port ${port} is taken; trying ${port + 1}.`);
    await running.stop();
    other.close();
  });

  test('says what to do where the playground is not built', async () => {
    const folder = makeFolder({ 'dist/x': '', 'package.json': '{}' });
    copyFileSync(CLI, join(folder, 'dist/cli.js'));
    const child = spawn(process.execPath, [join(folder, 'dist/cli.js'), 'serve', '--port', '0']);
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => {
      stderr += part;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(66);
    expect(stderr).toContain('npm run build');
  });
});
