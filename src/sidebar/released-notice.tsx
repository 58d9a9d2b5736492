// A release: good for one draft, word for word; after an edit it says that it is void, and what brings it back.
import { sayDue, sayTime } from '../ui/moment.ts';
import { AskForm } from './ask-form.tsx';
import { HoldNotice } from './hold-notice.tsx';
import type { KnownHoldProps } from './hold-panel.tsx';
import { describeUnsent, nameDeciders } from './hold-words.ts';

export function ReleasedNotice({ session, holding, hold }: KnownHoldProps) {
  const now = holding.connection.now.value;
  const by = nameDeciders(hold);
  const needsManager = session.status.value === 'holds';
  const unsent = describeUnsent(hold.delivery);
  if (holding.isReleased.value) {
    const note = hold.history.find(({ kind }) => kind === 'hold-released')?.note ?? null;
    return (
      <HoldNotice tone="answered" icon="shield-check" holding={holding}>
        {note === null || note === '' ? null : <q class="cs-said">{note}</q>}
        {unsent === null ? null : <p>{unsent}</p>}
        <p>
          {by === null ? 'All of it had been released or proposed in an earlier review, so nobody was asked again. ' : ''}
          Released {sayTime(hold.decidedAt ?? hold.placedAt, now)}, for exactly these words and recipients
          {hold.receipt === null ? '' : `, until ${sayDue(hold.receipt.expires, now)}`}. Any change voids it.
        </p>
      </HoldNotice>
    );
  }
  const isCurrent = holding.isCurrent.value;
  return (
    <HoldNotice tone={needsManager ? 'held' : 'noted'} icon="lock" holding={holding}>
      <p>
        {isCurrent
          ? `${by ?? 'A review'} released this, but the time for sending it is over.`
          : `${by ?? 'A review'} released other words than these. Undo the change and the release counts again${needsManager ? ', or ask anew' : ''}.`}
      </p>
      {needsManager ? <AskForm session={session} holding={holding} /> : null}
    </HoldNotice>
  );
}
