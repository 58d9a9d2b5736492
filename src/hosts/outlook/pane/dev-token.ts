// Tokens of the development issuer, which answers on this machine only and knows made-up people only.

export type DevRole = 'rep' | 'manager';

export const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;

export async function askDevToken(role: DevRole): Promise<string | null> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/dev/token', { method: 'POST', headers, body: JSON.stringify({ as: role }) });
    const body: unknown = response.ok ? await response.json() : null;
    return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string' ? body.token : null;
  } catch {
    // No network, so nobody to ask.
    return null;
  }
}
