// The web side: problems, limits, headers, logs, figures, and a description that fits. One database is enough for these.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../src/model/problem.ts';
import { encodeCursor } from '../../src/service/holding/cursor.ts';
import { makeDevToken } from '../../src/service/identity/dev-tokens.ts';
import { api } from '../../src/wire/api.ts';
import { foundTenant, get, HELD_TEXT, message, nothing, place, release, serveOn, type TestService, type TestTenant } from './harness.ts';
import { openMemory } from './memory.ts';

let service: TestService;
let tenant: TestTenant;
beforeAll(async () => {
  service = await serveOn(await openMemory(), {});
  tenant = await foundTenant(service);
});
afterAll(() => service.close());

async function send(path: string, init: RequestInit & { readonly as?: string } = {}): Promise<Response> {
  const { as = 'rep', headers, ...rest } = init;
  return service.request(path, { ...rest, headers: { Authorization: `Bearer ${await tenant.token(as)}`, ...headers } });
}

function post(path: string, body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'application/json' }): Promise<Response> {
  return send(path, { method: 'POST', body, headers });
}

describe('what is wrong is a problem document', () => {
  const draft = message(HELD_TEXT);
  test.each<[string, () => Promise<Response>, number, string]>([
    ['no JSON', () => post('/v1/holds', '{"draft":'), 400, 'bad-request'],
    ['JSON of another shape', () => post('/v1/holds', '{"draft":{"subject":1}}'), 400, 'bad-request'],
    ['a list', () => post('/v1/holds', '[]'), 400, 'bad-request'],
    ['nothing', () => post('/v1/holds', ''), 400, 'bad-request'],
    ['another type', () => post('/v1/holds', '<x/>', { 'Content-Type': 'text/xml' }), 415, 'unsupported-type'],
    ['no type', () => post('/v1/holds', new Blob(['{}']), {}), 415, 'unsupported-type'],
    ['too much', () => post('/v1/holds', JSON.stringify(message('x'.repeat(5_000_000)))), 413, 'too-large'],
    ['NUL in the text', () => post('/v1/holds', JSON.stringify(message(`${HELD_TEXT}\0`))), 400, 'bad-request'],
    ['half a character', () => post('/v1/holds', JSON.stringify(message(`${HELD_TEXT}\ud800`))), 400, 'bad-request'],
    ['NUL in the address', () => send('/v1/holds/%00'), 400, 'bad-request'],
    ['an unknown hold', () => send('/v1/holds/hold_nothing'), 404, 'not-found'],
    ['an unknown address', () => send('/v1/nothing'), 404, 'not-found'],
    ['another method', () => send('/v1/holds', { method: 'DELETE' }), 405, 'method-not-allowed'],
    ['a wrong filter', () => send('/v1/holds?state=lost'), 400, 'bad-request'],
    ...[
      { order: 'newest', placedAt: '2026-11-24T09:30:00.000Z', id: '\0' },
      { order: 'newest', placedAt: '2026-11-24T09:30:00.000Z', id: '\ud800' },
      { order: 'queue', urgency: 99_999_999_999, dueAt: '2026-11-24T09:30:00.000Z', id: 'x' },
    ].map((place): [string, () => Promise<Response>, number, string] => [
      `a made-up cursor ${JSON.stringify(place)}`,
      () => send(`/v1/holds?${place.order === 'queue' ? 'state=pending&' : ''}cursor=${encodeCursor(place)}`),
      400,
      'bad-request',
    ]),
    ['a wrong page size', () => send('/v1/holds?limit=1000'), 400, 'bad-request'],
    [
      'a wrong key',
      () => post('/v1/holds', JSON.stringify(draft), { 'Content-Type': 'application/json', 'Idempotency-Key': 'a b' }),
      400,
      'bad-request',
    ],
    [
      'no version',
      () =>
        send('/v1/policy', {
          method: 'PUT',
          as: 'admin',
          body: JSON.stringify({ policy: { version: 1 }, reason: 'why' }),
          headers: { 'Content-Type': 'application/json' },
        }),
      428,
      'precondition-required',
    ],
    ['no token', () => send('/v1/me', { headers: { Authorization: '' } }), 401, 'unauthenticated'],
    ['a made-up token', () => send('/v1/me', { headers: { Authorization: 'Bearer a.b.c' } }), 401, 'unauthenticated'],
  ])('%s', async (_name, ask, status, code) => {
    const answer = await ask();
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = Problem.parse(await answer.json());
    expect({ status: answer.status, code: problem.code, same: problem.status }).toEqual({ status, code, same: status });
    expect(problem.requestId).toBe(answer.headers.get('X-Request-Id'));
  });

  test('it says key by key what must stand there, and never what stood there', async () => {
    const answer = await post(
      '/v1/holds',
      JSON.stringify({ draft: { ...draft.draft, to: 'secret words of a mail' }, acknowledgements: [] }),
    );
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ path: 'draft.to', message: 'must be array' }] });
    expect(text).not.toContain('secret words');
  });

  test('a hold has addresses to go to; a draft that is only looked at may have one that is half typed', async () => {
    const body = JSON.stringify({
      ...draft,
      draft: { ...draft.draft, cc: [{ address: 'kim@acme.example' }, { address: 'not an address' }] },
    });
    const answer = await post('/v1/holds', body);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ status: 400, errors: [{ path: 'draft.cc.1.address' }] });
    expect(text).not.toContain('not an address');
    expect((await post('/v1/inspections', body)).status).toBe(200);
  });

  test('a warning comes before the time is up', async () => {
    const read = await send('/v1/settings', { as: 'admin' });
    const settings: unknown = await read.json();
    const write = (times: object) =>
      send('/v1/settings', {
        method: 'PUT',
        as: 'admin',
        body: JSON.stringify(Object.assign({}, settings, times)),
        headers: { 'Content-Type': 'application/json', 'If-Match': read.headers.get('ETag') ?? '' },
      });
    expect(await (await write({ answerWithin: 0.01 })).json()).toMatchObject({ status: 400, errors: [{ path: 'warnBefore' }] });
    expect((await write({ answerWithin: 0.01, warnBefore: 0.005 })).status).toBe(200);
  });

  test.each<[string, string, object | null, string]>([
    ['/v1/holds/hold_1/extend', 'hours', { hours: -3 }, 'must be more than 0 and at most 80 (hours)'],
    ['/v1/holds/hold_1/extend', 'hours', { hours: 100_000 }, 'must be more than 0 and at most 80 (hours)'],
    ['/v1/holds/hold_1/return', 'reasons', { digest: '', reasons: Array(11).fill(''), statements: [] }, 'must have at most 10 items'],
    ['/v1/holds/hold_1/release', 'note', { digest: '', note: 'x'.repeat(2001) }, 'must have at most 2000 characters'],
    ['/v1/holds?limit=0', 'query.limit', null, 'must be at least 1'],
  ])('%s: %s says its range', async (path, field, body, range) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await send(path, { as: 'manager', headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
    expect(await answer.json()).toMatchObject({ status: 400, errors: [{ path: field, message: range }] });
  });
});

test('who asks for the head of a stream or an export opens none', async () => {
  for (const [path, as] of [
    ['/v1/events', 'rep'],
    ['/v1/audit/export', 'auditor'],
  ] as const) {
    const answer = await send(path, { method: 'HEAD', as });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET']);
  }
  expect(await (await service.request('/metrics', {})).text()).toContain('countersign_event_listeners 0');
});

test('an emoji that is written as escapes is no broken character', async () => {
  const body = JSON.stringify(message(`${HELD_TEXT}😀`)).replace('😀', '\\ud83d\\ude00');
  const answer = await post('/v1/holds', body);
  expect(answer.status).toBe(201);
  expect(await answer.text()).toContain('😀');
});

test('answers are kept by nobody, framed by nobody, and only pages that were named may call', async () => {
  const from = (origin: string) => send('/v1/me', { headers: { Origin: origin } });
  const answer = await from('https://mail.example');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(answer.headers.get('X-Frame-Options')).toBe('DENY');
  expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://mail.example');
  expect((await from('https://evil.example')).headers.get('Access-Control-Allow-Origin')).toBeNull();
  const asked = { method: 'OPTIONS', headers: { Origin: 'https://mail.example', 'Access-Control-Request-Method': 'POST' } };
  expect((await service.request('/v1/holds', asked)).status).toBe(204);
});

test('an identity that asks too often is told to wait, and others are not', async () => {
  const limited = await serveOn(await openMemory(), { config: { ratePerSecond: 1 } });
  const other = await foundTenant(limited);
  const ask = async (member: string) =>
    (await limited.request('/v1/me', { headers: { Authorization: `Bearer ${await other.token(member)}` } })).status;
  const answers: number[] = [];
  for (let i = 0; i < 12; i++) answers.push(await ask('rep'));
  expect(answers).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
  expect(await ask('manager')).toBe(200);
  limited.moveClock(1 / 3600);
  expect(await ask('rep')).toBe(200);
  const askWith = async (token: string) => (await limited.request('/v1/me', { headers: { Authorization: `Bearer ${token}` } })).status;
  const rubbish: number[] = [];
  for (let i = 0; i < 20; i++) rubbish.push(await askWith('a.b.c'));
  expect(rubbish, 'another’s rubbish hides no “your token is over”').toEqual(Array.from({ length: 20 }, () => 401));
  const stranger = await makeDevToken(limited.work.keys, 'nobody here', limited.now());
  const turns: number[] = [];
  for (let i = 0; i < 12; i++) turns.push(await askWith(stranger));
  expect(turns).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
  await limited.close();
});

test('logs name the request, who and what, and no word or address of a mail', async () => {
  const secret = 'Zanzibar';
  const body = message(`${HELD_TEXT}${secret}`, { note: secret });
  const hold = await place(tenant.as('rep'), {
    ...body,
    draft: { ...body.draft, subject: secret, to: [{ address: `${secret}@acme.example` }] },
  });
  get(await release(tenant.as('manager'), hold));
  await post('/v1/holds', `{"draft": "${secret}`);
  const logged = service.logged.join('');
  expect(logged).toContain('"route":"/v1/holds"');
  expect(logged).toContain('"person":"rep"');
  expect(logged).not.toContain(secret);
  expect(logged).not.toContain('acme.example');
});

test('figures count what was done', async () => {
  const text = await (await service.request('/metrics', {})).text();
  expect(text).toMatch(/countersign_holds_total\{act="placed"\} \d+/);
  expect(text).toMatch(/countersign_http_requests_total\{method="POST",route="\/v1\/holds",status="201"\} \d+/);
  expect(text).toMatch(/countersign_http_request_seconds_bucket\{method="POST",route="\/v1\/holds",le="\+Inf"\} \d+/);
  expect(text).not.toMatch(/NaN|undefined/);
});

test('the description names every endpoint, and a page shows it', async () => {
  const described: unknown = await (await service.request('/openapi.json', {})).json();
  expect(described).toMatchObject({ openapi: '3.1.0' });
  const text = JSON.stringify(described);
  for (const [name, { path }] of Object.entries(api)) {
    expect(text).toContain(`"operationId":"${name}"`);
    expect(text).toContain(`"${path}"`);
  }
  const exported = { responses: { '200': { content: { 'application/x-ndjson': {}, 'text/csv': {} } } } };
  expect(described).toMatchObject({ paths: { '/v1/audit/export': { get: exported } } });
  const page = await (await service.request('/docs', {})).text();
  for (const { path } of Object.values(api)) expect(page).toContain(`${path}</code>`);
  expect(page).toContain('<code>answerWithin</code> number');
  expect(page).toMatch(/<summary>Request<\/summary><ul><li><code>hours<\/code> number<\/li>/);
  expect((await service.request('/docs.css', {})).headers.get('Content-Type')).toContain('text/css');
});

test('a dead database is an outage, and said to be one', async () => {
  const dying = await serveOn(await openMemory(), {});
  const other = await foundTenant(dying);
  const token = await other.token('rep');
  expect((await dying.request('/readyz', {})).status).toBe(200);
  await dying.work.database.close();
  expect((await dying.request('/readyz', {})).status).toBe(503);
  expect((await dying.request('/healthz', {})).status).toBe(200);
  const answer = await dying.request('/v1/me', { headers: { Authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('Retry-After')).not.toBeNull();
});

test('the development door opens for this machine only', async () => {
  const ask = (headers: Record<string, string>) =>
    service.request('/dev/token', { method: 'POST', body: '{"as":"rep"}', headers: { 'Content-Type': 'application/json', ...headers } });
  expect((await ask({ Host: '127.0.0.1:4180' })).status).toBe(200);
  expect((await ask({ Host: '127.0.0.1:4180', Origin: 'http://127.0.0.1:4180' })).status).toBe(200);
  expect((await ask({ Host: '127.0.0.1:4180', Origin: 'chrome-extension://abcdefghijklmnop' })).status).toBe(200);
  for (const origin of ['https://evil.example', 'null', 'https://chrome-extension.example', 'chrome-extension://a.example/x'])
    expect((await ask({ Host: '127.0.0.1:4180', Origin: origin })).status).toBe(403);
  expect((await ask({ Host: 'evil.example' })).status).toBe(403);
});

test('an inspection says what the command line would say, and keeps nothing', async () => {
  const { draft } = message(HELD_TEXT);
  const result = get(await tenant.as('rep').call(api.inspect, { ...nothing, body: { draft } }));
  expect(result.verdict.kind).toBe('hold');
  for (const flag of result.flags) expect(result.text.slice(flag.start, flag.end)).toBe(flag.quote);
});
