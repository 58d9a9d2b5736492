// Reads runs of spaces as one; where every character stood is found when it is asked for.

/** "a  b" → "a b". */
export function squeeze(text: string): string {
  return text.replace(/ {2,}/g, ' ');
}

/** Where each character of the squeezed text stood in `text`. */
export function squeezedPlaces(text: string): number[] {
  const at: number[] = [];
  let spaced = false;
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) === 32;
    if (!isSpace || !spaced) at.push(i);
    spaced = isSpace;
  }
  return at;
}
