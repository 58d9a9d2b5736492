// The small card at a mark: what it is, why, safer wording, and the way to the answer.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isReleased, type Statement } from '../compose/statements.ts';
import type { Flag } from '../model/flag.ts';
import { Button } from '../ui/button.tsx';
import type { SidebarActions } from './actions.ts';
import { CardHead } from './card-head.tsx';
import { SaferWording } from './safer-wording.tsx';
import { quoteOf } from './words.ts';

export interface FlagPopoverProps {
  readonly statement: Statement;
  /** The flag whose mark it is. */
  readonly flag: Flag;
  readonly actions: SidebarActions;
  /** Where the mark stands in the window. */
  readonly anchor: DOMRect;
  readonly onAnswer: () => void;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

const GAP = 6;

export function FlagPopover({ statement, flag, actions, anchor, onAnswer, onClose, onEnter, onLeave }: FlagPopoverProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place(card.current, anchor), [anchor, flag]);
  const name = quoteOf(flag);
  return (
    <div
      ref={card}
      class="cs-floating cs-popover"
      role="dialog"
      aria-label={name}
      data-state={statement.state}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      <CardHead statement={statement} name={name} onClose={onClose} />
      <p class="cs-why">{flag.why}</p>
      {isReleased(statement) ? null : <SaferWording flag={flag} actions={actions} />}
      <p class="cs-popover-foot">
        <Button kind={statement.state === 'asked' ? 'primary' : 'plain'} label={`${wayOn(statement)}: ${name}`} onClick={onAnswer}>
          {wayOn(statement)}
        </Button>
      </p>
    </div>
  );
}

function wayOn({ state }: Statement): string {
  return state === 'asked' ? 'Acknowledge…' : 'Details';
}

/** Below the mark where there is room, else above it; never out of the window. */
function place(card: HTMLElement | null, anchor: DOMRect): void {
  if (card === null) return;
  const { innerWidth, innerHeight } = window;
  const { width, height } = card.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const top = below + height <= innerHeight ? below : Math.max(GAP, anchor.top - height - GAP);
  const left = Math.max(GAP, Math.min(anchor.left, innerWidth - width - GAP));
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${top}px`);
}
