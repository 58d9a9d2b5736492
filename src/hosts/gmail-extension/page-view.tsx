// What is drawn into Gmail's page: the card at a mark, the notice at a stopped Send, and the panel where the browser has none beside the page.
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { h, render } from 'preact';
import { gateUnread } from '../../compose/gate.ts';
import type { Session } from '../../compose/session.ts';
import { isOpen } from '../../compose/statements.ts';
import type { Policy } from '../../model/policy.ts';
import type { SidebarActions } from '../../sidebar/actions.ts';
import { Button } from '../../ui/button.tsx';
import { ANCHORS } from './anchors.ts';
import { Card } from './card.tsx';
import type { Acts, Guarded } from './guarded.ts';
import type { HeldSends } from './held-sends.ts';
import type { MarksLayer, Place } from './marks-layer.ts';
import { Notice } from './notice.tsx';
import { type OpenCompose, waitsFor } from './open-composes.ts';
import { SentNotice } from './sent-notice.tsx';
import { matchTheme, type Surface } from './surface.ts';
import { WaitingNotice } from './waiting-notice.tsx';

export interface PageState {
  /** The mark that the pointer rests on. */
  readonly pointed: Signal<Place | null>;
  /** The message whose open statement has its card shown, until it is closed. */
  readonly pinned: Signal<string | null>;
  readonly takesFocus: Signal<boolean>;
  /** Send was stopped in a window that could not be read. */
  readonly isBlind: Signal<boolean>;
  /** Address of the panel inside the page, while it is shown there. */
  readonly frame: Signal<string | null>;
}

export interface PageViewOptions {
  readonly acts: Acts;
  readonly heldSends: HeldSends;
  readonly marks: MarksLayer;
  readonly policy: ReadonlySignal<Policy>;
  readonly state: PageState;
  /** Id of the message that was used last. */
  readonly active: ReadonlySignal<string | null>;
  readonly openPanel: () => void;
  readonly stay: () => void;
  readonly leave: () => void;
}

export function createPageState(): PageState {
  return { pointed: signal(null), pinned: signal(null), takesFocus: signal(false), isBlind: signal(false), frame: signal(null) };
}

export function showPage(surface: Surface, options: PageViewOptions, end: AbortSignal): void {
  const place = document.createElement('div');
  surface.root.append(place);
  render(h(PageView, { ...options, host: surface.host }), place);
  end.addEventListener('abort', () => render(null, place));
}

function PageView(props: PageViewOptions & { readonly host: HTMLElement }) {
  const { acts, state, active, host, heldSends } = props;
  const all = acts.list();
  const body = all.find(({ window }) => window !== null)?.window?.compose.body;
  if (body != null) matchTheme(host, body);
  const frame = state.frame.value;
  const refused = all.filter(({ window, held }) => held !== null || (window?.refused.value === true && !window.sentAt.value));
  // What Gmail has begun to send stands first.
  const shown = refused.find(({ id, held }) => held !== null || id === active.value) ?? refused[0];
  const unread = heldSends.held.value.filter(({ session }) => session === null);
  return (
    <>
      {frame === null ? null : <PanelFrame src={frame} onClose={() => closeFrame(state)} />}
      {unread.map(({ id }) => (
        <UnreadNotice key={id} id={id} {...props} />
      ))}
      {state.isBlind.value ? <BlindNotice state={state} /> : null}
      {all.map(({ id, window }) => (window === null ? null : <SentNotice key={id} window={window} />))}
      {shown === undefined ? null : (
        <RefusedNotice key={shown.id} one={shown} subject={all.length > 1 && shown.held === null ? shown.title : null} {...props} />
      )}
      <OpenCard {...props} />
    </>
  );
}

/** The panel's own page within Gmail's: what is in it neither Gmail nor we here can read or press. */
function PanelFrame({ src, onClose }: { readonly src: string; readonly onClose: () => void }) {
  return (
    <div class="gx-frame">
      <Button kind="subtle" icon="close" label="Close Countersign" onClick={onClose}>
        {null}
      </Button>
      <iframe title="Countersign" src={src} />
    </div>
  );
}

function closeFrame({ frame }: PageState): void {
  frame.value = null;
}

/** Policy wants what cannot be read to stay; nothing here can be answered. */
function BlindNotice({ state }: { readonly state: PageState }) {
  const close = () => {
    state.isBlind.value = false;
  };
  return <Notice gate={gateUnread('hold')} hasAnswers={false} held={null} avoid={null} onAnswer={close} onSend={close} onClose={close} />;
}

/** What cannot be read can only be let go or kept, and policy may keep it. */
function UnreadNotice({ id, heldSends, policy }: PageViewOptions & { readonly id: string }) {
  const gate = gateUnread(policy.value.onFault === 'hold' ? 'hold' : 'allow');
  return (
    <Notice
      gate={gate}
      hasAnswers={false}
      held={{ subject: null }}
      avoid={null}
      onAnswer={() => undefined}
      onSend={() => heldSends.release(id)}
      onClose={null}
    />
  );
}

interface RefusedNoticeProps extends PageViewOptions {
  readonly one: Guarded;
  /** Where it is not the only message. */
  readonly subject: string | null;
}

function RefusedNotice({ one, subject, acts, state, openPanel }: RefusedNoticeProps) {
  const { session, window, held } = one;
  const isPinned = state.pinned.value === one.id;
  // The card says it already.
  if (isPinned && session.gate.value.kind === 'open' && session.selected.value !== null) return null;
  const answer = () => {
    openPanel();
    pin(state, one, true);
  };
  const close = () => {
    if (window !== null) window.refused.value = false;
    acts.leave(one);
  };
  const name = window === null ? null : waitsFor(window);
  if (window !== null && name !== null)
    return <WaitingNotice name={name} subject={subject} window={window} onOpen={openPanel} onClose={close} />;
  return (
    <Notice
      gate={session.gate.value}
      subject={subject}
      hasAnswers={session.statements.value.some(({ state }) => state === 'answered')}
      held={held === null ? null : { subject: one.title }}
      avoid={window?.compose.root.getBoundingClientRect() ?? null}
      takesFocus={isPinned && state.takesFocus.value}
      onAnswer={answer}
      onSend={() => acts.send(one)}
      onClose={held === null ? close : null}
    />
  );
}

/** Shows the first statement that is open, beside its mark. */
export function pin({ pinned, takesFocus, pointed }: PageState, { id, session }: Guarded, focus: boolean): void {
  batch(() => {
    const selected = session.statements.peek().find(({ key }) => key === session.selected.peek());
    if (selected === undefined) session.selected.value = session.statements.peek().find(isOpen)?.key ?? null;
    pointed.value = null;
    takesFocus.value = focus;
    pinned.value = id;
  });
}

/** The card that is pinned, else the one under the pointer. */
function OpenCard(props: PageViewOptions) {
  const { acts, marks, state } = props;
  const all = acts.list();
  const pinned = all.find(({ id }) => id === state.pinned.value);
  if (pinned !== undefined) {
    // Nothing is left to answer: the notice offers Send, and nothing covers it.
    if (pinned.window?.refused.value === true && pinned.session.gate.value.kind === 'allow') return null;
    const key = pinned.session.selected.value;
    const place = pinned.window === null || key === null ? null : marks.placeOf(pinned.window, key);
    return key === null ? null : <CardOf {...props} one={pinned} statement={key} anchor={place?.rect ?? anchorOf(pinned.window)} />;
  }
  const pointed = state.pointed.value;
  const one = all.find(({ window }) => window !== null && window === pointed?.mark.one);
  if (pointed === null || one === undefined) return null;
  return <CardOf {...props} one={one} statement={pointed.mark.statement} anchor={pointed.rect} />;
}

interface CardOfProps extends PageViewOptions {
  readonly one: Guarded;
  readonly statement: string;
  readonly anchor: DOMRect;
}

function CardOf({ one, statement, anchor, acts, state, stay, leave }: CardOfProps) {
  const { session, window } = one;
  const found = session.statements.value.find(({ key }) => key === statement);
  if (found === undefined) return null;
  const close = () => {
    batch(() => {
      state.pinned.value = null;
      state.pointed.value = null;
      session.selected.value = null;
    });
    acts.leave(one);
  };
  const isPinned = state.pinned.value === one.id;
  return (
    <Card
      session={session}
      statement={found}
      actions={window === null ? {} : actionsFor(one, acts, session, close)}
      anchor={anchor}
      send={window?.compose.root.querySelector(ANCHORS.send)?.getBoundingClientRect() ?? null}
      takesFocus={isPinned && state.takesFocus.value}
      onClose={close}
      onEnter={stay}
      onLeave={isPinned ? () => undefined : leave}
    />
  );
}

/** The words of the mark are gone once they are exchanged, and its card with them. */
function actionsFor(one: Guarded, acts: Acts, { selected, statements }: Session, close: () => void): SidebarActions {
  return {
    use: (flag) => {
      if (!acts.use(one, flag)) return false;
      close();
      selected.value = statements.peek().find(isOpen)?.key ?? null;
    },
  };
}

function anchorOf(window: OpenCompose | null): DOMRect {
  return window?.compose.body?.getBoundingClientRect() ?? new DOMRect(innerWidth - 400, innerHeight - 120, 1, 1);
}
