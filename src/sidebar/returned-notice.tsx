// What a manager gave back: why, and for each sentence the wording they would release, taken with one click.
import { countUndecided, listReleased, listReturned, type ReturnedSentence } from '../compose/proposals.ts';
import { countSentences } from '../model/count-sentences.ts';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayTime } from '../ui/moment.ts';
import { count, listOf } from '../ui/names.ts';
import type { SidebarActions } from './actions.ts';
import { AskForm } from './ask-form.tsx';
import { HoldNotice } from './hold-notice.tsx';
import type { KnownHoldProps } from './hold-panel.tsx';
import { nameDeciders } from './hold-words.ts';

export function ReturnedNotice({ session, holding, hold, actions }: KnownHoldProps) {
  const now = holding.connection.now.value;
  const returned = listReturned(hold, session.inspection.value);
  const released = countSentences(listReleased(hold));
  const undecided = countUndecided(hold);
  const note = hold.history.find(({ kind }) => kind === 'hold-returned')?.note ?? null;
  const needsManager = session.status.value === 'holds';
  return (
    <HoldNotice tone={needsManager ? 'asked' : 'noted'} icon="back" holding={holding}>
      <p class="cs-policy">{sayTime(hold.decidedAt ?? hold.placedAt, now)}. Nothing was sent.</p>
      {hold.reasons.length === 0 ? null : (
        <ul class="cs-reasons" aria-label="Reasons">
          {hold.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {note === null || note === '' ? null : <q class="cs-said">{note}</q>}
      <ul class="cs-returned" aria-label="Returned sentences">
        {returned.map((sentence) => (
          <Returned key={sentence.key} sentence={sentence} actions={actions} />
        ))}
      </ul>
      {released === 0 ? null : (
        <p class="cs-policy">
          <Icon name="check" /> {count(released, 'statement')} released.
        </p>
      )}
      {undecided === 0 || !needsManager ? null : (
        <p class="cs-policy">
          {nameDeciders(hold) ?? 'Your manager'} did not decide on {count(undecided, 'sentence')}: change that, or ask again.
        </p>
      )}
      {needsManager ? <AskForm session={session} holding={holding} /> : <p>Nothing in it needs a manager now.</p>}
    </HoldNotice>
  );
}

interface ReturnedProps {
  readonly sentence: ReturnedSentence;
  readonly actions: SidebarActions;
}

function Returned({ sentence, actions }: ReturnedProps) {
  const { quotes, before, note, proposal, state } = sentence;
  return (
    <li data-taken={state}>
      {proposal === null ? <p class="cs-returned-quote">{before === '' ? listOf(quotes) : `“${before}”`}</p> : null}
      {proposal === null ? null : <Difference before={before} after={proposal} />}
      {note === null ? null : <q class="cs-said">{note}</q>}
      {proposal === null ? <Advice state={state} /> : <Take sentence={sentence} wording={proposal} actions={actions} />}
    </li>
  );
}

function Advice({ state }: Pick<ReturnedSentence, 'state'>) {
  return <p class="cs-policy">{state === 'open' ? 'Please take these words out, or change them.' : 'You changed this since.'}</p>;
}

function Take({ sentence, wording, actions }: ReturnedProps & { readonly wording: string }) {
  const { before, state, span } = sentence;
  const { replace } = actions;
  if (state === 'taken') {
    return (
      <p class="cs-given" role="status">
        <span>
          <Icon name="check" /> This wording stands in your message.
        </span>
      </p>
    );
  }
  if (span === null) return <p class="cs-policy">The sentence is no longer in your message.</p>;
  if (replace === undefined) return null;
  return (
    <div class="cs-form-foot">
      <Button kind="primary" label={`Take this wording in place of “${before}”`} onClick={() => replace(span, wording, before)}>
        Take this wording
      </Button>
    </div>
  );
}
