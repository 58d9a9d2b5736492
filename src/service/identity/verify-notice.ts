// Checks the token that Pub/Sub sends with a notice: Google's, for our own door, and in whose name
// (cloud.google.com/pubsub/docs/authenticate-push-subscriptions).
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import type { GoogleIssuer } from './issuers.ts';
import { isOutage } from './verify-token.ts';

/** The address of the service account, or why not. */
export type NoticeCheck =
  | { readonly ok: true; readonly account: string }
  | { readonly ok: false; readonly code: 'unauthenticated' | 'unavailable' };
export type NoticeVerifier = (token: string) => Promise<NoticeCheck>;

const TOLERANCE_SECONDS = 30;
const Claims = z.object({ email: z.string().check(z.minLength(3), z.maxLength(320)), email_verified: z.literal(true) });

export function createNoticeVerifier({ issuers, audiences, jwksUrl }: GoogleIssuer, clock: () => Date): NoticeVerifier {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5000 });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        ...{ algorithms: ['RS256'], issuer: [...issuers], audience: [...audiences] },
        ...{ currentDate: clock(), clockTolerance: TOLERANCE_SECONDS, requiredClaims: ['exp', 'iat', 'email'] },
      });
      const claims = Claims.safeParse(payload);
      return claims.success ? { ok: true, account: claims.data.email } : { ok: false, code: 'unauthenticated' };
    } catch (error) {
      return { ok: false, code: isOutage(error) ? 'unavailable' : 'unauthenticated' };
    }
  };
}
