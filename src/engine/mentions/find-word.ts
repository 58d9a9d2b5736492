// Looks up a word by its hash, without making anything.
import { buildTable, IS, NO_WORD, type Word } from './words.ts';

const SLOTS = 4096;

/** Open addressing over the hashes: a look-up is one comparison and makes nothing. */
function buildSlots(): { hashes: Int32Array; words: ReadonlyArray<Word> } {
  const hashes = new Int32Array(SLOTS);
  const words: Word[] = [];
  for (let i = 0; i < SLOTS; i++) words.push(NO_WORD);
  buildTable().forEach((word, hash) => {
    let slot = hash & (SLOTS - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    hashes[slot] = hash;
    words[slot] = word;
  });
  return { hashes, words };
}

const TABLE = buildSlots();

/** The word with this hash, or `NO_WORD`. A reader must compare the text too: a stranger may share the hash. */
export function findWord(hash: number): Word {
  let slot = hash & (SLOTS - 1);
  for (let known = TABLE.hashes[slot]; known !== 0; known = TABLE.hashes[slot]) {
    if (known === hash) return TABLE.words[slot] || NO_WORD;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return NO_WORD;
}

/** The words of which every mention without a digit or a sign has one. */
export function anchorWords(): string[] {
  const words: string[] = [];
  TABLE.words.forEach(({ text, is }) => {
    if ((is & IS.anchor) !== 0) words.push(text);
  });
  return words;
}
