// A token of the development issuer, which answers on this machine only and knows made-up people only. Not a way into any other service.

export type DevRole = 'rep' | 'manager' | 'admin';

/** For someone of this role; null where the door is shut. */
export async function askDevToken(send: typeof fetch, role: DevRole): Promise<string | null> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await send('/dev/token', { method: 'POST', headers, body: JSON.stringify({ as: role }) });
    const body: unknown = response.ok ? await response.json() : null;
    return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string' ? body.token : null;
  } catch {
    // No network, so nobody to ask.
    return null;
  }
}
