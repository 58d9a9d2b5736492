// Looks up a word by its hash, without making anything.
import { hashWord } from '../hash.ts';
import {
  ANCHOR,
  ANCHORS,
  CAPITAL,
  CENT,
  COIN,
  DIGITS,
  FEAST,
  FEAST_DAYS,
  LEAD,
  LEADS,
  NATION,
  PAYER,
  PLURAL,
  ROWS,
  SETS,
  SIGN,
  UNIT,
  WEAK,
  WEEKDAY,
  WEEKDAYS,
  type Word,
} from './words.ts';

const LABELLED = COIN | CENT | NATION | SIGN;

type Entry = { -readonly [K in keyof Word]: Word[K] };

function newEntry(text: string, length: number, is: number, n: number): Entry {
  return { text, length, is, in: 0, n, unit: 0, label: '' };
}

/** No word that a mention is made of: beyond the sentence, and between the runs of known words. */
export const NOTHING: Word = newEntry('', 0, 0, 0);
export const GAP: Word = newEntry('', 0, 0, 0);

/** A number of so many digits. */
export function numeral(n: number, length: number): Word {
  return newEntry('#', length, DIGITS | ANCHOR, n);
}

function enterRows(words: Map<string, Entry>): void {
  const enter = (text: string, is: number): Entry => {
    const entry = words.get(text) || newEntry(text, text.length, 0, 0);
    words.set(text, entry);
    entry.is |= is;
    return entry;
  };
  for (const [is, first, step, groups] of ROWS)
    groups.split(' ').forEach((group, i) => {
      const names = group === ',' ? [group] : group.split(',');
      const [code = ''] = names;
      const add = (name: string, classes: number): void => {
        const entry = enter(name, classes);
        if (is === UNIT) entry.unit = first + i * step;
        else if (is & LABELLED) entry.label = code.toUpperCase();
        else if (is === PAYER) entry.label = code;
        else if (first !== 0 || step !== 0) entry.n = first + i * step;
      };
      // The first of a sign or a cent says only whose it is.
      for (const name of names.slice(is & (SIGN | CENT) ? 1 : 0)) {
        // Only codes and the shortest names need their capitals.
        const classes = is & CAPITAL && name !== code && name.length > 2 ? COIN : is;
        add(name, classes);
        if (name.length > 5 && is === WEEKDAY) add(`${name}s`, WEEKDAYS);
        else if (name.length > 1 && is & PLURAL) add(`${name}s`, classes);
      }
    });
  for (const phrase of LEADS.join('|').split('|'))
    phrase.split(' ').forEach((word, i) => {
      enter(word, i === 0 ? LEAD : 0);
    });
  for (const feast of FEAST_DAYS.split('|')) {
    const names = (feast.split('=')[0] || '').split(' ');
    names.forEach((word, i) => {
      enter(word, i > 0 ? 0 : names.length > 1 ? FEAST : FEAST | ANCHOR);
    });
  }
  for (const [set, members] of SETS) for (const text of members.split(' ')) enter(text, 0).in |= set;
}

const SLOTS = 4096;

/** Open addressing over the hashes: most words of a mail meet an empty place, and nothing is made of them. */
function buildSlots(): { readonly hashes: Int32Array; readonly words: readonly Word[] } {
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

/** The word with this hash and length, or `NOTHING`: enough, as no two words of the language are that alike. */
export function findWord(hash: number, length: number): Word {
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const known = hashes[slot];
    if (known === 0) return NOTHING;
    if (known !== hash) continue;
    const word = words[slot];
    return word !== undefined && word.length === length ? word : NOTHING;
  }
}

/** The words of which every mention without a digit or a sign has one. */
export function anchorWords(): string[] {
  return words.filter(({ is }) => (is & ANCHOR) !== 0).map(({ text }) => text);
}
