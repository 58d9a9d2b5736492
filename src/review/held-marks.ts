// The marks of a held message.
import type { HeldStatement } from '../model/hold.ts';
import type { MarkTone, TextMark } from '../ui/cut-text.ts';
import { type Answers, type AskedSentence, answerTo, NO_ANSWERS } from './answers.ts';

/** What is asked about one sentence leads to one card, and has one number. What the reader is about to release is painted as its card is. */
export function toMarks(statement: HeldStatement, sentences: readonly AskedSentence[], answers: Answers = NO_ANSWERS): readonly TextMark[] {
  const { key, flags, standing, kind, decisions } = statement;
  const place = sentences.findIndex(({ statements }) => statements.includes(statement));
  const id = sentences[place]?.id ?? key;
  const isReleased = (decisions[decisions.length - 1]?.kind ?? answerTo(answers, id).kind) === 'release';
  const tone: MarkTone = kind === 'allow' ? 'noted' : standing === 'asked' && !isReleased ? 'held' : 'answered';
  return flags.map(({ start, end }) => ({ key: id, tone, start, end, number: place < 0 ? undefined : place + 1 }));
}
