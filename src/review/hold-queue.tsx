// The list of messages, with its states: loading, empty, offline, failed.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayDuration } from '../ui/moment.ts';
import { walkList } from '../ui/walk-list.ts';
import { BatchBar } from './batch-bar.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { HoldLine } from './hold-line.tsx';
import { NO_FILTER, type Showing } from './queue.ts';
import { QueueFilters } from './queue-filters.tsx';
import type { Review } from './review.ts';

export function HoldQueue({ review }: { readonly review: Review }) {
  const { queue, desk, batch, now } = review;
  const root = useRef<HTMLElement>(null);
  const opened = desk.opened.value;
  const before = useRef<string | null>(null);
  // Whoever comes back from a message finds the keyboard on its line.
  useEffect(() => {
    if (opened === null && before.current !== null) focusLine(root.current, before.current);
    before.current = opened;
  }, [opened]);
  const median = queue.medianWait.value;
  return (
    <section class="rv-queue" aria-label="Messages" ref={root}>
      <CoverageNote review={review} />
      <QueueFilters queue={queue} />
      {median === null ? null : <p class="rv-quiet">Median time to a decision: {sayDuration(median)}.</p>}
      <BatchBar batch={batch} />
      <ul
        class="rv-list"
        aria-label="Held messages"
        aria-busy={queue.state.value === 'loading'}
        onKeyDown={(event) => walkList(event, '.rv-line')}
      >
        {queue.items.value.map((item) => (
          <HoldLine
            key={item.id}
            item={item}
            now={now.value}
            isOpen={item.id === opened}
            isPicked={batch.picked.value.has(item.id)}
            onOpen={() => void desk.open(item.id)}
            onPick={() => batch.toggle(item)}
          />
        ))}
      </ul>
      <QueueState review={review} />
      {queue.hasMore.value ? <Button onClick={() => void queue.more()}>Show more</Button> : null}
    </section>
  );
}

const EMPTY: Readonly<Record<Showing, string>> = {
  mine: 'Nothing waits for you.',
  pending: 'No message waits for anybody.',
  released: 'No message was released.',
  returned: 'No message was returned.',
  expired: 'No message expired.',
  withdrawn: 'No message was taken back.',
};

function QueueState({ review }: { readonly review: Review }) {
  const { queue } = review;
  if (queue.state.value === 'failed') {
    const isOut = queue.failure.value?.code === 'unauthenticated' || queue.failure.value?.code === 'forbidden';
    return (
      <div class="rv-empty" role="alert">
        <Icon name="stop" />
        <p>
          {isOut ? 'You may not see these: please sign in as a reviewer.' : 'The messages could not be read: the service gives no answer.'}
        </p>
        <Button onClick={() => void queue.read()}>Try again</Button>
      </div>
    );
  }
  if (queue.state.value === 'loading') return <p class="rv-empty">Reading the messages…</p>;
  if (queue.items.value.length > 0) return null;
  const { showing, topic, author } = queue.filter.value;
  const isFiltered = topic !== null || author !== null;
  return (
    <div class="rv-empty">
      <Icon name="shield-check" />
      <p>{isFiltered ? 'No message fits this filter.' : EMPTY[showing]}</p>
      {isFiltered || showing !== 'mine' ? (
        <Button
          kind="link"
          onClick={() => {
            queue.filter.value = NO_FILTER;
          }}
        >
          Show what waits for you
        </Button>
      ) : (
        <p class="rv-quiet">New messages come in here by themselves.</p>
      )}
    </div>
  );
}

function focusLine(root: HTMLElement | null, id: string): void {
  const lines = Array.from(root?.querySelectorAll<HTMLElement>('.rv-item') ?? []);
  const line = lines.find((one) => one.dataset.hold === id) ?? lines[0];
  const target = line?.querySelector<HTMLElement>('.rv-line') ?? root?.querySelector<HTMLElement>('select');
  target?.focus();
}
