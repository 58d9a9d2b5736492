// Who is at the pane, for the service. On this machine alone the development issuer's made-up people; elsewhere Entra, by `sign-in.ts`.

export interface Identity {
  token(): Promise<string | null>;
  /** The service would not take the last one. */
  drop(): void;
}

export type DevRole = 'rep' | 'manager';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;
const VALID_MS = 3_600_000;

/** Null where there is no service, or none that knows who this is. */
export async function findIdentity(role: DevRole, clock: () => Date): Promise<Identity | null> {
  if (!LOOPBACK.test(location.hostname)) return null;
  const identity = createDevIdentity(role, clock);
  return (await identity.token()) === null ? null : identity;
}

function createDevIdentity(role: DevRole, clock: () => Date): Identity {
  let known: { readonly token: string; readonly until: number } | null = null;
  return {
    token: async () => {
      if (known !== null && clock().getTime() < known.until) return known.token;
      const token = await askDev(role);
      known = token === null ? null : { token, until: clock().getTime() + VALID_MS };
      return token;
    },
    drop: () => {
      known = null;
    },
  };
}

async function askDev(role: DevRole): Promise<string | null> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/dev/token', { method: 'POST', headers, body: JSON.stringify({ as: role }) });
    const body: unknown = response.ok ? await response.json() : null;
    return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string' ? body.token : null;
  } catch {
    // No network, so nobody to ask.
    return null;
  }
}
