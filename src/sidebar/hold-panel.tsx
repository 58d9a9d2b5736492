// Said where a manager must see the message, or has seen it: the true state, and what the sender can do next.
import type { Holding } from '../compose/hold.ts';
import type { Session } from '../compose/session.ts';
import type { Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import type { SidebarActions } from './actions.ts';
import { AskForm } from './ask-form.tsx';
import { DeliveryNotice } from './delivery-notice.tsx';
import { HeldNotice } from './held-notice.tsx';
import { HoldNotice } from './hold-notice.tsx';
import { titleOf } from './hold-words.ts';
import { PendingNotice } from './pending-notice.tsx';
import { ReleasedNotice } from './released-notice.tsx';
import { ReturnedNotice } from './returned-notice.tsx';

export interface HoldPanelProps {
  readonly session: Session;
  readonly actions: SidebarActions;
  /** Left out where no review service is connected. */
  readonly holding?: Holding | undefined;
}

export function HoldPanel({ session, actions, holding }: HoldPanelProps) {
  if (holding === undefined) return <HeldNotice session={session} />;
  const hold = holding.hold.value;
  return (
    <>
      {/* One for all its states: each of them is drawn anew, and what is said in a part that comes with it is not heard. */}
      <LiveRegion text={hold === null ? '' : `${titleOf(holding)}.`} />
      {hold !== null ? (
        <KnownHold session={session} actions={actions} holding={holding} hold={hold} />
      ) : session.status.value === 'holds' ? (
        <HoldNotice tone="held" icon="lock" holding={holding}>
          <AskForm session={session} holding={holding} />
        </HoldNotice>
      ) : null}
    </>
  );
}

export interface KnownHoldProps extends HoldPanelProps {
  readonly holding: Holding;
  readonly hold: Hold;
}

function KnownHold(props: KnownHoldProps) {
  switch (props.hold.state) {
    case 'pending':
      return <PendingNotice {...props} />;
    case 'released': {
      const delivery = props.holding.delivery.value;
      return delivery === null ? <ReleasedNotice {...props} /> : <DeliveryNotice {...props} delivery={delivery} />;
    }
    case 'returned':
      return <ReturnedNotice {...props} />;
    case 'withdrawn':
      return <OverNotice {...props} text="Nobody is asked any more, and nothing was sent." />;
    case 'expired':
      return <OverNotice {...props} text="The message was not sent, and time alone will never send it. Ask again, or change the words." />;
  }
}

/** A hold that ended without an answer. Where nothing needs a manager now, it can be put away. */
function OverNotice({ session, holding, text }: KnownHoldProps & { readonly text: string }) {
  const needsManager = session.status.value === 'holds';
  return (
    <HoldNotice tone={needsManager ? 'held' : 'noted'} icon="clock" holding={holding}>
      <p>{text}</p>
      {needsManager ? (
        <AskForm session={session} holding={holding} />
      ) : (
        <div class="cs-form-foot">
          <Button onClick={holding.forget}>Put this away</Button>
        </div>
      )}
    </HoldNotice>
  );
}
