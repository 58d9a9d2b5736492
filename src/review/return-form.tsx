// Why a message goes back: the organisation's own reasons, and words; and what would go back undecided.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { firstName } from '../ui/names.ts';
import { Tick } from '../ui/tick.tsx';
import { answerTo, listSentences, toReturn } from './answers.ts';
import { FormFoot } from './form-foot.tsx';
import type { Review } from './review.ts';
import { sentenceId, sentenceName } from './words.ts';

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
      <Undecided review={review} hold={hold} />
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

/** Silence decides nothing, and costs another round: what was passed over is named, and can be answered here. */
function Undecided({ review: { desk }, hold }: ReturnFormProps) {
  const answers = desk.answers.value;
  // As it was when the form was opened, so that a tick does not take its own line away.
  const [open] = useState(() => {
    const decided = toReturn(desk.own.value, answers);
    return desk.own.value.filter(({ keys: [first] }) => decided.every(({ key }) => key !== first)).map(({ id }) => id);
  });
  if (open.length === 0) return null;
  return (
    <fieldset class="rv-reasons rv-undecided">
      <legend class="cs-label">Undecided, and to be asked again</legend>
      {listSentences(hold).map((sentence, at) => {
        const { id, text } = sentence;
        if (!open.includes(id)) return null;
        const propose = () => {
          desk.form.value = 'none';
          desk.answer(id, { proposal: text });
          requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${sentenceId(id)} textarea`)?.focus());
        };
        return (
          <div key={id}>
            <Tick
              checked={answerTo(answers, id).kind === 'release'}
              onChange={(checked) => desk.answer(id, { kind: checked ? 'release' : null })}
            >
              Release sentence {at + 1} with this: {sentenceName(sentence)}
            </Tick>
            {text === '' ? null : (
              <Button kind="link" onClick={propose}>
                Propose a wording for sentence {at + 1}
              </Button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
