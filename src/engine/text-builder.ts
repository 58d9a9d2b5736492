// Builds the plain text of a mail from its markup, element by element, and keeps what the markup says of its parts.

import { type Attribute, hidingOf, isTight, keepsSpace, type Role, roleOf } from './markup.ts';
import { test } from './match.ts';
import type { Hint, ReadText } from './read-text.ts';
import { type Display, HOLDS_PARAGRAPH, type Tag } from './tags.ts';
import { TextWriter } from './text-writer.ts';

type Edge = Exclude<Display, 'void'> | 'tight';

interface Frame {
  readonly tag: string;
  readonly edge: Edge;
  readonly role: Role | null;
  readonly start: number;
  /** What stood before it was opened. */
  readonly keptSpace: boolean;
  readonly hiding: number;
  readonly quotes: number;
  readonly previousSame: number;
  readonly previousBlock: number;
}

/** Gmail's wrapper around a forwarded mail opens with this line; around a quote, with who wrote it. */
const FORWARD = /^\s*-{8}[^\n]*-{3}\s/;

const NO_ATTRIBUTE: Attribute = () => null;
/** Beyond all frames. */
const NONE = 1e9;

export class TextBuilder {
  private readonly writer = new TextWriter();
  private readonly hints: Hint[] = [];
  private readonly wrappers: { readonly start: number; readonly end: number }[] = [];
  private readonly frames: Frame[] = [];
  /** Where the nearest open element of each name stands in `frames`. */
  private readonly lastOf = new Map<string, number>();
  private lastBlock = -1;
  /** Above 0 words do not show, above 3 lines do not break (`hidingOf`). */
  private hiding = 0;
  /** The outermost open element that was ended while a block stood open in it: of an inline one a browser makes an end there. */
  private ended = NONE;
  /** How many open elements have a role that needs no second one within. */
  private covered = 0;
  private wrapped = 0;
  private quotes = 0;
  private history = -1;

  /** Begins an element, and ends those that it implies to have ended. Elements without content may be begun only. */
  open(tag: Tag, attribute: Attribute | null): void {
    this.writer.markup();
    if (tag.endsParagraph) this.endUnless('p', HOLDS_PARAGRAPH);
    for (const name of tag.ends) this.endUnless(name, tag.within);
    if (tag.display === 'void') {
      this.passVoid(tag);
      return;
    }
    // A browser passes over parts of a table that stand in none.
    if (tag.partOfTable && this.lastAt('table') < 0) return;
    const read = attribute ?? NO_ATTRIBUTE;
    const edge = tag.display === 'paragraph' && isTight(read) ? 'tight' : tag.display;
    this.bound(edge, true);
    this.push(tag.name, edge, this.roleOf(tag.name, attribute));
    this.hiding = hidingOf(tag, read, this.hiding);
    this.writer.keepsSpace = keepsSpace(tag.name, read) ?? this.writer.keepsSpace;
  }

  private passVoid({ name }: Tag): void {
    if (this.hiding > 3) return;
    if (name === 'br') this.writer.breakLine();
    else if (name === 'hr') this.writer.endLine();
  }

  private roleOf(tag: string, attribute: Attribute | null): Role | null {
    if (this.covered > 0 || this.hiding > 3 || (attribute === null && tag !== 'blockquote')) return null;
    const role = roleOf(tag, attribute ?? NO_ATTRIBUTE);
    return role === 'gmail' && this.wrapped > 0 ? null : role;
  }

  private push(tag: string, edge: Edge, role: Role | null): void {
    const { frames, writer } = this;
    frames.push({
      tag,
      edge,
      role,
      start: writer.length,
      keptSpace: writer.keepsSpace,
      hiding: this.hiding,
      quotes: this.quotes,
      previousSame: this.lastAt(tag),
      previousBlock: this.lastBlock,
    });
    this.lastOf.set(tag, frames.length - 1);
    if (edge !== 'inline') this.lastBlock = frames.length - 1;
    if (role === 'gmail') this.wrapped++;
    else if (role === 'history') this.history = this.history < 0 ? writer.length : this.history;
    else if (role !== null) this.covered++;
    if (tag === 'blockquote') this.quotes++;
  }

  /** Ends the nearest open element of this name, and what is open within it. Of what was never begun, only a break or a paragraph shows. */
  close(tag: Tag): void {
    this.writer.markup();
    const at = this.lastAt(tag.name);
    if (at >= 0) {
      if (at >= (tag.display === 'inline' ? this.lastBlock : this.barrier(tag))) this.closeTo(at);
      else {
        this.hiding &= 4;
        this.ended = Math.min(this.ended, at);
      }
    } else if (tag.name === 'br') this.open(tag, null);
    else if (tag.name === 'p') {
      this.open(tag, null);
      this.pop();
    }
  }

  /** Ends the nearest open element of this name unless one of the others was opened since. */
  private endUnless(name: string, others: readonly string[]): void {
    const at = this.lastAt(name);
    if (at < 0) return;
    for (const other of others) if (this.lastAt(other) > at) return;
    this.closeTo(at);
  }

  private lastAt(name: string): number {
    return this.lastOf.get(name) ?? -1;
  }

  private closeTo(at: number): void {
    while (this.frames.length > at) this.pop();
  }

  /** An end tag does not reach out of its table cell; one of a table's own parts does not reach out of its table. */
  private barrier({ name, partOfTable }: Tag): number {
    if (name === 'table') return -1;
    const table = this.lastAt('table');
    return partOfTable ? table : Math.max(table, this.lastAt('td'), this.lastAt('th'));
  }

  private pop(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    this.lastOf.set(frame.tag, frame.previousSame);
    this.lastBlock = frame.previousBlock;
    this.writer.keepsSpace = frame.keptSpace;
    this.hiding = frame.hiding;
    if (this.frames.length > this.ended) this.hiding &= 4;
    else this.ended = NONE;
    this.bound(frame.edge, false);
    if (frame.role !== null) this.leave(frame, frame.role);
  }

  /** Keeps what the element at hand said of its part of the text. */
  private leave({ start, quotes }: Frame, role: Role): void {
    if (role === 'history') return;
    const end = this.writer.length;
    if (role !== 'gmail') {
      this.covered--;
      if (end > start) this.hints.push({ start, end, kind: role === 'maybe' ? 'quoted' : role, certain: role !== 'maybe' });
      return;
    }
    this.wrapped--;
    if (end > start) this.wrappers.push({ start, end });
    if (this.quotes > quotes || end === start) return;
    this.dropHintsFrom(start);
    this.hints.push({ start, end, kind: 'quoted', certain: true });
  }

  private dropHintsFrom(start: number): void {
    while (this.hints.length > 0 && (this.hints[this.hints.length - 1]?.start ?? -1) >= start) this.hints.pop();
  }

  /** Characters `[from, to)` of `chars`; the one at `i` stands at `i + shift` in the source. */
  text(chars: string, from: number, to: number, shift: number): void {
    if (this.hiding === 0) this.writer.characters(chars, from, to, shift);
  }

  /** Characters that stand for the source `[start, end)` as a whole: an entity. */
  entity(chars: string, start: number, end: number): void {
    if (this.hiding === 0) this.writer.entity(chars, start, end);
  }

  /** Something without words stood here. */
  comment(): void {
    this.writer.markup();
  }

  /** The edge of an element: blocks begin and end lines, paragraphs stand apart. */
  private bound(edge: Edge, opens: boolean): void {
    if (edge === 'inline' || this.hiding > 3) return;
    if (edge === 'cell') this.writer.cell(opens);
    else if (edge === 'paragraph') this.writer.endParagraph();
    else this.writer.endLine();
  }

  /** Closes what is open and gives the text. */
  finish(): ReadText {
    this.closeTo(0);
    const { text, map } = this.writer;
    const hints = this.settle(text);
    return { text, hints, toSource: (span) => map.toSource(span), toText: (offset) => map.toText(offset) };
  }

  /** The hints, now that the whole text is known: a forwarded mail is one part, and history goes on to the end. */
  private settle(text: string): Hint[] {
    if (this.hints.length === 0 && this.wrappers.length === 0 && this.history < 0) return this.hints;
    const forwards = this.wrappers
      .filter(({ start }) => test(FORWARD, text.slice(start, start + 200)))
      .map(({ start, end }): Hint => ({ start, end, kind: 'forwarded', certain: true }));
    const end = this.history < 0 ? text.length : this.history;
    const hints = outside(this.hints, forwards)
      .concat(forwards)
      .map((hint): Hint => ({ ...hint, end: Math.min(hint.end, end) }));
    return hints
      .concat({ start: end, end: text.length, kind: 'quoted', certain: true })
      .map((hint): Hint => ({ ...hint, start: skipSpace(text, hint.start) }))
      .filter((hint) => hint.start < hint.end)
      .sort((a, b) => a.start - b.start);
  }
}

/** The hints that lie in none of the forwarded parts. Both are in order. */
function outside(hints: readonly Hint[], forwards: readonly Hint[]): Hint[] {
  let next = 0;
  return hints.filter(({ start }) => {
    while (next < forwards.length && (forwards[next]?.end ?? 0) <= start) next++;
    return start < (forwards[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Breaks are written with the character that follows them, so a part that was empty so far began before them. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
