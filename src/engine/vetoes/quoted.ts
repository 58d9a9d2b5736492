// What stands in quotation marks.
import type { Sentence } from '../rule.ts';

/** Inside quotation marks in the sender's own text, which may have opened in an earlier sentence. */
export function isQuoted({ text, startsQuoted, endsQuoted }: Sentence, start: number, end: number): boolean {
  if (!endsQuoted && text.indexOf('"', end - 1) < 0) return false;
  let marks = startsQuoted ? 1 : 0;
  for (let at = text.indexOf('"'); at >= 0 && at < start; at = text.indexOf('"', at + 1)) marks++;
  return marks % 2 === 1;
}
