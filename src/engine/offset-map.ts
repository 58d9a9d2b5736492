// Where each character of a text came from: runs of characters, kept as plain numbers.
import type { Span } from '../model/span.ts';

/** Text start, source start, text length, and source length × 2 (+ 1 where only dropped characters lie before the run). */
const STRIDE = 4;

export class OffsetMap {
  private readonly runs: number[] = [];

  /** Adds characters at the end. Equal lengths mean one for one; otherwise the run stands for its source as a whole. */
  add(text: number, source: number, textLength: number, sourceLength: number, joins: boolean): void {
    const { runs } = this;
    const last = runs.length - STRIDE;
    if (last >= 0 && textLength === sourceLength) {
      const length = this.number(last + 2);
      const exact = this.number(last + 3) >> 1 === length;
      if (exact && this.number(last) + length === text && this.number(last + 1) + length === source) {
        runs[last + 2] = length + textLength;
        runs[last + 3] = this.number(last + 3) + sourceLength * 2;
        return;
      }
    }
    runs.push(text, source, textLength, sourceLength * 2 + (joins ? 1 : 0));
  }

  /** Source ranges of exactly the characters of the span; dropped characters inside a range are covered by it. */
  toSource(span: Span): Span[] {
    const ranges: Span[] = [];
    let start = -1;
    let end = -1;
    for (let run = this.find(span.start, 0); run < this.runs.length; run += STRIDE) {
      const text = this.number(run);
      if (text >= span.end) break;
      const length = this.number(run + 2);
      const from = Math.max(span.start - text, 0);
      const to = Math.min(span.end - text, length);
      if (from >= to) continue;
      const source = this.number(run + 1);
      const sourceLength = this.number(run + 3) >> 1;
      const a = sourceLength === length ? source + from : source;
      const b = sourceLength === length ? source + to : source + sourceLength;
      const joins = from === 0 && (this.number(run + 3) & 1) === 1;
      if (start >= 0 && a !== end && !joins) {
        ranges.push({ start, end });
        start = a;
      } else if (start < 0) start = a;
      end = b;
    }
    if (start >= 0) ranges.push({ start, end });
    return ranges;
  }

  /** The text offset of a source offset; for what is not in the text, the place where it would stand. */
  toText(offset: number): number {
    const run = this.find(offset, 1);
    if (run >= this.runs.length || this.number(run + 1) > offset) return run === 0 || this.runs.length === 0 ? 0 : this.number(run);
    const length = this.number(run + 2);
    const sourceLength = this.number(run + 3) >> 1;
    const into = offset - this.number(run + 1);
    if (into >= sourceLength) return this.number(run) + length;
    return this.number(run) + (sourceLength === length ? into : 0);
  }

  /** The last run whose column (0 text, 1 source) is not after the value, or the first run. */
  private find(value: number, column: 0 | 1): number {
    let low = 0;
    let high = this.runs.length / STRIDE - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.number(middle * STRIDE + column) <= value) low = middle;
      else high = middle - 1;
    }
    return low * STRIDE;
  }

  private number(index: number): number {
    return this.runs[index] ?? 0;
  }
}
