// Tokens of Google and Entra, checked against keys that a local server gives out.
import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDevToken } from '../../src/service/identity/dev-tokens.ts';
import { entraIssuer, googleIssuer } from '../../src/service/identity/issuers.ts';
import { createTokenVerifier } from '../../src/service/identity/verify-token.ts';
import { createTenant } from '../../src/service/operations/create-tenant.ts';
import { api } from '../../src/wire/api.ts';
import { clientOf, codeOf, get, nothing, serveOn, type TestService } from './harness.ts';
import { openMemory } from './memory.ts';

type Key = Awaited<ReturnType<typeof generateKeyPair>>;

let jwks: Server;
let jwksUrl = '';
let published: { kid: string; key: Key }[] = [];
let fetched = 0;
let down = false;
let service: TestService;

const DIRECTORY = '11111111-2222-3333-4444-555555555555';
const GOOGLE = 'https://accounts.google.com';
const ENTRA = `https://login.microsoftonline.com/${DIRECTORY}/v2.0`;

beforeAll(async () => {
  published = [{ kid: 'first', key: await generateKeyPair('RS256') }];
  jwks = createServer(async (_request, response) => {
    fetched++;
    if (down) return response.writeHead(503).end();
    const keys = await Promise.all(
      published.map(async ({ kid, key }) => ({ ...(await exportJWK(key.publicKey)), kid, alg: 'RS256', use: 'sig' })),
    );
    return response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => {
    jwks.listen(0, '127.0.0.1', resolve);
  });
  const address = jwks.address();
  jwksUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/keys`;
});
afterAll(() => {
  jwks.close();
});

beforeAll(async () => {
  const issuers = [
    { ...googleIssuer(['client-1', 'client-2']), jwksUrl },
    { ...entraIssuer(['api-1'], 'access_as_user'), jwksUrl },
  ];
  service = await serveOn(await openMemory(), { issuers });
  const person = { id: 'boss', name: 'Boss', email: '', roles: ['admin' as const], manager: null, team: null, away: null, active: true };
  const tenant = { id: 'acme', name: 'Acme', googleDomain: 'acme.example', entraTenant: DIRECTORY };
  await createTenant(service.work, tenant, [{ person, identity: { issuer: GOOGLE, subject: 'boss-sub' } }], {});
  const other = { id: 'rival', name: 'Rival', googleDomain: 'rival.example', entraTenant: null };
  await createTenant(service.work, other, [{ person, identity: { issuer: GOOGLE, subject: 'rival-sub' } }], {});
});
afterAll(() => service.close());

async function sign(claims: Claims, { kid, key }: { kid: string; key: Key }, alg = 'RS256'): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg, kid }).sign(key.privateKey);
}

function seconds(offset: number): number {
  return Math.floor(service.now().getTime() / 1000) + offset;
}

function first() {
  const [key] = published;
  if (key === undefined) throw new Error('there is a key');
  return key;
}

/** What stands in a token; undefined takes it out. */
type Claims = Readonly<Record<string, unknown>>;

const google = (claims: Claims = {}): Claims => ({
  ...{ iss: GOOGLE, aud: 'client-1', sub: 'sub-1', hd: 'acme.example', email: 'kim@acme.example', email_verified: true, name: 'Kim' },
  ...{ iat: seconds(-10), exp: seconds(3600), ...claims },
});
const entra = (claims: Claims = {}): Claims => ({
  ...{ iss: ENTRA, aud: 'api-1', sub: 'pairwise', oid: 'oid-1', tid: DIRECTORY, ver: '2.0', scp: 'openid access_as_user', name: 'Lee' },
  ...{ iat: seconds(-10), nbf: seconds(-10), exp: seconds(3600), ...claims },
});

async function me(token: string) {
  return clientOf(service, async () => token).call(api.me, nothing);
}

describe('Google', () => {
  test('someone of the organisation joins as a rep, and stays the same person when the address changes', async () => {
    const joined = get(await me(await sign(google(), first())));
    expect(joined).toMatchObject({ tenant: { id: 'acme' }, person: { name: 'Kim', roles: ['rep'] } });
    const renamed = get(await me(await sign(google({ email: 'kim.new@acme.example' }), first())));
    expect(renamed.person.id).toBe(joined.person.id);
    const other = get(await me(await sign(google({ sub: 'sub-2' }), first())));
    expect(other.person.id).not.toBe(joined.person.id);
    for (const iss of [GOOGLE, 'accounts.google.com'])
      expect(get(await me(await sign(google({ iss, sub: 'boss-sub' }), first()))).person.roles).toEqual(['admin']);
  });

  test.each<[string, Claims, string]>([
    ['another audience', { aud: 'someone-else' }, 'unauthenticated'],
    ['another issuer', { iss: 'https://evil.example' }, 'unauthenticated'],
    ['past its time', { exp: 1 }, 'unauthenticated'],
    ['no subject', { sub: '' }, 'unauthenticated'],
    ['an address that was not verified', { email_verified: false }, 'unauthenticated'],
    ['another organisation', { sub: 'new', hd: 'other.example' }, 'forbidden'],
    ['no organisation', { sub: 'new', hd: undefined }, 'forbidden'],
    ['an address of ours, another organisation', { sub: 'new', hd: 'other.example', email: 'kim@acme.example' }, 'forbidden'],
  ])('%s is refused', async (_name, claims, code) => {
    expect(codeOf(await me(await sign(google(claims), first())))).toBe(code);
  });
});

describe('someone whom another organisation’s administrator wrote down', () => {
  const rival = () => sign(google({ sub: 'rival-sub', hd: 'rival.example' }), first());
  const trap = async (subject: string, issuer: string, active: boolean) => {
    const body = { name: 'Trap', email: '', roles: ['rep' as const], manager: 'boss', team: null, active, identity: { issuer, subject } };
    return clientOf(service, rival).call(api.writePerson, { ...nothing, params: { id: `trap-${subject}` }, body });
  };

  test.each([true, false])('comes to their own, and stays there (written down as active: %s)', async (active) => {
    const subject = `vera-${active}`;
    get(await trap(subject, GOOGLE, active));
    const token = await sign(google({ sub: subject, name: 'Vera' }), first());
    const joined = get(await me(token));
    expect(joined).toMatchObject({ tenant: { id: 'acme' }, person: { name: 'Vera', roles: ['rep'] } });
    expect(codeOf(await trap(subject, GOOGLE, active))).toBe('conflict');
    expect(get(await me(token)).person.id).toBe(joined.person.id);
  });

  test('is theirs where no organisation of ours vouches for them', async () => {
    get(await trap('guest', GOOGLE, true));
    for (const hd of [undefined, 'agency.example'])
      expect(get(await me(await sign(google({ sub: 'guest', hd }), first())))).toMatchObject({ tenant: { id: 'rival' } });
  });

  test.each(['accounts.google.com', 'http://accounts.google.com', ENTRA.replace('/v2.0', '')])('by %s is refused', async (issuer) => {
    expect(codeOf(await trap('mistyped', issuer, true))).toBe('bad-request');
  });
});

describe('Entra', () => {
  test('someone of the directory joins as a rep', async () => {
    expect(get(await me(await sign(entra(), first())))).toMatchObject({ tenant: { id: 'acme' }, person: { name: 'Lee', roles: ['rep'] } });
  });

  test.each<[string, Claims, string]>([
    ['another scope', { scp: 'openid profile' }, 'unauthenticated'],
    ['an application for itself', { scp: undefined, roles: ['access_as_user'] }, 'unauthenticated'],
    ['another audience', { aud: '00000003-0000-0000-c000-000000000000' }, 'unauthenticated'],
    ['an issuer that is not its directory', { tid: '99999999-2222-3333-4444-555555555555' }, 'unauthenticated'],
    ['another directory', { tid: '99999999-2222-3333-4444-555555555555', iss: ENTRA.replace('11111111', '99999999') }, 'forbidden'],
    ['not yet valid', { nbf: 4_000_000_000 }, 'unauthenticated'],
    ['no end', { exp: undefined }, 'unauthenticated'],
    ['an older kind of token', { ver: '1.0' }, 'unauthenticated'],
  ])('%s is refused', async (_name, claims, code) => {
    expect(codeOf(await me(await sign(entra(claims), first())))).toBe(code);
  });
});

test('a key that is not published, or a signature that was changed, is refused', async () => {
  const stranger = { kid: 'first', key: await generateKeyPair('RS256') };
  expect(codeOf(await me(await sign(google(), stranger)))).toBe('unauthenticated');
  const good = await sign(google(), first());
  expect(codeOf(await me(`${good.slice(0, -8)}AAAAAAAA`))).toBe('unauthenticated');
  const [, payload = ''] = good.split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  expect(codeOf(await me(`${none}.${payload}.`))).toBe('unauthenticated');
});

test('keys are fetched once, and again for a key that was not known', async () => {
  const verify = createTokenVerifier({ issuers: [{ ...googleIssuer(['client-1']), jwksUrl }], dev: null, clock: service.now });
  const before = fetched;
  for (const sub of ['a', 'b', 'c']) expect((await verify(await sign(google({ sub }), first()))).ok).toBe(true);
  expect(fetched).toBe(before + 1);
  const next = { kid: 'second', key: await generateKeyPair('RS256') };
  published = [...published, next];
  // jose asks again for an unknown key, but not within half a minute, so that forged ones cannot make it ask and ask.
  expect((await verify(await sign(google(), next))).ok).toBe(false);
  const later = createTokenVerifier({ issuers: [{ ...googleIssuer(['client-1']), jwksUrl }], dev: null, clock: service.now });
  expect((await later(await sign(google(), next))).ok).toBe(true);
});

test('where the keys cannot be fetched the token is not called wrong', async () => {
  const verify = createTokenVerifier({ issuers: [{ ...googleIssuer(['client-1']), jwksUrl }], dev: null, clock: service.now });
  down = true;
  expect(await verify(await sign(google(), first()))).toEqual({ ok: false, code: 'unavailable' });
  down = false;
  expect((await verify(await sign(google(), first()))).ok).toBe(true);
});

test('the development issuer is not known where it was not asked for', async () => {
  const verify = createTokenVerifier({ issuers: [], dev: null, clock: service.now });
  expect(await verify(await makeDevToken(service.work.keys, 'admin', service.now()))).toEqual({ ok: false, code: 'unauthenticated' });
});
