// The manager's side: the list and one message, in a pane or on a page. The same parts serve both; the width decides.

import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { HoldPage } from './hold-page.tsx';
import { HoldQueue } from './hold-queue.tsx';
import { KEYBOARD } from './pictures.ts';
import type { Review } from './review.ts';
import { ShortcutHelp } from './shortcut-help.tsx';
import { handleKey } from './shortcuts.ts';

export interface ReviewPageProps {
  readonly review: Review;
  /** It is what the person came for: the keys act from the first, and not only once something in it was clicked. */
  readonly takesFocus: boolean;
}

export function ReviewPage({ review, takesFocus }: ReviewPageProps) {
  const root = useRef<HTMLElement>(null);
  const isOpen = review.desk.opened.value !== null;
  useKeptFocus(root, findNext);
  useEffect(() => {
    if (takesFocus) root.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const end = new AbortController();
    // Within the review only: elsewhere on the page these keys are letters.
    element.addEventListener(
      'keydown',
      (event) => {
        if (!handleKey(review, event)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { signal: end.signal },
    );
    return () => end.abort();
  }, [review]);
  return (
    <section class="rv" aria-label="Review" tabIndex={-1} ref={root}>
      <div class="rv-frame" data-open={isOpen ? 'true' : undefined}>
        <Top review={review} />
        {review.showsHelp.value ? <ShortcutHelp review={review} /> : null}
        <Connection review={review} />
        <HoldQueue review={review} />
        <div class="rv-desk">
          <HoldPage review={review} />
        </div>
      </div>
    </section>
  );
}

/** The open message, else the first line of the list; while the next message is read, the pane itself, so that no key is lost. */
function findNext(root: HTMLElement): HTMLElement | null {
  const isOpen = root.querySelector('[data-open]') !== null;
  return root.querySelector<HTMLElement>(isOpen ? '.rv-subject' : '.rv-line') ?? root;
}

function Top({ review }: { readonly review: Review }) {
  const { me, showsHelp } = review;
  const waiting = me.value?.toReview ?? 0;
  const count = waiting === 0 ? 'nothing waits for you' : `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for you`;
  const toggle = () => {
    showsHelp.value = !showsHelp.value;
  };
  return (
    <header class="rv-top">
      <h2>Review</h2>
      <span class="rv-count">{count}</span>
      <LiveRegion text={me.value === null ? '' : `Review: ${count}.`} />
      <Button kind="subtle" icon={KEYBOARD} label="Keys" pressed={showsHelp.value} onClick={toggle}>
        {null}
      </Button>
    </header>
  );
}

/** Said while the list may be old. */
function Connection({ review }: { readonly review: Review }) {
  const isOffline = review.reach.value === 'offline';
  return (
    <p class="rv-offline" role="status">
      {isOffline ? (
        <>
          <Icon name="stop" /> No connection to the service. What you see is the last known state; decisions are not possible until it is
          back.
        </>
      ) : null}
    </p>
  );
}
