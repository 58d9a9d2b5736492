// The way to a manager: who will be asked about what, a note, and the button that asks.
import { useId } from 'preact/hooks';
import type { Holding } from '../compose/hold.ts';
import type { Session } from '../compose/session.ts';
import type { Statement } from '../compose/statements.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { capital, listSome } from '../ui/names.ts';
import { describeFailure, nameAsked, nameSigners } from './hold-words.ts';
import { namesOf } from './words.ts';

export interface HoldPartProps {
  readonly session: Session;
  readonly holding: Holding;
}

export function AskForm({ session, holding }: HoldPartProps) {
  const { connection, problem } = holding;
  const needsAnswer = session.statements.value.some(isHeld);
  // Nothing in it has changed its kind, so who had to sign would have to sign again.
  const signed = needsAnswer ? [] : (holding.hold.value?.steps ?? []);
  const name = signed.length > 1 ? nameSigners(signed) : nameAsked(connection.me.value?.reviewers);
  const contact = session.policy.value.review.contact.trim();
  const asks = needsAnswer ? `Ask ${name} ${holding.hold.value === null ? 'to countersign' : 'again'}` : 'Ask for its release';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void holding.ask();
  };
  return (
    <form class="cs-form cs-ask" aria-label={asks} onSubmit={submit}>
      <AskedAbout session={session} holding={holding} name={name} />
      <Note holding={holding} name={name} />
      {connection.reach.value === 'offline' && problem.value === null ? (
        <p class="cs-unreached">
          <Icon name="stop" /> The review service gives no answer now, so {name} cannot be asked. Nothing is lost.
        </p>
      ) : null}
      <p class="cs-problem" role="alert">
        {problem.value === null ? '' : describeFailure(problem.value, name, contact)}
      </p>
      <div class="cs-form-foot">
        <Button kind="primary" type="submit" icon="send" isDisabled={holding.isBusy.value}>
          {holding.isBusy.value ? 'Asking…' : asks}
        </Button>
        <span class="cs-policy">Shown to {name}: this message, its recipients and your answers.</span>
      </div>
    </form>
  );
}

function Note({ holding: { note }, name }: Pick<HoldPartProps, 'holding'> & { readonly name: string }) {
  const id = useId();
  return (
    <>
      <label class="cs-label" for={id}>
        Note to {name} (optional)
      </label>
      <textarea
        id={id}
        class="cs-input cs-note"
        rows={2}
        maxLength={2000}
        value={note.value}
        onInput={(event) => {
          note.value = event.currentTarget.value;
        }}
      />
    </>
  );
}

/** Nothing may be left of what a manager must release: then nobody knows yet whether one is asked. */
function AskedAbout({ session, holding: { hold }, name }: HoldPartProps & { readonly name: string }) {
  const statements = session.statements.value;
  const held = statements.filter(isHeld);
  // A release that no longer counts brings none.
  const hope = hold.value?.state === 'released' ? '' : 'If it says nothing new, it is released at once. Otherwise ';
  return (
    <>
      <p>
        {held.length === 0
          ? capital(`${hope}all of it goes to ${name} again.`)
          : `Only a manager can release ${listSome(held.flatMap(namesOf))}.`}
      </p>
      {statements.some(({ state }) => state === 'asked') ? (
        <p class="cs-policy">Give your own answers first, or {name} will be asked about those too.</p>
      ) : null}
    </>
  );
}

function isHeld({ state }: Statement): boolean {
  return state === 'held';
}
