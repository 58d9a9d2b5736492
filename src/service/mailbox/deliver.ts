// The way of a message through any provider: look before anything that could happen twice, and look again after anything uncertain.
import { type Answer, type Failure, isGone, toRejected } from './answer.ts';
import type { KeepOutcome, KeptDraft, SendOutcome, Whereabouts } from './mailbox.ts';
import { askAgain, type Budget, type Patience, startBudget } from './patience.ts';

export type Place = Exclude<Whereabouts, { readonly kind: 'unseen' }>;

export interface KeepSteps {
  /** A draft with this message's bytes, or null. */
  find(): Promise<Answer<KeptDraft | null>>;
  create(): Promise<Answer<KeptDraft>>;
}

export interface SendSteps {
  look(): Promise<Answer<Place>>;
  /** The provider's id of what was sent. */
  post(): Promise<Answer<string>>;
  /** Whether the provider itself ends a draft with its sending, so that a second request finds nothing to send. */
  readonly endsWithSending: boolean;
}

/** A second draft after an uncertain request does no harm: only the one that is recorded is ever sent. */
export async function keepDraft({ find, create }: KeepSteps, patience: Patience): Promise<KeepOutcome> {
  const budget = startBudget(patience);
  for (;;) {
    const found = await askAgain(budget, find);
    if (found.kind !== 'done') return toRejected(found, patience.clock.now());
    if (found.value !== null) return { kind: 'kept', draft: found.value };
    const created = await create();
    if (created.kind === 'done') return { kind: 'kept', draft: created.value };
    if (isFinal(created) || !(await budget.pause(waitAsked(created)))) return toRejected(created, patience.clock.now());
  }
}

/**
 * Sends once. After an answer that leaves it open whether the message went, nothing is posted before a look has shown it still in
 * its place; after silence, when the request may still be on its way, nothing is posted again at all.
 */
export async function deliver(steps: SendSteps, patience: Patience): Promise<SendOutcome> {
  const budget = startBudget(patience);
  const early = steps.endsWithSending ? await lookBefore(steps, budget, patience) : null;
  if (early !== null) return early;
  let isOpen = false;
  const giveUp = (failure: Failure): SendOutcome => (isOpen ? { kind: 'unknown' } : toRejected(failure, patience.clock.now()));
  for (;;) {
    const posted = await steps.post();
    if (posted.kind === 'done') return { kind: 'sent', providerId: posted.value };
    // A draft that another request has just sent is gone, and so is one that somebody deleted: only a look can tell.
    const wasElsewhere = isGone(posted) && !isOpen;
    if (posted.kind === 'failed' || posted.kind === 'silent' || isGone(posted)) {
      isOpen = true;
      const after = await lookUntilClear(steps, budget, posted);
      if (after === 'still there') continue;
      return wasElsewhere && after.kind === 'sent' ? { ...after, kind: 'already-sent' } : after;
    }
    if (isFinal(posted) || !(await budget.pause(waitAsked(posted)))) return giveUp(posted);
  }
}

/** Null: the draft is there and unchanged. One that is not there is looked for twice, since a new one may not be seen at once. */
async function lookBefore({ look }: SendSteps, budget: Budget, { clock }: Patience): Promise<SendOutcome | null> {
  let place = await askAgain(budget, look);
  if (place.kind === 'done' && place.value.kind === 'absent' && (await budget.pause(null))) place = await askAgain(budget, look);
  return place.kind === 'done' ? readPlaceBefore(place.value) : toRejected(place, clock.now());
}

async function lookUntilClear(steps: SendSteps, budget: Budget, posted: Failure): Promise<SendOutcome | 'still there'> {
  const mayRepeat = posted.kind === 'failed';
  for (let pause = await budget.pause(waitAsked(posted)); pause; pause = await budget.pause(null)) {
    const place = await askAgain(budget, steps.look);
    if (place.kind !== 'done') return { kind: 'unknown' };
    if (place.value.kind === 'sent') return { kind: 'sent', providerId: place.value.providerId };
    if (place.value.kind === 'draft' && mayRepeat) return 'still there';
  }
  return { kind: 'unknown' };
}

function readPlaceBefore(place: Place): SendOutcome | null {
  switch (place.kind) {
    case 'draft':
      return null;
    case 'sent':
      return { kind: 'already-sent', providerId: place.providerId };
    case 'changed':
      return { kind: 'rejected', reason: 'changed', retryAt: null };
    case 'absent':
      return { kind: 'rejected', reason: 'gone', retryAt: null };
  }
}

function isFinal(failure: Failure): boolean {
  return failure.kind === 'refused' || failure.kind === 'unauthorised';
}

function waitAsked(failure: Failure): number | null {
  return failure.kind === 'later' || failure.kind === 'failed' ? failure.afterMs : null;
}
