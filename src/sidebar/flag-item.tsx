// One line of the list: the quote and what it is; opened, everything that can be done about it.
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Session } from '../compose/session.ts';
import type { Statement } from '../compose/statements.ts';
import { Icon } from '../ui/icon.tsx';
import type { SidebarActions } from './actions.ts';
import { FlagDetail } from './flag-detail.tsx';
import { nameOf, STATE_ICONS, STATE_NAMES, topicOf } from './words.ts';

export interface FlagItemProps {
  readonly statement: Statement;
  readonly session: Session;
  readonly actions: SidebarActions;
}

interface ListedProps extends FlagItemProps {
  /** It stands in the sentence of the one above it. */
  readonly isPart: boolean;
}

export function FlagItem({ statement, isPart, session, actions }: ListedProps) {
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  const isOpen = session.selected.value === statement.key;
  const toggle = () => {
    session.selected.value = isOpen ? null : statement.key;
    const flag = statement.flags[0];
    if (!isOpen && flag !== undefined) actions.show?.(flag);
  };
  useEffect(() => {
    if (isOpen) head.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li
      class="cs-flag"
      data-state={statement.state}
      data-part={isPart ? 'true' : undefined}
      onKeyDown={(event) => close(event, isOpen, head.current, session)}
    >
      <button type="button" class="cs-flag-head cs-focus" ref={head} aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <Icon name={STATE_ICONS[statement.state]} />
        <span class="cs-flag-quote">{nameOf(statement)}</span>
        <span class="cs-flag-topic">{topicOf(statement)}</span>
        <span class="cs-hidden">
          , {STATE_NAMES[statement.state]}
          {isPart ? ', in the same sentence' : ''}
        </span>
        <span class="cs-flag-chevron">
          <Icon name="chevron" />
        </span>
      </button>
      <div id={id} class="cs-flag-body" hidden={!isOpen}>
        {isOpen ? <FlagDetail statement={statement} session={session} actions={actions} /> : null}
      </div>
    </li>
  );
}

function close(event: KeyboardEvent, isOpen: boolean, head: HTMLButtonElement | null, session: Session): void {
  if (event.key !== 'Escape' || !isOpen) return;
  event.stopPropagation();
  session.selected.value = null;
  head?.focus();
}
