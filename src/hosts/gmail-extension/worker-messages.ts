// What the content scripts and the panel ask of the service worker.
import * as z from 'zod/mini';

/** A `SentMail`, as far as the worker must know it to keep it. */
export const KeptMail = z.object({ id: z.string(), messageId: z.string(), records: z.array(z.unknown()) });
export type KeptMail = z.infer<typeof KeptMail>;

export const WorkerMessage = z.union([
  z.object({ kind: z.literal('open-panel') }),
  /** A compose window appeared in the teller's frame: the part that reads and judges is brought there. */
  z.object({ kind: z.literal('bring-part') }),
  /** Something could not be read; only its name is counted. */
  z.object({ kind: z.literal('count'), what: z.string() }),
  /** A message left: it is kept until it is on record. */
  z.object({ kind: z.literal('keep-sent'), sent: KeptMail }),
  /** The hold of a message, which the worker alone keeps: it looks after it while no page of ours is open. */
  z.object({ kind: z.literal('read-hold'), messageId: z.string() }),
  z.object({ kind: z.literal('keep-hold'), messageId: z.string(), hold: z.unknown() }),
  /** Is the person signed in? `ask`: they pressed the button for it; `as`: and are whom they say, on a machine for trying out. */
  z.object({ kind: z.literal('sign-in'), ask: z.boolean(), as: z.optional(z.enum(['rep', 'manager'])) }),
]);
export type WorkerMessage = z.infer<typeof WorkerMessage>;

export const SENT = 'sent';

export const Counts = z.record(z.string(), z.number());
export type Counts = z.infer<typeof Counts>;
export const COUNTS = 'counts';
