// A live event: something changed that its reader may see. It says what to read again, and no more.
import * as z from 'zod/mini';

export const LiveEvent = z.object({
  /** Place in the tenant's audit chain: `Last-Event-ID` goes on from here. */
  id: z.int(),
  kind: z.string(),
  at: z.string(),
  hold: z.nullable(z.string()),
});
export type LiveEvent = z.infer<typeof LiveEvent>;
