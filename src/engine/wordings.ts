// A pattern as the wordings it is made of, so that a sentence meets only those whose words it holds.
import { ready } from './match.ts';
import type { Sentence } from './rule.ts';

/** Shorter choices are not worth parting, and neither are choices of single words. */
const SHORT = 120;
const SHORT_BRANCH = 16;

const [OPEN, CLOSE, BAR, BACKSLASH, CLASS, CLASS_END] = [0x28, 0x29, 0x7c, 0x5c, 0x5b, 0x5d];

/** A pattern's bars that stand in no brackets, and the pairs of brackets around what stands in none. */
interface Outline {
  readonly bars: readonly number[];
  readonly opens: readonly number[];
  readonly closes: readonly number[];
}

function outlineOf(source: string): Outline {
  const bars: number[] = [];
  const opens: number[] = [];
  const closes: number[] = [];
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const c = source.charCodeAt(at);
    if (c === BACKSLASH) at++;
    else if (c === CLASS) at = classEnd(source, at);
    else if (c === OPEN && depth++ === 0) opens.push(at);
    else if (c === CLOSE && --depth === 0) closes.push(at);
    else if (c === BAR && depth === 0) bars.push(at);
  }
  return { bars, opens, closes };
}

/** Where the class that opens at `at` closes. */
function classEnd(source: string, at: number): number {
  let end = at + 1;
  while (source.charCodeAt(end) !== CLASS_END) end += source.charCodeAt(end) === BACKSLASH ? 2 : 1;
  return end;
}

/** The parts of `source` between the bars. */
function parts(source: string, { bars }: Outline): string[] {
  const out: string[] = [];
  let start = 0;
  for (const bar of bars) {
    out.push(source.slice(start, bar));
    start = bar + 1;
  }
  out.push(source.slice(start));
  return out;
}

interface Choice {
  readonly open: number;
  readonly close: number;
  readonly branches: readonly string[];
}

/** The longest choice of a sequence that is neither repeated nor remembered, and remembers nothing within. */
function longestChoice(source: string): Choice | null {
  if (source.length < SHORT) return null;
  const { opens, closes } = outlineOf(source);
  let best: Choice | null = null;
  opens.forEach((open, i) => {
    const close = closes[i] || 0;
    if (close - open < SHORT || (best !== null && close - open < best.close - best.open)) return;
    if (!source.startsWith('(?:', open) || /[?*+{]/.test(source.charAt(close + 1))) return;
    const inner = source.slice(open + 3, close);
    if (/(?:^|[^\\])\((?!\?)/.test(inner)) return;
    const branches = parts(inner, outlineOf(inner));
    if (branches.length > 1 && inner.length >= branches.length * SHORT_BRANCH) best = { open, close, branches };
  });
  return best;
}

/** The wordings of a pattern, in the order in which it tries them: the pattern matches where one of them does, and the same. */
export function splitPattern(source: string): string[] {
  return parts(source, outlineOf(source)).reduce<string[]>((all, part) => all.concat(split(part, 2)), []);
}

/** A sequence is parted at its longest choice, and its parts once more. */
function split(source: string, times: number): string[] {
  const choice = times === 0 ? null : longestChoice(source);
  if (choice === null) return [source];
  const before = source.slice(0, choice.open);
  const after = source.slice(choice.close + 1);
  return choice.branches.reduce<string[]>((all, branch) => {
    const inner = split(branch, times - 1);
    return all.concat(inner.map((wording) => `${before}(?:${wording})${after}`));
  }, []);
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
