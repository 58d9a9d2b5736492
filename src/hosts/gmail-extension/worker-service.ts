// The worker's line to the review service. The token is kept here, and until the browser closes where no script in a page can read it.
import * as z from 'zod/mini';
import { readSession, redirectUrl, signInAt, writeSession } from './browser.ts';
import { type Connected, readConnected } from './connected.ts';
import { createSignIn, type SignIn } from './sign-in.ts';

export interface WorkerService {
  /** True once the person is signed in; `ask` shows them Google's page where need be. */
  signIn(ask: boolean): Promise<boolean>;
  /** Signed in since the browser was started, and not out since. */
  isKnown(): Promise<boolean>;
  /** To the service and nowhere else. An answer 401 where nobody is signed in; rejects where the network fails. */
  fetch: typeof fetch;
  /** Its address; null where none is connected. */
  origin(): Promise<string | null>;
}

const TOKEN = 'token';
const Kept = z.object({ token: z.string(), until: z.number() });

export function createWorkerService(clock: () => Date): WorkerService {
  let known: { readonly of: string; readonly signIn: SignIn } | null = null;
  /** One for as long as the same client is set. */
  const signInOf = ({ googleClientId }: Connected): SignIn => {
    if (known?.of === googleClientId) return known.signIn;
    const signIn = createSignIn({
      clientId: googleClientId,
      redirect: redirectUrl(),
      clock,
      newNonce: () => crypto.randomUUID(),
      open: signInAt,
      kept: {
        read: async () => Kept.safeParse(await readSession(TOKEN)).data ?? null,
        write: (token) => writeSession(TOKEN, token),
      },
    });
    known = { of: googleClientId, signIn };
    return signIn;
  };
  return {
    signIn: async (ask) => {
      const connected = await readConnected();
      if (connected === null) return false;
      const signIn = signInOf(connected);
      return ask ? signIn.ask() : (await signIn.token()) !== null;
    },
    isKnown: async () => Kept.safeParse(await readSession(TOKEN)).success,
    fetch: async (input, init) => {
      const connected = await readConnected();
      if (connected === null || new URL(String(input)).origin !== new URL(connected.apiOrigin).origin) {
        throw new TypeError('This is not the service that an administrator connected.');
      }
      const token = await signInOf(connected).token();
      if (token === null) return new Response(null, { status: 401 });
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${token}`);
      return fetch(input, { ...init, headers });
    },
    origin: async () => (await readConnected())?.apiOrigin ?? null,
  };
}
