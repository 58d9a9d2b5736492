// Reports of wrong flags go on record when the pane leaves their message: Outlook tells nobody whether it was sent.
import type { RecordQueue } from '../../../compose/record-queue.ts';
import type { Session } from '../../../compose/session.ts';
import type { SenderRecord } from '../../../model/sender-record.ts';

const MOST = { key: 200, sentence: 2000 };

export function reportFeedback({ feedback, clearFeedback }: Pick<Session, 'feedback' | 'clearFeedback'>, records: RecordQueue): void {
  if (feedback.value.length === 0) return;
  const reports = feedback.value.map(
    ({ key, rule, sentence, at }): SenderRecord => ({
      ...{ id: crypto.randomUUID(), at, kind: 'reported', rule },
      key: key.slice(0, MOST.key),
      sentence: sentence.slice(0, MOST.sentence),
    }),
  );
  clearFeedback();
  records.add(reports);
}
