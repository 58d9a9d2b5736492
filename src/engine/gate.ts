// Which wordings of which rules a sentence can hold at all, told by its words while it is split off.

import type { Mention } from '../model/mention.ts';
import { CODE_LENGTH, gateKey, patternCode, readGateCode } from './gate-code.ts';
import { hashWord } from './hash.ts';
import { LEAD_IN } from './lead-in.ts';
import { anchorWords } from './mentions/find-word.ts';
import { nextMark } from './next-mark.ts';
import { OUTRIGHT_PATTERNS } from './outright.ts';
import { GROUPS, WORDINGS } from './prefilter.ts';
import type { Rule, SentenceHits, SentenceRule } from './rule.ts';
import { VETO_PATTERNS } from './vetoes.ts';
import { Wording } from './wordings.ts';
import { type Worth, worthOf } from './worth.ts';

/** What stands for any digit, a currency sign and a percent sign. */
export const NUMBER = hashWord('#');
export const MONEY = hashWord('$');
export const PERCENT = hashWord('%');
/** Stands for a word of four letters or more that ends so. */
export const ING = hashWord('-ing');

/** What a sentence's words let through. */
export interface Hits extends SentenceHits {
  readonly wordings: readonly Wording[];
  /** It may hold a time, an amount or a percentage. */
  readonly mayMention: boolean;
}

/** What is looked out for beside the patterns of the rules, a bit each; under this name the table keeps their words. */
export const WATCHED: readonly RegExp[] = [...VETO_PATTERNS, ...OUTRIGHT_PATTERNS];
export const WATCHED_NAME = 'watched';
/** The wordings of a lead-in are noted as those of a rule are, and belong to none. */
export const LEADS_NAME = 'lead-in';

/** The place of a group that is named for the first time: the one behind the last that was. */
export const NEXT = '+';

const SIZE = 1 << 13;
const MENTIONS = 0;
/** More words than this no mention is told by. */
const ENTRIES = 2000;
const NO_WORDINGS: readonly Wording[] = [];

/** The table of the words that some rule waits for, and what was met of them in the sentence that is being read. */
export class Gate {
  readonly rules: readonly SentenceRule[];
  /** What the weights say of each. */
  readonly worths: readonly Worth[];
  /** For each rule: needs it no word? Is it asked of the sentence in hand? Which kinds of mentions will do (`kindsOf`)? */
  private readonly wordless: Uint8Array;
  private readonly asked: Uint8Array;
  private readonly needs: Uint8Array;
  readonly patterns = new Map<RegExp, number>();
  /** What most sentences let through. */
  private readonly none: Hits;
  private readonly onlyMentions: Hits;
  private readonly keys = new Int32Array(SIZE);
  /** For each slot the last entry of its word, and for each entry its group and the entry before it of the same word. */
  private readonly heads = new Int16Array(SIZE);
  private readonly groups: Int16Array;
  private readonly nexts: Int16Array;
  private entries = 0;
  /** For each group the wordings of which it is the rarest. */
  private readonly rarest: Wording[][] = [];
  /** Wordings that can do without any word. */
  private readonly loose: Wording[] = [];
  /** In which sentence a word of each group was met last. */
  private readonly met: Int32Array;
  private turn = 1;
  /** The groups of which a word was met in this sentence. */
  private readonly pending: number[] = [];
  /** What was noted of them so far. */
  private found: Wording[] | null = null;
  private watched = 0;

  constructor(rules: readonly Rule[]) {
    this.rules = rules.filter((rule): rule is SentenceRule => rule.scope !== 'draft');
    this.worths = this.rules.map(worthOf);
    const codes = GROUPS === '' ? [] : GROUPS.split(' ');
    this.met = new Int32Array(codes.length + 1);
    for (let i = 0; i <= codes.length; i++) this.rarest.push([]);
    const most = ENTRIES + GROUPS.length / CODE_LENGTH;
    this.groups = new Int16Array(most);
    this.nexts = new Int16Array(most);
    this.enterAll(codes);
    const { patterns } = this;
    this.none = { patterns, wordings: NO_WORDINGS, watched: 0, mayMention: false };
    this.onlyMentions = { patterns, wordings: NO_WORDINGS, watched: 0, mayMention: true };
    const table = readTable();
    this.wordless = Uint8Array.from(this.rules, (rule, i) => (this.register(rule, table, () => i, NO_BIT) ? 0 : 1));
    // Behind the rules, one place for each pattern that is watched.
    this.register({ id: WATCHED_NAME, patterns: WATCHED }, table, (place) => this.rules.length + place, bitOf);
    this.register({ id: LEADS_NAME, patterns: [LEAD_IN] }, table, () => this.rules.length + WATCHED.length, NO_BIT);
    this.asked = new Uint8Array(this.rules.length);
    this.needs = Uint8Array.from(this.rules, ({ mentions }) =>
      mentions === undefined ? ANY : mentions.reduce((all, kind) => all | BIT[kind], 0),
    );
  }

  /** Enters the wordings of a rule; false where the table does not know its patterns as they are. */
  private register(
    { id, patterns }: Pick<SentenceRule, 'id' | 'patterns'>,
    table: Table,
    ruleAt: (place: number) => number,
    bitAt: (place: number) => number,
  ): boolean {
    const cells = table[id];
    if (patterns === undefined || cells === undefined) return false;
    if (patterns.map(({ source }) => patternCode(source)).join() !== cells.map(({ code }) => code).join()) return false;
    cells.forEach(({ wordings }, i) => {
      const pattern = patterns[i];
      if (pattern === undefined) return;
      wordings.forEach((places, order) => {
        const first = places[0];
        const list = first === undefined ? this.loose : this.rarest[first];
        if (list !== undefined) list.push(new Wording(ruleAt(i), pattern, order, places.slice(1)));
      });
      this.patterns.set(pattern, bitAt(i));
    });
    return true;
  }

  /** Enters every word with its groups. */
  private enterAll(codes: readonly string[]): void {
    for (const word of anchorWords()) this.enter(gateKey(hashWord(word)), MENTIONS);
    for (const hash of [NUMBER, MONEY, PERCENT]) this.enter(gateKey(hash), MENTIONS);
    codes.forEach((code, i) => {
      for (let at = 0; at < code.length; at += CODE_LENGTH) this.enter(readGateCode(code, at), i + 1);
    });
  }

  private enter(key: number, group: number): void {
    const slot = this.slotOf(key);
    this.keys[slot] = key;
    this.nexts[++this.entries] = this.heads[slot] || 0;
    this.groups[this.entries] = group;
    this.heads[slot] = this.entries;
  }

  private slotOf(key: number): number {
    const { keys } = this;
    let slot = key & (SIZE - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SIZE - 1);
    return slot;
  }

  /** Takes note of a word of the sentence. */
  meet(hash: number): void {
    const { keys, groups, nexts, met, turn } = this;
    const key = gateKey(hash);
    let slot = key & (SIZE - 1);
    for (let known = keys[slot]; known !== key; known = keys[slot]) {
      if (known === 0) return;
      slot = (slot + 1) & (SIZE - 1);
    }
    for (let entry = this.heads[slot] || 0; entry !== 0; entry = nexts[entry] || 0) {
      const group = groups[entry] || 0;
      if (met[group] === turn) continue;
      met[group] = turn;
      this.pending.push(group);
    }
  }

  /** What the words met since the last call let through. */
  take(): Hits {
    const { met, turn, pending, rarest, loose } = this;
    const mayMention = met[MENTIONS] === turn;
    this.found = null;
    this.watched = 0;
    for (const wording of loose) this.note(wording);
    for (let i = 0; i < pending.length; i++) {
      const candidates = rarest[pending[i] || 0] || NO_WORDINGS;
      for (let k = 0; k < candidates.length; k++) {
        const wording = candidates[k];
        if (wording !== undefined && this.hasMet(wording.others)) this.note(wording);
      }
    }
    pending.length = 0;
    this.turn = nextMark(turn, met);
    const { found, watched } = this;
    if (found === null && watched === 0) return mayMention ? this.onlyMentions : this.none;
    return { patterns: this.patterns, wordings: found || NO_WORDINGS, watched, mayMention };
  }

  private note(wording: Wording): void {
    const place = wording.rule - this.rules.length;
    if (place >= 0 && place < WATCHED.length) this.watched |= bitOf(place);
    else if (this.found === null) this.found = [wording];
    else this.found.push(wording);
  }

  private hasMet(groups: readonly number[]): boolean {
    for (let i = 0; i < groups.length; i++) if (this.met[groups[i] || 0] !== this.turn) return false;
    return true;
  }

  /** For each rule, whether a sentence lets it through; true until the next sentence is asked. */
  asks({ wordings }: Hits, mentions: readonly Mention[]): Uint8Array {
    const kinds = kindsOf(mentions);
    const { asked, needs } = this;
    asked.set(this.wordless);
    for (let i = 0; i < wordings.length; i++) asked[wordings[i]?.rule || 0] = 1;
    for (let i = 0; i < asked.length; i++) if (((needs[i] || 0) & kinds) === 0) asked[i] = 0;
    return asked;
  }
}

/** A pattern's code, and for each of its wordings the groups of which it needs a word. */
interface Cell {
  readonly code: string;
  readonly wordings: ReadonlyArray<readonly number[]>;
}

type Table = Readonly<Record<string, readonly Cell[]>>;

/** All of `WORDINGS`, in its order: a group that is named for the first time is the one behind the last that was. */
function readTable(): Table {
  const table: Record<string, readonly Cell[]> = {};
  let named = 0;
  const placeOf = (place: string): number => (place === NEXT ? ++named : Number.parseInt(place, 36) + 1);
  for (const id of Object.keys(WORDINGS)) {
    table[id] = (WORDINGS[id] || []).map((cell) => ({
      code: cell.slice(0, CODE_LENGTH),
      wordings: cell
        .slice(CODE_LENGTH)
        .split('|')
        .map((places) => (places === '' ? [] : places.split(',').map(placeOf))),
    }));
  }
  return table;
}

function bitOf(place: number): number {
  return 1 << place;
}
const NO_BIT = (): number => 0;

const BIT: Readonly<Record<Mention['kind'], number>> = { time: 1, money: 2, percent: 4 };
/** What every sentence has, and all that a rule without wishes needs. */
const ANY = 8;

function kindsOf(mentions: readonly Mention[]): number {
  let kinds = ANY;
  for (const { kind } of mentions) kinds |= BIT[kind];
  return kinds;
}

const COMPILED = new WeakMap<readonly Rule[], Gate>();

/** The gate of a set of rules; made once for each. */
export function gateOf(rules: readonly Rule[]): Gate {
  const known = COMPILED.get(rules);
  if (known !== undefined) return known;
  const gate = new Gate(rules);
  COMPILED.set(rules, gate);
  return gate;
}
