// What the tags of a mail's HTML name without showing it: addresses of links and pictures, and the words in a picture's place.
import { decode } from '../engine/entities.ts';

const TAG = /<[a-z][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/gi;
/** All of them: a name in the value of another one names nothing. */
const ATTRIBUTE = /\s([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;
const ADDRESSED = /^(?:href|src|background)$/i;
export const ADDRESS = /^(?:https?|mailto|tel|cid):\S+$/i;
const STYLED = /url\(\s*["']?(cid:[^\s"')]+)/gi;

export function namedInHtml(html: string): string[] {
  return Array.from(withoutComments(html).matchAll(TAG)).flatMap(([tag]) =>
    Array.from(tag.matchAll(ATTRIBUTE)).flatMap(([, name = '', double = '', single = '', bare = '']) => {
      const value = decode(double || single || bare).trim();
      if (/^style$/i.test(name)) return Array.from(value.matchAll(STYLED), ([, address = '']) => address);
      const counts = /^alt$/i.test(name) ? /^<img\s/i.test(tag) : ADDRESSED.test(name) && ADDRESS.test(value);
      return counts ? [value] : [];
    }),
  );
}

function withoutComments(html: string): string {
  const [first = '', ...pieces] = html.split('<!--');
  return first + pieces.map((piece) => piece.split('-->').slice(1).join('-->')).join('');
}

/** The Content-IDs, without angle brackets, of the parts that the HTML shows. In an address some signs are written as numbers (RFC 2392). */
export function shownParts(html: string): ReadonlySet<string> {
  return new Set(namedInHtml(html).flatMap((value) => (/^cid:/i.test(value) ? [value.slice(4), readNumbers(value.slice(4))] : [])));
}

/** Whether a part is one of those. */
export function isAmong(shown: ReadonlySet<string>, contentId = ''): boolean {
  return shown.has(contentId.trim().replace(/^<|>$/g, ''));
}

function readNumbers(address: string): string {
  return address.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
