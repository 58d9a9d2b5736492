// One message under review: its text with marks, each statement with its evidence, and the decision.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { HoldHistory } from '../ui/hold-history.tsx';
import { Icon } from '../ui/icon.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { sayTime } from '../ui/moment.ts';
import { HOLD_STATE_NAMES, nameReviewers } from '../ui/names.ts';
import { listSentences } from './answers.ts';
import { ChangesView } from './changes-view.tsx';
import { DecideBar } from './decide-bar.tsx';
import { Evidence } from './evidence.tsx';
import { HeldText } from './held-text.tsx';
import { HoldHead } from './hold-head.tsx';
import type { Review } from './review.ts';
import { focusSentence, SentenceCard } from './sentence-card.tsx';
import { sayEnd } from './words.ts';

export function HoldPage({ review }: { readonly review: Review }) {
  const { desk } = review;
  const title = useRef<HTMLHeadingElement>(null);
  const hold = desk.hold.value;
  const opened = desk.opened.value;
  useLayoutEffect(() => title.current?.focus(), [hold?.id]);
  if (opened === null) return review.queue.items.value.length === 0 ? null : <NothingOpen />;
  if (hold === null) {
    if (desk.state.value === 'loading') return <p class="rv-empty">Reading the message…</p>;
    return (
      <div class="rv-empty" role="alert">
        <Icon name="stop" />
        <p>{desk.failure.value?.code === 'not-found' ? 'This message is not there any more.' : 'The message could not be read.'}</p>
        <Button onClick={() => void desk.read()}>Try again</Button>
        <Button kind="link" onClick={desk.close}>
          Back to the list
        </Button>
      </div>
    );
  }
  return (
    <article key={hold.id} class="rv-hold" aria-label="Message under review">
      <HoldHead review={review} hold={hold} title={title} />
      <Ended review={review} hold={hold} />
      <Body review={review} hold={hold} />
      <DecideBar review={review} hold={hold} />
    </article>
  );
}

function NothingOpen() {
  return (
    <div class="rv-empty rv-nothing">
      <Icon name="list" />
      <p>Choose a message from the list.</p>
    </div>
  );
}

/** Said where the message is decided, by the reader or by someone who was faster. */
function Ended({ review, hold }: { readonly review: Review; readonly hold: Hold }) {
  const { desk, queue } = review;
  const isOvertaken = desk.isOvertaken.value;
  const me = review.me.value?.person.id ?? null;
  const isDone = !hold.may.includes('release') && hold.history.some(({ kind, by }) => by?.id === me && /^step|reassigned/.test(kind));
  const isEnded = hold.state !== 'pending' || isOvertaken || isDone;
  const left = queue.filter.value.showing === 'mine' ? queue.items.value.filter(({ id }) => id !== hold.id).length : 0;
  const lost = isOvertaken ? ' Your answer is not needed any more; nothing of yours was recorded.' : '';
  const rest = `${lost}${hold.state === 'pending' ? ` It still waits for ${nameReviewers(hold.waitingFor)}.` : ''}`;
  // Said as it was at that moment, or it would be said again with every minute that passes.
  const atOnce = hold.decidedAt === null ? review.now.value : new Date(hold.decidedAt);
  return (
    <>
      <LiveRegion text={isEnded ? `${sayEnd(hold, atOnce, me)}${rest}` : ''} />
      {isEnded ? (
        <div class="rv-ended" data-state={hold.state}>
          <p>
            <Icon name={hold.state === 'released' ? 'shield-check' : 'note'} /> <strong>{sayEnd(hold, review.now.value, me)}</strong>
            {rest}
          </p>
          {hold.state === 'returned' ? <Reasons hold={hold} /> : null}
          {left === 0 ? null : (
            <Button icon="chevron" onClick={() => review.step(1)}>
              Next message ({left} left)
            </Button>
          )}
        </div>
      ) : null}
    </>
  );
}

function Reasons({ hold }: { readonly hold: Hold }) {
  const note = hold.history.find(({ kind }) => kind === 'hold-returned')?.note ?? null;
  return (
    <>
      {hold.reasons.length === 0 ? null : <p>{hold.reasons.join(' · ')}</p>}
      {note === null || note === '' ? null : <q class="cs-said">{note}</q>}
    </>
  );
}

function Body({ review, hold }: { readonly review: Review; readonly hold: Hold }) {
  const body = useRef<HTMLDivElement>(null);
  const { desk } = review;
  const sentences = listSentences(hold);
  const others = hold.statements.filter(({ standing, kind }) => standing !== 'asked' && kind !== 'allow');
  const select = (key: string) => {
    desk.selected.value = key;
    // A folded card is unfolded first.
    requestAnimationFrame(() => focusSentence(body.current, key));
  };
  const asked = hold.history.find(({ kind }) => kind === 'hold-placed')?.note ?? (hold.state === 'pending' ? hold.note : null);
  return (
    <div class="rv-body" ref={body}>
      <div class="rv-read">
        {asked === null || asked === '' ? null : (
          <p class="rv-note">
            <span class="cs-label">{hold.sender.name} says</span>
            <q>{asked}</q>
          </p>
        )}
        <ChangesView changes={hold.changes} />
        {hold.draft === null ? (
          <p class="rv-quiet">The words of this message were deleted after their time; its history stays.</p>
        ) : (
          <HeldText hold={hold} sentences={sentences} answers={desk.answers.value} selected={desk.selected.value} onSelect={select} />
        )}
        <Earlier review={review} hold={hold} />
        <HoldHistory entries={hold.history} now={review.now.value} />
      </div>
      <div class="rv-statements">
        <ol class="rv-cards" aria-label="Sentences to decide">
          {sentences.map((sentence, at) => (
            <SentenceCard key={sentence.id} review={review} hold={hold} sentence={sentence} number={at + 1} />
          ))}
        </ol>
        {others.length === 0 ? null : (
          <details class="rv-others" open={others.some(({ key }) => key === desk.selected.value)}>
            <summary class="cs-focus">Not asked of you ({others.length})</summary>
            <ul class="rv-evidence" aria-label="Answered statements">
              {others.map((statement) => (
                <Evidence key={statement.key} review={review} hold={hold} statement={statement} isTarget />
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

function Earlier({ review, hold }: { readonly review: Review; readonly hold: Hold }) {
  if (hold.earlier.length === 0) return null;
  return (
    <section class="rv-earlier" aria-label="Earlier reviews of this message">
      <h4>Earlier reviews of this message</h4>
      <ul>
        {hold.earlier.map(({ id, state, placedAt }) => (
          <li key={id}>
            <Button kind="link" onClick={() => void review.desk.open(id)}>
              {HOLD_STATE_NAMES[state]}, asked {sayTime(placedAt, review.now.value)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
