// What was sent, and what went on record with it.
import { useEffect, useRef } from 'preact/hooks';
import type { SentMail } from './saved-draft.ts';

export function OutboxView({ mails }: { readonly mails: readonly SentMail[] }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="pg-compose pg-outbox">
      <h2 tabIndex={-1} ref={title}>
        Sent
      </h2>
      <p class="pg-quiet">A playground sends nothing: these messages are kept in this browser, to show what would have gone.</p>
      {mails.map((mail) => (
        <SentMessage key={`${mail.id} ${mail.at}`} mail={mail} />
      ))}
    </main>
  );
}

function SentMessage({ mail }: { readonly mail: SentMail }) {
  const { draft, text, at, answers } = mail;
  const people = [...draft.to, ...draft.cc, ...draft.bcc].map(({ name, address }) => name ?? address);
  return (
    <article class="pg-sent">
      <h3>{draft.subject.trim() === '' ? '(no subject)' : draft.subject}</h3>
      <p class="pg-quiet">{`${new Date(at).toLocaleString()}, to ${people.length === 0 ? 'nobody' : people.join(', ')}`}</p>
      {answers.length === 0 ? (
        <p class="pg-record">Nothing had to be answered.</p>
      ) : (
        <ul class="pg-record" aria-label="On record">
          {answers.map(({ name, reason }) => (
            <li key={name}>
              {name}: <strong>{reason}</strong>
            </li>
          ))}
        </ul>
      )}
      <p class="pg-sent-text">{text}</p>
    </article>
  );
}
