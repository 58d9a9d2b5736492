// What the attributes of a mail's markup say of its parts: hidden, quoted, forwarded, signature, tight, kept space.

import type { SegmentKind } from '../model/segment.ts';
import { test } from './match.ts';

/** Reads an attribute of the element at hand. */
export type Attribute = (name: string) => string | null;

/**
 * `maybe`: an indented block that is a quote only if the words before it say so. `gmail`: Gmail's wrapper around an
 * attribution and its quote, where a sender's own lines may stand between. `history`: from here on, all is history.
 */
export type Role = Exclude<SegmentKind, 'own'> | 'maybe' | 'gmail' | 'history';

const CLASSES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['gmail_quote', 'gmail'],
  ['gmail_quote_container', 'gmail'],
  ['gmail_attr', 'quoted'],
  ['gmail_signature', 'signature'],
  ['gmail_signature_prefix', 'signature'],
  ['yahoo_quoted', 'quoted'],
  ['moz-cite-prefix', 'quoted'],
  ['moz-forward-container', 'forwarded'],
  ['moz-signature', 'signature'],
  ['protonmail_quote', 'quoted'],
  ['protonmail_signature_block', 'signature'],
  ['tutanota_quote', 'quoted'],
  ['front-blockquote', 'quoted'],
  ['sh-quoted-content', 'quoted'],
  ['missive_quote', 'quoted'],
  ['zmail_extra', 'quoted'],
  ['outlookmessageheader', 'history'],
]);

const IDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['divrplyfwdmsg', 'history'],
  ['x_divrplyfwdmsg', 'history'],
  ['mail-editor-reference-message-container', 'quoted'],
  ['signature', 'signature'],
  ['ms-outlook-mobile-signature', 'signature'],
  ['applemailsignature', 'signature'],
]);

/** Yahoo numbers its ids. */
const YAHOO = /^(?:ydp[0-9a-z]{0,20})?yahoo_quoted/;

const NAMES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['quote', 'quoted'],
  ['messagereplysection', 'quoted'],
  ['messagesignaturesection', 'signature'],
]);

/** The part of the mail that the element marks, if it marks one. */
export function roleOf(tag: string, attribute: Attribute): Role | null {
  if (tag === 'blockquote') return roleOfBlockquote(attribute);
  if (tag === 'a' || tag === 'img' || tag === 'body') return null;
  const className = attribute('class');
  if (className !== null && className !== '') {
    for (const word of className.toLowerCase().split(/[ \t\r\n\f]/)) {
      const role = CLASSES.get(word);
      if (role !== undefined) return role;
    }
  }
  const id = attribute('id');
  if (id !== null && id !== '') {
    const name = id.toLowerCase();
    const role = IDS.get(name);
    if (role !== undefined) return role;
    if (test(YAHOO, name)) return 'quoted';
  }
  if (attribute('data-smartmail') === 'gmail_signature') return 'signature';
  const name = attribute('name');
  return name === null || tag !== 'div' ? null : (NAMES.get(name.toLowerCase()) ?? null);
}

/** A blockquote is a reply's quote, or the sender's own indented lines (the editors' indent button makes one too). */
function roleOfBlockquote(attribute: Attribute): Role | null {
  const type = attribute('type');
  if ((type !== null && type.toLowerCase() === 'cite') || attribute('cite') !== null) return 'quoted';
  const className = (attribute('class') ?? '').toLowerCase();
  if (className.indexOf('webkit-indent') >= 0) return null;
  if (className.indexOf('quote') >= 0) return 'quoted';
  const style = attribute('style') ?? '';
  if (hasStyle(style, 'border', 'none') && !/border-left[a-z-]{0,6}\s{0,4}:\s{0,4}[^;n0\s]/i.test(style)) return null;
  if (/border(?:-left[a-z-]{0,6})?\s{0,4}:/i.test(style)) return 'quoted';
  return 'maybe';
}

/** Is the element not shown? `mso-hide` alone is: only Outlook hides it, every other reader sees the words. */
export function isHidden(attribute: Attribute): boolean {
  if (attribute('hidden') !== null) return true;
  const style = attribute('style');
  return style !== null && hasStyle(style, 'display', 'none');
}

/** Does the element keep its white space (true), fold it (false), or leave it as around it (null)? */
export function keepsSpace(tag: string, attribute: Attribute | null): boolean | null {
  const style = attribute === null ? null : attribute('style');
  if (style !== null && style.indexOf('hite-space') >= 0) {
    if (hasStyle(style, 'white-space', 'pre')) return true;
    if (hasStyle(style, 'white-space', 'normal') || hasStyle(style, 'white-space', 'nowrap')) return false;
  }
  return tag === 'pre' ? true : null;
}

/** Has the paragraph no margin, as in Word's and most editors' one-line paragraphs? */
export function isTight(attribute: Attribute): boolean {
  const className = attribute('class');
  if (className !== null && /(?:^|\s|_)Mso/.test(className)) return true;
  const style = attribute('style');
  return style !== null && (hasStyle(style, 'margin', '0') || hasStyle(style, 'margin-bottom', '0'));
}

/** Does the style set the property to something that begins with the value? */
function hasStyle(style: string, property: string, value: string): boolean {
  const low = style.toLowerCase();
  for (let at = low.indexOf(property); at >= 0; at = low.indexOf(property, at + 1)) {
    const before = at === 0 ? 0x3b : low.charCodeAt(at - 1);
    if (before > 32 && before !== 0x3b) continue;
    let i = at + property.length;
    while (low.charCodeAt(i) <= 32) i++;
    if (low.charCodeAt(i) !== 0x3a) continue;
    i++;
    while (low.charCodeAt(i) <= 32) i++;
    if (low.startsWith(value, i)) return true;
  }
  return false;
}
