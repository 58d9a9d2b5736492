// The worker's line to the review service. The token is kept here, and until the browser closes where no script in a page can read it.
import * as z from 'zod/mini';
import type { DevRole } from '../../wire/dev-token.ts';
import { readSession, redirectUrl, signInAt, writeSession } from './browser.ts';
import { type Connected, readConnected } from './connected.ts';
import { signInAs } from './dev-sign-in.ts';
import { createSignIn, type KeptToken, type SignIn } from './sign-in.ts';

export interface WorkerService {
  /** True once the person is signed in; `ask` shows them Google's page where need be, or makes them whom they say where all are made up. */
  signIn(ask: boolean, as: DevRole): Promise<boolean>;
  /** Signed in since the browser was started, and not out since. */
  isKnown(): Promise<boolean>;
  /** To the service and nowhere else. An answer 401 where nobody is signed in; rejects where the network fails. */
  fetch: typeof fetch;
  /** Its address; null where none is connected. */
  origin(): Promise<string | null>;
}

const TOKEN = 'token';
const Kept = z.object({ token: z.string(), until: z.number() });

const kept = {
  read: async (): Promise<KeptToken | null> => Kept.safeParse(await readSession(TOKEN)).data ?? null,
  write: (token: KeptToken | null) => writeSession(TOKEN, token),
};

export function createWorkerService(clock: () => Date): WorkerService {
  const google = createGoogle(clock);
  const tokenOf = async (connected: Connected): Promise<string | null> => {
    if (connected.identity === 'google') return google(connected.googleClientId).token();
    const known = await kept.read();
    return known !== null && clock().getTime() < known.until ? known.token : null;
  };
  const ask = async (connected: Connected, as: DevRole): Promise<boolean> => {
    if (connected.identity === 'google') return google(connected.googleClientId).ask();
    const given = await signInAs(as, connected.apiOrigin, clock());
    await kept.write(given);
    return given !== null;
  };
  return {
    signIn: async (asks, as) => {
      const connected = await readConnected();
      if (connected === null) return false;
      return asks ? ask(connected, as) : (await tokenOf(connected)) !== null;
    },
    isKnown: async () => (await kept.read()) !== null,
    fetch: async (input, init) => {
      const connected = await readConnected();
      if (connected === null || new URL(String(input)).origin !== new URL(connected.apiOrigin).origin) {
        throw new TypeError('This is not the service that an administrator connected.');
      }
      const token = await tokenOf(connected);
      if (token === null) return new Response(null, { status: 401 });
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${token}`);
      return fetch(input, { ...init, headers });
    },
    origin: async () => (await readConnected())?.apiOrigin ?? null,
  };
}

/** One sign-in for as long as the same client is set. */
function createGoogle(clock: () => Date): (clientId: string) => SignIn {
  let known: { readonly of: string; readonly signIn: SignIn } | null = null;
  return (clientId) => {
    if (known?.of === clientId) return known.signIn;
    const newNonce = () => crypto.randomUUID();
    const signIn = createSignIn({ clientId, redirect: redirectUrl(), clock, newNonce, open: signInAt, kept });
    known = { of: clientId, signIn };
    return signIn;
  };
}
