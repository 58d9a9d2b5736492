// One message in the list: who wants to send what to whom, and how soon it needs an answer.
import type { HoldSummary } from '../model/hold.ts';
import { Icon } from '../ui/icon.tsx';
import { firstName, HOLD_STATE_NAMES, SEVERITY_NAMES, TOPIC_NAMES } from '../ui/names.ts';
import { canBatch } from './batch.ts';
import { sayClock, subjectOf } from './words.ts';

export interface HoldLineProps {
  readonly item: HoldSummary;
  readonly now: Date;
  readonly isOpen: boolean;
  readonly isPicked: boolean;
  readonly onOpen: () => void;
  readonly onPick: () => void;
}

export function HoldLine({ item, now, isOpen, isPicked, onOpen, onPick }: HoldLineProps) {
  const { id, severity, state, sender, author, recipients, quote, asked, topics } = item;
  const isSoon = state === 'pending' && Date.parse(item.dueAt) - now.getTime() < 3_600_000;
  const [first, ...others] = recipients;
  return (
    <li class="rv-item" data-hold={id} data-severity={severity} data-state={state}>
      <button type="button" class="rv-line cs-focus" aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
        <span class="rv-line-top">
          <span class="rv-severity">{SEVERITY_NAMES[severity]}</span>
          <span class="rv-line-topics">{topics.map((topic) => TOPIC_NAMES[topic]).join(', ')}</span>
          <span class="rv-clock" data-soon={isSoon ? 'true' : undefined}>
            {state === 'pending' ? null : `${HOLD_STATE_NAMES[state]} `}
            {sayClock(item, now)}
          </span>
        </span>
        <span class="rv-line-subject">{subjectOf(item)}</span>
        {quote === '' ? null : (
          <span class="rv-line-quote">
            <span>“{quote}”</span>
            {asked > 1 ? ` and ${asked - 1} more` : ''}
          </span>
        )}
        <span class="rv-line-people">
          {firstName(sender.name)}
          {author === 'agent' ? ' (agent)' : ''}
          {first === undefined ? '' : ` to ${first}`}
          {others.length === 0 ? '' : ` +${others.length}`}
        </span>
      </button>
      {canBatch(item) ? (
        <label class="rv-pick">
          <input type="checkbox" checked={isPicked} onChange={onPick} />
          <span class="cs-hidden">Pick “{subjectOf(item)}” for a joint release</span>
        </label>
      ) : null}
      {isOpen ? <Icon name="chevron" /> : null}
    </li>
  );
}
