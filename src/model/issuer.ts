// By whom people are known: who issues the tokens that we take, as it names itself.

/** Google's tokens name it with or without `https://`; people are known by this form. */
export const GOOGLE_ISSUER = 'https://accounts.google.com';
export const ENTRA_ISSUER = 'https://login.microsoftonline.com/{tenantid}/v2.0';

/** For whoever writes one down. */
export const ISSUERS = `${GOOGLE_ISSUER} or ${ENTRA_ISSUER.replace('{tenantid}', 'TENANT-ID')}`;

/** Whether a token that we take could name this as its issuer: of any other nobody would ever be recognised. */
export function isKnownIssuer(text: string): boolean {
  const [before = '', after = ''] = ENTRA_ISSUER.split('{tenantid}');
  const directory = text.slice(before.length, -after.length);
  return text === GOOGLE_ISSUER || (text === before + directory + after && /^[0-9a-f-]{36}$/.test(directory));
}
