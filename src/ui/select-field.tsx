// A list to choose one from, with its name before it or, where the choice speaks for itself, for listeners only.
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

export interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: ReadonlyArray<readonly [T, string]>;
  /** Shown while nothing is chosen; null where something always is. */
  readonly prompt?: string;
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly field?: Ref<HTMLSelectElement>;
}

export function SelectField<T extends string>({
  label,
  isLabelHidden = false,
  options,
  prompt,
  value,
  onChange,
  field,
}: SelectFieldProps<T>) {
  const id = useId();
  const first = prompt === undefined ? 0 : 1;
  return (
    <>
      <label class={isLabelHidden ? 'cs-hidden' : 'cs-label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="cs-input"
        ref={field ?? null}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex - first];
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {prompt === undefined ? null : (
          <option value="" disabled>
            {prompt}
          </option>
        )}
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
