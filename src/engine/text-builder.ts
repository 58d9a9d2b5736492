// Builds the plain text of a mail from its markup, element by element, with a map back to where each character stood.
import { type Attribute, DISPLAY, type Display, HIDDEN, isHidden, isTight, keepsSpace, type Role, roleOf } from './markup.ts';
import { OffsetMap } from './offset-map.ts';
import type { Hint, ReadText } from './read-text.ts';

interface Frame {
  readonly tag: string;
  readonly display: Display | 'inline' | 'tight';
  readonly hides: boolean;
  /** What `keeps` was outside. */
  readonly keptOutside: boolean;
  readonly role: Role | null;
  readonly start: number;
  readonly hints: number;
  readonly quotes: number;
  readonly previousSame: number;
  readonly previousBlock: number;
}

const KEEP = 0;
const SPACE = 1;
const DROP = 2;

/** Everything that is not plainly a visible character. Joiners count only where the script or an emoji needs them. */
function classify(c: number, before: number): typeof KEEP | typeof SPACE | typeof DROP {
  if (c <= 0x20) return c === 0x20 || (c >= 0x09 && c <= 0x0d && c !== 0x0b) ? SPACE : DROP;
  if (c < 0xa0) return KEEP;
  if (c === 0xa0 || c === 0x202f || c === 0x2007) return SPACE;
  if (c === 0xad || c === 0xfeff) return DROP;
  if (c < 0x200b || c > 0x2069) return KEEP;
  if (c === 0x200c || c === 0x200d) return before > 0x2ff ? KEEP : DROP;
  return c <= 0x200f || (c >= 0x202a && c <= 0x202e) || c >= 0x2060 ? DROP : KEEP;
}

export class TextBuilder {
  private out = '';
  /** Its last character; looking into `out` would make the engine copy it each time. */
  private last = 0;
  private readonly map = new OffsetMap();
  private readonly hints: Hint[] = [];
  private readonly frames: Frame[] = [];
  private readonly lastOf = new Map<string, number>();
  private lastBlock = -1;
  private hidden = 0;
  /** How many open elements are known to be quoted, forwarded or signature. */
  private covered = 0;
  private keeps = false;
  /** Line breaks that stand before the next character. */
  private breaks = 0;
  /** The line has something on it, be it only a no-break space. */
  private lineOpen = false;
  private cell = false;
  private spaceAt = -1;
  private spaceLength = 0;
  /** Nothing but dropped characters since the last run. */
  private joins = false;
  private quotes = 0;
  private history = -1;

  /** Enters an element. Elements without content may be opened only. */
  open(tag: string, attribute: Attribute | null): void {
    this.joins = false;
    const known = DISPLAY.get(tag);
    if (known === 'void') {
      if (tag === 'br') this.breakLine();
      else if (tag === 'hr') this.endLine();
      return;
    }
    const display = known === 'paragraph' && attribute !== null && isTight(attribute) ? 'tight' : (known ?? 'inline');
    this.bound(display, true);
    const hides = HIDDEN.has(tag) || (attribute !== null && isHidden(attribute));
    const speaks = this.covered === 0 && this.hidden === 0 && (attribute !== null || tag === 'blockquote');
    this.push(tag, display, hides, speaks ? roleOf(tag, attribute ?? bare) : null);
    this.keeps = keepsSpace(tag, attribute) ?? this.keeps;
  }

  private push(tag: string, display: Frame['display'], hides: boolean, role: Role | null): void {
    const { frames } = this;
    frames.push({
      tag,
      display,
      hides,
      keptOutside: this.keeps,
      role,
      start: this.out.length,
      hints: this.hints.length,
      quotes: this.quotes,
      previousSame: this.lastOf.get(tag) ?? -1,
      previousBlock: this.lastBlock,
    });
    this.lastOf.set(tag, frames.length - 1);
    if (display !== 'inline') this.lastBlock = frames.length - 1;
    if (hides) this.hidden++;
    if (isCover(role)) this.covered++;
    if (tag === 'blockquote') this.quotes++;
    if (role === 'history' && this.history < 0) this.history = this.out.length;
  }

  /** Leaves the nearest open element of this name, and what is open within it; says whether there was one. */
  close(tag: string): boolean {
    this.joins = false;
    const at = this.lastOf.get(tag) ?? -1;
    if (at < 0) return false;
    if (DISPLAY.get(tag) === undefined ? at < this.lastBlock : at < this.barrier(tag)) return true;
    while (this.frames.length > at) this.pop();
    return true;
  }

  /** Leaves the nearest open element of this name unless one of the others was opened since: HTML's implied end tags. */
  closeImplied(tag: string, others: readonly string[]): void {
    const at = this.lastOf.get(tag) ?? -1;
    if (at < 0) return;
    for (const other of others) if ((this.lastOf.get(other) ?? -1) > at) return;
    while (this.frames.length > at) this.pop();
  }

  /** An end tag does not reach out of its table cell; one of a table's own parts does not reach out of its table. */
  private barrier(tag: string): number {
    const last = (name: string) => this.lastOf.get(name) ?? -1;
    if (tag === 'table') return -1;
    const table = last('table');
    if (tag === 'td' || tag === 'th' || tag === 'tr' || tag === 'tbody' || tag === 'thead' || tag === 'tfoot') return table;
    return Math.max(table, last('td'), last('th'));
  }

  private pop(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    this.lastOf.set(frame.tag, frame.previousSame);
    this.lastBlock = frame.previousBlock;
    this.keeps = frame.keptOutside;
    if (frame.hides) this.hidden--;
    if (isCover(frame.role)) this.covered--;
    this.bound(frame.display, false);
    if (frame.role !== null) this.leave(frame, frame.role);
  }

  /** Keeps what the element at hand said of its part of the text. */
  private leave(frame: Frame, role: Role): void {
    const { start, hints } = frame;
    switch (role) {
      case 'history':
        return;
      case 'maybe':
        if (this.hints.length === hints) this.hint(start, 'quoted', false);
        return;
      case 'gmail': {
        const forwarded = /^\s*-{8,}[^\n]*-{3,}\s/.test(this.out.slice(start, start + 200));
        if (!forwarded && this.quotes > frame.quotes) return;
        this.hints.length = hints;
        this.hint(start, forwarded ? 'forwarded' : 'quoted', true);
        return;
      }
      default:
        this.hint(start, role, true);
    }
  }

  private hint(start: number, kind: Hint['kind'], certain: boolean): void {
    if (this.out.length > start) this.hints.push({ start, end: this.out.length, kind, certain });
  }

  /** Something without words stood here: the characters around it do not touch in the source. */
  gap(): void {
    this.joins = false;
  }

  /** Characters `[from, to)` of `chars`; the one at `i` stands at `i + shift` in the source. */
  text(chars: string, from: number, to: number, shift: number): void {
    if (this.hidden > 0) return;
    let start = from;
    for (let i = from; i < to; i++) {
      const c = chars.charCodeAt(i);
      if (c > 0x20 && c < 0xa0) continue;
      if (c === 0x20 && i > start && i + 1 < to) {
        const next = chars.charCodeAt(i + 1);
        if (next > 0x20 && next < 0xa0) continue;
      }
      const kind = classify(c, i > from ? chars.charCodeAt(i - 1) : 0);
      if (kind === KEEP) continue;
      this.copy(chars, start, i, shift);
      start = i + 1;
      if (kind === SPACE) this.space(c, i + shift, 1);
    }
    this.copy(chars, start, to, shift);
  }

  /** Characters that stand for the source `[start, end)` as a whole: an entity. */
  entity(chars: string, start: number, end: number): void {
    if (this.hidden > 0) return;
    const kind = classify(chars.charCodeAt(0), this.last);
    if (kind === SPACE) this.space(chars.charCodeAt(0), start, end - start);
    if (kind !== KEEP) return;
    this.lead();
    this.map.add(this.out.length, start, chars.length, end - start, this.joins);
    this.append(chars);
  }

  private copy(chars: string, from: number, to: number, shift: number): void {
    if (from >= to) return;
    this.lead();
    this.map.add(this.out.length, from + shift, to - from, to - from, this.joins);
    this.append(chars.slice(from, to));
  }

  private append(chars: string): void {
    this.out += chars;
    this.last = chars.charCodeAt(chars.length - 1);
    this.lineOpen = true;
    this.joins = true;
  }

  private space(c: number, at: number, length: number): void {
    if (this.keeps && c === 0x0a) {
      this.breakLine();
      return;
    }
    if (this.keeps && c !== 0x0d) {
      this.lead();
      this.map.add(this.out.length, at, 1, length, this.joins);
      this.append(' ');
      return;
    }
    if (c >= 0xa0) this.lineOpen = true;
    if (this.spaceAt >= 0 || !this.lineOpen) return;
    this.spaceAt = at;
    this.spaceLength = length;
  }

  /** Puts what stands before the next character: line breaks, a tab between cells, or one space. */
  private lead(): void {
    if (this.out !== '') {
      if (this.breaks > 0) this.out += this.breaks === 1 ? '\n' : '\n\n';
      else if (this.cell) this.out += '\t';
      else if (this.spaceAt >= 0) {
        this.map.add(this.out.length, this.spaceAt, 1, this.spaceLength, this.joins);
        this.out += ' ';
        this.joins = true;
      }
    }
    this.breaks = 0;
    this.cell = false;
    this.spaceAt = -1;
  }

  private breakLine(): void {
    if (this.hidden > 0) return;
    this.breaks++;
    this.lineOpen = false;
    this.spaceAt = -1;
  }

  private endLine(): void {
    if (this.lineOpen) this.breakLine();
    this.spaceAt = -1;
  }

  /** The edge of an element: blocks begin and end lines, paragraphs stand apart, cells share their row's line. */
  private bound(display: Frame['display'], opens: boolean): void {
    if (display === 'inline' || this.hidden > 0) return;
    if (display === 'cell') {
      if (opens && this.lineOpen) this.cell = true;
      this.spaceAt = -1;
      return;
    }
    this.endLine();
    this.cell = false;
    if (display === 'paragraph' && this.breaks < 2) this.breaks = 2;
  }

  /** Closes what is open and gives the text. */
  finish(): ReadText {
    while (this.frames.length > 0) this.pop();
    const { out, map, history } = this;
    let hints: readonly Hint[] = this.hints;
    if (history >= 0 && history < out.length) {
      const before = this.hints
        .filter((hint) => hint.start < history)
        .map((hint) => (hint.end > history ? { ...hint, end: history } : hint));
      hints = [...before, { start: history, end: out.length, kind: 'quoted', certain: true }];
    }
    return { text: out, hints, toSource: (span) => map.toSource(span), toText: (offset) => map.toText(offset) };
  }
}

function bare(): null {
  return null;
}

function isCover(role: Role | null): boolean {
  return role !== null && role !== 'maybe' && role !== 'gmail' && role !== 'history';
}
