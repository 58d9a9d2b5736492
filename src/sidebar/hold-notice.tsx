// The frame of all that is said of a hold: a tone, how it stands, how fresh that is, and its history.
import type { ComponentChildren } from 'preact';
import type { Holding } from '../compose/hold.ts';
import { HoldHistory } from '../ui/hold-history.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { titleOf } from './hold-words.ts';

export interface HoldNoticeProps {
  readonly tone: 'held' | 'asked' | 'answered' | 'noted';
  readonly icon: IconName;
  readonly holding: Holding;
  readonly children: ComponentChildren;
}

export function HoldNotice({ tone, icon, holding, children }: HoldNoticeProps) {
  const hold = holding.hold.value;
  return (
    <section class="cs-notice cs-hold" data-state={tone} aria-label="Held for a manager">
      <h3 class="cs-hold-title" tabIndex={-1}>
        <Icon name={icon} />
        {titleOf(holding)}
      </h3>
      {children}
      {hold === null ? null : (
        <>
          <Freshness holding={holding} />
          <HoldHistory entries={hold.history} now={holding.connection.now.value} />
        </>
      )}
    </section>
  );
}

/** A state that may have changed meanwhile is never shown as if it were fresh. */
function Freshness({ holding }: { readonly holding: Holding }) {
  const reach = holding.connection.reach.value;
  const mayChange = holding.hold.value?.state === 'pending' || holding.delivery.value?.state === 'waiting';
  if (reach === 'live' || !mayChange) return null;
  if (reach === 'connecting') return <p class="cs-policy">As it stood last; being read anew…</p>;
  return (
    <p class="cs-unreached">
      <Icon name="stop" /> No connection to the review service: this is the last known state, and may have changed.
    </p>
  );
}
