// What stands between two blank lines, from memory where it was read before: nothing in it hangs on what stands around it.

import { lower, onOneLine } from './fold.ts';
import { type Read, type Reader, type Reading, readSentence } from './read-sentence.ts';
import type { Sentence } from './rule.ts';
import { splitSentences } from './sentences.ts';

interface Block {
  /** Where in the draft it stood when its sentences were placed. */
  readonly at: number;
  readonly read: readonly Read[];
}

/**
 * What was read before, so that a keystroke costs only the sentence it changed.
 * One memory is good for one set of rules, one locale and one day.
 */
export interface Memory {
  readonly blocks: Map<string, Block>;
  readonly readings: Map<string, Reading>;
  /** How many characters the blocks have. */
  kept: number;
}

export function createMemory(): Memory {
  return { blocks: new Map(), readings: new Map(), kept: 0 };
}

/** What is longer is read anew, sentence by sentence from memory; and so many characters are kept of all, each in a dozen forms. */
const LONGEST_KEPT = 4000;
const MOST_KEPT = 400_000;

/** What is the same for all blocks of a draft. */
export interface About extends Pick<Reader, 'gate' | 'silent' | 'today' | 'locale'> {
  /** Null where nothing is read again. */
  readonly memory: Memory | null;
}

/** Where the next line ends behind which one stands that holds nothing but spaces; the end of the text where there is none. */
function blankLine(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (text.charCodeAt(next) === SPACE) next++;
    if (text.charCodeAt(next) === NEWLINE) return at;
  }
  return text.length;
}
const SPACE = 32;
const NEWLINE = 10;

/** Reads the sentences of a text that stands at `at` in the draft, its typography folded, in order. */
export function readBlocks(about: About, at: number, text: string, out: Read[]): void {
  for (let start = 0; start < text.length; ) {
    const end = blankLine(text, start);
    if (end > start) for (const read of rememberedBlock(about, at + start, text.slice(start, end)).read) out.push(read);
    start = end + 1;
  }
}

function rememberedBlock(about: About, at: number, text: string): Block {
  if (about.memory === null || text.length > LONGEST_KEPT) return readBlock(about, at, text);
  // A text of its own: a slice would keep the whole draft in memory.
  const key = (about.silent ? '!' : ' ') + text;
  const { blocks } = about.memory;
  const known = blocks.get(key);
  if (known !== undefined && known.at === at) return known;
  const block = known === undefined ? readBlock(about, at, key.slice(1)) : moveTo(at, known);
  if (known === undefined) about.memory.kept += key.length;
  if (about.memory.kept > MOST_KEPT) {
    blocks.clear();
    about.memory.kept = key.length;
  }
  blocks.set(key, block);
  return block;
}

function readBlock({ memory, gate, silent, today, locale }: About, at: number, text: string): Block {
  const low = lower(text);
  const lowerLine = onOneLine(low);
  const known = memory === null ? null : memory.readings;
  const reader = { at, text, line: onOneLine(text), lowerLine, gate, silent, today, locale, known, faults: [] };
  const read: Read[] = [];
  for (const span of splitSentences(text, low, lowerLine, gate)) {
    const last = read[read.length - 1];
    read.push(readSentence(reader, span, span.startsParagraph || last === undefined ? null : last.sentence));
  }
  return { at, read };
}

/** The block where the same text stands elsewhere. */
function moveTo(at: number, block: Block): Block {
  const moved = (sentence: Sentence): Sentence => Object.assign({}, sentence, { start: sentence.start + at - block.at });
  return { at, read: block.read.map(({ sentence, reading }) => ({ sentence: moved(sentence), reading })) };
}
