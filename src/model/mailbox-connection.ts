// A mailbox that an administrator connected, so that the service can send from it. Its credentials are never shown.
import * as z from 'zod/mini';
import { PersonRef } from './person.ts';

export const MAIL_PROVIDERS = ['gmail', 'graph'] as const;
export const MailProvider = z.enum(MAIL_PROVIDERS);
export type MailProvider = z.infer<typeof MailProvider>;

/** `delegation` (Gmail) and `application` (Graph) act for everyone of the tenant, `refresh-token` for one person. */
export const MailboxMode = z.enum(['delegation', 'application', 'refresh-token']);
export type MailboxMode = z.infer<typeof MailboxMode>;

export const MailboxConnection = z.object({
  id: z.string(),
  provider: MailProvider,
  mode: MailboxMode,
  /** Null: everyone of the tenant. */
  person: z.nullable(PersonRef),
  state: z.enum(['connected', 'revoked']),
  connectedBy: PersonRef,
  connectedAt: z.string(),
  endedAt: z.nullable(z.string()),
});
export type MailboxConnection = z.infer<typeof MailboxConnection>;
