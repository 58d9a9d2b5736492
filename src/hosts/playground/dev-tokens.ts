// Tokens of the development issuer, each kept for an hour: the playground can be anyone of the made-up organisation.
import { askDevToken, type DevRole } from '../../wire/dev-token.ts';

export interface DevTokens {
  /** A token for someone of this role; null where the door is shut. */
  get(role: DevRole): Promise<string | null>;
  /** The service would not take them any more: it was started anew. */
  drop(): void;
}

const VALID_MS = 3_600_000;

export function createDevTokens(send: typeof fetch, clock: () => Date): DevTokens {
  const known = new Map<DevRole, { readonly token: Promise<string | null>; readonly until: number }>();
  return {
    get: (role) => {
      const cached = known.get(role);
      const now = clock().getTime();
      if (cached !== undefined && now < cached.until) return cached.token;
      const token = askDevToken(send, role).then((given) => {
        if (given === null) known.delete(role);
        return given;
      });
      known.set(role, { token, until: now + VALID_MS });
      return token;
    },
    drop: () => known.clear(),
  };
}
