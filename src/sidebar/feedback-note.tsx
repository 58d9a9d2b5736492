// The reports of wrong flags that are kept on this computer, and the way out for them.
import type { Holding } from '../compose/hold.ts';
import type { Session } from '../compose/session.ts';
import { Button } from '../ui/button.tsx';
import { count } from '../ui/names.ts';
import type { SidebarActions } from './actions.ts';

export interface FeedbackNoteProps {
  readonly session: Session;
  readonly actions: SidebarActions;
  /** Left out where no review service is connected. */
  readonly holding?: Holding | undefined;
}

export function FeedbackNote({ session, actions, holding }: FeedbackNoteProps) {
  const reports = session.feedback.value;
  const { save } = actions;
  if (reports.length === 0) return null;
  const lines = () => reports.map((report) => `${JSON.stringify(report)}\n`).join('');
  return (
    <p class="cs-feedback">
      <span>
        {count(reports.length, 'wrong flag')} reported, {whereTo(holding)}
      </span>
      {save === undefined ? null : (
        <Button kind="link" label="Export the reports of wrong flags" onClick={() => save('countersign-feedback.jsonl', lines())}>
          Export
        </Button>
      )}
      <Button kind="link" label="Clear the reports of wrong flags" onClick={() => session.clearFeedback()}>
        Clear
      </Button>
    </p>
  );
}

function whereTo(holding: Holding | undefined): string {
  if (holding === undefined) return 'kept on this computer.';
  return holding.knowsSending ? 'to go on record when you send.' : 'to go on record when you leave this message.';
}
