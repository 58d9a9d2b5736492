// The sender's answer to one statement: a reason, and for the top tier a second, different confirmation.
import { useState } from 'preact/hooks';
import { type Statement, siblingsOf, wordOf } from '../compose/statements.ts';
import { Button } from '../ui/button.tsx';
import { listOf } from '../ui/names.ts';
import { Tick } from '../ui/tick.tsx';
import type { FlagItemProps } from './flag-item.tsx';
import { NO_REASON, ReasonField, reasonOf } from './reason-field.tsx';
import { SecondConfirmation } from './second-confirmation.tsx';
import { nameOf, namesOf } from './words.ts';

export function AcknowledgeForm({ statement, session }: FlagItemProps) {
  const { reasons } = session.policy.value;
  const [reason, setReason] = useState(NO_REASON);
  const [typed, setTyped] = useState('');
  const [isTogether, setTogether] = useState(true);
  const [problem, setProblem] = useState('');
  const siblings = siblingsOf(statement, session.statements.value);
  const covered = isTogether ? [statement, ...siblings] : [statement];

  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const keys = covered.map(({ key }) => key);
    // Also with the full stop that stands behind the word where it is asked for.
    const confirmed = statement.reason.confirm && typed.trim().toLowerCase().replace('.', '') === wordOf(statement);
    const result = session.acknowledge(keys, reasonOf(reason, reasons), confirmed);
    setProblem(result.ok ? '' : result.message);
    if (result.ok) goToNext(session, keys, event.currentTarget.closest('.cs-lists'));
    else focusFirstEmpty(event.currentTarget);
  };

  return (
    <form class="cs-form" onSubmit={submit} aria-label={`Answer to ${nameOf(statement)}`}>
      <ReasonField reasons={reasons} value={reason} onChange={setReason} />
      {siblings.length === 0 ? null : <Together siblings={siblings} checked={isTogether} onChange={setTogether} />}
      {statement.reason.confirm ? <SecondConfirmation statement={statement} value={typed} onInput={setTyped} /> : null}
      <p class="cs-problem" role="alert">
        {problem}
      </p>
      <div class="cs-form-foot">
        <Button kind="primary" type="submit" label={`Acknowledge ${listOf(covered.flatMap(namesOf))}`}>
          Acknowledge
        </Button>
        <span class="cs-policy">Recorded with this message.</span>
      </div>
    </form>
  );
}

interface TogetherProps {
  readonly siblings: readonly Statement[];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One answer for what else stands open in the sentence: it is one promise, whichever rules found it. */
function Together({ siblings, checked, onChange }: TogetherProps) {
  return (
    <Tick checked={checked} onChange={onChange}>
      Also for {listOf(siblings.flatMap(namesOf))} in the same sentence
    </Tick>
  );
}

/** A list without a choice counts as empty; with nothing empty, the last field is the one to mend. */
function focusFirstEmpty(form: HTMLFormElement): void {
  const fields = Array.from(form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.cs-input'));
  const empty = fields.find((field) => (field instanceof HTMLSelectElement ? field.selectedIndex === 0 : field.value.trim() === ''));
  (empty ?? fields[fields.length - 1])?.focus();
}

/** Opens the next statement that wants an answer; with none left the list folds, and the keyboard goes to the way on, if there is one. */
function goToNext(session: FlagItemProps['session'], answered: readonly string[], lists: Element | null): void {
  const statements = session.statements.value;
  const next = statements.find(({ state }) => state === 'asked');
  const focused = next?.key ?? answered[0];
  session.selected.value = next?.key ?? null;
  const at = statements.filter(({ state }) => state !== 'noted').findIndex(({ key }) => key === focused);
  // The list is drawn anew first: the form that has the keyboard now is about to go.
  requestAnimationFrame(() => {
    const ask = next === undefined ? lists?.parentElement?.querySelector<HTMLElement>('.cs-ask [type=submit]') : null;
    (ask ?? lists?.querySelectorAll<HTMLElement>('.cs-flag-head')[at])?.focus();
  });
}
