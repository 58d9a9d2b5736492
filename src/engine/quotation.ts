// Quotations that run over several sentences: `He wrote: "We accept. You'll have it by Friday."`
import { test } from './match.ts';

/** A quotation that is not closed within so many characters was never one. */
const LONGEST = 800;

const MARK = '"';

/** Who speaks before it: somebody else, and not the sender, whose own offer may stand in marks too. */
const OTHERS =
  /\b(?:they|he|she|their|his|her|who|your (?:mail|email|note|letter|message|client|boss)|said|says|wrote|writes|reads|sheet|flyer|advert|ad|brochure|article|website|poster|sending (?:a)?round)\b/;
const OWN = /\b(?:i|we|our|my|us|clause|section|sentence|wording|paragraph|contract)\b/;

function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || ' \n([{:'.indexOf(text.charAt(at)) >= 0;
}

/** `("Well` opens; an inch (`6"`) does not. */
function opensAt(text: string, at: number): boolean {
  return isSpaceAt(text, at - 1) && !isSpaceAt(text, at + 1);
}

/** `done."` closes; an inch does not. */
function closesAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at - 1);
  return !isSpaceAt(text, at - 1) && !(c >= 0x30 && c <= 0x39);
}

/** Where the quotation that is open at the end of `text` began, or -1; 0 where it was open at the start and still is. */
function openSince(text: string, isOpen: boolean): number {
  let since = isOpen ? 0 : -1;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
    if (since < 0 && opensAt(text, at)) since = at;
    else if (since >= 0 && closesAt(text, at)) since = -1;
  }
  return since;
}

/** A line shorter than this was not broken by a column limit. */
const WRAPPED = 50;

function isLineEnd(text: string, at: number): boolean {
  return text.charAt(at) === '\n' && (text.charAt(at + 1) === '\n' || at - text.lastIndexOf('\n', at - 1) < WRAPPED);
}

/** Is it closed further down on the same line, or the one it was broken into, before another one opens? */
function isClosedLater(text: string, from: number): boolean {
  for (let at = from; at < text.length && at < from + LONGEST && !isLineEnd(text, at); at++) {
    if (text.charAt(at) === MARK) return closesAt(text, at) && !opensAt(text, at);
  }
  return false;
}

/**
 * Does somebody else's quotation go on behind the sentence `text[start…end)`, which began within one (`isQuoted`) or not?
 * `previous` is the sentence before it, in lower case: who speaks may be named there.
 */
export function quotesOn(text: string, start: number, end: number, isQuoted: boolean, previous: string): boolean {
  const sentence = text.slice(start, end);
  const since = openSince(sentence, isQuoted);
  if (since < 0 || !isClosedLater(text, end)) return false;
  if (isQuoted) return true;
  const before = sentence.slice(0, since).trim() === '' ? previous : sentence.slice(0, since).toLowerCase();
  return test(OTHERS, before) && !test(OWN, before);
}
