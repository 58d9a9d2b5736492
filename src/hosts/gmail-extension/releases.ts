// What the gate let pass: good for one send of the very same words to the very same people, for a short while.

export interface Releases {
  give(digest: string, until: number): void;
  /** Uses one up; false where there is none for this digest. */
  take(digest: string, now: number): boolean;
}

export function createReleases(): Releases {
  let kept: readonly { readonly digest: string; readonly until: number }[] = [];
  return {
    give: (digest, until) => {
      kept = [...kept, { digest, until }];
    },
    take: (digest, now) => {
      kept = kept.filter(({ until }) => until > now);
      const at = kept.findIndex((release) => release.digest === digest);
      if (at < 0) return false;
      kept = kept.filter((_, i) => i !== at);
      return true;
    },
  };
}
