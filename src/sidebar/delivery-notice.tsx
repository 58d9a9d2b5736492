// A released message that the service sends itself: on its way, gone, or nobody knows. The sender presses nothing, or it would go twice.
import type { Delivery } from '../model/delivery.ts';
import { Button } from '../ui/button.tsx';
import { sayTime } from '../ui/moment.ts';
import { AskForm } from './ask-form.tsx';
import { HoldNotice, type HoldNoticeProps } from './hold-notice.tsx';
import type { KnownHoldProps } from './hold-panel.tsx';

export function DeliveryNotice({ session, holding, hold, delivery }: KnownHoldProps & { readonly delivery: Delivery }) {
  const now = holding.connection.now.value;
  const isLost = delivery.state === 'unknown';
  const asksAgain = isLost && session.status.value === 'holds';
  return (
    <HoldNotice {...headOf(delivery)} holding={holding}>
      <p>{textOf(delivery, sayTime(delivery.at ?? hold.placedAt, now))}</p>
      {holding.isCurrent.value || isLost ? null : <p>What you changed since is not in it.</p>}
      {asksAgain ? <AskForm session={session} holding={holding} /> : null}
      {delivery.state === 'waiting' ? null : (
        <div class="cs-form-foot">
          <Button onClick={holding.forget}>Put this away</Button>
        </div>
      )}
    </HoldNotice>
  );
}

function headOf({ state }: Delivery): Pick<HoldNoticeProps, 'tone' | 'icon'> {
  if (state === 'sent') return { tone: 'answered', icon: 'check' };
  return state === 'unknown' ? { tone: 'held', icon: 'stop' } : { tone: 'noted', icon: 'send' };
}

function textOf({ state, reason }: Delivery, at: string): string {
  if (state === 'sent') return `It left your mailbox (${at}) in exactly the words that were released. This draft is not needed any more.`;
  if (state === 'unknown')
    return `The line broke while it was being sent (${at}). It will not be sent again by itself. If it is not among your sent messages, ask once more.`;
  const wait = reason === null ? '' : ' Your mail provider asked to wait; it is tried again by itself.';
  return `It goes from your mailbox, in exactly the words that were released. Do not send it yourself.${wait}`;
}
