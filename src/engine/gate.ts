// Which rules a sentence is worth: every rule names the beginnings of words that it cannot do without.
import { hashWord } from './hash.ts';
import { anchorWords } from './mentions/find-word.ts';
import type { Rule, SentenceRule } from './rule.ts';

/** How many letters of a word count: "waived" and "waiver" both begin with "waiv". */
export const STEM = 4;

/** The beginnings of words, and the signs, of which every time, money and percent expression has one. */
const MENTIONING = ['#', '$', '%'].concat(anchorWords().map((word) => word.slice(0, STEM))).join(' ');

export interface Gate {
  /** Bits a sentence needs for a mention to be looked for, and for each rule that works on sentences. */
  readonly mentions: readonly number[];
  readonly rules: readonly SentenceRule[];
  /** The bits of each rule, `width` numbers after another. */
  readonly needs: Int32Array;
  /** How many 32-bit sets there are. */
  readonly width: number;
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

const SIZE = 1 << 13;

/** The slot of a hash, or of the free place where it would stand. */
export function gateSlot(keys: Int32Array, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let k = keys[slot]; k !== 0 && k !== hash; k = keys[slot]) slot = (slot + 1) & (SIZE - 1);
  return slot;
}

function compile(rules: readonly Rule[]): Gate {
  const perSentence: SentenceRule[] = [];
  for (const rule of rules) if (rule.scope !== 'draft') perSentence.push(rule);
  const groups = perSentence.reduce<string[]>((all, { words }) => all.concat(words), [MENTIONING]);
  const width = (groups.length + 31) >>> 5;
  const gate = { width, keys: new Int32Array(SIZE), rows: new Int32Array(SIZE * width) };
  groups.forEach((words, bit) => {
    for (const word of words.split(' ')) {
      const slot = gateSlot(gate.keys, hashWord(word));
      gate.keys[slot] = hashWord(word);
      const at = slot * width + (bit >>> 5);
      gate.rows[at] = (gate.rows[at] || 0) | (1 << (bit & 31));
    }
  });
  let next = 1;
  const needs = new Int32Array(perSentence.length * width);
  perSentence.forEach((rule, i) => {
    needs.set(bitsOf(next, rule.words.length, width), i * width);
    next += rule.words.length;
  });
  return { ...gate, mentions: bitsOf(0, 1, width), rules: perSentence, needs };
}

function bitsOf(from: number, count: number, width: number): number[] {
  const bits: number[] = [];
  for (let i = 0; i < width; i++) bits.push(0);
  for (let bit = from; bit < from + count; bit++) bits[bit >>> 5] = (bits[bit >>> 5] || 0) | (1 << (bit & 31));
  return bits;
}

/** Whether a sentence may hold a mention. */
export function mayMention(has: readonly number[], { mentions }: Gate): boolean {
  return mentions.every((need, i) => ((has[i] || 0) & need) === need);
}

/** The rules that a sentence lets through. */
export function rulesFor(has: readonly number[], { rules, needs, width }: Gate): SentenceRule[] {
  const out: SentenceRule[] = [];
  for (let r = 0, at = 0; r < rules.length; r++, at += width) {
    let missing = 0;
    for (let i = 0; i < width; i++) missing |= (needs[at + i] || 0) & ~(has[i] || 0);
    const rule = rules[r];
    if (missing === 0 && rule !== undefined) out.push(rule);
  }
  return out;
}

const COMPILED = new WeakMap<readonly Rule[], Gate>();

/** The gate of a set of rules; made once for each. */
export function gateOf(rules: readonly Rule[]): Gate {
  const known = COMPILED.get(rules);
  if (known !== undefined) return known;
  const gate = compile(rules);
  COMPILED.set(rules, gate);
  return gate;
}
