// A run of text: `[start, end)` in UTF-16 units of the draft's plain text.
export interface Span {
  readonly start: number;
  readonly end: number;
}
