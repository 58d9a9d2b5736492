// Marks tell by a number what was met in the sentence or clause at hand, so that no table is cleared for each.

const LAST = 0x7fffffff;

/** The number after this one. A service goes on for months: before the numbers outgrow what they are kept in, all begin anew. */
export function nextMark(mark: number, marks: Int32Array): number {
  if (mark < LAST) return mark + 1;
  marks.fill(0);
  return 1;
}
