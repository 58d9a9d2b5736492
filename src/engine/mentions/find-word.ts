// Looks up a word by its hash, without making anything.
import { hashWord } from '../hash.ts';
import { ANCHOR, ANCHORS, CAPITAL, CENT, COIN, DIGITS, NATION, PAYER, ROWS, SETS, SIGN, UNIT, WEAK, type Word } from './words.ts';

const LABELLED = COIN | CENT | NATION | SIGN;

class Entry implements Word {
  readonly text: string;
  is = 0;
  in = 0;
  n = 0;
  unit = 0;
  label = '';

  constructor(text: string) {
    this.text = text;
  }
}

/** No word that a mention is made of: beyond the sentence, and between the runs of known words. */
export const NOTHING: Word = new Entry('');
export const GAP: Word = new Entry('');

/** Stands for any run of digits. */
export const NUMERAL: Word = numeral();

function numeral(): Word {
  const entry = new Entry('#');
  entry.is = DIGITS | ANCHOR;
  return entry;
}

function enterRows(words: Map<string, Entry>): void {
  const enter = (text: string): Entry => {
    const entry = words.get(text) || new Entry(text);
    words.set(text, entry);
    return entry;
  };
  for (const [is, first, step, groups] of ROWS)
    groups.split(' ').forEach((group, i) => {
      const names = group.split(',');
      for (const name of group === ',' ? [group] : names) {
        const entry = enter(name);
        // The second column of coins says that only the code, which comes first, needs its capitals.
        entry.is |= is === (COIN | CAPITAL) && name !== names[0] && name.length > 2 ? COIN : is;
        if (is === UNIT) entry.unit = first + i * step;
        else if (is & LABELLED) entry.label = (names[0] || '').toUpperCase();
        else if (is === PAYER) entry.label = names[0] || '';
        else if (first !== 0 || step !== 0) entry.n = first + i * step;
      }
    });
  for (const [set, members] of SETS) for (const text of members.split(' ')) enter(text).in |= set;
}

const SLOTS = 2048;

/** Open addressing over the hashes: a look-up is one comparison and makes nothing. */
function buildSlots(): { readonly hashes: Int32Array; readonly words: Word[] } {
  const known = new Map<string, Entry>();
  enterRows(known);
  const weak = WEAK.split(' ');
  const hashes = new Int32Array(SLOTS);
  const words: Word[] = [];
  for (let i = 0; i < SLOTS; i++) words.push(NOTHING);
  known.forEach((word, text) => {
    const shortest = (word.is & ANCHORS & ~(COIN | CENT)) === 0 ? 4 : 2;
    if (word.is & ANCHORS && text.length >= shortest && weak.indexOf(text) < 0) word.is |= ANCHOR;
    const hash = hashWord(text);
    let slot = hash & (SLOTS - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    hashes[slot] = hash;
    words[slot] = word;
  });
  return { hashes, words };
}

const { hashes, words } = buildSlots();

/** The word with this hash, or `NOTHING`. A reader must compare the text too: a stranger may share the hash. */
export function findWord(hash: number): Word {
  let slot = hash & (SLOTS - 1);
  for (let known = hashes[slot]; known !== 0; known = hashes[slot]) {
    if (known === hash) return words[slot] || NOTHING;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return NOTHING;
}

/** The words of which every mention without a digit or a sign has one. */
export function anchorWords(): string[] {
  return words.filter(({ is }) => (is & ANCHOR) !== 0).map(({ text }) => text);
}
