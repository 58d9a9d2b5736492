// `countersign check FILE…`, through the built command line: what it reads, what it prints, how it ends.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/cli/check-files.ts';
import { plain } from '../../src/cli/paint.ts';
import { createHumanReport } from '../../src/cli/reports.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { CLI, makeFolder, runCli, startCli } from './run-cli.ts';

const RISKY = "Hi Dana,\n\nWe'll give you 15% off if you sign by Friday.\n\nBest,\nSam\n";
const CLEAN = 'Hi Dana,\n\nThanks for the tour on Monday. Your new hall looks great.\n\nBest,\nSam\n';
const EML = [
  'From: Sam Reed <sam@ours.example>',
  'To: "Ward, Dana" <dana@buyer.example>',
  'Subject: =?utf-8?q?Offer_f=C3=BCr_Dana?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'See the HTML.',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>Hi Dana,</p><p>We will deliver the <b>first=20batch</b> by Friday.</p>',
  '--b--',
  '',
].join('\r\n');

let folder = '';

beforeAll(() => {
  folder = makeFolder({
    'risky.txt': RISKY,
    'clean.txt': CLEAN,
    'risky.html': '<p>We will deliver the <b>first batch</b> by Friday.</p>',
    'offer.eml': EML,
    'internal.eml': EML.replace('buyer.example', 'ours.example'),
    'image.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    'utf16.eml': Buffer.from(`\ufeff${EML}`, 'utf16le'),
    'outlook.msg': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'not-a-mail.eml': 'There is no header here at all\n\nWe will deliver it.\n',
    'empty.txt': '',
    'drafts.jsonl': '{"id": 1, "text": "We can do 15% off."}\n{"id": 2, "text": "Hi"}\n',
    'unread.eml': 'From: a@x.example\nContent-Type: text/calendar\n\nDESCRIPTION:We can do 15% off\n',
    'latin.txt': new Uint8Array([...Buffer.from('We will deliver the crates to the caf'), 0xe9, ...Buffer.from(' by Friday.')]),
    'escape.txt': "We'll deliver \u001b[2J the crates by Friday.\u009b31m\n",
    'hold.json': '{ "version": 1, "topics": { "commitment": { "medium": "hold", "high": "hold" } } }',
    'ours.json': '{ "version": 1, "internalDomains": ["ours.example"] }',
    'wrong.json': '{ "version": 1, "onFault": "alow" }',
  });
});

const check = (...args: string[]) => runCli(['check', ...args], { folder });

describe.concurrent('exit status', () => {
  test.each([
    ['all may go', ['clean.txt'], 0],
    ['something needs an answer', ['risky.txt'], 1],
    ['one of several needs an answer', ['clean.txt', 'risky.txt', 'clean.txt'], 1],
    ['something is held', ['--policy', 'hold.json', 'risky.txt'], 2],
    ['a day that does not exist', ['--now', '2026-13-40', 'clean.txt'], 64],
    ['an option without its value', ['clean.txt', '--policy'], 64],
    ['mentions where nobody would see them', ['--mentions', 'clean.txt'], 64],
    ['standard input twice', ['-', '-'], 64],
    ['a picture', ['image.txt'], 65],
    ['an Outlook message file', ['outlook.msg'], 65],
    ['a mail without headers', ['not-a-mail.eml'], 65],
    ['an empty file', ['empty.txt'], 65],
    ['drafts, one a line, that are no draft', ['drafts.jsonl'], 65],
    ['a mail in which no words could be read', ['unread.eml'], 65],
    ['a policy with a mistake', ['--policy', 'wrong.json', 'clean.txt'], 65],
    ['no such file', ['nowhere.eml'], 66],
    ['a folder', ['.'], 66],
    ['no such policy', ['--policy', 'nowhere.json', 'clean.txt'], 66],
    ['a bad file counts for more than a held draft', ['--policy', 'hold.json', 'risky.txt', 'image.txt'], 65],
  ])('%s', async (_name, args, status) => {
    const ran = await check(...args);
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({
      status,
      stderr: status < 64 ? '' : expect.stringMatching(/^countersign: .+\n/),
    });
  });

  test('a fault of ours is 70, and does not quote the mail', async () => {
    const env = { NODE_OPTIONS: "--import=data:text/javascript,Buffer.prototype.includes=()=>{throw(new(TypeError)('cr'+'ates'))}" };
    const ran = await runCli(['check', 'risky.txt'], { folder, env });
    expect(ran.status).toBe(70);
    expect(ran.stderr).toMatch(/fault of ours: TypeError/);
    expect(ran.stderr).not.toContain('crates');
  });
});

test.skipIf(!existsSync('/dev/full'))('an output that cannot be written is 70, not “needs an answer”', () => {
  const full = openSync('/dev/full', 'w');
  const ran = spawnSync(process.execPath, [CLI, 'check', 'risky.txt'], { cwd: folder, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
  closeSync(full);
  expect(ran).toMatchObject({ status: 70, stderr: 'countersign: the output cannot be written (ENOSPC)\n' });
});

describe.concurrent('for a person', () => {
  test('the draft with its flagged words marked, each flag with why, safer wording and what policy asks', async () => {
    const { stdout } = await check('risky.txt');
    expect(stdout).toMatch(/^risky\.txt\n\n {2}Hi Dana,\n\n {2}.*⟦/);
    expect(stdout).toMatch(
      /\n\n\[1\] “We'll give you 15% off.*” {2}commitment, \w+ \([a-z-]+\)\n {4}[A-Z].*\n {4}Safer: .*\n {4}Policy: .*asks for your answer/,
    );
    expect(stdout).toMatch(/\n\nGoes once the sender has answered what is marked\.\n\n$/);
  });

  test('without colours where it is no terminal', async () => {
    const { stdout } = await check('risky.txt');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/⟦.*15% off.*⟧\[1/);
  });

  test('a mail cannot write to the terminal', async () => {
    const { stdout } = await check('escape.txt');
    expect(stdout).toContain('deliver \ufffd[2J the crates');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u009b');
  });

  test('a bad file is named on standard error, and the rest are still checked', async () => {
    const { status, stdout, stderr } = await check('nowhere.eml', 'image.txt', 'risky.txt');
    expect(status).toBe(66);
    expect(stderr).toBe('countersign: nowhere.eml: no such file\ncountersign: image.txt: this is not a mail, HTML or text file\n');
    expect(stdout).toContain('15% off');
  });

  test('a mail in UTF-16 is told from what is no mail', async () => {
    expect((await check('utf16.eml')).stderr).toBe('countersign: utf16.eml: this mail is UTF-16: please save it as it was sent\n');
  });

  test('where nobody hears of a bad file, the rest are still checked', async () => {
    const child = startCli(['check', 'nowhere.eml', 'nowhere.eml', 'risky.txt'], { folder });
    child.stderr.destroy();
    let stdout = '';
    child.stdout.on('data', (part: Buffer) => {
      stdout += part;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(66);
    expect(stdout).toContain('15% off');
  });

  test('how far it has come, for more than a few files', async () => {
    const few = await check('clean.txt', 'clean.txt');
    const many = await check(...Array.from({ length: 8 }, () => 'clean.txt'));
    expect(few.stderr).toBe('');
    expect(many.stderr).toBe('checked 8 of 8 files\n');
  });
});

test('on a screen the progress makes room for whatever else is written', async () => {
  const files = Array.from({ length: 7 }, (_, i) => join(folder, i === 2 ? 'nowhere.txt' : 'clean.txt'));
  let screen = '';
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    screen += chunk;
    done();
  };
  const output = new Writable({ write });
  const terminal = { input: Readable.from([]), output, errors: output, colour: false, typed: false, live: true };
  const now = new Date('2026-11-20T09:00:00Z');
  await checkFiles(files, null, { rules, policy: defaultPolicy, now }, createHumanReport(output, plain), terminal);
  const lines = screen.split('\n').map((line) => line.split('\r').at(-1));
  expect(screen).toContain('checked 3 of 7 files');
  expect(lines).toContain(`countersign: ${join(folder, 'nowhere.txt')}: no such file`);
  expect(lines.filter((line) => line === join(folder, 'clean.txt'))).toHaveLength(6);
  expect(lines.at(-1)).toBe('');
});

describe.concurrent('what it reads', () => {
  const textOf = async (...args: string[]) => {
    const { stdout } = await check('--format', 'json', ...args);
    const { drafts }: { drafts: { text: string; subject: string; verdict: { kind: string } }[] } = JSON.parse(stdout);
    return drafts[0];
  };

  test('a mail: its subject, and its HTML rather than its text', async () => {
    const draft = await textOf('offer.eml');
    expect(draft?.subject).toBe('Offer für Dana');
    expect(draft?.text).toContain('We will deliver the first batch by Friday.');
  });

  test('recipients come from the mail: what stays inside may go', async () => {
    expect((await check('--policy', 'ours.json', 'offer.eml')).status).toBe(1);
    expect((await check('--policy', 'ours.json', 'internal.eml')).status).toBe(0);
  });

  test('HTML, and text as Windows wrote it', async () => {
    expect((await textOf('risky.html'))?.text).toContain('We will deliver the first batch by Friday.');
    expect((await textOf('latin.txt'))?.text).toContain('café by Friday');
  });

  test.each([
    ['a mail', EML, 'We will deliver the first batch by Friday.'],
    ['HTML', '\n<!DOCTYPE html><p>We will deliver &amp; install.</p>', 'We will deliver & install.'],
    ['text', 'Note: we will deliver it.\n\nSubject: later\n', 'Note: we will deliver it.'],
    ['text that begins with an address', '<dana@x.example> asked. We will deliver it.', '<dana@x.example> asked.'],
  ])('standard input, sniffed: %s', async (_name, input, expected) => {
    const { stdout } = await runCli(['check', '--format', 'json'], { folder, input });
    expect(JSON.parse(stdout)).toMatchObject({ drafts: [{ file: 'standard input', text: expect.stringContaining(expected) }] });
  });

  test('standard input of a given type', async () => {
    const { stdout } = await runCli(['check', '--format', 'json', '--stdin-type', 'text', '-'], { input: '<p>We will deliver it.</p>' });
    expect(JSON.parse(stdout)).toMatchObject({ drafts: [{ text: '<p>We will deliver it.</p>' }] });
  });

  test('--now is the clock that dates are read against', async () => {
    const { stdout } = await runCli(['check', '--format', 'json', '--mentions', '--now', '2026-11-20T09:00:00Z'], {
      input: 'We will deliver it tomorrow.',
    });
    expect(JSON.parse(stdout)).toMatchObject({ drafts: [{ mentions: [{ kind: 'time', value: { from: '2026-11-21' } }] }] });
  });

  test.each(['America/Los_Angeles', 'Pacific/Auckland'])('--now with a day only is that day, in %s as well', async (TZ) => {
    const args = ['check', '--format', 'json', '--mentions', '--now', '2026-11-20'];
    const { stdout } = await runCli(args, { input: 'We will deliver it tomorrow.', env: { TZ } });
    expect(JSON.parse(stdout)).toMatchObject({ drafts: [{ mentions: [{ kind: 'time', value: { from: '2026-11-21' } }] }] });
  });
});

test('--format json is one document, with an entry for every file, the strictest verdict, and how many it does not speak for', async () => {
  const { stdout, status } = await check('--format', 'json', 'clean.txt', 'nowhere.eml', 'risky.txt');
  expect(status).toBe(66);
  expect(JSON.parse(stdout)).toMatchObject({
    drafts: [
      { file: 'clean.txt', verdict: { kind: 'allow' } },
      { file: 'nowhere.eml', error: 'no such file' },
      {
        file: 'risky.txt',
        verdict: { kind: 'acknowledge' },
        flags: expect.arrayContaining([expect.objectContaining({ quote: 'by Friday' })]),
      },
    ],
    verdict: 'acknowledge',
    unread: 1,
  });
  expect(JSON.parse((await check('--format', 'json', 'nowhere.txt', 'image.txt')).stdout)).toMatchObject({ verdict: 'allow', unread: 2 });
  expect(JSON.parse((await check('--format', 'json', 'clean.txt')).stdout)).toMatchObject({ verdict: 'allow', unread: 0 });
});
