// What was sent, and what went on record with it.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { sayTime } from '../../ui/moment.ts';
import { listOf } from '../../ui/names.ts';
import type { SentMail } from './saved-draft.ts';

export interface OutboxViewProps {
  readonly mails: readonly SentMail[];
  readonly now: Date;
  /** Begins a message with this one quoted below it. */
  readonly onReply: (mail: SentMail) => void;
}

export function OutboxView({ mails, now, onReply }: OutboxViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="pg-compose pg-outbox">
      <h2 tabIndex={-1} ref={title}>
        Sent
      </h2>
      <p class="pg-quiet">A playground sends nothing: these messages are kept in this browser, to show what would have gone.</p>
      {mails.map((mail) => (
        <SentMessage key={`${mail.id} ${mail.at}`} mail={mail} now={now} onReply={() => onReply(mail)} />
      ))}
    </main>
  );
}

interface SentMessageProps extends Pick<OutboxViewProps, 'now'> {
  readonly mail: SentMail;
  readonly onReply: () => void;
}

function SentMessage({ mail, now, onReply }: SentMessageProps) {
  const { draft, text, at, answers } = mail;
  const people = [...draft.to, ...draft.cc, ...draft.bcc].map(({ name, address }) => name ?? address);
  const title = draft.subject.trim() === '' ? '(no subject)' : draft.subject;
  return (
    <article class="pg-sent">
      <h3>{title}</h3>
      <p class="pg-quiet">{`${sayTime(at, now)}, to ${people.length === 0 ? 'nobody' : people.join(', ')}`}</p>
      {answers.length === 0 ? (
        <p class="pg-record">Nothing had to be answered.</p>
      ) : (
        <ul class="pg-record" aria-label="On record">
          {byReason(answers).map(([reason, names]) => (
            <li key={reason}>
              {listOf(names)}: <strong>{reason}</strong>
            </li>
          ))}
        </ul>
      )}
      <p class="pg-sent-text">{text}</p>
      <Button icon="back" label={`Reply to ${title}`} onClick={onReply}>
        Reply
      </Button>
    </article>
  );
}

/** A line for each reason: one release stands for all that it covers. */
function byReason(answers: SentMail['answers']): ReadonlyArray<readonly [string, readonly string[]]> {
  const names = new Map<string, readonly string[]>();
  for (const { name, reason } of answers) names.set(reason, [...(names.get(reason) ?? []), name]);
  return [...names];
}
