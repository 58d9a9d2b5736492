// The reason of an answer: one from the policy's list, or, where policy allows it, one's own.
import { useId } from 'preact/hooks';
import type { Policy } from '../model/policy.ts';

type Reasons = Policy['reasons'];

/** `chosen` is null before anything is chosen, and empty for a reason of one's own. */
export interface GivenReason {
  readonly chosen: string | null;
  readonly own: string;
}

export const NO_REASON: GivenReason = { chosen: null, own: '' };
const OWN = '';
const NONE = '?';

export interface ReasonFieldProps {
  readonly reasons: Reasons;
  readonly value: GivenReason;
  readonly onChange: (value: GivenReason) => void;
}

export function ReasonField({ reasons, value, onChange }: ReasonFieldProps) {
  const id = useId();
  const { presets, freeText } = reasons;
  return (
    <>
      <label class="cs-label" for={id}>
        Why may this go?
      </label>
      {presets.length === 0 ? null : (
        <select
          id={id}
          class="cs-input"
          value={value.chosen ?? NONE}
          onChange={(event) => onChange({ ...value, chosen: event.currentTarget.value })}
        >
          <option value={NONE} disabled>
            Choose a reason
          </option>
          {presets.map((reason) => (
            <option key={reason} value={reason}>
              {reason}
            </option>
          ))}
          {freeText ? <option value={OWN}>Another reason…</option> : null}
        </select>
      )}
      {isOwn(value, reasons) ? (
        <input
          id={presets.length === 0 ? id : `${id}-own`}
          class="cs-input"
          aria-label="Your reason"
          value={value.own}
          onInput={(event) => onChange({ ...value, own: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}

/** The reason in words; empty where none is given yet. */
export function reasonOf(value: GivenReason, reasons: Reasons): string {
  return isOwn(value, reasons) ? value.own : (value.chosen ?? '');
}

function isOwn({ chosen }: GivenReason, { presets, freeText }: Reasons): boolean {
  return freeText && (chosen === OWN || presets.length === 0);
}
