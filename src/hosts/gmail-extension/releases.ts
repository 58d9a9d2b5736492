// What the gate let pass: good for one send of the very same words to the very same people, for a short while.
import type { Checked } from '../../compose/sent-records.ts';

export interface Releases {
  give(digest: string, until: number, checked: Checked): void;
  /** Uses one up, and says what was checked; null where there is none for this digest. */
  take(digest: string, now: number): Checked | null;
}

/** Those that Gmail never used are not kept for ever. */
const MOST = 20;

export function createReleases(): Releases {
  let kept: readonly { readonly digest: string; readonly until: number; readonly checked: Checked }[] = [];
  return {
    give: (digest, until, checked) => {
      kept = [...kept, { digest, until, checked }].slice(-MOST);
    },
    take: (digest, now) => {
      kept = kept.filter(({ until }) => until > now);
      const found = kept.find((release) => release.digest === digest);
      kept = kept.filter((release) => release !== found);
      return found?.checked ?? null;
    },
  };
}
