// What the attributes of a mail's markup say of its parts: hidden, quoted, forwarded, signature, tight, kept space.

import type { SegmentKind } from '../model/segment.ts';
import { exec, test } from './match.ts';
import type { Tag } from './tags.ts';

/** Reads an attribute of the element at hand. */
export type Attribute = (name: string) => string | null;

/**
 * `maybe`: an indented block that is a quote only if the words before it say so. `gmail`: Gmail's wrapper around an
 * attribution and its quote, where a sender's own lines may stand between. `history`: from here on, all is history.
 */
export type Role = Exclude<SegmentKind, 'own'> | 'maybe' | 'gmail' | 'history';

const CLASSES = rolesOf(
  ['gmail', 'gmail_quote gmail_quote_container'],
  [
    'quoted',
    'gmail_attr yahoo_quoted moz-cite-prefix protonmail_quote tutanota_quote front-blockquote sh-quoted-content missive_quote zmail_extra',
  ],
  ['signature', 'gmail_signature gmail_signature_prefix moz-signature protonmail_signature_block'],
  ['forwarded', 'moz-forward-container'],
  ['history', 'outlookmessageheader'],
);

const IDS = rolesOf(
  ['history', 'divrplyfwdmsg x_divrplyfwdmsg'],
  ['quoted', 'mail-editor-reference-message-container'],
  ['signature', 'signature ms-outlook-mobile-signature applemailsignature'],
);

/** Yahoo numbers its ids. */
const YAHOO = /^(?:ydp[0-9a-z]{0,20})?yahoo_quoted/;

const NAMES = rolesOf(['quoted', 'quote messagereplysection'], ['signature', 'messagesignaturesection']);

function rolesOf(...groups: readonly (readonly [role: Role, names: string])[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const [role, names] of groups) for (const name of names.split(' ')) roles.set(name, role);
  return roles;
}

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

const MAY_BE_UNSAID = /-(?:through|size\s*:)/i;
const DECLARATION = /^\s*([a-z-]+)\s*:\s*(.*?)\s*(?:!\s*important\s*)?$/;
/** What a browser takes for no size, and not "0,9em", which it ignores. */
const NO_SIZE = /^[+-]?(?:0+(?:\.0*)?|\.0+)(?:[a-z]{2,4}|%)?$/;
const STRUCK = /^(?:[a-z]+ |#[0-9a-f]+ )*line-through(?: [a-z]+| #[0-9a-f]+)*$/;

/**
 * Why nobody reads its words: they are struck out (1), or of no size (2), or it is not shown (4). What is struck out is not said.
 * `around` says it of what holds the element. A line through that goes on in it, but not in what is laid out by itself; what is in a cell
 * of no size may have a size. Where readers differ, words are read. `mso-hide` alone hides nothing: only Outlook heeds it.
 */
export function hidingOf({ name, hides }: Tag, attribute: Attribute, around: number): number {
  if (around > 3 || hides || attribute('hidden') !== null) return 4;
  const style = attribute('style') ?? '';
  if (hasStyle(style, 'display', 'none')) return 4;
  let struck = name === 's' || name === 'strike' || name === 'del';
  if (around === 0 && !struck && !test(MAY_BE_UNSAID, style)) return 0;
  const apart = name === 'table' || name === 'button';
  let line = apart ? 0 : around & 1;
  let small = apart || name === 'font' ? 0 : around & 2;
  // What stands in quotes or brackets may hold a semicolon, and hides nothing.
  for (const one of /["'()]/.test(style) ? [] : style.toLowerCase().split(';')) {
    const [, property = '', value = ''] = exec(DECLARATION, one) || [];
    if (property === 'font' || property === 'font-size') small = test(NO_SIZE, value) ? 2 : 0;
    else if (/^text-decoration(?:-line)?$/.test(property)) struck = test(STRUCK, value);
    else if (/^(?:display inline-|float [lr]|position [af])/.test(`${property} ${value}`)) line = 0;
  }
  return (struck ? 1 : line) | small;
}

/** Does the element keep its white space (true), fold it (false), or leave it as around it (null)? */
export function keepsSpace(tag: string, attribute: Attribute): boolean | null {
  const style = attribute('style');
  if (style !== null && style.indexOf('hite-space') >= 0) {
    if (hasStyle(style, 'white-space', 'pre')) return true;
    // `normal` or `nowrap`.
    if (hasStyle(style, 'white-space', 'no')) return false;
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
