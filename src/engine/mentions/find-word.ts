// Looks up a word by its hash, without making anything.
import { hashWord } from '../hash.ts';
import { ANCHORS, FEAST_DAYS, LEADS, PLURAL, ROWS, SETS } from './word-lists.ts';
import {
  ANCHOR,
  CAPITAL,
  CENT,
  COIN,
  DIGITS,
  FEAST,
  LEAD,
  NATION,
  PAYER,
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

type Enter = (text: string, is: number) => Entry;

/** One group of a row: words that mean the same, and their plurals. */
function enterGroup(enter: Enter, is: number, n: number, names: readonly string[]): void {
  const code = names[0] || '';
  const label = is & LABELLED ? code.toUpperCase() : is === PAYER ? code : '';
  const add = (name: string, classes: number): void => {
    const entry = enter(name, classes);
    if (is === UNIT) entry.unit = n;
    else if (label !== '') entry.label = label;
    else if (n !== 0) entry.n = n;
  };
  for (const name of names) {
    // The first of a sign or a cent says only whose it is.
    if (name === code && is & (SIGN | CENT)) continue;
    // Only codes and the shortest names need their capitals.
    const classes = is & CAPITAL && name !== code && name.length > 2 ? COIN : is;
    add(name, classes);
    if (is === WEEKDAY && name.length > 5) add(`${name}s`, WEEKDAYS);
    else if (is & PLURAL && name.length > 1) add(`${name}s`, classes);
  }
}

function enterRows(enter: Enter): void {
  for (const [is, first, step, groups] of ROWS)
    groups.split(' ').forEach((group, i) => {
      enterGroup(enter, is, first + i * step, group === ',' ? [group] : group.split(','));
    });
  for (const phrases of LEADS)
    for (const phrase of phrases.split('|'))
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

/** The hash in each slot, and one more than the place of its word. Most words of a mail meet an empty slot. */
const HASHES = new Int32Array(SLOTS);
const PLACES = new Int16Array(SLOTS);
const WORDS = buildWords();

/** Every word, entered in its slot (open addressing). */
function buildWords(): readonly Word[] {
  const words: Entry[] = [];
  enterRows((text, is) => {
    const hash = hashWord(text);
    let slot = hash & (SLOTS - 1);
    while (HASHES[slot] !== 0 && HASHES[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    const known = words[(PLACES[slot] || 0) - 1];
    const entry = known || newEntry(text, text.length, 0, 0);
    entry.is |= is;
    if (known === undefined) {
      HASHES[slot] = hash;
      PLACES[slot] = words.push(entry);
    }
    return entry;
  });
  for (const word of words) {
    const shortest = (word.is & ANCHORS & ~(COIN | CENT)) === 0 ? 4 : 2;
    if (word.is & ANCHORS && word.length >= shortest && (word.in & WEAK) === 0) word.is |= ANCHOR;
  }
  return words;
}

/** The word with this hash and length, or `NOTHING`: enough, as no two words of the language are that alike. */
export function findWord(hash: number, length: number): Word {
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const known = HASHES[slot];
    if (known === 0) return NOTHING;
    if (known !== hash) continue;
    const word = WORDS[(PLACES[slot] || 0) - 1];
    return word !== undefined && word.length === length ? word : NOTHING;
  }
}

/** The words of which every mention without a digit or a sign has one. */
export function anchorWords(): string[] {
  return WORDS.filter(({ is }) => (is & ANCHOR) !== 0).map(({ text }) => text);
}
