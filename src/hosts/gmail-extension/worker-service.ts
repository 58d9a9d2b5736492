// The worker's line to the review service. The token is kept here, and until the browser closes where no script in a page can read it.
import * as z from 'zod/mini';
import type { DevRole } from '../../wire/dev-token.ts';
import { readSession, redirectUrl, signInAt, writeSession } from './browser.ts';
import { type Connected, readConnected } from './connected.ts';
import { signInAs } from './dev-sign-in.ts';
import { createSignIn, type SignIn, type SignInOptions } from './sign-in.ts';

export interface WorkerService {
  /** True once the person is signed in; `ask` shows them Google's page where need be, or makes them whom they say where all are made up. */
  signIn(ask: boolean, as: DevRole): Promise<boolean>;
  /** Signed in since the browser was started. */
  isKnown(): Promise<boolean>;
  /** To the service and nowhere else. An answer 401 where nobody is signed in; rejects where the network fails. */
  fetch: typeof fetch;
  /** Its address; null where none is connected. */
  origin(): Promise<string | null>;
}

const TOKEN = 'token';
/** `of`: whose token it is, and for which service. */
const Kept = z.object({ token: z.string(), until: z.number(), retryAt: z.optional(z.number()), of: z.string() });

/** A token is good for the client and the service that it was got for: another service never sees it. */
function keepFor(connected: Connected): SignInOptions['kept'] {
  const of = JSON.stringify(connected);
  return {
    read: async () => {
      const kept = Kept.safeParse(await readSession(TOKEN)).data;
      return kept === undefined || kept.of !== of ? null : kept;
    },
    write: (token) => writeSession(TOKEN, { ...token, of }),
  };
}

export function createWorkerService(clock: () => Date): WorkerService {
  const google = createGoogle(clock);
  const tokenOf = async (connected: Connected): Promise<string | null> => {
    if (connected.identity === 'google') return google(connected).token();
    const known = await keepFor(connected).read();
    return known !== null && clock().getTime() < known.until ? known.token : null;
  };
  const ask = async (connected: Connected, as: DevRole): Promise<boolean> => {
    if (connected.identity === 'google') return google(connected).ask();
    const given = await signInAs(as, connected.apiOrigin, clock());
    if (given !== null) await keepFor(connected).write(given);
    return given !== null;
  };
  return {
    signIn: async (asks, as) => {
      const connected = await readConnected();
      if (connected === null) return false;
      return asks ? ask(connected, as) : (await tokenOf(connected)) !== null;
    },
    isKnown: async () => {
      const connected = await readConnected();
      return connected !== null && (await keepFor(connected).read()) !== null;
    },
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

type Google = Extract<Connected, { readonly identity: 'google' }>;

/** One sign-in for as long as the same client and service are set. */
function createGoogle(clock: () => Date): (connected: Google) => SignIn {
  let known: { readonly of: string; readonly signIn: SignIn } | null = null;
  return (connected) => {
    const of = JSON.stringify(connected);
    if (known?.of === of) return known.signIn;
    const options = { clientId: connected.googleClientId, redirect: redirectUrl(), clock, newNonce: () => crypto.randomUUID() };
    const signIn = createSignIn({ ...options, open: signInAt, kept: keepFor(connected) });
    known = { of, signIn };
    return signIn;
  };
}
