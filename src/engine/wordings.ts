// A pattern as the wordings it is made of, so that a sentence meets only those whose words it holds.
import type { Sentence } from './rule.ts';

/** Shorter choices are not worth parting, and neither are choices of single words. */
const SHORT = 120;
const SHORT_BRANCH = 16;

const OPEN = 0x28;
const CLOSE = 0x29;
const BAR = 0x7c;
const CLASS = 0x5b;
const ESCAPE = 0x5c;

/** One past what is at `i`: an escaped character or a class is passed over whole. */
function skip(source: string, i: number): number {
  const c = source.charCodeAt(i);
  if (c === ESCAPE) return i + 2;
  if (c !== CLASS) return i + 1;
  let end = i + 1;
  while (source.charCodeAt(end) !== 0x5d) end += source.charCodeAt(end) === ESCAPE ? 2 : 1;
  return end + 1;
}

/** The parts of `source` between the bars that stand in no brackets. */
function parts(source: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i = skip(source, i)) {
    const c = source.charCodeAt(i);
    if (c === OPEN) depth++;
    else if (c === CLOSE) depth--;
    else if (c === BAR && depth === 0) {
      out.push(source.slice(start, i));
      start = i + 1;
    }
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
  let best: Choice | null = null;
  let depth = 0;
  let open = 0;
  for (let i = 0; i < source.length; i = skip(source, i)) {
    const c = source.charCodeAt(i);
    if (c === OPEN && depth++ === 0) open = i;
    if (c !== CLOSE || --depth > 0 || i - open < SHORT || !source.startsWith('(?:', open)) continue;
    const inner = source.slice(open + 3, i);
    if (/[?*+{]/.test(source.charAt(i + 1)) || /(?:^|[^\\])\((?!\?)/.test(inner)) continue;
    const branches = parts(inner);
    const isLonger = best === null || i - open > best.close - best.open;
    if (isLonger && branches.length > 1 && inner.length >= branches.length * SHORT_BRANCH) best = { open, close: i, branches };
  }
  return best;
}

/** The wordings of a pattern, in the order in which it tries them: the pattern matches where one of them does, and the same. */
export function splitPattern(source: string): string[] {
  return parts(source).reduce<string[]>((all, part) => all.concat(split(part, 2)), []);
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

const COMPILED = new WeakMap<RegExp, { readonly sources: readonly string[]; readonly made: Array<RegExp | null> }>();

/** One wording of a pattern, compiled when a sentence first holds its words. */
function wordingOf(pattern: RegExp, order: number): RegExp {
  let known = COMPILED.get(pattern);
  if (known === undefined) {
    const sources = splitPattern(pattern.source);
    known = { sources, made: sources.map(() => null) };
    COMPILED.set(pattern, known);
  }
  const made = known.made[order] || new RegExp(known.sources[order] || pattern.source);
  known.made[order] = made;
  return made;
}

/**
 * The first match of a pattern from `from` on, as the pattern itself would give it; only the wordings that the sentence's words
 * allow are tried. Which of two that match at one place the pattern prefers, only the pattern can say.
 */
export function execIn({ lower, hits }: Sentence, pattern: RegExp, from = 0): RegExpExecArray | null {
  const s = from === 0 ? lower : lower.slice(from);
  if (hits === null || !hits.patterns.has(pattern)) return pattern.exec(s);
  let best: RegExpExecArray | null = null;
  let isTied = false;
  for (const { pattern: own, order } of hits.wordings) {
    const m = own === pattern ? wordingOf(pattern, order).exec(s) : null;
    if (m === null || (best !== null && m.index > best.index)) continue;
    isTied = best !== null && m.index === best.index;
    best = m;
  }
  return isTied ? pattern.exec(s) : best;
}
