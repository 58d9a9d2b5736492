// Tokens of the development issuer: the playground can be anyone of the made-up organisation. Not a way into any other service.

export type Role = 'rep' | 'manager' | 'admin';

export interface DevTokens {
  /** A token for someone of this role; null where the door is shut. */
  get(role: Role): Promise<string | null>;
  /** The service would not take them any more: it was started anew. */
  drop(): void;
}

const VALID_MS = 3_600_000;

export function createDevTokens(send: typeof fetch, clock: () => Date): DevTokens {
  const known = new Map<Role, { readonly token: Promise<string | null>; readonly until: number }>();
  return {
    get: (role) => {
      const cached = known.get(role);
      const now = clock().getTime();
      if (cached !== undefined && now < cached.until) return cached.token;
      const token = ask(send, role).then((given) => {
        if (given === null) known.delete(role);
        return given;
      });
      known.set(role, { token, until: now + VALID_MS });
      return token;
    },
    drop: () => known.clear(),
  };
}

async function ask(send: typeof fetch, role: Role): Promise<string | null> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await send('/dev/token', { method: 'POST', headers, body: JSON.stringify({ as: role }) });
    const body: unknown = response.ok ? await response.json() : null;
    return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string' ? body.token : null;
  } catch {
    // No network: there is nobody to ask.
    return null;
  }
}
