// Whether a text is a private key that can sign for Google (RS256).
import { createPrivateKey } from 'node:crypto';

export function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    // OpenSSL says so by throwing, and its words may quote the key.
    return false;
  }
}
