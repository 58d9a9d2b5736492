// One sentence before the reviewer: what is said of it, with the evidence of each rule, and their answer.
import type { Hold } from '../model/hold.ts';
import { type AskedSentence, answerTo, decisionOf } from './answers.ts';
import { Evidence } from './evidence.tsx';
import type { Review } from './review.ts';
import { SentenceAnswer } from './sentence-answer.tsx';
import { sentenceId, sentenceName, strictestOf } from './words.ts';

export interface SentenceCardProps {
  readonly review: Review;
  readonly hold: Hold;
  readonly sentence: AskedSentence;
  /** Its number in the text. */
  readonly number: number;
}

export function SentenceCard({ review, hold, sentence, number }: SentenceCardProps) {
  const { id, statements } = sentence;
  const { desk } = review;
  const isOwn = desk.own.value.some((own) => own.id === id);
  const kind = isOwn ? answerTo(desk.answers.value, id).kind : decisionOf(sentence);
  return (
    <li
      id={sentenceId(id)}
      class="rv-card"
      tabIndex={-1}
      data-severity={strictestOf(statements)}
      data-answer={kind ?? undefined}
      data-selected={desk.selected.value === id ? 'true' : undefined}
    >
      <h4 class="rv-card-title">
        <span class="rv-number">{number}</span>
        <span>{sentenceName(sentence)}</span>
      </h4>
      <ul class="rv-evidence">
        {statements.map((statement) => (
          <Evidence key={statement.key} review={review} hold={hold} statement={statement} />
        ))}
      </ul>
      {isOwn ? <SentenceAnswer desk={desk} hold={hold} sentence={sentence} /> : null}
      {!isOwn && hold.may.includes('release') ? <p class="rv-quiet">Not asked of you.</p> : null}
    </li>
  );
}

/** Opens a card from the text: it is scrolled to and has the keyboard. */
export function focusSentence(root: Element | null, id: string): void {
  const card = root?.querySelector<HTMLElement>(`#${sentenceId(id)}`);
  card?.scrollIntoView({ block: 'nearest' });
  card?.focus();
}
