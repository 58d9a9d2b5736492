// The panel's line to the service by way of the worker, with the browser's calls made up: one stream of events, and no token in the panel.
import { afterEach, expect, test, vi } from 'vitest';
import { findService } from '../../../src/hosts/gmail-extension/panel-service.ts';
import { servePages } from '../../../src/hosts/gmail-extension/serve-pages.ts';
import { SERVICE_PORT } from '../../../src/hosts/gmail-extension/service-messages.ts';
import { createWorkerService } from '../../../src/hosts/gmail-extension/worker-service.ts';
import { createFakeService } from '../../fakes/review-service.ts';
import { NOW } from '../../policy/make.ts';
import { createStorageArea } from './storage-area.ts';

const ORIGIN = 'https://service.example';
const clock = () => NOW;
const event = () => ({ addListener: () => undefined, removeListener: () => undefined });

/** Google's sign-in, as the browser runs it: the token names the rep, for an hour. */
async function launchWebAuthFlow({ url }: { url: string }): Promise<string> {
  const claims = { nonce: new URL(url).searchParams.get('nonce'), exp: NOW.getTime() / 1000 + 3600 };
  return `https://id.chromiumapp.org/#id_token=x.${btoa(JSON.stringify(claims))}.x`;
}

/** Both ends of a port, which give each message as a copy and in order. */
function createPorts(sender: object) {
  const [here, there] = [sender, {}].map((from) => {
    const heard = new Set<(message: unknown) => void>();
    const ended = new Set<(nothing: undefined) => void>();
    return { heard, ended, port: { name: SERVICE_PORT, sender: from, onMessage: collect(heard), onDisconnect: collect(ended) } };
  });
  if (here === undefined || there === undefined) throw new Error('two ends');
  const link = (to: typeof here) => ({
    postMessage: (message: unknown) => queueMicrotask(() => tell(to.heard, structuredClone(message))),
    disconnect: () => queueMicrotask(() => tell(to.ended, undefined)),
  });
  return { worker: { ...here.port, ...link(there) }, page: { ...there.port, ...link(here) } };
}

function tell<Message>(listeners: Iterable<(message: Message) => void>, message: Message): void {
  for (const hear of listeners) hear(message);
}

function collect<Listener>(listeners: Set<Listener>) {
  return { addListener: (one: Listener) => listeners.add(one), removeListener: (one: Listener) => listeners.delete(one) };
}

function start(sender: object, managed: object = {}) {
  const service = createFakeService(clock);
  const asked: Array<{ path: string; token: string | null }> = [];
  const connected = new Set<(port: unknown) => void>();
  const kept: Record<string, unknown> = {};
  const local: Record<string, unknown> = {};
  const line = createWorkerService(clock);
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us/${path}`,
      onConnect: collect(connected),
      sendMessage: async ({ ask }: { ask: boolean }) => ({ signedIn: await line.signIn(ask, 'rep') }),
      connect: () => {
        const { worker, page } = createPorts(sender);
        tell(connected, worker);
        return page;
      },
    },
    storage: {
      managed: { get: async () => ({ apiOrigin: ORIGIN, identity: 'google', googleClientId: 'client', ...managed }) },
      session: createStorageArea(kept),
      ...{ local: createStorageArea(local), onChanged: event() },
    },
    identity: { getRedirectURL: () => 'https://id.chromiumapp.org/', launchWebAuthFlow },
  });
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    const headers = new Headers(init?.headers);
    asked.push({ path: new URL(input).pathname, token: headers.get('Authorization') });
    headers.set('Authorization', 'Bearer rep');
    return service.fetch(input, { ...init, headers });
  });
  const end = new AbortController();
  servePages(line, end.signal);
  return { service, asked, line, kept, local, end };
}

const PANEL = { id: 'us', url: 'chrome-extension://us/panel.html' };

afterEach(() => vi.unstubAllGlobals());

test('who signs in again does not open a second stream of events', async () => {
  const { asked, end } = start(PANEL);
  const panel = await findService(clock, end.signal);
  await vi.waitFor(() => expect(panel?.connection.reach.value).toBe('live'));
  expect(panel?.isSignedIn.value).toBe(true);
  await panel?.enter();
  await panel?.connection.readPolicy();
  expect(asked.filter(({ path }) => path === '/v1/events')).toHaveLength(1);
  expect(new Set(asked.map(({ token }) => token?.split('.')[0]))).toEqual(new Set(['Bearer x']));
  end.abort();
});

test('without the service the policy that is judged by is the one that was kept, as of then', async () => {
  const { service, local, end } = start(PANEL);
  const policy = { version: 1, name: 'Kept' } as const;
  local.policy = { version: 7, policy, at: '2026-11-20T09:00:00.000Z' };
  service.isDown = true;
  const panel = await findService(clock, end.signal);
  await vi.waitFor(() => expect(panel?.connection.reach.value).toBe('offline'));
  expect(panel?.connection.kept.value).toEqual(local.policy);
  expect(panel?.connection.policy.value?.name).toBe('Kept');
  service.isDown = false;
  await panel?.connection.readPolicy();
  expect(local.policy).toMatchObject({ version: service.policy.version, at: NOW.toISOString() });
  end.abort();
});

test('where an administrator’s own policy counts, none of the service’s is named', async () => {
  const { service, local, end } = start(PANEL, { policy: '{"version":1}' });
  local.policy = { version: 7, policy: { version: 1 }, at: '2026-11-20T09:00:00.000Z' };
  service.isDown = true;
  const panel = await findService(clock, end.signal);
  await vi.waitFor(() => expect(panel?.connection.reach.value).toBe('offline'));
  expect(panel?.connection.kept.value).toBeNull();
  end.abort();
});

test.each([
  ['a script in Gmail’s page', { id: 'us', url: 'https://mail.google.com/mail/u/0/' }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
])('%s gets no answer of the service', async (_, sender) => {
  const { asked, end } = start(sender);
  const panel = await findService(clock, end.signal);
  await vi.waitFor(() => expect(panel?.connection.reach.value).toBe('offline'));
  expect(asked).toEqual([]);
  end.abort();
});

test('the worker sends the token to the service alone, and knows it again after it was ended', async () => {
  const { line, kept } = start(PANEL);
  expect(await line.signIn(false, 'rep')).toBe(true);
  await expect(line.fetch('https://elsewhere.example/v1/me')).rejects.toThrow('not the service');
  await expect(line.fetch(`${ORIGIN}.evil.example/v1/me`)).rejects.toThrow('not the service');
  expect(kept).toMatchObject({ token: { token: expect.stringMatching(/^x\./) } });
  const again = createWorkerService(clock);
  vi.stubGlobal('chrome', { ...Reflect.get(globalThis, 'chrome'), identity: undefined });
  expect(await again.signIn(false, 'rep')).toBe(true);
});
