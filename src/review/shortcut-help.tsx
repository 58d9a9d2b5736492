// The keys, and the switch that turns them off.
import { Tick } from '../ui/tick.tsx';
import type { Review } from './review.ts';
import { SHORTCUTS } from './shortcuts.ts';

export function ShortcutHelp({ review }: { readonly review: Review }) {
  const { shortcuts } = review;
  return (
    <section class="rv-help" aria-label="Keys">
      <dl>
        {SHORTCUTS.map(({ shown, does }) => (
          <div key={shown}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Tick
        checked={shortcuts.value}
        onChange={(checked) => {
          shortcuts.value = checked;
        }}
      >
        Single keys act here (never while you type)
      </Tick>
    </section>
  );
}
