// Reports of wrong flags go on record when the pane leaves their message: Outlook tells nobody whether it was sent.
import type { RecordQueue } from '../../../compose/record-queue.ts';
import { makeReports } from '../../../compose/sent-records.ts';
import type { Session } from '../../../compose/session.ts';

export function reportFeedback({ feedback, clearFeedback }: Pick<Session, 'feedback' | 'clearFeedback'>, records: RecordQueue): void {
  if (feedback.value.length === 0) return;
  const reports = makeReports(feedback.value, () => crypto.randomUUID());
  clearFeedback();
  records.add(reports);
}
