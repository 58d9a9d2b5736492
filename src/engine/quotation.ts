// Quotations that run over several sentences: `He wrote: "We accept. You'll have it by Friday."`

/** A quotation that is not closed within so many characters was never one. */
const LONGEST = 800;

const MARK = '"';

function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || ' \n([{:'.indexOf(text.charAt(at)) >= 0;
}

/** Is a quotation open at the end of `text`, if one was (`open`) at its start? An inch (`6"`) opens none. */
function isOpenAtEnd(text: string, open: boolean): boolean {
  let isOpen = open;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
    if (isOpen) isOpen = isSpaceAt(text, at - 1);
    else isOpen = isSpaceAt(text, at - 1) && !isSpaceAt(text, at + 1);
  }
  return isOpen;
}

/** Is it closed further down in the same paragraph? */
function isClosedLater(text: string, from: number): boolean {
  const ahead = text.slice(from, from + LONGEST);
  const end = ahead.indexOf('\n\n');
  for (let at = ahead.indexOf(MARK); at >= 0 && (end < 0 || at < end); at = ahead.indexOf(MARK, at + 1)) {
    if (!isSpaceAt(ahead, at - 1)) return true;
  }
  return false;
}

/** Does a quotation go on behind the sentence `text[start…end)`, which began within one (`quoted`) or not? */
export function quotesOn(text: string, start: number, end: number, quoted: boolean): boolean {
  return isOpenAtEnd(text.slice(start, end), quoted) && isClosedLater(text, end);
}
