// What stands between the add-on and the service is said in words that somebody can act on, on the card or under it.
import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { googleIssuer } from '../../../src/service/identity/issuers.ts';
import { createTenant } from '../../../src/service/operations/create-tenant.ts';
import { api } from '../../../src/wire/api.ts';
import { get, HELD_TEXT, message, nothing, place } from '../../service/harness.ts';
import { type Bed, openBed } from './addon-bed.ts';

/** A script's client, as Google names it. */
const CLIENT = '1234-abc.apps.googleusercontent.com';

let jwks: Server;
let sign: (claims: object) => Promise<string>;
let bed: Bed;

beforeAll(async () => {
  const key = await generateKeyPair('RS256');
  const published = { keys: [{ ...(await exportJWK(key.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
  jwks = createServer((_request, response) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(published)));
  await new Promise<void>((resolve) => {
    jwks.listen(0, '127.0.0.1', resolve);
  });
  const address = jwks.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  bed = await openBed({ service: { issuers: [{ ...googleIssuer([CLIENT]), jwksUrl: `http://127.0.0.1:${port}/keys` }] } });
  sign = (claims) => {
    const seconds = Math.floor(bed.service.now().getTime() / 1000);
    // As `ScriptApp.getIdentityToken` gives it with openid, email and profile: the script's own client is audience and party.
    const usual = {
      ...{ iss: 'https://accounts.google.com', azp: CLIENT, aud: CLIENT, sub: '110001', hd: 'acme.example', at_hash: 'x' },
      ...{ email: 'kim@acme.example', email_verified: true, name: 'Kim Berg', iat: seconds - 10, exp: seconds + 3600 },
    };
    return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'JWT' }).sign(key.privateKey);
  };
});
afterAll(async () => {
  await bed.close();
  jwks.close();
});
beforeEach(() => {
  bed.answerWith = null;
});

test('a token of the add-on is accepted where its client is listed: whoever is of the organisation joins', async () => {
  const own = { id: 'acme', name: 'Acme', googleDomain: 'acme.example', entraTenant: null };
  const person = { id: 'boss', name: 'Boss', email: '', roles: ['admin' as const], manager: null, team: null, away: null, active: true };
  const founded = await createTenant(
    bed.service.work,
    own,
    [{ person, identity: { issuer: 'https://accounts.google.com', subject: 'boss' } }],
    {},
  );
  expect(founded.ok).toBe(true);
  bed.addon.token = await sign({});
  await bed.addon.open('onHomepage');
  expect(bed.addon.read()).toContain('# Countersign\n  Kim Berg\n');
  expect(bed.addon.read()).toContain('None of your messages was held.');
});

test('refused: the client id that an administrator has to list is on the card', async () => {
  bed.addon.token = await sign({ aud: 'another.apps.googleusercontent.com' });
  await bed.addon.open('onHomepage');
  expect(bed.addon.read()).toContain(
    'The review service does not accept this add-on. Its administrator has to list the client id another.apps.googleusercontent.com in COUNTERSIGN_GOOGLE_CLIENTS.',
  );
  bed.addon.token = 'garbage';
  await bed.addon.open('onHomepage');
  expect(bed.addon.read()).toContain('list the client id of this script in COUNTERSIGN_GOOGLE_CLIENTS.');
});

test('known to Google and not to the service', async () => {
  bed.addon.token = await sign({ sub: 'stranger', hd: 'elsewhere.example' });
  await bed.addon.open('onHomepage');
  expect(bed.addon.read()).toContain(
    'The review service does not let you in. This token is valid, but nobody here knows whom it stands for.',
  );
});

test('Google gives no token', async () => {
  bed.addon.token = null;
  await bed.addon.open('onHomepage');
  expect(bed.addon.read()).toContain('Google does not tell Countersign who you are.');
});

test.each<[string, Bed['answerWith'], string]>([
  ['nobody answers', 'nothing', 'The review service gives no answer.'],
  ['the database is away', { status: 503, headers: {}, text: '' }, 'The review service gives no answer.'],
  ['a proxy answers with a page', { status: 200, headers: {}, text: '<html>' }, 'The review service gives no answer.'],
  [
    'it leads elsewhere, which is not followed',
    { status: 302, headers: { Location: 'https://evil.example/' }, text: '' },
    'The service could not do this.',
  ],
])('%s', async (_name, answer, words) => {
  await bed.as('manager');
  bed.answerWith = answer;
  await bed.addon.open('onHomepage');
  expect(bed.addon.read()).toContain(words);
  expect(bed.addon.read()).toContain('<Try again>');
  bed.answerWith = null;
  await bed.addon.press('Try again');
  expect(bed.addon.read()).toContain('Nothing waits for you');
});

const AUTH = 'https://www.googleapis.com/auth/';

test.each([
  ['openid', 'Google does not tell Countersign who you are.'],
  [`${AUTH}script.external_request`, 'Allow it to connect to an external service'],
])('without the scope %s it says what is not allowed', async (scope, words) => {
  const own = await openBed({ without: [scope] });
  await own.as('manager');
  await own.addon.open('onHomepage');
  expect(own.addon.read()).toContain(words);
  await own.close();
});

test('for managers only: without a scope of Gmail and its service, lists and reviews are all there', async () => {
  const own = await openBed({ without: [`${AUTH}gmail.readonly`, `${AUTH}gmail.addons.current.message.metadata`], services: [] });
  await place(own.tenant.as('rep'), message(HELD_TEXT));
  await own.as('manager');
  await own.addon.open('onMessage');
  await own.addon.press('Our offer');
  own.addon.fill('answer-0', 'return');
  own.addon.fill('note', 'Please ask me first.');
  await own.addon.press('Return to');
  expect(own.addon.notice).toBe('Returned to The.');
  own.addon.draftMetadata = { subject: 'Hi', toRecipients: [], ccRecipients: [], bccRecipients: [] };
  await own.addon.open('onCompose');
  expect(own.addon.read()).toContain('# Your drafts cannot be read');
  await own.close();
});

test('too many requests at once', async () => {
  await bed.as('manager');
  const problem = { type: 'about:blank', title: 'Too many requests', status: 429, code: 'rate-limited' };
  bed.answerWith = { status: 429, headers: {}, text: JSON.stringify(problem) };
  await bed.addon.open('onMessage');
  expect(bed.addon.read()).toContain('Wait a minute, then try again.');
});

test('a message that is gone is said under the list, which stays', async () => {
  const hold = await place(bed.tenant.as('rep'), message(HELD_TEXT));
  await bed.as('manager');
  await bed.addon.open('onHomepage');
  get(await bed.tenant.as('rep').call(api.withdrawHold, { ...nothing, params: { id: hold.id }, body: {} }));
  // Somebody else's list, with a line of this one: the id is all that the line carries.
  await bed.as('other-manager');
  await bed.addon.press('Our offer');
  expect(bed.addon.notice).toBe('This message is not there any more.');
  expect(bed.addon.depth).toBe(1);
});

test('built without an origin: it says so, and asks nobody', async () => {
  const own = await openBed({ origin: '' });
  await own.as('manager');
  await own.addon.open('onHomepage');
  expect(own.addon.read()).toContain('built without the address of your review service');
  expect(own.addon.requests).toEqual([]);
  own.addon.save({ id: 'a', subject: 'Hi', to: 'kim@acme.example', html: '<p>We can do 30% off.</p>' });
  own.addon.draftMetadata = { subject: 'Hi', toRecipients: ['kim@acme.example'], ccRecipients: [], bccRecipients: [] };
  await own.addon.open('onCompose');
  expect(own.addon.read()).toContain('# 1 statement needs a manager');
  await own.close();
});

test('the token goes to the service alone, and no word of a mail into an address', async () => {
  const { addon } = bed;
  await bed.as('manager');
  await addon.open('onHomepage');
  expect(addon.requests.length).toBeGreaterThan(10);
  expect(addon.requests.filter(({ headers }) => !/^Bearer \S+$/.test(headers.Authorization ?? ''))).toEqual([]);
  expect(addon.requests.filter(({ url }) => !/^https:\/\/review\.harbourline\.example\/v1\/[\w/?=&%.-]*$/.test(url))).toEqual([]);
});
