// How often one identity may ask: a bucket that fills again. Each process counts for itself.
export interface RateLimit {
  /** Whether this one may go. */
  take(who: string): boolean;
}

export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

const MOST_REMEMBERED = 20_000;

/** `null` sets no limit. */
export function createRateLimit(rate: Rate | null, clock: () => Date): RateLimit {
  if (rate === null) return { take: () => true };
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take: (who) => {
      const now = clock().getTime();
      const known = buckets.get(who) ?? { left: rate.burst, at: now };
      const left = Math.min(rate.burst, known.left + (Math.max(0, now - known.at) / 1000) * rate.perSecond);
      if (buckets.size >= MOST_REMEMBERED) buckets.clear();
      buckets.set(who, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1;
    },
  };
}
