// Passing a message on: to whom, and a word with it.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Hold } from '../model/hold.ts';
import type { Person } from '../model/person.ts';
import { SelectField } from '../ui/select-field.tsx';
import { FormFoot } from './form-foot.tsx';
import { PEOPLE } from './pictures.ts';
import type { Review } from './review.ts';

export interface ReassignFormProps {
  readonly review: Review;
  readonly hold: Hold;
}

export function ReassignForm({ review, hold }: ReassignFormProps) {
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  const [to, setTo] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { desk } = review;
  const people = (review.reviewers.value ?? []).filter((person) => !hold.waitingFor.some((asked) => asked.id === person.id));
  useEffect(() => {
    void review.readReviewers().then(() => field.current?.focus());
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (to !== null) void desk.reassign(to, note);
  };
  if (review.reviewers.value === null) return <p class="rv-quiet">Reading who could take it…</p>;
  const prompt = people.length === 0 ? 'Nobody else may decide on this' : 'Choose a person';
  return (
    <form class="rv-form" aria-label="Pass on" onSubmit={submit}>
      <SelectField label="Who decides instead?" options={people.map(toOption)} prompt={prompt} value={to} onChange={setTo} field={field} />
      <label class="cs-label" for={id}>
        Note (optional)
      </label>
      <input id={id} class="cs-input" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      <FormFoot desk={desk} icon={PEOPLE} does="Pass on" isReady={to !== null} />
    </form>
  );
}

function toOption({ id, name, away }: Person): readonly [string, string] {
  return [id, away === null ? name : `${name} (away until ${away.until})`];
}
