// The mail parser, which here keeps each part that it meets, takes every text for text, and joins flowed lines as we do.
import PostalMime from 'postal-mime';
import { joinFlowed } from './flowed.ts';

/** What the parser knows of a part of a mail. Its types leave this out; tests of flowed mails and of odd parts hold it. */
export interface Part {
  readonly headers: readonly { readonly key: string }[];
  readonly contentType: { readonly multipart: string | false; readonly parsed: Structured };
  readonly contentDisposition: { readonly parsed: Structured };
  readonly childNodes: readonly Part[];
  /** In a part that holds parts: what stands around them. */
  readonly content: ArrayBuffer | null;
  decodeFlowedText(text: string, deletesSpace: boolean): string;
}

interface Structured {
  /** In small letters. */
  value: string;
  readonly params: { readonly filename?: string; readonly name?: string };
}

/** A text of a type that one does not know is plain text (RFC 2046, 4.1.4), and so is what is of no type at all (RFC 2045, 5.2). */
const PLAIN = /^(?:text\/(?!(?:html|calendar|rfc822-headers)$)|[^/]*$)/;

export class MailParser extends PostalMime {
  /** In their order, the whole mail first. */
  readonly parts: Part[] = [];

  /** Called with every part, before its text is taken. */
  collectNode(part: Part, ...others: readonly unknown[]): unknown {
    this.parts.push(part);
    const type = part.contentType.parsed;
    if (PLAIN.test(type.value) && nameOf(part) === null) type.value = 'text/plain';
    // By itself it does not look at quote marks, and an answer below `> ` would become part of the quote.
    part.decodeFlowedText = type.value === 'text/plain' ? joinFlowed : (text) => text;
    return Reflect.apply(Reflect.get(PostalMime.prototype, 'collectNode'), this, [part, ...others]);
  }
}

/** The name that the part would have as a file. */
export function nameOf({ contentDisposition, contentType }: Part): string | null {
  return contentDisposition.parsed.params.filename || contentType.parsed.params.name || null;
}
