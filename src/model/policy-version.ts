// One version of an organisation's policy: what was written, by whom, why, and what it changed.
import * as z from 'zod/mini';
import { PersonRef } from './person.ts';
import { PolicyInput } from './policy.ts';

export const PolicyChange = z.object({
  /** Keys and list positions from the top, joined by dots. */
  path: z.string(),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
});
export type PolicyChange = z.infer<typeof PolicyChange>;

export const PolicyVersion = z.object({
  version: z.int(),
  author: z.nullable(PersonRef),
  reason: z.string(),
  at: z.string(),
  changes: z.array(PolicyChange),
});
export type PolicyVersion = z.infer<typeof PolicyVersion>;

/** The version in force: the file as it was written; laid over the default it is the whole policy. */
export const CurrentPolicy = z.object({ ...PolicyVersion.shape, policy: PolicyInput });
export type CurrentPolicy = z.infer<typeof CurrentPolicy>;
