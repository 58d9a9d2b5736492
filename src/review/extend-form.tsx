// More time for an answer, in business hours.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import type { Desk } from './desk.ts';

const HOURS = [1, 2, 4, 8, 16] as const;

export function ExtendForm({ desk }: { readonly desk: Desk }) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [hours, setHours] = useState(2);
  useEffect(() => select.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void desk.extend(hours);
  };
  return (
    <form class="rv-form" aria-label="More time" onSubmit={submit}>
      <label class="cs-label" for={id}>
        How much more time? (business hours)
      </label>
      <select
        id={id}
        class="cs-input"
        ref={select}
        value={hours}
        onChange={(event) => setHours(HOURS[event.currentTarget.selectedIndex] ?? 2)}
      >
        {HOURS.map((count) => (
          <option key={count} value={count}>
            {count === 1 ? '1 hour' : `${count} hours`}
          </option>
        ))}
      </select>
      <div class="rv-acts">
        <Button kind="primary" type="submit" icon="clock" isDisabled={desk.isBusy.value}>
          Extend
        </Button>
        <Button
          kind="subtle"
          onClick={() => {
            desk.form.value = 'none';
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}
