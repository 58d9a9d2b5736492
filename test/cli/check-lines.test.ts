// `countersign check --jsonl`: the contract line by line, through the built command line.
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { checkLines } from '../../src/cli/check-lines.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { makeFolder, readAnswers, runCli, startCli, toLines } from './run-cli.ts';

const PROMISE = 'We will deliver the crates by Friday.';
const options = { rules, policy: defaultPolicy, now: new Date('2026-11-20T09:00:00Z'), mentions: false };

const answers = async (drafts: readonly object[], ...args: string[]) =>
  readAnswers((await runCli(['check', '--jsonl', ...args], { input: toLines(drafts) })).stdout);

describe.concurrent('an answer', () => {
  test('comes for each line, in order, with the id as it was given', async () => {
    const idOf = (i: number) => (i % 2 === 0 ? Number.MAX_SAFE_INTEGER - i : `${i}234567890123456789`);
    const drafts = Array.from({ length: 300 }, (_, i) => ({ id: idOf(i), text: i % 3 === 0 ? PROMISE : 'Thanks!' }));
    expect((await answers(drafts)).map(({ id }) => id)).toEqual(drafts.map(({ id }) => id));
  });

  test('has a verdict with its reasons, and flags whose quotes are the very characters', async () => {
    const text = `“Sure” 👍🏽 – \u2028${PROMISE}\r\nWe'll waive the £200 set-up fee 👍🏽.`;
    const [answer] = await answers([{ id: 'a', text }]);
    expect(answer).toMatchObject({
      id: 'a',
      verdict: {
        kind: 'acknowledge',
        reasons: expect.arrayContaining([expect.objectContaining({ kind: 'acknowledge', rule: 'commitment-will' })]),
      },
    });
    expect(answer).not.toHaveProperty('text');
    expect(answer).not.toHaveProperty('mentions');
    expect(answer?.flags?.length).toBeGreaterThan(1);
    for (const { start, end, quote } of answer?.flags ?? []) expect(text.slice(start, end)).toBe(quote);
  });

  test('gives the text where HTML came in, and its offsets count in that text', async () => {
    const [answer] = await answers(
      [{ id: 1, html: `<p>Hi &amp; hello</p><p>We will <b>deliver</b>&nbsp;the crates by Friday.</p>` }],
      '--mentions',
    );
    const { text = '', flags = [], mentions = [] } = answer ?? {};
    expect(text).toContain('Hi & hello');
    expect(flags.length).toBeGreaterThan(0);
    for (const { start, end, quote } of flags) expect(text.slice(start, end)).toBe(quote);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([expect.stringContaining('Friday')]);
  });

  test('lists mentions when asked, risky or not', async () => {
    const [answer] = await answers([{ id: 1, text: 'Last Monday 12% of them paid $40.' }], '--mentions', '--now', '2026-11-20T09:00:00Z');
    expect(answer?.mentions?.map(({ kind }) => kind)).toEqual(['time', 'percent', 'money']);
  });
});

describe.concurrent('keys that are not read', () => {
  test('are listed with the answer', async () => {
    const [answer] = await answers([{ id: 1, text: PROMISE, test: true, note: 'a draft with a label' }]);
    expect(answer).toMatchObject({ id: 1, verdict: { kind: 'acknowledge' }, ignored: ['test', 'note'] });
  });

  test('and are none that was meant for the body, where there is one', async () => {
    const given = await answers([
      { id: 1, html: `<p>${PROMISE}</p>`, test: true, next: 2 },
      { id: 2, text: PROMISE, htm: '' },
    ]);
    expect(given).toMatchObject([
      { id: 1, verdict: { kind: 'acknowledge' }, ignored: ['test', 'next'] },
      { id: 2, verdict: { kind: 'acknowledge' }, ignored: ['htm'] },
    ]);
  });

  test('and nothing is, where all were read', async () => {
    expect((await answers([{ id: 1, text: PROMISE, to: '', subject: null }]))[0]).not.toHaveProperty('ignored');
  });
});

describe.concurrent('attachments', () => {
  const text = 'Please find attached the report.';

  test('are missed where the list is known to be empty', async () => {
    const [answer] = await answers([{ id: 1, text, attachments: [] }]);
    expect(answer?.flags?.map(({ rule }) => rule)).toEqual(['missing-attachment']);
  });

  test('are not missed where nobody named them', async () => {
    const [answer] = await answers([{ id: 1, text }]);
    expect(answer?.flags).toEqual([]);
  });
});

describe.concurrent('a line that is no draft', () => {
  test.each([
    ['not JSON', '{"id": 1, "text": "We will', { line: 1, error: 'the line is not JSON' }],
    ['not an object', '["a"]', { line: 1, error: expect.stringContaining('must be') }],
    ['empty', '', { line: 1, error: 'the line is empty' }],
    ['without an id', '{"text": "x"}', { line: 1, error: expect.stringContaining('id') }],
    [
      'with a number that JSON rounds',
      '{"id": 1234567890123456789, "text": "a"}',
      { line: 1, error: expect.stringMatching(/^id .*as a text$/) },
    ],
    ['without a body', '{"id": 7}', { id: 7, line: 1, error: 'text or html is missing' }],
    ['with two bodies', '{"id": 7, "text": "a", "html": "b"}', { id: 7, line: 1, error: 'give text or html, not both' }],
    ['with a wrong address list', '{"id": 7, "text": "a", "to": {"x": 1}}', { id: 7, line: 1, error: expect.stringMatching(/^to /) }],
    ['by an unknown author', '{"id": 7, "text": "a", "author": "bot"}', { id: 7, line: 1, error: expect.stringMatching(/^author /) }],
    [
      'with a slip in a key',
      '{"id": 7, "text": "a", "autor": "agent"}',
      { id: 7, line: 1, error: '“autor” is not known here: write author' },
    ],
    [
      'with a key in capitals',
      '{"id": 7, "text": "a", "To": "a@x.example"}',
      { id: 7, line: 1, error: '“To” is not known here: write to' },
    ],
    [
      'to a name',
      '{"id": 7, "text": "a", "to": ["sam@x.example", "Sam"]}',
      { id: 7, line: 1, error: expect.stringMatching(/^to must be/) },
    ],
    ['to two in one', '{"id": 7, "text": "a", "bcc": "a@b@x.example"}', { id: 7, line: 1, error: expect.stringMatching(/^bcc must be/) }],
    ['from nowhere', '{"id": 7, "text": "a", "from": "Sam <@>"}', { id: 7, line: 1, error: expect.stringMatching(/^from must be an/) }],
  ])('%s: is answered in its place, and the status is 65', async (_name, line, expected) => {
    const input = `${line}\n${toLines([{ id: 'next', text: PROMISE }])}`;
    const { status, stdout } = await runCli(['check', '--jsonl'], { input });
    const [bad, next, ...more] = readAnswers(stdout);
    expect(bad).toEqual(expected);
    expect(next).toMatchObject({ id: 'next', verdict: { kind: 'acknowledge' } });
    expect(more).toEqual([]);
    expect(status).toBe(65);
  });

  test.each([
    '{"id": 1, "text": "secret plan',
    '{"id": 1, "text": "a", "to": "secret"}',
    '{"id": 1, "text": "a", "author": "secret"}',
    '{"id": 1, "text": "a", "attachments": [{"secret": 1}]}',
  ])('never quotes the mail: %s', async (line) => {
    const { stdout } = await runCli(['check', '--jsonl'], { input: `${line}\n` });
    expect(stdout).not.toContain('secret');
  });

  test('bytes that are not UTF-8', async () => {
    const input = Buffer.concat([Buffer.from('{"id": 1, "text": "caf'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    expect(readAnswers((await runCli(['check', '--jsonl'], { input })).stdout)).toEqual([{ line: 1, error: 'the line is not UTF-8' }]);
  });
});

describe.concurrent('who it goes to', () => {
  const policy = '{ "version": 1, "internalDomains": ["ours.example"] }';
  const kindOf = async (draft: object) => {
    const folder = makeFolder({ 'p.json': policy });
    const { stdout } = await runCli(['check', '--jsonl', '--policy', 'p.json'], {
      folder,
      input: toLines([{ id: 1, text: PROMISE, ...draft }]),
    });
    return readAnswers(stdout)[0]?.verdict?.kind;
  };

  test.each([
    ['nobody: judged as going outside', {}, 'acknowledge'],
    ['a colleague', { to: ['sam@ours.example'] }, 'allow'],
    ['a colleague with a name', { to: ['"Reed, Sam" <sam@ours.example>'] }, 'allow'],
    ['colleagues in one text', { to: 'Sam <sam@ours.example>, "Ward; Dana" <dana@ours.example>' }, 'allow'],
    ['a customer in copy', { to: ['sam@ours.example'], cc: ['dana@buyer.example'] }, 'acknowledge'],
    ['a customer in blind copy', { to: ['sam@ours.example'], bcc: ['dana@buyer.example'] }, 'acknowledge'],
    ['a name that looks like one of ours', { to: ['sam@ours.example <dana@buyer.example>'] }, 'acknowledge'],
    ['a quoted mailbox', { to: ['"Sam Reed"@buyer.example'] }, 'acknowledge'],
  ])('%s', async (_name, draft, kind) => {
    expect(await kindOf(draft)).toBe(kind);
  });
});

describe.concurrent('status', () => {
  test.each([
    ['nothing came in', '', 0],
    ['all may go', toLines([{ id: 1, text: 'Thanks!' }]), 0],
    [
      'something needs an answer',
      toLines([
        { id: 1, text: PROMISE },
        { id: 2, text: 'Thanks!' },
      ]),
      1,
    ],
    ['the last line has no end', JSON.stringify({ id: 1, text: PROMISE }), 1],
  ])('%s', async (_name, input, status) => {
    expect(await runCli(['check', '--jsonl'], { input })).toMatchObject({ status, stderr: '' });
  });

  test('with a file it is wrong use', async () => {
    expect(await runCli(['check', '--jsonl', 'drafts.jsonl'])).toMatchObject({ status: 64, stdout: '' });
  });
});

describe.concurrent('streaming', () => {
  test('10,000 drafts, 120 MB of them, go through in the memory that a few need', async () => {
    // Linux hands `maxRSS` down from the process that started it (fs/exec.c, exec_mmap); VmHWM is the child's own.
    const report =
      "import{existsSync,readFileSync}from'node:fs';const own='/proc/self/status';process.on('exit',()=>process.stderr.write(existsSync(own)?/VmHWM:\\s*(\\d+)/.exec(readFileSync(own,'utf8'))[1]:String(process.resourceUsage().maxRSS)))";
    const child = startCli(['check', '--jsonl'], {
      env: { NODE_OPTIONS: `--max-old-space-size=32 --import=data:text/javascript,${encodeURIComponent(report)}` },
    });
    let lines = 0;
    let kilobytes = '';
    child.stdout.on('data', (part: Buffer) => {
      for (const byte of part) if (byte === 10) lines++;
    });
    child.stderr.on('data', (part: Buffer) => {
      kilobytes += part;
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    const unread = 'x'.repeat(12 * 1024);
    const drafts = Array.from({ length: 10_000 }, (_, id) => id);
    Readable.from(drafts.map((id) => `{"id":${id},"text":"Thanks for the tour.","note":"${unread}"}\n`)).pipe(child.stdin);
    expect(await closed).toBe(0);
    expect(lines).toBe(10_000);
    expect(Number(kilobytes)).toBeGreaterThan(10_000);
    expect(Number(kilobytes)).toBeLessThan(160 * 1024);
  });

  test('it reads no further than its answers are taken', async () => {
    let given = 0;
    async function* input() {
      for (; given < 1000; given++) yield Buffer.from(toLines([{ id: given, text: PROMISE }]));
    }
    const held: (() => void)[] = [];
    let taken = 0;
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        taken++;
        if (taken === 3) held.push(done);
        else done();
      },
    });
    const running = checkLines(input(), output, options);
    await expect.poll(() => held.length).toBe(1);
    expect(given).toBeLessThan(5);
    for (const release of held) release();
    expect(await running).toBe(1);
    expect(taken).toBe(1000);
  });

  test('a reader that leaves early ends it quietly, and not as “all may go”', async () => {
    const child = startCli(['check', '--jsonl']);
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => {
      stderr += part;
    });
    child.stdin.on('error', () => undefined);
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.stdin.write(toLines([{ id: 1, text: PROMISE }]));
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.end(toLines(Array.from({ length: 2000 }, (_, id) => ({ id, text: PROMISE }))));
    });
    expect(await closed).toBe(141);
    expect(stderr).toBe('');
  });
});
