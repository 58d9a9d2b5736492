// An acknowledgement: the sender's stated reason to go on with one flag.
import * as z from 'zod/mini';

export const Acknowledgement = z.object({
  /** `Flag.key`: rule + normalised sentence + recipients' domains. */
  key: z.string(),
  reason: z.string(),
  /** ISO time. */
  at: z.string(),
  /** The second, different confirmation that the top tier asks for. */
  confirmed: z.optional(z.boolean()),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;
