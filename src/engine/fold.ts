// Folds typography one character for one, so that rules read plain ASCII and offsets stay true.
import { test } from './match.ts';

const FOLDED =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2018\u2019\u201a\u201b\u02bc\u00b4`\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2015\u2212\u200b\u2060\ufeff\r\t]/g;

/** What nearly every mail is made of. */
const PLAIN = /^[\n -_a-~]*$/;

/** What stands on both sides of a dash that parts two clauses ("good news—we can"), and no range. */
const PARTED = /^[a-z!?)'"\u2019\u201d][a-z'"(\u2018\u2019\u201c]$|^[a-z]\d$|^\d[a-z]$/i;

function foldCharacter(c: string, at: number, text: string): string {
  const code = c.charCodeAt(0);
  if (code === 0x2014 && test(PARTED, text.charAt(at - 1) + text.charAt(at + 1))) return ';';
  if (code === 0x0d || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x200b || code === 0x2060 || code === 0xfeff) return ' ';
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return '"';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return "'";
}

/** The text with no-break spaces, curly quotes and long dashes as their plain forms, and a semicolon for the dash that stands without spaces; same length. */
export function fold(text: string): string {
  return test(PLAIN, text) ? text : text.replace(FOLDED, foldCharacter);
}

/** Lower case of the same length (a few letters, such as `İ`, would grow; they are left alone). */
export function lower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  let out = '';
  for (const c of text) {
    const low = c.toLowerCase();
    out += low.length === c.length ? low : c;
  }
  return out;
}

/** The text with its line breaks as spaces, so that a sentence that runs over one is cut out as it is read; same length. */
export function onOneLine(text: string): string {
  return text.indexOf('\n') < 0 ? text : text.replace(/\n/g, ' ');
}
