// Whose tokens are taken: Google's ID tokens and Entra's access tokens for our own API. What each must say is written here.
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

/** Google's tokens name it with or without `https://`; people are known by this form. */
export const GOOGLE = 'https://accounts.google.com';
const ENTRA = 'https://login.microsoftonline.com/{tenantid}/v2.0';

/** For whoever writes an issuer down. */
export const ISSUERS = `${GOOGLE} or ${ENTRA.replace('{tenantid}', 'TENANT-ID')}`;

/** Whether a token that we take could name this as its issuer: of any other nobody would ever be recognised. */
export function isKnownIssuer(text: string): boolean {
  const [before = '', after = ''] = ENTRA.split('{tenantid}');
  const directory = text.slice(before.length, -after.length);
  return text === GOOGLE || (text === before + directory + after && /^[0-9a-f-]{36}$/i.test(directory));
}

export function googleIssuer(audiences: readonly string[]): GoogleIssuer {
  return {
    kind: 'google',
    issuers: [GOOGLE, 'accounts.google.com'],
    jwksUrl: 'https://www.googleapis.com/oauth2/v3/certs',
    audiences,
  };
}

export function entraIssuer(audiences: readonly string[], scope: string): EntraIssuer {
  return {
    kind: 'entra',
    issuerTemplate: ENTRA,
    jwksUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
    audiences,
    scope,
  };
}
