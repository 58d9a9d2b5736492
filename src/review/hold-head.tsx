// The head of a message under review: who wants to send it to whom, since when it waits, and with whom.

import { Fragment, type RefObject } from 'preact';
import type { Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { sayDistance, sayDue, sayDuration, sayTime } from '../ui/moment.ts';
import { HOLD_STATE_NAMES, nameReviewers, SEVERITY_NAMES } from '../ui/names.ts';
import { LEFT } from './pictures.ts';
import type { Review } from './review.ts';
import { listRecipients, subjectOf } from './words.ts';

export interface HoldHeadProps {
  readonly review: Review;
  readonly hold: Hold;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

export function HoldHead({ review, hold, title }: HoldHeadProps) {
  const { desk } = review;
  const files = hold.draft?.attachments ?? [];
  return (
    <header class="rv-head" data-severity={hold.severity}>
      <div class="rv-nav">
        <Button kind="subtle" icon={LEFT} label="Back to the list" onClick={desk.close}>
          Back
        </Button>
        <span class="rv-steps">
          <Button kind="subtle" label="Message before" onClick={() => review.step(-1)}>
            ↑
          </Button>
          <Button kind="subtle" label="Next message" onClick={() => review.step(1)}>
            ↓
          </Button>
        </span>
      </div>
      <h3 class="rv-subject" tabIndex={-1} ref={title}>
        {subjectOf(hold)}
      </h3>
      <p>
        <span class="rv-severity">{SEVERITY_NAMES[hold.severity]}</span> {hold.sender.name}
        {hold.author === 'agent' ? ', written by an agent,' : ''}
        {listRecipients(hold).map(([field, people], at) => (
          <Fragment key={field}>
            {at === 0 ? ' ' : '; '}
            {field === 'Bcc' ? <strong>bcc {people}</strong> : `${field.toLowerCase()} ${people}`}
          </Fragment>
        ))}
      </p>
      {files.length === 0 ? null : (
        <p class="rv-quiet">With {files.map(({ name }) => name).join(', ')}: names only, what is inside was not read.</p>
      )}
      <Clock hold={hold} now={review.now.value} />
    </header>
  );
}

function Clock({ hold, now }: { readonly hold: Hold; readonly now: Date }) {
  const { state, placedAt, dueAt, decidedAt, steps } = hold;
  if (state !== 'pending') {
    if (decidedAt === null) return null;
    return (
      <p class="rv-quiet">
        {HOLD_STATE_NAMES[state]} {sayTime(decidedAt, now)}, {sayDuration(Date.parse(decidedAt) - Date.parse(placedAt))} after it was asked.
      </p>
    );
  }
  const others = steps.length > 1 ? steps.map(({ name, state: step }) => `${name}: ${step}`).join(' · ') : '';
  return (
    <>
      <p class="rv-quiet">
        Held {sayTime(placedAt, now)}, waiting {sayDuration(now.getTime() - Date.parse(placedAt))} · answer due {sayDue(dueAt, now)} (
        {sayDistance(dueAt, now)}) · with {nameReviewers(hold.waitingFor)}
      </p>
      {others === '' ? null : <p class="rv-quiet">Answers needed: {others}</p>}
    </>
  );
}
