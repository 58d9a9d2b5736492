// The worker's token: renewed without asking, kept through a network that fails, and never shown to another service.
import { afterEach, expect, test, vi } from 'vitest';
import { createWorkerService } from '../../../src/hosts/gmail-extension/worker-service.ts';
import { NOW } from '../../policy/make.ts';
import { createStorageArea } from './storage-area.ts';

const HOUR_MS = 3_600_000;
const MANAGED = { apiOrigin: 'https://service.example', identity: 'google', googleClientId: 'client' };

/** A browser whose person is signed in with Google while `google` says so. */
function start() {
  const sent: (string | null)[] = [];
  const state = { time: NOW.getTime(), google: true, asked: 0, managed: MANAGED, sent };
  const kept: Record<string, unknown> = {};
  const launchWebAuthFlow = async ({ url }: { url: string }) => {
    state.asked += 1;
    if (!state.google) throw new Error('no network');
    const claims = { nonce: new URL(url).searchParams.get('nonce'), exp: (state.time + HOUR_MS) / 1000 };
    return `https://id.chromiumapp.org/#id_token=x${state.asked}.${btoa(JSON.stringify(claims))}.x`;
  };
  vi.stubGlobal('chrome', {
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` },
    storage: {
      managed: { get: async () => state.managed },
      session: createStorageArea(kept),
    },
    identity: { getRedirectURL: () => 'https://id.chromiumapp.org/', launchWebAuthFlow },
  });
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    state.sent.push(new Headers(init.headers).get('Authorization'));
    return new Response('{}');
  });
  const clock = () => new Date(state.time);
  return { state, service: createWorkerService(clock), again: () => createWorkerService(clock) };
}

afterEach(() => vi.unstubAllGlobals());

test('a token that ran out is renewed without asking', async () => {
  const { state, service } = start();
  expect(await service.signIn(true, 'rep')).toBe(true);
  state.time += HOUR_MS;
  await service.fetch('https://service.example/v1/me');
  expect(state.sent).toEqual([expect.stringContaining('Bearer x2.')]);
});

test('without a network nobody is signed out: it is tried again later, and not at every look', async () => {
  const { state, service, again } = start();
  await service.signIn(true, 'rep');
  state.time += HOUR_MS;
  state.google = false;
  expect((await service.fetch('https://service.example/v1/me')).status).toBe(401);
  const { asked } = state;
  // The browser ended the worker meanwhile.
  const next = again();
  expect(await next.isKnown()).toBe(true);
  expect((await next.fetch('https://service.example/v1/me')).status).toBe(401);
  expect(state.asked).toBe(asked);
  state.google = true;
  state.time += HOUR_MS / 12;
  expect((await next.fetch('https://service.example/v1/me')).status).toBe(200);
});

test('a renewal that fails late does not undo a sign-in', async () => {
  const { state, service } = start();
  await service.signIn(true, 'rep');
  state.time += HOUR_MS;
  state.google = false;
  const renewing = service.fetch('https://service.example/v1/me');
  state.google = true;
  await service.signIn(true, 'rep');
  await renewing;
  expect((await service.fetch('https://service.example/v1/me')).status).toBe(200);
});

test('another service, set by an administrator, is not given the token of the first', async () => {
  const { state, service } = start();
  await service.signIn(true, 'rep');
  state.google = false;
  state.managed = { ...MANAGED, apiOrigin: 'https://other.example' };
  expect(await service.isKnown()).toBe(false);
  expect((await service.fetch('https://other.example/v1/me')).status).toBe(401);
  expect(state.sent).toEqual([]);
});
