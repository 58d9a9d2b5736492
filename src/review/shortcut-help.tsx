// The keys, and the switch that turns them off.
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
      <label class="cs-tick">
        <input
          type="checkbox"
          checked={shortcuts.value}
          onChange={(event) => {
            shortcuts.value = event.currentTarget.checked;
          }}
        />
        <span>Single keys act here (never while you type)</span>
      </label>
    </section>
  );
}
