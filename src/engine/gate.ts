// Which rules a sentence is worth: every rule names the beginnings of words that it cannot do without.
import { hashWord } from './hash.ts';
import { anchorWords } from './mentions/find-word.ts';
import type { Rule, SentenceRule } from './rule.ts';
import { warm } from './warm.ts';

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
  /** For each bit the rule whose first group it stands for, or -1; and the rules that need no word. */
  readonly firsts: Int32Array;
  readonly always: readonly number[];
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
  const firsts = new Int32Array(width * 32).fill(-1);
  const always: number[] = [];
  perSentence.forEach((rule, i) => {
    if (rule.words.length > 0) firsts[next] = i;
    else always.push(i);
    needs.set(bitsOf(next, rule.words.length, width), i * width);
    next += rule.words.length;
  });
  return { ...gate, mentions: bitsOf(0, 1, width), rules: perSentence, needs, firsts, always };
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

/** The rules that a sentence lets through, in their order. */
export function rulesFor(has: readonly number[], { rules, needs, width, firsts, always }: Gate): SentenceRule[] {
  const found = always.slice();
  for (let i = 0; i < width; i++) {
    // One step a bit that is set: `x & -x` is the lowest of them.
    for (let left = has[i] || 0; left !== 0; left &= left - 1) {
      const rule = firsts[i * 32 + 31 - Math.clz32(left & -left)];
      if (rule !== undefined && rule >= 0 && isLetThrough(has, needs, rule * width, width)) found.push(rule);
    }
  }
  const out: SentenceRule[] = [];
  for (const index of found.sort(ascending)) {
    const rule = rules[index];
    if (rule !== undefined) out.push(rule);
  }
  return out;
}

function ascending(a: number, b: number): number {
  return a - b;
}

function isLetThrough(has: readonly number[], needs: Int32Array, at: number, width: number): boolean {
  for (let i = 0; i < width; i++) if (((needs[at + i] || 0) & ~(has[i] || 0)) !== 0) return false;
  return true;
}

const COMPILED = new WeakMap<readonly Rule[], Gate>();

/** The gate of a set of rules; made once for each. */
export function gateOf(rules: readonly Rule[]): Gate {
  const known = COMPILED.get(rules);
  if (known !== undefined) return known;
  const gate = compile(rules);
  COMPILED.set(rules, gate);
  warm(gate.rules);
  return gate;
}
