// For managers: the messages that wait for their answer, beside those that they write themselves.
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { ReviewPage } from '../../review/review-page.tsx';
import { Button } from '../../ui/button.tsx';
import type { PanelService } from './panel-service.ts';

const shows: Signal<'draft' | 'review'> = signal('draft');

export interface ReviewTabsProps {
  readonly service: PanelService | null;
  /** What is shown of the draft at hand. */
  readonly children: ComponentChildren;
}

export function ReviewTabs({ service, children }: ReviewTabsProps) {
  const isManager = service?.connection.me.value?.person.roles.includes('manager') === true;
  if (service === null || !isManager) return <>{children}</>;
  const isReview = shows.value === 'review';
  return (
    <>
      <nav class="gx-tabs" aria-label="Countersign">
        <Button kind="subtle" pressed={!isReview} onClick={() => show('draft')}>
          Your message
        </Button>
        <Button kind="subtle" pressed={isReview} onClick={() => show('review')}>
          Review
        </Button>
      </nav>
      {isReview ? <Queue service={service} /> : children}
    </>
  );
}

function show(what: 'draft' | 'review'): void {
  shows.value = what;
}

function Queue({ service: { review } }: { readonly service: PanelService }) {
  useEffect(() => {
    const end = new AbortController();
    review.start(end.signal);
    return () => end.abort();
  }, [review]);
  return <ReviewPage review={review} takesFocus />;
}
