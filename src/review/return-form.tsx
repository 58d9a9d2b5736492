// Why a message goes back: the organisation's own reasons, and words.
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { firstName } from '../ui/names.ts';
import type { Review } from './review.ts';

export interface ReturnFormProps {
  readonly review: Review;
  readonly hold: Hold;
}

export function ReturnForm({ review, hold }: ReturnFormProps) {
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  const { desk, me } = review;
  const { reasons, note } = desk.answers.value;
  const presets = me.value?.returnReasons ?? [];
  useEffect(() => root.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const toggle = (reason: string) => {
    desk.say({ reasons: reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason] });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void desk.giveBack();
  };
  return (
    <form class="rv-form" aria-label={`Return to ${hold.sender.name}`} onSubmit={submit} ref={root}>
      <fieldset class="rv-reasons">
        <legend class="cs-label">Why does it go back?</legend>
        {presets.map((reason) => (
          <label key={reason} class="rv-reason">
            <input type="checkbox" checked={reasons.includes(reason)} onChange={() => toggle(reason)} />
            <span>{reason}</span>
          </label>
        ))}
      </fieldset>
      <label class="cs-label" for={id}>
        Note to {firstName(hold.sender.name)}
      </label>
      <textarea
        id={id}
        class="cs-input"
        rows={2}
        maxLength={2000}
        value={note}
        onInput={(event) => desk.say({ note: event.currentTarget.value })}
      />
      <div class="rv-acts">
        <Button kind="primary" type="submit" icon="back" isDisabled={desk.isBusy.value}>
          Return to {firstName(hold.sender.name)}
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
