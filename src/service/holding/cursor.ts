// Cursors: where a page ended, as one opaque word.
import type * as z from 'zod/mini';
import { isKeepable } from '../../model/is-keepable.ts';

export function encodeCursor(place: object): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Null where it is no cursor of this list. */
export function decodeCursor<T extends z.ZodMiniType>(cursor: string, schema: T): z.output<T> | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const parsed = schema.safeParse(place);
    return parsed.success && isKeepable(place) ? parsed.data : null;
  } catch {
    // No JSON: someone made it up.
    return null;
  }
}

/** The place of a list that is walked by a number; null where it is none that a list could have given. */
export function parsePlace(cursor: string): number | null {
  return /^\d{1,9}$/.test(cursor) ? Number(cursor) : null;
}
