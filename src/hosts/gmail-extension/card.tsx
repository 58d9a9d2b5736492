// The card at a mark: what it is, why, safer wording, and the answer itself, without a way to the side panel.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Session } from '../../compose/session.ts';
import type { Statement } from '../../compose/statements.ts';
import type { SidebarActions } from '../../sidebar/actions.ts';
import { CardHead } from '../../sidebar/card-head.tsx';
import { FlagDetail } from '../../sidebar/flag-detail.tsx';
import { nameOf } from '../../sidebar/words.ts';
import { placeBeside } from './place-beside.ts';

export interface CardProps {
  readonly session: Session;
  readonly statement: Statement;
  readonly actions: SidebarActions;
  /** What it speaks of, on the screen. */
  readonly anchor: DOMRect;
  /** Where Send stands, which must stay in reach. */
  readonly send: DOMRect | null;
  /** Takes the keyboard when it opens. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

export function Card({ session, statement, actions, anchor, send, takesFocus, onClose, onEnter, onLeave }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const name = nameOf(statement);
  useLayoutEffect(() => placeBeside(card.current, anchor, send), [anchor, statement.state]);
  useLayoutEffect(() => {
    if (takesFocus) card.current?.focus();
  }, [takesFocus, statement.key]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <div
      ref={card}
      class="cs-floating cs-popover gx-card cs-focus"
      role="dialog"
      tabIndex={-1}
      aria-label={name}
      data-state={statement.state}
      onKeyDown={onKeyDown}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      <CardHead statement={statement} name={name} onClose={onClose} />
      <FlagDetail statement={statement} session={session} actions={actions} />
    </div>
  );
}
