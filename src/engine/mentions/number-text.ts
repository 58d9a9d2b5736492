// Reads an amount as it is written: 1,194.09 · 12,34,567 · 1.000,50 · 10 000.

export interface Amount {
  readonly value: number;
  readonly end: number;
}

export function isDigitAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c >= 48 && c <= 57;
}

function digitsEnd(text: string, i: number): number {
  let end = i;
  while (isDigitAt(text, end)) end++;
  return end;
}

function isMark(mark: string): boolean {
  return mark === ',' || mark === '.' || mark === "'";
}

const LONGEST = 24;

/** The number that starts at `i`. Of two different marks the last is the decimal one; a mark that repeats groups thousands. */
export function readAmount(text: string, i: number): Amount | null {
  let end = digitsEnd(text, i);
  if (end === i) return null;
  let whole = text.slice(i, end);
  let grouping = '';
  while (end - i < LONGEST) {
    const mark = text.charAt(end);
    if (!isMark(mark) || !isDigitAt(text, end + 1)) break;
    const stop = digitsEnd(text, end + 1);
    const run = text.slice(end + 1, stop);
    const repeats = text.charAt(stop) === mark && isDigitAt(text, stop + 1);
    const isGroup = whole !== '0' && (run.length === 3 || (run.length === 2 && repeats));
    const followed = isMark(text.charAt(stop)) && isDigitAt(text, stop + 1);
    // "1.500" alone is one and a half; "1.500,00" and "1.500.000" are not.
    if (isGroup && (grouping === mark || (grouping === '' && (mark !== '.' || followed)))) {
      grouping = mark;
      whole += run;
      end = stop;
      continue;
    }
    if (mark === "'" || mark === grouping) break;
    return { value: Number(`${whole}.${run}`), end: stop };
  }
  return { value: Number(whole), end };
}
