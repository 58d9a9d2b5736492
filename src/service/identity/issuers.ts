// Whose tokens are taken: Google's ID tokens and Entra's access tokens for our own API. What each must say is written here.
import { ENTRA_ISSUER, GOOGLE_ISSUER } from '../../model/issuer.ts';

export interface GoogleIssuer {
  readonly kind: 'google';
  readonly issuers: readonly string[];
  readonly jwksUrl: string;
  /** Client ids of the add-on and the extension. */
  readonly audiences: readonly string[];
}

export interface EntraIssuer {
  readonly kind: 'entra';
  /** With `{tenantid}`, which the token's own `tid` must fill. */
  readonly issuerTemplate: string;
  readonly jwksUrl: string;
  readonly audiences: readonly string[];
  /** The scope of our API: a token that was made for something else does not have it. */
  readonly scope: string;
}

export type Issuer = GoogleIssuer | EntraIssuer;

export function googleIssuer(audiences: readonly string[]): GoogleIssuer {
  return {
    kind: 'google',
    issuers: [GOOGLE_ISSUER, 'accounts.google.com'],
    jwksUrl: 'https://www.googleapis.com/oauth2/v3/certs',
    audiences,
  };
}

export function entraIssuer(audiences: readonly string[], scope: string): EntraIssuer {
  return {
    kind: 'entra',
    issuerTemplate: ENTRA_ISSUER,
    jwksUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
    audiences,
    scope,
  };
}
