// Whom an ID token was made for. Nothing is checked here: that is the service's part; this is for the words of a refusal.
import * as z from 'zod/mini';

const Claims = z.object({ aud: z.string() });

export function readClientId(token: string | null, decode: (data: string) => string): string | null {
  const payload = token?.split('.')[1] ?? '';
  if (payload === '') return null;
  try {
    const claims = Claims.safeParse(JSON.parse(decode(payload)));
    return claims.success ? claims.data.aud : null;
  } catch {
    // No token of Google's: then the words go without the id.
    return null;
  }
}
