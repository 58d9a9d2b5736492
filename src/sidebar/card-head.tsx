// The head of the card at a mark: its topic, how its statement stands, the way out, and the words it speaks of.
import type { Statement } from '../compose/statements.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { STATE_ICONS, STATE_NAMES, topicOf } from './words.ts';

export interface CardHeadProps {
  readonly statement: Statement;
  readonly name: string;
  readonly onClose: () => void;
}

export function CardHead({ statement, name, onClose }: CardHeadProps) {
  return (
    <>
      <p class="cs-popover-head">
        <Icon name={STATE_ICONS[statement.state]} />
        <span>
          {topicOf(statement)}, {STATE_NAMES[statement.state]}
        </span>
        <Button kind="subtle" icon="close" label="Close" onClick={onClose}>
          {null}
        </Button>
      </p>
      <p class="cs-popover-quote">{name}</p>
    </>
  );
}
