// Checks bearer tokens: signature, issuer, audience, time, and what each issuer must vouch for.
import { createHash } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { GOOGLE_ISSUER } from '../../model/issuer.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Bearer } from '../operations/find-caller.ts';
import { DEV_AUDIENCE, DEV_ISSUER } from './dev-tokens.ts';
import type { EntraIssuer, GoogleIssuer, Issuer } from './issuers.ts';

export type TokenCheck =
  | { readonly ok: true; readonly bearer: Bearer }
  | { readonly ok: false; readonly code: 'unauthenticated' | 'unavailable' };
export type TokenVerifier = (token: string) => Promise<TokenCheck>;

export interface VerifierOptions {
  readonly issuers: readonly Issuer[];
  /** The development issuer's keys; null wherever it does not exist. */
  readonly dev: KeyRing | null;
  readonly clock: () => Date;
}

interface Claims {
  readonly payload: JWTPayload;
  readonly issuer: string;
  readonly organisation: Bearer['organisation'];
  readonly subject: string;
}

const REFUSED = { ok: false, code: 'unauthenticated' } as const;
const TOLERANCE_SECONDS = 30;
const MOST_REMEMBERED = 10_000;
const REMEMBERED_MS = 60_000;
const Id = z.string().check(z.minLength(1), z.maxLength(300));
const GoogleClaims = z.object({ sub: Id, email_verified: z.literal(true), hd: z.optional(z.string()) });
const EntraClaims = z.object({
  oid: Id,
  tid: z.string().check(z.regex(/^[0-9a-f-]{36}$/i)),
  scp: z.string(),
  ver: z.literal('2.0'),
});
const Display = z.object({ name: z.catch(z.string(), ''), email: z.catch(z.string(), ''), preferred_username: z.catch(z.string(), '') });

export function createTokenVerifier(options: VerifierOptions): TokenVerifier {
  const remote = new Map(options.issuers.map((issuer) => [issuer, createRemoteJWKSet(new URL(issuer.jwksUrl), { timeoutDuration: 5000 })]));
  const remembered = new Map<string, { readonly bearer: Bearer; readonly until: number }>();
  return async (token) => {
    const id = createHash('sha256').update(token).digest('base64');
    const now = options.clock().getTime();
    const known = remembered.get(id);
    // Neither past its time, nor remembered from a time that a clock set back has yet to reach.
    if (known !== undefined && now < known.until && known.until - now <= REMEMBERED_MS) return { ok: true, bearer: known.bearer };
    try {
      const claims = await verify(token, options, remote);
      if (claims === null) return REFUSED;
      const bearer = toBearer(claims);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      // Not beyond its own end, nor for long: a key that its issuer withdrew must stop to count.
      remembered.set(id, { bearer, until: Math.min((claims.payload.exp ?? 0) * 1000, now + REMEMBERED_MS) });
      return { ok: true, bearer };
    } catch (error) {
      return { ok: false, code: isOutage(error) ? 'unavailable' : 'unauthenticated' };
    }
  };
}

async function verify(token: string, options: VerifierOptions, remote: ReadonlyMap<Issuer, JWTVerifyGetKey>): Promise<Claims | null> {
  const { iss, tid } = decodeJwt(token);
  if (options.dev !== null && iss === DEV_ISSUER) return verifyDev(token, options.dev, options.clock());
  for (const [issuer, keys] of remote) {
    const matches = issuer.kind === 'google' ? issuer.issuers.includes(iss ?? '') : iss === fill(issuer, tid);
    if (matches)
      return issuer.kind === 'google'
        ? verifyGoogle(token, issuer, keys, options.clock())
        : verifyEntra(token, issuer, keys, options.clock());
  }
  return null;
}

function fill({ issuerTemplate }: EntraIssuer, tid: unknown): string {
  return issuerTemplate.replace('{tenantid}', typeof tid === 'string' ? tid : '');
}

async function verifyGoogle(token: string, issuer: GoogleIssuer, keys: JWTVerifyGetKey, now: Date): Promise<Claims | null> {
  const { payload } = await jwtVerify(token, keys, {
    ...{ algorithms: ['RS256'], issuer: [...issuer.issuers], audience: [...issuer.audiences] },
    ...{ currentDate: now, clockTolerance: TOLERANCE_SECONDS, requiredClaims: ['exp', 'iat', 'sub'] },
  });
  const claims = GoogleClaims.safeParse(payload);
  if (!claims.success) return null;
  const { sub, hd } = claims.data;
  return { payload, issuer: GOOGLE_ISSUER, subject: sub, organisation: hd === undefined ? null : { kind: 'google_domain', value: hd } };
}

async function verifyEntra(token: string, issuer: EntraIssuer, keys: JWTVerifyGetKey, now: Date): Promise<Claims | null> {
  const { payload } = await jwtVerify(token, keys, {
    ...{ algorithms: ['RS256'], audience: [...issuer.audiences] },
    ...{ currentDate: now, clockTolerance: TOLERANCE_SECONDS, requiredClaims: ['exp', 'nbf', 'sub'] },
  });
  const claims = EntraClaims.safeParse(payload);
  if (!claims.success) return null;
  const { oid, tid, scp } = claims.data;
  const iss = fill(issuer, tid);
  // An application acting for itself has roles and no scope.
  if (payload.iss !== iss || !scp.split(' ').includes(issuer.scope)) return null;
  return { payload, issuer: iss, subject: oid, organisation: { kind: 'entra_tenant', value: tid } };
}

async function verifyDev(token: string, ring: KeyRing, now: Date): Promise<Claims | null> {
  const { payload } = await jwtVerify(token, createLocalJWKSet(await ring.publicKeys('dev')), {
    ...{ algorithms: ['EdDSA'], issuer: DEV_ISSUER, audience: DEV_AUDIENCE },
    ...{ currentDate: now, clockTolerance: TOLERANCE_SECONDS, requiredClaims: ['exp', 'sub'] },
  });
  return payload.sub === undefined ? null : { payload, issuer: DEV_ISSUER, subject: payload.sub, organisation: null };
}

function toBearer({ payload, issuer, subject, organisation }: Claims): Bearer {
  const { name, email, preferred_username } = Display.parse(payload);
  const address = email || preferred_username;
  return { issuer, subject, name: name || address || 'someone', email: address, organisation };
}

/** The keys could not be fetched: that is no fault of the token. */
export function isOutage(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true;
  if (error instanceof errors.JOSEError) return error.code === 'ERR_JOSE_GENERIC';
  return error instanceof TypeError && error.message === 'fetch failed';
}
