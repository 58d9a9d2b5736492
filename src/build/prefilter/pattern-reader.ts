// Reads the source of a regular expression for the words it demands.
import {
  ANYTHING,
  before,
  beginsApart,
  CURRENCY,
  type Demand,
  DIGIT,
  either,
  follow,
  letters,
  NO_LETTER,
  NOTHING,
  repeat,
} from './required-words.ts';

/** What stands for a character that is no letter, behind what stands before it. */
function markOf(c: number, before: string): string {
  const open = before.charCodeAt(before.length - 1) === 0x23 ? before : `${before}#`;
  if (c >= 48 && c <= 57) return `${open}0#`;
  return c === 0x25 ? `${open}%#` : open;
}

/** A class of more letters than this is any letter. */
const FEW_LETTERS = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Classes are written again and again; what they demand is found once. */
const CLASSES = new Map<string, Demand>();

/** A recursive descent over the patterns this project writes: no flags, no look-behind, no named groups. */
export class PatternReader {
  private readonly source: string;
  private i = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** What the whole pattern demands. */
  read(): Demand {
    return this.alternatives();
  }

  private code(): number {
    return this.i < this.source.length ? this.source.charCodeAt(this.i) : -1;
  }

  private isEnd(c: number): boolean {
    return c < 0 || c === 0x7c || c === 0x29;
  }

  private sequence(): Demand {
    let all = NOTHING;
    for (let c = this.code(); !this.isEnd(c); c = this.code())
      all = this.isLookAhead() ? this.ahead(all) : follow(all, this.quantified(this.piece(c)));
    return all;
  }

  private isLookAhead(): boolean {
    return this.source.startsWith('(?=', this.i) || this.source.startsWith('(?!', this.i);
  }

  /** What is looked at is matched again by what follows it. */
  private ahead(all: Demand): Demand {
    const isWanted = this.source.charAt(this.i + 2) === '=';
    const start = this.i + 3;
    this.i = start;
    const inner = this.alternatives();
    const body = this.source.slice(start, this.i);
    this.i++;
    const endsWord = isWanted ? beginsApart(inner.head) : /^\[a-z[^\]^]*\]$/.test(body);
    const here = endsWord ? follow(all, NO_LETTER) : all;
    return isWanted ? before(here, inner) : here;
  }

  private piece(c: number): Demand {
    if (c === 0x28) return this.group();
    if (c === 0x5b) return this.characterClass();
    if (c === 0x5c) return this.escaped();
    if (c === 0x2e || c === 0x5e || c === 0x24) {
      this.i++;
      return c === 0x2e ? ANYTHING : NO_LETTER;
    }
    return this.run();
  }

  /** Characters that stand for themselves, up to one that is repeated. */
  private run(): Demand {
    const { source } = this;
    let out = '';
    const start = this.i;
    while (this.i < source.length) {
      const c = source.charCodeAt(this.i);
      if (c === 0x28 || c === 0x5b || c === 0x5c || c === 0x2e || c === 0x5e || c === 0x24 || this.isEnd(c)) break;
      const next = source.charCodeAt(this.i + 1);
      const isRepeated = next === 0x3f || next === 0x2a || next === 0x2b || next === 0x7b;
      if (isRepeated && this.i > start) break;
      if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) out += source.charAt(this.i).toLowerCase();
      else out = markOf(c, out);
      this.i++;
      if (isRepeated) break;
    }
    return out === '#' ? NO_LETTER : letters([out]);
  }

  private escaped(): Demand {
    const c = this.source.charAt(this.i + 1);
    this.i += 2;
    if (c === 'd') return DIGIT;
    return c === 'w' || c === 'S' || c === 'D' || c === 'W' || c === 'B' ? ANYTHING : NO_LETTER;
  }

  private group(): Demand {
    this.i += this.source.startsWith('(?:', this.i) ? 3 : 1;
    const inner = this.alternatives();
    this.i++;
    return inner;
  }

  private alternatives(): Demand {
    const first = this.sequence();
    if (this.code() !== 0x7c) return first;
    const branches = [first];
    while (this.code() === 0x7c) {
      this.i++;
      branches.push(this.sequence());
    }
    return either(branches);
  }

  private characterClass(): Demand {
    const { source } = this;
    const start = this.i + 1;
    let end = start;
    while (source.charCodeAt(end) !== 0x5d) end += source.charCodeAt(end) === 0x5c ? 2 : 1;
    this.i = end + 1;
    const body = source.slice(start, end);
    const known = CLASSES.get(body);
    if (known !== undefined) return known;
    const demand = readClass(body);
    CLASSES.set(body, demand);
    return demand;
  }

  private quantified(piece: Demand): Demand {
    const c = this.code();
    let least = 0;
    let most = Number.POSITIVE_INFINITY;
    if (c === 0x3f) most = 1;
    else if (c === 0x2b) least = 1;
    else if (c === 0x7b) {
      const close = this.source.indexOf('}', this.i);
      const [from = '', to] = this.source.slice(this.i + 1, close).split(',');
      least = Number(from);
      most = to === undefined ? least : to === '' ? most : Number(to);
      this.i = close;
    } else if (c !== 0x2a) return piece;
    this.i++;
    if (this.code() === 0x3f) this.i++;
    return repeat(piece, least, most);
  }
}

function readClass(body: string): Demand {
  const has = new RegExp(`[${body}]`);
  const isNegated = body.charAt(0) === '^';
  const own = LETTERS.split('').filter((letter) => has.test(letter) || (!isNegated && has.test(letter.toUpperCase())));
  if (own.length > 0) return isNegated || /[^a-zA-Z]/.test(body) || own.length > FEW_LETTERS ? ANYTHING : letters(own);
  if (/^(?:\\d|[0-9-])+$/.test(body)) return DIGIT;
  return /^[$£€¥₹₽₩]+$/.test(body) ? CURRENCY : NO_LETTER;
}
