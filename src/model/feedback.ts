// Feedback: the sender's word that a flag is wrong, kept with the rule and the sentence so that the rule can be mended.
import * as z from 'zod/mini';

export const Feedback = z.object({
  /** `Flag.key`. */
  key: z.string(),
  rule: z.string(),
  quote: z.string(),
  sentence: z.string(),
  /** ISO time. */
  at: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;
