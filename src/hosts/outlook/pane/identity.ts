// Who is at the pane, for the service. On this machine alone the development issuer's made-up people; elsewhere Entra, by `sign-in.ts`.
import { type ReadonlySignal, signal } from '@preact/signals';
import { askDevToken, type DevRole } from '../../../wire/dev-token.ts';
import type { Entra, EntraSettings } from './sign-in.ts';

export interface Identity {
  token(): Promise<string | null>;
  /** The service would not take the last one. */
  drop(): void;
  /** There is none to be had without asking the person; without a network nobody can tell. */
  readonly isOut: ReadonlySignal<boolean>;
}

export interface SignIn {
  /** Null where there is no service, or none that knows who this is. */
  readonly identity: Identity | null;
  /** Asks the person, also once more when a sign-in has ended; null where there is nothing to ask. */
  readonly ask: (() => Promise<Identity | null>) | null;
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;
const VALID_MS = 3_600_000;
/** What `npm run build -- --client-id … --scope …` wrote. */
const SETTINGS = 'outlook-settings.json';
const NOBODY: SignIn = { identity: null, ask: null };

export async function findIdentity(role: DevRole, clock: () => Date): Promise<SignIn> {
  if (LOOPBACK.test(location.hostname)) {
    const identity = keepToken(() => askDevToken(fetch, role), clock, VALID_MS);
    if ((await identity.token()) !== null) return { identity, ask: null };
  }
  const settings = await readSettings();
  return settings === null ? NOBODY : signInWith(settings, clock);
}

async function signInWith(settings: EntraSettings, clock: () => Date): Promise<SignIn> {
  const entra = await loadEntra(settings);
  if (entra === null) return NOBODY;
  // The library keeps tokens itself and renews them; ours is only for calls in the same breath.
  const identity = keepToken(() => entra.silent(), clock, 60_000);
  const ask = async () => ((await entra.ask()) === null || (await identity.token()) === null ? null : identity);
  return { identity: (await identity.token()) === null ? null : identity, ask };
}

async function loadEntra(settings: EntraSettings): Promise<Entra | null> {
  try {
    // A file of its own, which the bundle of the pane leaves where it is.
    const { createEntra } = await import('./sign-in.js');
    return await createEntra(settings);
  } catch {
    // Not loaded, or no library for this client: the pane works without the service.
    return null;
  }
}

function keepToken(ask: () => Promise<string | null>, clock: () => Date, validMs: number): Identity {
  let known: { readonly token: string; readonly until: number } | null = null;
  const isOut = signal(false);
  return {
    isOut,
    token: async () => {
      const now = clock().getTime();
      if (known !== null && now < known.until) return known.token;
      const token = await ask();
      known = token === null ? null : { token, until: now + validMs };
      isOut.value = token === null && navigator.onLine;
      return token;
    },
    drop: () => {
      known = null;
    },
  };
}

async function readSettings(): Promise<EntraSettings | null> {
  try {
    const response = await fetch(SETTINGS);
    const body: unknown = response.ok ? await response.json() : null;
    const { clientId, tenant, scope } = Object.fromEntries(Object.entries(typeof body === 'object' && body !== null ? body : {}));
    return typeof clientId === 'string' && typeof tenant === 'string' && typeof scope === 'string' ? { clientId, tenant, scope } : null;
  } catch {
    // No network, so nobody to ask.
    return null;
  }
}
