// One line of recipients: chips, and a field for the next.
import type { Signal } from '@preact/signals';
import { useId, useRef, useState } from 'preact/hooks';
import type { Address } from '../../model/draft.ts';
import { parseAddresses } from './parse-address.ts';

/** Keys that end an address. */
const ENDS: ReadonlySet<string> = new Set(['Enter', ',', ';']);

export interface RecipientFieldProps {
  readonly name: 'To' | 'Cc' | 'Bcc';
  readonly people: Signal<readonly Address[]>;
  /** What is no address, by the field's name. */
  readonly misread: Signal<Readonly<Record<string, string>>>;
  readonly onChange: () => void;
}

export function RecipientField({ name, people, misread, onChange }: RecipientFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const set = (next: readonly Address[]) => {
    people.value = next;
    onChange();
  };
  const type = (typed: string, wrong: string) => {
    setText(typed);
    misread.value = { ...misread.value, [name]: wrong };
  };
  const take = () => {
    const { addresses, rest } = parseAddresses(text);
    type(rest, rest);
    if (addresses.length > 0) set([...people.value, ...addresses]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && text === '' && people.value.length > 0) set(people.value.slice(0, -1));
    if (text.trim() === '' || !ENDS.has(event.key)) return;
    // With Ctrl or Cmd it goes on to Send, which then has this recipient too.
    if (!event.ctrlKey && !event.metaKey) event.preventDefault();
    take();
  };
  const remove = (person: Address) => {
    set(people.value.filter((other) => other !== person));
    // The button goes with its recipient, and the keyboard must not.
    input.current?.focus();
  };
  const chips = people.value.map((person) => <Chip key={person.address} person={person} field={name} onRemove={() => remove(person)} />);
  const onInput = (event: InputEvent & { readonly currentTarget: HTMLInputElement }) => type(event.currentTarget.value, '');
  const field = { id, class: 'pg-field-input', inputMode: 'email', autocomplete: 'off', value: text, onInput, onKeyDown } as const;
  return (
    <div class="pg-field">
      <label for={id} class="pg-field-name">
        {name}
      </label>
      <div class="pg-chips">
        {chips}
        <input {...field} ref={input} aria-invalid={(misread.value[name] ?? '') !== ''} onBlur={take} />
      </div>
    </div>
  );
}

interface ChipProps {
  readonly person: Address;
  readonly field: string;
  readonly onRemove: () => void;
}

function Chip({ person, field, onRemove }: ChipProps) {
  const { address, name } = person;
  return (
    <span class="pg-chip" title={address}>
      {name ?? address}
      <button type="button" class="pg-chip-remove cs-focus" aria-label={`Remove ${address} from ${field}`} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
