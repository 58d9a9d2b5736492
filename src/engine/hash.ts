// FNV-1a over UTF-16 units: the hash of a word, computed while it is read, so that no word is ever cut out.

export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The hash of a whole word; the scanners compute the same letter by letter. */
export function hashWord(word: string): number {
  let h = HASH_SEED;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), HASH_PRIME);
  return h;
}
