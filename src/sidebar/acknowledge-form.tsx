// The sender's answer to one statement: a reason, and for the top tier a second, different confirmation.
import { useId, useState } from 'preact/hooks';
import { type Statement, siblingsOf } from '../compose/statements.ts';
import { Button } from '../ui/button.tsx';
import type { FlagItemProps } from './flag-item.tsx';
import { SecondConfirmation } from './second-confirmation.tsx';
import { listOf, nameOf, topicOf } from './words.ts';

const OWN_WORDS = '';

export function AcknowledgeForm({ statement, session }: FlagItemProps) {
  const id = useId();
  const { presets, freeText } = session.policy.value.reasons;
  const [preset, setPreset] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const [together, setTogether] = useState(true);
  const [problem, setProblem] = useState('');
  const siblings = siblingsOf(statement, session.statements.value);
  const covered = together ? [statement, ...siblings] : [statement];
  const writesOwn = freeText && (preset === OWN_WORDS || presets.length === 0);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const confirmed = statement.reason.confirm && isSame(typed, topicOf(statement));
    const keys = covered.map(({ key }) => key);
    const result = session.acknowledge(keys, writesOwn ? text : (preset ?? ''), confirmed);
    if (!result.ok) {
      setProblem(result.message);
      if (form instanceof HTMLFormElement) form.querySelector<HTMLElement>('.cs-input')?.focus();
      return;
    }
    goToNext(session, keys, form instanceof HTMLElement ? form.closest('.cs-lists') : null);
  };

  return (
    <form class="cs-form" onSubmit={submit} aria-label={`Answer to ${nameOf(statement)}`}>
      <label class="cs-label" for={id}>
        Why may this go?
      </label>
      {presets.length === 0 ? null : (
        <select id={id} class="cs-input" value={preset ?? '?'} onChange={(event) => setPreset(event.currentTarget.value)}>
          <option value="?" disabled>
            Choose a reason
          </option>
          {presets.map((reason) => (
            <option key={reason} value={reason}>
              {reason}
            </option>
          ))}
          {freeText ? <option value={OWN_WORDS}>Another reason…</option> : null}
        </select>
      )}
      {writesOwn ? (
        <input
          id={presets.length === 0 ? id : `${id}-own`}
          class="cs-input"
          aria-label="Your reason"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      ) : null}
      {siblings.length === 0 ? null : (
        <label class="cs-tick">
          <input type="checkbox" checked={together} onChange={(event) => setTogether(event.currentTarget.checked)} />
          <span>Also for {listOf(siblings.map(nameOf))} in the same sentence</span>
        </label>
      )}
      {statement.reason.confirm ? <SecondConfirmation statement={statement} value={typed} onInput={setTyped} /> : null}
      <p class="cs-problem" role="alert">
        {problem}
      </p>
      <div class="cs-form-foot">
        <Button kind="primary" type="submit" label={`Acknowledge ${listOf(covered.map(nameOf))}`}>
          Acknowledge
        </Button>
        <span class="cs-policy">Recorded with this message.</span>
      </div>
    </form>
  );
}

function isSame(typed: string, word: string): boolean {
  return typed.trim().toLowerCase() === word.toLowerCase();
}

/** Opens the next statement that wants an answer; with none left, the list folds and keeps the keyboard. */
function goToNext(session: FlagItemProps['session'], answered: readonly string[], lists: Element | null): void {
  const statements: readonly Statement[] = session.statements.value;
  const next = statements.find(({ state }) => state === 'asked');
  const focused = next?.key ?? answered[0] ?? null;
  session.selected.value = next?.key ?? null;
  const at = statements.filter(({ state }) => state !== 'noted').findIndex(({ key }) => key === focused);
  // The list is drawn anew first: the form that has the keyboard now is about to go.
  requestAnimationFrame(() => lists?.querySelectorAll<HTMLElement>('.cs-flag-head')[at]?.focus());
}
