// A receipt: proof of a release, bound to one digest. The service signs it; the gate only compares it.
import * as z from 'zod/mini';

export const Receipt = z.object({
  digest: z.string(),
  /** ISO time. */
  expires: z.string(),
  /** The signed statement, for whoever wants proof: a compact JWS (Ed25519) of a `ReceiptStatement`. */
  statement: z.optional(z.string()),
});
export type Receipt = z.infer<typeof Receipt>;

/** What is signed. It names no words of the mail: the digest and the keys of the flags stand for them. */
export const ReceiptStatement = z.object({
  v: z.literal(1),
  tenant: z.string(),
  hold: z.string(),
  sender: z.string(),
  digest: z.string(),
  /** `Flag.key` of every flag that was released. */
  released: z.array(z.string()),
  /** Who released it. */
  by: z.array(z.string()),
  policyVersion: z.number(),
  issued: z.string(),
  expires: z.string(),
});
export type ReceiptStatement = z.infer<typeof ReceiptStatement>;
