// Reads a mail's HTML in one pass, without a DOM: tags, attributes, comments, character references.
import { decode, readReference } from './entities.ts';
import type { ReadText } from './read-text.ts';
import { tagOf } from './tags.ts';
import { TextBuilder } from './text-builder.ts';

const WANTED: ReadonlySet<string> = new Set(['class', 'id', 'style', 'type', 'cite', 'name', 'hidden', 'data-smartmail']);

/** Reads HTML as its reader sees it: the text, what its markup marks, and where each character stands in the source. */
export function readHtml(html: string): ReadText {
  const tokenizer = new Tokenizer(html);
  tokenizer.run();
  return tokenizer.builder.finish();
}

class Tokenizer {
  readonly builder = new TextBuilder();
  private readonly html: string;
  /** The next `&` at or after the place reached; looked for once, not once a tag. */
  private ampersand = -1;
  /** The attributes of the tag at hand: the first `count` of these. */
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private count = 0;
  private readonly attribute = (name: string): string | null => {
    const { names, values, count } = this;
    for (let i = 0; i < count; i++) {
      if (names[i] === name) {
        const value = values[i] ?? '';
        return value.indexOf('&') < 0 ? value : decode(value);
      }
    }
    return null;
  };

  constructor(html: string) {
    this.html = html;
  }

  run(): void {
    const { html } = this;
    let at = 0;
    while (at < html.length) {
      let tag = html.indexOf('<', at);
      if (tag < 0) tag = html.length;
      if (tag > at) this.characters(at, tag);
      at = tag < html.length ? this.markup(tag) : tag;
    }
  }

  /** Text between tags, with its character references. */
  private characters(from: number, to: number): void {
    const { html, builder } = this;
    let at = from;
    while (at < to) {
      if (this.ampersand < at) {
        const next = html.indexOf('&', at);
        this.ampersand = next < 0 ? html.length : next;
      }
      const ampersand = this.ampersand;
      if (ampersand >= to) break;
      if (ampersand > at) builder.text(html, at, ampersand, 0);
      const reference = readReference(html, ampersand);
      if (reference === null) builder.text(html, ampersand, ampersand + 1, 0);
      else builder.entity(reference.chars, ampersand, reference.end);
      at = reference === null ? ampersand + 1 : reference.end;
    }
    if (at < to) builder.text(html, at, to, 0);
  }

  /** Whatever the `<` at `at` begins; gives the place after it. */
  private markup(at: number): number {
    const { html, builder } = this;
    const next = html.charCodeAt(at + 1);
    if (isLetter(next)) return this.startTag(at + 1);
    if (next === 0x2f && isLetter(html.charCodeAt(at + 2))) return this.endTag(at + 2);
    if (next === 0x21 || next === 0x3f || (next === 0x2f && at + 2 < html.length)) {
      builder.comment();
      return this.comment(at);
    }
    this.characters(at, at + 1);
    return at + 1;
  }

  /** A comment, or what HTML takes for one: `<!doctype …>`, `<![if …]>`, `<?xml …>`, `</ …>`. */
  private comment(at: number): number {
    const { html } = this;
    if (!html.startsWith('<!--', at)) return after(html, '>', at + 2);
    if (html.startsWith('>', at + 4)) return at + 5;
    if (html.startsWith('->', at + 4)) return at + 6;
    return after(html, '-->', at + 4);
  }

  private startTag(from: number): number {
    const { html, builder } = this;
    const nameEnd = tagNameEnd(html, from);
    const tag = tagOf(html.slice(from, nameEnd));
    const end = this.attributes(nameEnd);
    if (end < 0) return html.length;
    builder.open(tag, this.count > 0 ? this.attribute : null);
    if (!tag.raw) return end;
    const close = rawEnd(html, end, tag.name);
    if (!tag.hides) builder.text(html, end, close, 0);
    return close;
  }

  private endTag(from: number): number {
    const { html, builder } = this;
    const nameEnd = tagNameEnd(html, from);
    const end = this.attributes(nameEnd);
    if (end < 0) return html.length;
    builder.close(tagOf(html.slice(from, nameEnd)));
    return end;
  }

  /** Reads the attributes from `at`; gives the place after the tag's `>`, or -1 if the tag never ends. */
  private attributes(at: number): number {
    const { html } = this;
    const length = html.length;
    this.count = 0;
    let i = at;
    while (i < length) {
      const c = html.charCodeAt(i);
      if (c === 0x3e) return i + 1;
      if (c <= 0x20 || c === 0x2f) {
        i++;
        continue;
      }
      const nameStart = i++;
      while (i < length && !endsName(html.charCodeAt(i))) i++;
      const nameEnd = i;
      while (i < length && html.charCodeAt(i) <= 0x20) i++;
      let valueStart = i;
      let valueEnd = i;
      if (html.charCodeAt(i) === 0x3d) {
        i++;
        while (i < length && html.charCodeAt(i) <= 0x20) i++;
        const quote = html.charCodeAt(i);
        valueStart = i;
        if (quote === 0x22 || quote === 0x27) {
          valueStart = i + 1;
          valueEnd = html.indexOf(quote === 0x22 ? '"' : "'", valueStart);
          if (valueEnd < 0) return -1;
          i = valueEnd + 1;
        } else {
          while (i < length && html.charCodeAt(i) > 0x20 && html.charCodeAt(i) !== 0x3e) i++;
          valueEnd = i;
        }
      }
      this.keep(nameStart, nameEnd, valueStart, valueEnd);
    }
    return -1;
  }

  private keep(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (nameEnd - nameStart > 14) return;
    const name = this.html.slice(nameStart, nameEnd).toLowerCase();
    if (!WANTED.has(name) || this.attribute(name) !== null) return;
    this.names[this.count] = name;
    this.values[this.count++] = this.html.slice(valueStart, valueEnd);
  }
}

function isLetter(c: number): boolean {
  const low = c | 0x20;
  return low >= 0x61 && low <= 0x7a;
}

function tagNameEnd(html: string, from: number): number {
  let i = from;
  for (let c = html.charCodeAt(i); c > 0x20 && c !== 0x2f && c !== 0x3e; c = html.charCodeAt(++i));
  return i;
}

function endsName(c: number): boolean {
  return c <= 0x20 || c === 0x3d || c === 0x3e || c === 0x2f;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Where the end tag of a raw element stands. */
function rawEnd(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    if (html.slice(at + 2, end).toLowerCase() !== name) continue;
    const c = html.charCodeAt(end);
    if (!(c > 0x20) || c === 0x2f || c === 0x3e) return at;
  }
  return html.length;
}
