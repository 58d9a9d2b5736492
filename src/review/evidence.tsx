// Why one statement is held: the rule, what it could mean, its facts, the line of the policy, the sender's reason, earlier answers.
import type { HeldStatement, Hold } from '../model/hold.ts';
import { Difference } from '../ui/difference.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayTime } from '../ui/moment.ts';
import { SEVERITY_NAMES, TOPIC_NAMES } from '../ui/names.ts';
import { sentenceOf } from './answers.ts';
import type { Review } from './review.ts';
import { listFacts, quoteOf, sayPolicy, sentenceId, titleOf } from './words.ts';

export interface EvidenceProps {
  readonly review: Review;
  readonly hold: Hold;
  readonly statement: HeldStatement;
  /** A mark in the text leads straight here, and not to a card around it. */
  readonly isTarget?: boolean;
}

export function Evidence({ review, hold, statement, isTarget = false }: EvidenceProps) {
  const { rule, severity, topic, why } = statement;
  return (
    <li
      class="rv-statement"
      data-severity={severity}
      id={isTarget ? sentenceId(statement.key) : undefined}
      tabIndex={isTarget ? -1 : undefined}
    >
      {isWhole(hold, statement) ? null : <p class="rv-quote">{quoteOf(statement)}</p>}
      <p class="rv-tags">
        <span class="rv-severity">{SEVERITY_NAMES[severity]}</span>
        <span>{topic === null ? 'Check' : TOPIC_NAMES[topic]}</span>
        <span>{titleOf(rule, review.titleOf(rule))}</span>
        {listFacts(statement, hold.statements).map((fact) => (
          <span key={fact} class="rv-fact">
            {fact}
          </span>
        ))}
      </p>
      {why === '' ? null : <p>{why}</p>}
      <p class="rv-quiet">
        <Icon name="shield" /> {sayPolicy(statement)}
      </p>
      <SenderAnswer statement={statement} />
      <Decisions review={review} hold={hold} statement={statement} />
    </li>
  );
}

/** The title of the card says it already. */
function isWhole(hold: Hold, statement: HeldStatement): boolean {
  const bare = (text: string) => text.replace(/[\s“”.!]+/g, ' ').trim();
  return bare(quoteOf(statement)) === bare(sentenceOf(hold, statement));
}

function SenderAnswer({ statement }: Pick<EvidenceProps, 'statement'>) {
  const { answer, standing } = statement;
  if (answer === null) return standing === 'settled' ? <p class="rv-said">Released in an earlier review: not asked again.</p> : null;
  return (
    <p class="rv-said">
      The sender’s reason: <strong>{answer.reason}</strong>
      {answer.confirmed ? ', confirmed twice' : ''}
    </p>
  );
}

function Decisions({ review, hold, statement }: EvidenceProps) {
  if (statement.decisions.length === 0) {
    return hold.state === 'returned' && statement.standing === 'asked' ? <p class="rv-quiet">Left undecided.</p> : null;
  }
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
