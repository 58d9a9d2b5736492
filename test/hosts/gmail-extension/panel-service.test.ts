// The panel's line to the service, with the browser's calls made up: one stream of events, however often one signs in.
import { afterEach, expect, test, vi } from 'vitest';
import { findService } from '../../../src/hosts/gmail-extension/panel-service.ts';
import { createFakeService } from '../../fakes/review-service.ts';
import { NOW } from '../../policy/make.ts';

const clock = () => NOW;
const area = () => ({ get: async () => ({}), set: async () => undefined });
const event = () => ({ addListener: () => undefined, removeListener: () => undefined });

/** Google's sign-in, as the browser runs it: the token names the rep, for an hour. */
async function launchWebAuthFlow({ url }: { url: string }): Promise<string> {
  const claims = { nonce: new URL(url).searchParams.get('nonce'), exp: NOW.getTime() / 1000 + 3600 };
  return `https://id.chromiumapp.org/#id_token=x.${btoa(JSON.stringify(claims))}.x`;
}

afterEach(() => vi.unstubAllGlobals());

test('who signs in again does not open a second stream of events', async () => {
  const service = createFakeService(clock);
  const asked: string[] = [];
  vi.stubGlobal('chrome', {
    runtime: { id: 'id', sendMessage: async () => null },
    storage: {
      managed: { get: async () => ({ apiOrigin: 'https://service.example', identity: 'google', googleClientId: 'client' }) },
      ...{ session: area(), local: area(), onChanged: event() },
    },
    identity: { getRedirectURL: () => 'https://id.chromiumapp.org/', launchWebAuthFlow },
  });
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    asked.push(new URL(input).pathname);
    const headers = new Headers(init?.headers);
    headers.set('Authorization', 'Bearer rep');
    return service.fetch(input, { ...init, headers });
  });
  const end = new AbortController();
  const panel = await findService(clock, end.signal);
  await vi.waitFor(() => expect(panel?.connection.reach.value).toBe('live'));
  expect(panel?.isSignedIn.value).toBe(true);
  await panel?.enter();
  await panel?.connection.readPolicy();
  expect(asked.filter((path) => path === '/v1/events')).toHaveLength(1);
  end.abort();
});
