// Mail programs rewrite white space on their own: it makes no other words.

/** Each run of white space as one space, and none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
