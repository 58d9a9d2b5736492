// What the sender sees beside the draft, in every host.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Holding } from '../compose/hold.ts';
import type { Session } from '../compose/session.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import type { SidebarActions } from './actions.ts';
import { CheckedNote } from './checked-note.tsx';
import { FeedbackNote } from './feedback-note.tsx';
import { FlagList } from './flag-list.tsx';
import { HoldPanel } from './hold-panel.tsx';
import { OfflineNote } from './offline-note.tsx';
import { headlineOf, StatusLine, standingOf } from './status-line.tsx';
import { useSettled } from './use-settled.ts';

export interface SidebarProps {
  readonly session: Session;
  readonly actions: SidebarActions;
  /** The way to a manager; left out where no review service is connected. */
  readonly holding?: Holding | undefined;
  /** Stands below the verdict: what a host that cannot mark the draft shows of it. */
  readonly children?: ComponentChildren;
}

/** Long enough that the counting is over when somebody pauses, so that no keystroke is talked over. */
const PAUSE_MS = 900;

export function Sidebar({ session, actions, holding, children }: SidebarProps) {
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root, (sidebar) => sidebar.querySelector<HTMLElement>('.cs-hold-title') ?? sidebar.querySelector('.cs-status-title'));
  const gate = session.gate.value;
  const refusals = session.refusals.value;
  const status = session.status.value;
  const standing = standingOf(status, holding);
  const spoken = useSettled(status === 'unread' ? '' : (standing ?? headlineOf(status, gate)).replace(/\.?$/, '.'), '', PAUSE_MS);
  // Of the press alone: what comes of it later, a question to the manager or an answer, is no refusal. Where the words are, the keyboard goes.
  const refusal = useMemo(() => (refusals > 0 && gate.kind === 'open' ? `Not sent. ${standing ?? gate.short}` : ''), [refusals]);
  useEffect(() => {
    if (refusals > 0) focusSelected(root.current);
  }, [refusals]);
  return (
    <aside class="cs-sidebar" aria-label="Countersign" ref={root}>
      <StatusLine session={session} holding={holding} />
      <LiveRegion text={spoken} />
      <LiveRegion key={refusals} urgent text={refusal} />
      {children}
      <HoldPanel session={session} actions={actions} holding={holding} />
      <FlagList session={session} actions={actions} />
      <CheckedNote session={session} />
      {holding === undefined ? null : <OfflineNote holding={holding} />}
      <FeedbackNote session={session} actions={actions} holding={holding} />
    </aside>
  );
}

/** Puts the keyboard on the statement that is open in the list. */
export function focusSelected(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('.cs-flag-head[aria-expanded="true"]')?.focus();
}
