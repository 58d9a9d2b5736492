// A length of time in hours, where it may be set.
import * as z from 'zod/mini';

export function hoursUpTo(most: number) {
  const range = `must be more than 0 and at most ${most} (hours)`;
  return z.number().check(z.gt(0, range), z.lte(most, range));
}
