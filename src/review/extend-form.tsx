// More time for an answer, in business hours.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SelectField } from '../ui/select-field.tsx';
import type { Desk } from './desk.ts';
import { FormFoot } from './form-foot.tsx';

const HOURS: ReadonlyArray<readonly [string, string]> = [
  ['1', '1 hour'],
  ['2', '2 hours'],
  ['4', '4 hours'],
  ['8', '8 hours'],
  ['16', '16 hours'],
];

export function ExtendForm({ desk }: { readonly desk: Desk }) {
  const field = useRef<HTMLSelectElement>(null);
  const [hours, setHours] = useState('2');
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void desk.extend(Number(hours));
  };
  return (
    <form class="rv-form" aria-label="More time" onSubmit={submit}>
      <SelectField label="How much more time? (business hours)" options={HOURS} value={hours} onChange={setHours} field={field} />
      <FormFoot desk={desk} icon="clock" does="Extend" />
    </form>
  );
}
