// What a connection needs to act, as it stands in the vault.
import * as z from 'zod/mini';

/** One for each way to connect. `user` is the object id of the mailbox's person in Entra. */
export const Credentials = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gmail-delegation'), clientEmail: z.string(), privateKey: z.string() }),
  z.object({ kind: z.literal('gmail-refresh-token'), clientId: z.string(), clientSecret: z.string(), refreshToken: z.string() }),
  z.object({
    kind: z.literal('graph-application'),
    tenant: z.string(),
    clientId: z.string(),
    clientSecret: z.string(),
    sends: z.enum(['draft', 'message']),
  }),
  z.object({
    kind: z.literal('graph-refresh-token'),
    tenant: z.string(),
    clientId: z.string(),
    clientSecret: z.string(),
    refreshToken: z.string(),
    user: z.string(),
  }),
]);
export type Credentials = z.infer<typeof Credentials>;
