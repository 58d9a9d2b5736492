// Reads runs of white space as one space, and remembers where every character stood.

export interface Squeezed {
  readonly text: string;
  /** Where each character stood; null where nothing was left out. */
  readonly at: readonly number[] | null;
}

/** "a  b\nc" → "a b c". */
export function squeeze(text: string): Squeezed {
  const at: number[] = [];
  let out = '';
  let spaced = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    const isSpace = c === ' ' || c === '\n';
    if (isSpace && spaced) continue;
    spaced = isSpace;
    out += isSpace ? ' ' : c;
    at.push(i);
  }
  return { text: out, at };
}
