// How many statements a reader counts: all that is found in one sentence is one promise, whichever rules found it.
import type { Span } from './span.ts';

export interface Found {
  readonly key: string;
  readonly flags: readonly { readonly sentence: Span }[];
}

/** What is about no words, such as a recipient or a failed check, counts by itself. */
export function countSentences(found: readonly Found[]): number {
  return new Set(found.map(sentenceKey)).size;
}

/** The same for all that is found in one sentence. */
export function sentenceKey({ key, flags }: Found): string {
  const sentence = flags[0]?.sentence;
  return sentence === undefined || sentence.start === sentence.end ? key : String(sentence.start);
}
