// A pattern as the wordings it is made of, so that a sentence meets only those whose words it holds.
import { ready } from './match.ts';
import type { Sentence } from './rule.ts';

/** Shorter choices are not worth parting, and neither are choices of single words. */
const SHORT = 120;
const SHORT_BRANCH = 16;

const [OPEN, CLOSE, BAR, BACKSLASH, CLASS, CLASS_END, ASKS] = [0x28, 0x29, 0x7c, 0x5c, 0x5b, 0x5d, 0x3f];

/** A pair of brackets and what stands in it; the whole pattern is one too. */
interface Group {
  /** Where its brackets stand. */
  readonly open: number;
  close: number;
  readonly bars: number[];
  readonly groups: Group[];
  /** It remembers what it matches, or something in it does. */
  remembers: boolean;
}

function openGroup(open: number): Group {
  return { open, close: open, bars: [], groups: [], remembers: false };
}

/** How deep a pattern is parted. */
const DEPTH = 2;

/** The brackets of a pattern, as deep as it is parted: read once, since it is long, and this runs before anything is warm. */
function readGroups(source: string): Group {
  const whole = openGroup(-1);
  const outer: Group[] = [];
  let group = whole;
  let deeper = 0;
  for (let at = 0; at < source.length; at++) {
    const c = source.charCodeAt(at);
    if (c === BACKSLASH) at++;
    else if (c === CLASS) at = classEnd(source, at);
    else if (c === OPEN) {
      if (outer.length === DEPTH) deeper++;
      else {
        outer.push(group);
        group.groups.push(openGroup(at));
        group = group.groups[group.groups.length - 1] || whole;
      }
      if (source.charCodeAt(at + 1) !== ASKS) for (const around of outer.concat(group)) around.remembers = true;
    } else if (c === CLOSE && deeper > 0) deeper--;
    else if (c === CLOSE) {
      group.close = at;
      group = outer.pop() || whole;
    } else if (c === BAR && deeper === 0) group.bars.push(at);
  }
  whole.close = source.length;
  return whole;
}

/** Where the class that opens at `at` closes. */
function classEnd(source: string, at: number): number {
  let end = at + 1;
  while (source.charCodeAt(end) !== CLASS_END) end += source.charCodeAt(end) === BACKSLASH ? 2 : 1;
  return end;
}

const CHOICE = '(?:';

/** The longest choice that stands in `[start, end)` of a group and is neither repeated nor remembers anything. */
function longestChoice(source: string, { groups }: Group, start: number, end: number): Group | null {
  if (end - start < SHORT) return null;
  let best: Group | null = null;
  for (const group of groups) {
    const { open, close, bars } = group;
    if (open < start || close >= end || close - open < SHORT || (best !== null && close - open < best.close - best.open)) continue;
    if (group.remembers || !source.startsWith(CHOICE, open) || /[?*+{]/.test(source.charAt(close + 1))) continue;
    if (bars.length > 0 && close - open - CHOICE.length >= (bars.length + 1) * SHORT_BRANCH) best = group;
  }
  return best;
}

/** The wordings of a pattern, in the order in which it tries them: the pattern matches where one of them does, and the same. */
export function splitPattern(source: string): string[] {
  const out: string[] = [];
  splitGroup(source, readGroups(source), 0, '', '', DEPTH, out);
  return out;
}

/** Parts a group at its bars, and each part at its longest choice, so many times. */
function splitGroup(source: string, group: Group, from: number, before: string, after: string, times: number, out: string[]): void {
  let start = from;
  for (const end of group.bars.concat(group.close)) {
    const choice = times === 0 ? null : longestChoice(source, group, start, end);
    if (choice === null) out.push(before + source.slice(start, end) + after);
    else {
      const inner = choice.open + CHOICE.length;
      splitGroup(source, choice, inner, before + source.slice(start, inner), source.slice(choice.close, end) + after, times - 1, out);
    }
    start = end + 1;
  }
}

const PARTED = new WeakMap<RegExp, readonly string[]>();

function wordingsOf(pattern: RegExp): readonly string[] {
  const known = PARTED.get(pattern) || splitPattern(pattern.source);
  PARTED.set(pattern, known);
  return known;
}

/** One way to word what a pattern looks for; compiled when a sentence first holds its words. */
export class Wording {
  readonly rule: number;
  readonly pattern: RegExp;
  /** Its place among the wordings of the pattern. */
  private readonly order: number;
  /** The groups besides its first of which the sentence must hold a word (`gate.ts`). */
  readonly others: readonly number[];
  private compiled: RegExp | null = null;

  constructor(rule: number, pattern: RegExp, order: number, others: readonly number[]) {
    this.rule = rule;
    this.pattern = pattern;
    this.order = order;
    this.others = others;
  }

  exec(s: string): RegExpExecArray | null {
    if (this.compiled === null) this.compiled = ready(new RegExp(wordingsOf(this.pattern)[this.order] || this.pattern.source));
    return this.compiled.exec(s);
  }
}

/** The sentence that was asked last, the patterns it was asked for, and the first match of each: who finds a rule worth asking asks what the rule asks. */
let asked: Sentence | null = null;
const sought: RegExp[] = [];
const firsts: Array<RegExpExecArray | null> = [];

/** Does one of the patterns match anywhere in the sentence? */
export function holdsAny(sentence: Sentence, patterns: readonly RegExp[]): boolean {
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i];
    if (pattern !== undefined && execIn(sentence, pattern) !== null) return true;
  }
  return false;
}

/**
 * The first match of a pattern from `from` on, as the pattern itself would give it; only the wordings that the sentence's words
 * allow are tried. Which of two that match at one place the pattern prefers, only the pattern can say.
 */
export function execIn(sentence: Sentence, pattern: RegExp, from = 0): RegExpExecArray | null {
  const { lower, hits } = sentence;
  if (from > 0) return search(hits, pattern, lower.slice(from));
  if (asked !== sentence) {
    asked = sentence;
    sought.length = 0;
    firsts.length = 0;
  }
  const known = sought.indexOf(pattern);
  if (known >= 0) return firsts[known] || null;
  const first = search(hits, pattern, lower);
  sought.push(pattern);
  firsts.push(first);
  return first;
}

/** The first match in a text whose words went through the gate. */
export function search(hits: Sentence['hits'], pattern: RegExp, s: string): RegExpExecArray | null {
  if (hits === null || !hits.patterns.has(pattern)) return ready(pattern).exec(s);
  let best: RegExpExecArray | null = null;
  let isTied = false;
  const { wordings } = hits;
  for (let i = 0; i < wordings.length; i++) {
    const wording = wordings[i];
    if (wording === undefined || wording.pattern !== pattern) continue;
    const m = wording.exec(s);
    if (m === null || (best !== null && m.index > best.index)) continue;
    isTied = best !== null && m.index === best.index;
    best = m;
  }
  return isTied ? ready(pattern).exec(s) : best;
}
