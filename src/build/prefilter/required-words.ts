// What a piece of a pattern demands of a text, and how demands join: the words without which the pattern cannot match.
import { STEM } from '../../engine/gate-code.ts';

/** One of these words must stand in the text, each a whole run of letters. */
export type Group = readonly string[];

/**
 * What a piece demands. `head` is every text it can begin with, and all it can be where `tail` is null; both may still join
 * with what stands beside them. Letters stand for themselves, `0`, `$` and `%` for a digit and
 * such a sign, `#` for anything that is no letter, `*` for anything at all.
 */
export interface Demand {
  readonly head: readonly string[];
  readonly tail: readonly string[] | null;
  readonly groups: readonly Group[];
}

/** Texts beyond this many are told apart no more. */
const MOST = 600;

const NO_GROUPS: readonly Group[] = [];
export const ANYTHING: Demand = { head: ['*'], tail: null, groups: NO_GROUPS };
export const NOTHING: Demand = { head: [''], tail: null, groups: NO_GROUPS };
export const NO_LETTER: Demand = { head: ['#'], tail: null, groups: NO_GROUPS };
export const DIGIT: Demand = { head: ['#0#'], tail: null, groups: NO_GROUPS };
export const CURRENCY: Demand = { head: ['#$#'], tail: null, groups: NO_GROUPS };

export function letters(head: readonly string[]): Demand {
  return { head, tail: null, groups: NO_GROUPS };
}

function endsOf({ head, tail }: Demand): readonly string[] {
  return tail === null ? head : tail;
}

export function beginsApart(globs: readonly string[]): boolean {
  return globs.every((glob) => glob.charCodeAt(0) === 0x23);
}

function endsApart(globs: readonly string[]): boolean {
  return globs.every((glob) => glob.charCodeAt(glob.length - 1) === 0x23);
}

/** `a` and then `b`. */
export function follow(a: Demand, b: Demand): Demand {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  const left = endsOf(a);
  const isParted = endsApart(left) || beginsApart(b.head);
  // Where no letter stands between them, each also demands its own.
  const own = isParted ? join(groupsOf(left.map((glob) => glued(glob, '#'))), groupsOf(b.head.map((glob) => glued('#', glob)))) : NO_GROUPS;
  const groups = join(join(a.groups, own), b.groups);
  if (left.length * b.head.length <= MOST) {
    const joined = unique(cross(left, b.head));
    if (a.tail === null && b.tail === null) return { head: joined, tail: null, groups };
    const head = a.tail === null ? unique(joined.map(firstPart)) : a.head;
    return { head, tail: b.tail === null ? joined : b.tail, groups: join(groups, groupsOf(joined)) };
  }
  const mark = isParted ? '#' : '*';
  const all = isParted ? groups : join(groups, join(groupsOf(left), groupsOf(b.head)));
  const head = a.tail === null ? unique(left.map((glob) => firstPart(glued(glob, mark)))) : a.head;
  return { head, tail: b.tail === null ? unique(b.head.map((glob) => glued(mark, glob))) : b.tail, groups: all };
}

function join(a: readonly Group[], b: readonly Group[]): readonly Group[] {
  return a.length === 0 ? b : b.length === 0 ? a : a.concat(b);
}

function glued(a: string, b: string): string {
  const mark = b.charCodeAt(0);
  return isMark(mark) && a.charCodeAt(a.length - 1) === mark ? a + b.slice(1) : a + b;
}

function cross(left: readonly string[], right: readonly string[]): string[] {
  const out: string[] = [];
  for (const a of left) for (const b of right) out.push(glued(a, b));
  return out;
}

function isMark(c: number): boolean {
  return c === 0x23 || c === 0x2a;
}

/** Up to the first mark: what may join with the piece before. */
function firstPart(glob: string): string {
  let i = 0;
  while (i < glob.length && !isMark(glob.charCodeAt(i))) i++;
  return i < glob.length ? glob.slice(0, i + 1) : `${glob}*`;
}

/** From the last mark on: what may join with the piece behind. */
function lastPart(glob: string): string {
  let i = glob.length - 1;
  while (i >= 0 && !isMark(glob.charCodeAt(i))) i--;
  return i >= 0 ? glob.slice(i) : `*${glob}`;
}

function unique(list: readonly string[]): readonly string[] {
  return list.length === 1 ? list : Array.from(new Set(list));
}

/** `a`, behind which a text stands that is matched anew by what follows. */
export function before(a: Demand, ahead: Demand): Demand {
  return { head: a.head, tail: a.tail, groups: groupsDemanded(follow(a, ahead)) };
}

/** One or the other. */
export function either(branches: readonly Demand[]): Demand {
  const heads = unique(branches.reduce<string[]>((all, { head }) => all.concat(head), []));
  const best = branches.map(({ head, tail, groups }) => bestOf(groups.concat(groupsOf(head), tail === null ? [] : groupsOf(tail))));
  const groups = best.every((group) => group !== null)
    ? [unique(best.reduce<string[]>((all, group) => all.concat(group || []), []))]
    : NO_GROUPS;
  if (heads.length <= MOST && branches.every(({ tail }) => tail === null)) return { head: heads, tail: null, groups };
  // A branch that may be of letters alone joins on both sides at once: then neither end is known.
  const isOpen = branches.some(({ head, tail }) => tail === null && head.some((glob) => firstPart(glob) === `${glob}*`));
  if (isOpen) return { head: ['*'], tail: ['*'], groups };
  const ends = branches.reduce<string[]>((all, branch) => all.concat(endsOf(branch)), []);
  return { head: unique(heads.map(firstPart)), tail: unique(ends.map(lastPart)), groups };
}

/** From `least` to `most` times. */
export function repeat(piece: Demand, least: number, most: number): Demand {
  if (piece.tail === null && piece.head.length === 1 && piece.head[0] === '#') return least > 0 ? NO_LETTER : letters(['', '#']);
  if (least === 1 && most === 1) return piece;
  if (least === 0 && most === 1) return either([NOTHING, piece]);
  const again = letters(['', `${beginsApart(piece.head) ? '#' : ''}*${endsApart(endsOf(piece)) ? '#' : ''}`]);
  return least === 0 ? again : follow(piece, again);
}

/** The groups that these texts demand: a word that all hold, and one of the first, the last and the best of each. */
function groupsOf(globs: readonly string[]): readonly Group[] {
  const words: string[][] = [];
  for (const glob of globs) {
    const own = wordsOf(glob);
    if (own.length === 0) return NO_GROUPS;
    words.push(own);
  }
  const first = words[0] || [];
  if (globs.length === 1) return first.map((word) => [word]);
  const groups: Group[] = first.filter((word) => words.every((list) => list.indexOf(word) >= 0)).map((word) => [word]);
  for (const choose of [rarest, firstWord, lastWord]) groups.push(unique(words.map(choose)));
  return groups;
}

function rarest(words: readonly string[]): string {
  return words.reduce(rarer);
}

function firstWord(words: readonly string[]): string {
  return words[0] || '';
}

function lastWord(words: readonly string[]): string {
  return words[words.length - 1] || '';
}

function rarer(a: string, b: string): string {
  return costOf(b) < costOf(a) ? b : a;
}

/** Stands for any word that ends so. */
export const ING = '-ing';

/** The runs of letters between two marks that are no letters; where a word may go on, its first letters and a `*`. */
function wordsOf(glob: string): string[] {
  const out: string[] = [];
  for (let open = glob.indexOf('#'); open >= 0; ) {
    let i = open + 1;
    while (i < glob.length && !isMark(glob.charCodeAt(i))) i++;
    if (glob.charCodeAt(i) === 0x23) {
      if (i > open + 1) out.push(glob.slice(open + 1, i));
      open = i;
    } else if (i === open + 1 && glob.startsWith('*ing#', i)) {
      out.push(ING);
      open = i + 4;
    } else {
      if (i - open > STEM && /[a-z]/.test(glob.charAt(open + 1))) out.push(`${glob.slice(open + 1, open + 1 + STEM)}*`);
      open = glob.indexOf('#', i);
    }
  }
  return out;
}

/** Of a hundred sentences of sales mail so many hold these words; counted in test/corpus/training. */
const COMMON: ReadonlyMap<string, number> = readShares(
  '47 the|21 and|16 in a|14 on|13 is to you|12 i of it 0|10 for|9 at we|8 your s|7 that was|6 with -ing|5 from one are by|4 two have no our if will ll|3 not t about dear as has what so all hi they be my which last there or|2 $ % me up before had us were this first m day out who three year days them can do asked week d he back after free per over re ve|1 but says said good would did mr same off since month time may any people an old four every when years nothing she don told call through know please down went new pay been came half price still here yours second both own does other how hours nobody than like their then until five line morning six only also under page go again each months because left thank see now night say read his her want need send take get give make could should today tomorrow next some more just',
);
/** And so many a word that is none of these; one that may go on is met more often. */
const RARE = 0.3;
const RARE_STEM = 0.8;

function readShares(lists: string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const list of lists.split('|')) {
    const [share, ...words] = list.split(' ');
    for (const word of words) shares.set(word, Number(share));
  }
  return shares;
}

function costOf(word: string): number {
  if (word.charAt(word.length - 1) !== '*') return COMMON.get(word) ?? RARE;
  let cost = RARE_STEM;
  COMMON.forEach((share, common) => {
    if (common.startsWith(word.slice(0, -1))) cost += share;
  });
  return cost;
}

/** Of a hundred sentences so many hold one of the words, at most. */
export function costOfGroup(group: Group): number {
  let cost = 0;
  for (const word of group) cost += costOf(word);
  return cost;
}

function bestOf(groups: readonly Group[]): Group | null {
  let best: Group | null = null;
  for (const group of groups) if (best === null || costOfGroup(group) < costOfGroup(best)) best = group;
  return best;
}

/** The groups that a whole pattern demands, the rarest first, and none that another makes needless. Nothing is known of what stands around it. */
export function groupsDemanded({ head, tail, groups }: Demand): Group[] {
  const all = groups.concat(groupsOf(head), tail === null ? [] : groupsOf(tail));
  const kept: Group[] = [];
  for (const group of all.slice().sort((a, b) => costOfGroup(a) - costOfGroup(b))) {
    if (!kept.some((other) => implies(other, group))) kept.push(group);
  }
  return kept;
}

/** Does a text with a word of `a` always have one of `b`? */
function implies(a: Group, b: Group): boolean {
  return a.every((word) => b.indexOf(word) >= 0 || b.indexOf(`${word.slice(0, STEM)}*`) >= 0);
}
