// What is kept of messages that left, until the worker has put it on record: hashes, answers and flagged sentences. Never the mail.
// Only the worker parses it whole, so that no page carries these schemas.
import * as z from 'zod/mini';
import { SenderRecord } from '../../model/sender-record.ts';

export const SentMail = z.object({
  id: z.string(),
  /** Gmail's own id, by which its hold is found. */
  messageId: z.string(),
  records: z.array(SenderRecord),
});
export type SentMail = z.infer<typeof SentMail>;
