// Why a message goes back: the organisation's own reasons, and words.
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Hold } from '../model/hold.ts';
import { firstName } from '../ui/names.ts';
import { Tick } from '../ui/tick.tsx';
import { FormFoot } from './form-foot.tsx';
import type { Review } from './review.ts';

export interface ReturnFormProps {
  readonly review: Review;
  readonly hold: Hold;
}

export function ReturnForm({ review, hold }: ReturnFormProps) {
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  const { desk } = review;
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void desk.giveBack();
  };
  return (
    <form class="rv-form" aria-label={`Return to ${hold.sender.name}`} onSubmit={submit} ref={root}>
      <Reasons review={review} />
      <label class="cs-label" for={id}>
        Note to {firstName(hold.sender.name)}
      </label>
      <textarea
        id={id}
        class="cs-input"
        rows={2}
        maxLength={2000}
        value={desk.answers.value.note}
        onInput={(event) => desk.say({ note: event.currentTarget.value })}
      />
      <FormFoot desk={desk} icon="back" does={`Return to ${firstName(hold.sender.name)}`} />
    </form>
  );
}

/** The organisation's own. */
function Reasons({ review }: Pick<ReturnFormProps, 'review'>) {
  const { desk, me } = review;
  const { reasons } = desk.answers.value;
  const toggle = (reason: string) => {
    desk.say({ reasons: reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason] });
  };
  return (
    <fieldset class="rv-reasons">
      <legend class="cs-label">Why does it go back?</legend>
      {(me.value?.returnReasons ?? []).map((reason) => (
        <Tick key={reason} checked={reasons.includes(reason)} onChange={() => toggle(reason)}>
          {reason}
        </Tick>
      ))}
    </fieldset>
  );
}
