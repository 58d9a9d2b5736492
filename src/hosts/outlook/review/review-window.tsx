// What the manager's page shows: the review, or why there is none.
import type { ReadonlySignal } from '@preact/signals';
import type { Review } from '../../../review/review.ts';
import { ReviewPage } from '../../../review/review-page.tsx';
import { useOnlyMessage } from '../../../review/use-only-message.ts';
import { Button } from '../../../ui/button.tsx';

export type ReviewShown =
  | { readonly kind: 'starting' }
  /** No service, or none that knows who this is. */
  | { readonly kind: 'unknown'; readonly retry: () => void; readonly signIn: (() => void) | null }
  /** `signIn` where the sign-in has ended. */
  | { readonly kind: 'review'; readonly review: Review; readonly signIn: ReadonlySignal<(() => void) | null> };

export function ReviewWindow({ shown }: { readonly shown: ReadonlySignal<ReviewShown> }) {
  const now = shown.value;
  switch (now.kind) {
    case 'starting':
      return (
        <main class="or or-empty">
          <h1>Review</h1>
          <p role="status">Connecting to the review service…</p>
        </main>
      );
    case 'unknown':
      return (
        <main class="or or-empty">
          <h1>Review</h1>
          <p role="status">The review service cannot be reached, or does not know you. Nothing can be released from here until it does.</p>
          {now.signIn === null ? <Button onClick={now.retry}>Try again</Button> : <Button onClick={now.signIn}>Sign in</Button>}
        </main>
      );
    case 'review':
      return (
        <main class="or">
          <h1 class="cs-hidden">Countersign</h1>
          <SignInNote signIn={now.signIn.value} />
          <Reviewing review={now.review} />
        </main>
      );
  }
}

function Reviewing({ review }: { readonly review: Review }) {
  useOnlyMessage(review, true);
  return <ReviewPage review={review} takesFocus />;
}

function SignInNote({ signIn }: { readonly signIn: (() => void) | null }) {
  return (
    <div role="status">
      {signIn === null ? null : (
        <p class="or-note">
          Your sign-in has ended: nothing can be decided until you sign in again. What you wrote here stays.{' '}
          <Button kind="link" onClick={signIn}>
            Sign in
          </Button>
        </p>
      )}
    </div>
  );
}
