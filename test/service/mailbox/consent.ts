// What a person allowed in the browser, and the one exchange of its code for tokens (RFC 7636 §4.6).
import { createHash } from 'node:crypto';

export interface Consent {
  readonly code: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly subject: string;
  readonly scope: string;
}

/** The consent that this exchange is good for; null where there is none. Asked once, whatever comes of it, it is used up. */
export function takeConsent(server: { consent: Consent | null }, form: URLSearchParams): Consent | null {
  const { consent } = server;
  server.consent = null;
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  const isGood =
    consent !== null &&
    form.get('code') === consent.code &&
    challenge === consent.challenge &&
    form.get('redirect_uri') === consent.redirectUri;
  return isGood ? consent : null;
}
