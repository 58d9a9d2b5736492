// Who the sender is at the service: an ID token of Google's, got through the browser's own sign-in. It stays where it was got.

export interface SignIn {
  /** A token that is good now; without asking anybody. Null where a person must sign in first. */
  token(): Promise<string | null>;
  /** Asks the person; true once signed in. */
  ask(): Promise<boolean>;
}

export interface SignInOptions {
  readonly clientId: string;
  readonly redirect: string;
  readonly clock: () => Date;
  readonly newNonce: () => string;
  readonly open: (url: string, interactive: boolean) => Promise<string | null>;
  /** Outlives the worker, which the browser ends whenever it has nothing to do. */
  readonly kept: { read(): Promise<KeptToken | null>; write(known: KeptToken): Promise<void> };
}

export interface KeptToken {
  readonly token: string;
  /** In milliseconds since 1970. */
  readonly until: number;
  /** It could not be renewed; not before this is it tried again without asking anybody. */
  readonly retryAt?: number | undefined;
}

/** Renewed so long before it ends. */
const EARLY_MS = 60_000;
/** Each try opens Google's page where nobody sees it. */
const RETRY_MS = 5 * 60_000;

export function createSignIn({ clientId, redirect, clock, newNonce, open, kept }: SignInOptions): SignIn {
  let known: KeptToken | null = null;
  let asking: Promise<string | null> | null = null;
  const get = async (interactive: boolean): Promise<string | null> => {
    const nonce = newNonce();
    const end = await open(addressOf(clientId, redirect, nonce, interactive), interactive);
    const token = end === null ? null : new URLSearchParams(new URL(end).hash.slice(1)).get('id_token');
    const claims = token === null ? null : claimsOf(token);
    if (token === null || claims === null || claims.nonce !== nonce) return null;
    known = { token, until: claims.exp * 1000 - EARLY_MS };
    await kept.write(known);
    return token;
  };
  const renew = async (): Promise<string | null> => {
    const began = known;
    const now = clock().getTime();
    if (began?.retryAt !== undefined && now < began.retryAt) return null;
    const token = await get(false);
    if (token !== null) return token;
    // Whoever signed in meanwhile stays signed in. Who was signed in is known still: the network may be back at the next look.
    if (known !== began) return known?.token ?? null;
    known = began === null ? null : { ...began, retryAt: now + RETRY_MS };
    if (known !== null) await kept.write(known);
    return null;
  };
  return {
    token: async () => {
      known ??= await kept.read();
      if (known !== null && clock().getTime() < known.until) return known.token;
      // Several calls at once ask once.
      asking ??= renew().finally(() => {
        asking = null;
      });
      return asking;
    },
    ask: async () => (await get(true)) !== null,
  };
}

function addressOf(clientId: string, redirect: string, nonce: string, interactive: boolean): string {
  const url = new URL('https://accounts.google.com/o/oauth2/v2/auth');
  const fields = { client_id: clientId, response_type: 'id_token', scope: 'openid email profile', redirect_uri: redirect, nonce };
  url.search = new URLSearchParams({ ...fields, ...(interactive ? {} : { prompt: 'none' }) }).toString();
  return url.href;
}

/** Read for its time and nonce only: whether it is true is the service's to check. */
function claimsOf(token: string): { readonly exp: number; readonly nonce: string } | null {
  try {
    const part = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(part.replace(/-/g, '+').replace(/_/g, '/')));
    if (typeof claims !== 'object' || claims === null || !('exp' in claims) || !('nonce' in claims)) return null;
    return typeof claims.exp === 'number' && typeof claims.nonce === 'string' ? { exp: claims.exp, nonce: claims.nonce } : null;
  } catch {
    // No token at all.
    return null;
  }
}
