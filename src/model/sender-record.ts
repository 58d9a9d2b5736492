// What a client tells the service of a message that never left the machine: hashes and the flagged sentence, never the mail.
import * as z from 'zod/mini';
import { Author } from './author.ts';
import { SEVERITIES, TOPICS } from './flag.ts';
import { VERDICT_KINDS } from './verdict.ts';

const Key = z.string().check(z.minLength(1), z.maxLength(200));
const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be a digest: 64 hex digits'));
const Sentence = z.string().check(z.maxLength(2000));
const Base = { id: z.string().check(z.regex(/^[\w-]{8,64}$/)), at: z.iso.datetime() };

/** A flag without its words. */
export const FlagTrace = z.object({
  key: Key,
  rule: Key,
  topic: z.enum(TOPICS),
  severity: z.enum(SEVERITIES),
  facts: z.optional(z.record(z.string(), z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]))),
});
export type FlagTrace = z.infer<typeof FlagTrace>;

/** Who a message went to, as far as a policy tells them apart. */
export const AudienceTrace = z.object({ external: z.boolean(), customers: z.array(Key) });
export type AudienceTrace = z.infer<typeof AudienceTrace>;

export const SenderRecord = z.discriminatedUnion('kind', [
  /** The sender gave a reason and went on. */
  z.object({
    ...Base,
    kind: z.literal('acknowledged'),
    ...FlagTrace.shape,
    sentence: Sentence,
    reason: z.string().check(z.minLength(1), z.maxLength(1000)),
    confirmed: z.boolean(),
    digest: Digest,
  }),
  /** The sender says that a flag is wrong: "not a promise". */
  z.object({ ...Base, kind: z.literal('reported'), key: Key, rule: Key, sentence: Sentence }),
  /** A message went, with these flags in it. */
  z.object({
    ...Base,
    kind: z.literal('sent'),
    digest: Digest,
    verdict: z.enum(VERDICT_KINDS),
    author: Author,
    policyVersion: z.nullable(z.int()),
    flags: z.array(FlagTrace).check(z.maxLength(500)),
    audience: AudienceTrace,
  }),
]);
export type SenderRecord = z.infer<typeof SenderRecord>;
