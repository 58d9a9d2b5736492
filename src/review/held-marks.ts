// The marks of a held message.
import type { HeldStatement } from '../model/hold.ts';
import type { MarkTone, TextMark } from '../ui/cut-text.ts';
import type { AskedSentence } from './answers.ts';

/** What is asked about one sentence leads to one card, and has one number. */
export function toMarks(statement: HeldStatement, sentences: readonly AskedSentence[]): readonly TextMark[] {
  const { key, flags, standing, kind, decisions } = statement;
  const place = sentences.findIndex(({ statements }) => statements.includes(statement));
  const isReleased = decisions[decisions.length - 1]?.kind === 'release';
  const tone: MarkTone = kind === 'allow' ? 'noted' : standing === 'asked' && !isReleased ? 'held' : 'answered';
  return flags.map(({ start, end }) => ({ key: sentences[place]?.id ?? key, tone, start, end, number: place < 0 ? undefined : place + 1 }));
}
