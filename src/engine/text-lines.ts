// Finds the nearest line that is not empty. Lines are trimmed.

/** At `from` or after it, `to` where there is none. */
export function nextText(lines: readonly string[], from: number, to: number): number {
  let i = from;
  while (i < to && lines[i] === '') i++;
  return i;
}

/** Before `before`, -1 where there is none. */
export function lastText(lines: readonly string[], before: number): number {
  let i = before - 1;
  while (i >= 0 && lines[i] === '') i--;
  return i;
}
