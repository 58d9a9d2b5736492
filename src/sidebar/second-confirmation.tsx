// The top tier asks twice, and the second question is another one: not a reason, but a word to be typed.
import { type Statement, wordOf } from '../compose/statements.ts';
import { Icon } from '../ui/icon.tsx';
import { nameOf } from './words.ts';

export interface SecondConfirmationProps {
  readonly statement: Statement;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function SecondConfirmation({ statement, value, onInput }: SecondConfirmationProps) {
  return (
    <label class="cs-second">
      <span class="cs-second-title">
        <Icon name="stop" />
        This can bind the company like a signed contract.
      </span>
      <span>
        I have read {nameOf(statement)} again and stand by it. To confirm, type the word <strong>{wordOf(statement)}</strong>.
      </span>
      <input class="cs-input" autocomplete="off" spellcheck={false} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </label>
  );
}
