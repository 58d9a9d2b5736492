// A box to tick. Enter in a form means its button, and does nothing here.
import type { ComponentChildren } from 'preact';

export interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label class="cs-tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} onKeyDown={stopEnter} />
      <span>{children}</span>
    </label>
  );
}

/** A browser submits the whole form: a promise would be answered by somebody who is still choosing. */
function stopEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
