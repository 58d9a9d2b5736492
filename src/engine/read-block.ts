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
}

export function createMemory(): Memory {
  return { blocks: new Map(), readings: new Map() };
}

const MOST_BLOCKS = 2000;

/** What is the same for all blocks of a draft. */
export interface About extends Pick<Reader, 'gate' | 'silent' | 'today' | 'locale'> {
  /** Null where nothing is read again. */
  readonly memory: Memory | null;
}

/** Reads the sentences of a text that stands at `at` in the draft, its typography folded, in order. */
export function readBlocks(about: About, at: number, text: string, out: Read[]): void {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    if (end > start) for (const read of rememberedBlock(about, at + start, text.slice(start, end)).read) out.push(read);
    start = end + 2;
  }
}

function rememberedBlock(about: About, at: number, text: string): Block {
  if (about.memory === null) return readBlock(about, at, text);
  // A text of its own: a slice would keep the whole draft in memory.
  const key = (about.silent ? '!' : ' ') + text;
  const { blocks } = about.memory;
  const known = blocks.get(key);
  if (known !== undefined && known.at === at) return known;
  const block = known === undefined ? readBlock(about, at, key.slice(1)) : moveTo(at, known);
  if (known === undefined && blocks.size >= MOST_BLOCKS) blocks.clear();
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
