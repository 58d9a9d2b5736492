// Passing a message on: to whom, and a word with it.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import type { Review } from './review.ts';

export interface ReassignFormProps {
  readonly review: Review;
  readonly hold: Hold;
}

export function ReassignForm({ review, hold }: ReassignFormProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const { desk } = review;
  const people = (review.reviewers.value ?? []).filter((person) => !hold.waitingFor.some((asked) => asked.id === person.id));
  useEffect(() => {
    void review.readReviewers().then(() => select.current?.focus());
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (to !== '') void desk.reassign(to, note);
  };
  if (review.reviewers.value === null) return <p class="rv-quiet">Reading who could take it…</p>;
  return (
    <form class="rv-form" aria-label="Pass on" onSubmit={submit}>
      <label class="cs-label" for={id}>
        Who decides instead?
      </label>
      <select id={id} class="cs-input" ref={select} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
        <option value="" disabled>
          {people.length === 0 ? 'Nobody else may decide on this' : 'Choose a person'}
        </option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
            {person.away === null ? '' : ` (away until ${person.away.until})`}
          </option>
        ))}
      </select>
      <label class="cs-label" for={`${id}-note`}>
        Note (optional)
      </label>
      <input id={`${id}-note`} class="cs-input" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      <div class="rv-acts">
        <Button kind="primary" type="submit" icon="people" isDisabled={to === '' || desk.isBusy.value}>
          Pass on
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
