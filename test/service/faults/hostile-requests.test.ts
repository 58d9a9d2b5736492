// Requests that no decent client sends: each is answered with a clear problem, or its connection is closed; nothing else happens.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../../src/model/problem.ts';
import { type Listening, listen } from '../../../src/service/listen.ts';
import { foundTenant, HELD_TEXT, message, serveOn, type TestService } from '../harness.ts';
import { openMemory } from '../memory.ts';
import { sendRaw } from './raw-request.ts';

let service: TestService;
let listening: Listening;
let token: string;
beforeAll(async () => {
  service = await serveOn(await openMemory(), {});
  listening = await listen(service.app, 0, () => undefined);
  token = await (await foundTenant(service)).token('rep');
});
afterAll(async () => {
  await listening.close();
  await service.close();
});

interface Hostile {
  readonly first: string;
  readonly headers?: string;
  readonly body?: string;
}

function toBytes({ first, headers = '', body }: Hostile): string {
  const own = /^host:/im.test(headers) ? '' : 'Host: 127.0.0.1\r\n';
  const sized = body === undefined || /^(?:content-length|transfer-encoding):/im.test(headers) ? '' : `Content-Length: ${body.length}\r\n`;
  return `${first} HTTP/1.1\r\n${own}Authorization: Bearer ${token}\r\nConnection: close\r\n${headers}${sized}\r\n${body ?? ''}`;
}

const JSON_TYPE = 'Content-Type: application/json\r\n';
const post = (body: string, headers = JSON_TYPE): Hostile => ({ first: 'POST /v1/holds', headers, body });
const draftOf = (body: object) => JSON.stringify({ ...message('x'), draft: { ...message('x').draft, body } });

/** Status 0: closed without a word. Where Node answers by itself, nobody of ours is asked, and there is no document. */
const CASES: Readonly<Record<string, readonly [Hostile, readonly number[]]>> = {
  'a method of another protocol': [{ first: 'PROPFIND /v1/holds' }, [405]],
  'TRACE, which fetch does not know': [{ first: 'TRACE /v1/holds' }, [405]],
  'a method that nobody knows': [{ first: 'STEAL /v1/holds' }, [400]],
  'a tunnel': [{ first: 'CONNECT evil.example:443' }, [0]],
  'an upgrade': [{ first: 'GET /v1/nothing', headers: 'Connection: Upgrade\r\nUpgrade: websocket\r\n' }, [404]],
  'no host': [{ first: 'GET /v1/holds', headers: 'Host: \r\n' }, [400]],
  'a host that is none': [{ first: 'GET /v1/holds', headers: 'Host: a b/c\r\n' }, [400]],
  'an address of another protocol': [{ first: 'GET ftp://evil.example/v1/holds' }, [400]],
  'an asterisk': [{ first: 'OPTIONS *' }, [400]],
  'a percent sign that means nothing': [{ first: 'GET /v1/holds/%zz' }, [404]],
  'bytes that are no text': [{ first: 'GET /v1/holds/%c0%80' }, [404]],
  'a cursor that is no text': [{ first: 'GET /v1/holds?cursor=%ff%fe' }, [400]],
  'a cursor of another list': [{ first: 'GET /v1/holds?cursor=e30' }, [400]],
  'a way out of the folder': [{ first: 'GET /v1/..%2f..%2fpackage.json' }, [404]],
  'a very long address': [{ first: `GET /v1/${'a'.repeat(10_000)}` }, [404]],
  'an id that is too long': [{ first: `GET /v1/holds/${'a'.repeat(10_000)}` }, [400]],
  'huge headers': [{ first: 'GET /v1/holds', headers: `X-Huge: ${'a'.repeat(50_000)}\r\n` }, [431]],
  'a key with letters of another script': [post('{}', `${JSON_TYPE}Idempotency-Key: \xff\xfe\r\n`), [400]],
  'a key that is too long': [post(JSON.stringify(message(HELD_TEXT)), `${JSON_TYPE}Idempotency-Key: ${'k'.repeat(201)}\r\n`), [400]],
  'TLS to a plain port': [{ first: '\x16\x03\x01\x02\x00\x01' }, [400]],
  'no content type': [post('{}', ''), [415]],
  'another content type': [post('<x/>', 'Content-Type: text/xml\r\n'), [415]],
  'two content types': [post('{}', 'Content-Type: application/json, text/xml\r\n'), [415]],
  'a form': [post('draft=1', 'Content-Type: application/x-www-form-urlencoded\r\n'), [415]],
  'packed content': [post('\x1f\x8b\x08', `${JSON_TYPE}Content-Encoding: gzip\r\n`), [400]],
  'broken JSON': [post('{"draft":'), [400]],
  'JSON with words after it': [post('{} and more'), [400]],
  'a byte order mark': [post('\xef\xbb\xbf{}'), [400]],
  'keys of every object': [post('{"__proto__":{"draft":1},"constructor":1,"toString":1}'), [400]],
  'JSON a hundred thousand deep': [post('['.repeat(400_000) + ']'.repeat(400_000)), [400]],
  'JSON that never closes': [post('['.repeat(900_000)), [400]],
  'a deep NUL': [post(`{"draft":${'['.repeat(300_000)}"\\u0000"${']'.repeat(300_000)}}`), [400]],
  'markup a hundred thousand deep': [post(draftOf({ html: '<div>'.repeat(150_000) })), [422]],
  'a wall of quotes': [post(draftOf({ text: '>'.repeat(900_000) })), [422]],
  'five megabytes': [post(JSON.stringify(message('x'.repeat(5_000_000)))), [413]],
  'five megabytes that nobody announced': [
    post(`${'400000\r\n'}${'x'.repeat(4_194_304)}\r\n0\r\n\r\n`, `${JSON_TYPE}Transfer-Encoding: chunked\r\n`),
    [413, 0],
  ],
  'two lengths': [post('{}', `${JSON_TYPE}Content-Length: 2\r\nContent-Length: 3\r\n`), [400]],
  'a length and pieces': [post('0\r\n\r\n', `${JSON_TYPE}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`), [400]],
  'a length below nothing': [post('{}', `${JSON_TYPE}Content-Length: -5\r\n`), [400]],
  'a length beyond all numbers': [post('{}', `${JSON_TYPE}Content-Length: 99999999999999999999\r\n`), [400]],
  'pieces without a size': [post('zz\r\n{}\r\n0\r\n\r\n', `${JSON_TYPE}Transfer-Encoding: chunked\r\n`), [400]],
  'an expectation': [post('{}', `${JSON_TYPE}Expect: 200-ok\r\n`), [417]],
};

/** What Node refuses before anybody of ours is asked. */
const BARE = [0, 400, 417, 431];

describe('a hostile request', () => {
  test.each(Object.entries(CASES))('%s', async (_name, [hostile, statuses]) => {
    const answer = await sendRaw(listening.port, [toBytes(hostile)]);
    expect(statuses).toContain(answer.status);
    if (answer.type === '') expect(BARE).toContain(answer.status);
    else if (answer.type === 'application/problem+json') expect(Problem.parse(JSON.parse(answer.body)).status).toBe(answer.status);
    else expect(answer.body).toBe('');
  });

  test('none was a fault of ours, and it serves on', async () => {
    expect(service.logged.filter((line) => /"event":"(?:fault|outage)"/.test(line))).toEqual([]);
    const answer = await fetch(`${listening.url}v1/me`, { headers: { Authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(200);
  });
});
