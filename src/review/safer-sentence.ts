// A wording to start from, made of the rules' own suggestions.
import type { Hold } from '../model/hold.ts';
import type { AskedSentence } from './answers.ts';

/** The sentence with the rules' own safer words in place of the flagged ones; null where no rule has any. */
export function saferSentence({ text }: Pick<Hold, 'text'>, sentence: AskedSentence): string | null {
  const span = sentence.statements[0]?.flags[0]?.sentence;
  if (span === undefined) return null;
  const flags = sentence.statements.flatMap((statement) => statement.flags).sort((a, b) => a.start - b.start);
  let safer = '';
  let at = span.start;
  for (const { start, end, suggestion } of flags) {
    if (suggestion === undefined || start < at) continue;
    safer += text.slice(at, start) + suggestion;
    at = end;
  }
  const whole = (safer + text.slice(at, span.end)).trim();
  return whole === sentence.text ? null : whole;
}
