// Writes text as a reader of the page sees it: folds white space, drops invisible characters, keeps where each one stood.
import { OffsetMap } from './offset-map.ts';

const KEEP = 0;
const SPACE = 1;
const DROP = 2;

/** Everything that is not plainly a visible character. Joiners count only where the script or an emoji needs them. */
function classify(c: number, before: number): typeof KEEP | typeof SPACE | typeof DROP {
  if (c <= 0x20) return c === 0x20 || (c >= 0x09 && c <= 0x0d && c !== 0x0b) ? SPACE : DROP;
  if (c < 0xa0) return KEEP;
  if (c === 0xa0 || c === 0x202f || c === 0x2007 || c === 0x2028 || c === 0x2029) return SPACE;
  if (c === 0xad || c === 0xfeff) return DROP;
  if (c < 0x200b || c > 0x2069) return KEEP;
  if (c === 0x200c || c === 0x200d) return before > 0x2ff ? KEEP : DROP;
  return c <= 0x200f || (c >= 0x202a && c <= 0x202e) || c >= 0x2060 ? DROP : KEEP;
}

/** Printable ASCII and the like, but the space. */
function isPlain(c: number): boolean {
  return c > 0x20 && c < 0xa0;
}

export class TextWriter {
  readonly map = new OffsetMap();
  /** White space counts, as in `<pre>`. */
  keepsSpace = false;
  private out = '';
  /** Its last character; looking into `out` would make the engine copy it each time. */
  private last = 0;
  /** Line breaks that stand before the next character. */
  private breaks = 0;
  /** The line has something on it, be it only a no-break space. */
  private lineOpen = false;
  private tab = false;
  private spaceAt = -1;
  private spaceLength = 0;
  private spaceJoins = false;
  /** No markup since the last run; since the space that waits. */
  private joins = false;
  private joinsSpace = false;

  get text(): string {
    return this.out;
  }

  get length(): number {
    return this.out.length;
  }

  /** Markup stood here: the characters around it do not touch in the source. */
  markup(): void {
    this.joins = false;
    this.joinsSpace = false;
  }

  /** Characters `[from, to)` of `chars`; the one at `i` stands at `i + shift` in the source. */
  characters(chars: string, from: number, to: number, shift: number): void {
    let start = from;
    for (let i = from; i < to; i++) {
      const c = chars.charCodeAt(i);
      if (isPlain(c)) continue;
      // A single space between words goes along with them.
      if (c === 0x20 && i > start && i + 1 < to && isPlain(chars.charCodeAt(i + 1))) continue;
      const kind = classify(c, i > start ? chars.charCodeAt(i - 1) : this.last);
      if (kind === KEEP) continue;
      this.copy(chars, start, i, shift);
      start = i + 1;
      if (kind === SPACE) this.space(c, i + shift, 1);
    }
    this.copy(chars, start, to, shift);
  }

  /** Characters that stand for the source `[start, end)` as a whole: an entity. */
  entity(chars: string, start: number, end: number): void {
    const c = chars.charCodeAt(0);
    const kind = classify(c, this.last);
    if (kind === SPACE) this.space(c, start, end - start);
    else if (kind === KEEP) this.append(chars, start, end - start);
  }

  breakLine(): void {
    this.breaks++;
    this.lineOpen = false;
    this.spaceAt = -1;
  }

  endLine(): void {
    if (this.lineOpen) this.breakLine();
    this.spaceAt = -1;
    this.tab = false;
  }

  /** Ends the line and leaves one empty. */
  endParagraph(): void {
    this.endLine();
    if (this.breaks < 2) this.breaks = 2;
  }

  /** Begins or ends a cell: cells share their row's line. */
  cell(begins: boolean): void {
    if (begins && this.lineOpen) this.tab = true;
    this.spaceAt = -1;
  }

  private copy(chars: string, from: number, to: number, shift: number): void {
    if (from < to) this.append(chars.slice(from, to), from + shift, to - from);
  }

  private append(chars: string, source: number, sourceLength: number): void {
    this.lead();
    this.map.add(this.out.length, source, chars.length, sourceLength, this.joins);
    this.out += chars;
    this.last = chars.charCodeAt(chars.length - 1);
    this.lineOpen = true;
    this.joins = true;
  }

  private space(c: number, at: number, length: number): void {
    if (this.keepsSpace) {
      if (c === 0x0a) this.breakLine();
      else if (c !== 0x0d) this.append(' ', at, length);
      return;
    }
    if (c >= 0xa0) this.lineOpen = true;
    if (this.spaceAt >= 0 || !this.lineOpen) return;
    this.spaceAt = at;
    this.spaceLength = length;
    this.spaceJoins = this.joins;
    this.joinsSpace = true;
  }

  /** Puts what stands before the next character: line breaks, a tab between cells, or one space. */
  private lead(): void {
    if (this.out !== '') {
      if (this.breaks > 0) this.out += this.breaks === 1 ? '\n' : '\n\n';
      else if (this.tab) this.out += '\t';
      else if (this.spaceAt >= 0) {
        this.map.add(this.out.length, this.spaceAt, 1, this.spaceLength, this.spaceJoins);
        this.out += ' ';
        this.joins = this.joinsSpace;
      }
    }
    this.breaks = 0;
    this.tab = false;
    this.spaceAt = -1;
  }
}
