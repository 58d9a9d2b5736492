// Reads runs of white space as one space; where every character stood is found when it is asked for.

/** "a  b\nc" → "a b c". */
export function squeeze(text: string): string {
  return text.replace(/[ \n]{2,}|\n/g, ' ');
}

/** Where each character of the squeezed text stood in `text`. */
export function squeezedPlaces(text: string): number[] {
  const at: number[] = [];
  let spaced = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const isSpace = c === 32 || c === 10;
    if (!isSpace || !spaced) at.push(i);
    spaced = isSpace;
  }
  return at;
}
