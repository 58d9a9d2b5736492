// One statement before the reviewer: its evidence, and their answer to it.
import type { HeldStatement, Hold } from '../model/hold.ts';
import { Difference } from '../ui/difference.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayTime } from '../ui/moment.ts';
import { SEVERITY_NAMES, TOPIC_NAMES } from '../ui/names.ts';
import { answerTo, sentenceOf } from './answers.ts';
import type { Review } from './review.ts';
import { StatementAnswer } from './statement-answer.tsx';
import { listFacts, quoteOf, statementId, titleOf } from './words.ts';

export interface StatementCardProps {
  readonly review: Review;
  readonly hold: Hold;
  readonly statement: HeldStatement;
  /** Its number in the text; null where it is not asked about. */
  readonly number: number | null;
}

export function StatementCard({ review, hold, statement, number }: StatementCardProps) {
  const { key, severity, topic, standing } = statement;
  const { desk } = review;
  const isSelected = desk.selected.value === key;
  const kind = answerTo(desk.answers.value, key).kind;
  return (
    <li
      id={statementId(key)}
      class="rv-card"
      tabIndex={-1}
      data-severity={severity}
      data-standing={standing}
      data-answer={kind ?? undefined}
      data-selected={isSelected ? 'true' : undefined}
    >
      <h4 class="rv-card-title">
        {number === null ? <Icon name="check" /> : <span class="rv-number">{number}</span>}
        <span>{quoteOf(statement)}</span>
      </h4>
      <p class="rv-tags">
        <span class="rv-severity">{SEVERITY_NAMES[severity]}</span>
        <span>{topic === null ? 'Check' : TOPIC_NAMES[topic]}</span>
        <span>{titleOf(statement.rule, review.titleOf(statement.rule))}</span>
        {listFacts(statement.facts).map((fact) => (
          <span key={fact} class="rv-fact">
            {fact}
          </span>
        ))}
      </p>
      <p>{statement.why}</p>
      <p class="rv-quiet">
        <Icon name="shield" /> {statement.policyLine}
      </p>
      <SenderAnswer review={review} statement={statement} />
      <Decided review={review} hold={hold} statement={statement} />
      {number !== null && hold.may.includes('release') ? <StatementAnswer desk={desk} hold={hold} statement={statement} /> : null}
    </li>
  );
}

function SenderAnswer({ statement }: Pick<StatementCardProps, 'review' | 'statement'>) {
  const { answer, standing } = statement;
  if (answer === null) return standing === 'settled' ? <p class="rv-settled">Released in an earlier review: not asked again.</p> : null;
  return (
    <p class="rv-said">
      The sender’s reason: <strong>{answer.reason}</strong>
      {answer.confirmed ? ', confirmed twice' : ''}
    </p>
  );
}

/** What others have said to it already, or the reader themselves. */
function Decided({ review, hold, statement }: Pick<StatementCardProps, 'review' | 'hold' | 'statement'>) {
  if (statement.decisions.length === 0) return null;
  return (
    <ul class="rv-decisions">
      {statement.decisions.map(({ by, at, kind, note, proposal }) => (
        <li key={`${at} ${by.id}`} data-kind={kind}>
          <span>
            <Icon name={kind === 'release' ? 'check' : 'back'} /> {kind === 'release' ? 'Released' : 'Returned'} by {by.name},{' '}
            {sayTime(at, review.now.value)}
          </span>
          {note === null ? null : <q class="cs-said">{note}</q>}
          {proposal === null ? null : <Difference before={sentenceOf(hold, statement)} after={proposal} />}
        </li>
      ))}
    </ul>
  );
}

/** Opens a card from the text: it is scrolled to and has the keyboard. */
export function focusStatement(root: Element | null, key: string): void {
  const card = root?.querySelector<HTMLElement>(`#${statementId(key)}`);
  card?.scrollIntoView({ block: 'nearest' });
  card?.focus();
}
