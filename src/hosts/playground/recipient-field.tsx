// One line of recipients: chips, and a field for the next.
import type { Signal } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import type { Address } from '../../model/draft.ts';
import { parseAddresses } from './parse-address.ts';

export interface RecipientFieldProps {
  readonly name: 'To' | 'Cc' | 'Bcc';
  readonly people: Signal<readonly Address[]>;
  readonly onChange: () => void;
}

export function RecipientField({ name, people, onChange }: RecipientFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const set = (next: readonly Address[]) => {
    people.value = next;
    onChange();
  };
  const take = () => {
    const { addresses, rest } = parseAddresses(text);
    setText(rest);
    setWrong(rest !== '');
    if (addresses.length > 0) set([...people.value, ...addresses]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const ends = event.key === 'Enter' || event.key === ',' || event.key === ';';
    if (ends && text.trim() !== '') {
      // With Ctrl or Cmd it goes on to Send, which then has this recipient too.
      if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      take();
    } else if (event.key === 'Backspace' && text === '' && people.value.length > 0) set(people.value.slice(0, -1));
  };
  return (
    <div class="pg-field">
      <label for={id} class="pg-field-name">
        {name}
      </label>
      <div class="pg-chips">
        {people.value.map((person, at) => (
          <span key={person.address} class="pg-chip" title={person.address}>
            {person.name ?? person.address}
            <button
              type="button"
              class="pg-chip-remove cs-focus"
              aria-label={`Remove ${person.address} from ${name}`}
              onClick={() => set(people.value.filter((_, index) => index !== at))}
            >
              ×
            </button>
          </span>
        ))}
        <input
          id={id}
          class="pg-field-input"
          autocomplete="off"
          inputMode="email"
          value={text}
          aria-invalid={isWrong}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
          onKeyDown={onKeyDown}
          onBlur={take}
        />
      </div>
    </div>
  );
}
