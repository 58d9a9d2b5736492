// A mailbox that an administrator connected, so that the service can send from it or watch what leaves by it. Its credentials are never shown.
import * as z from 'zod/mini';
import { PersonRef } from './person.ts';

const MAIL_PROVIDERS = ['gmail', 'graph'] as const;
export const MailProvider = z.enum(MAIL_PROVIDERS);
export type MailProvider = z.infer<typeof MailProvider>;

/** `delegation` (Gmail) and `application` (Graph) act for everyone of the tenant, `refresh-token` for one person. */
export const MailboxMode = z.enum(['delegation', 'application', 'refresh-token']);
export type MailboxMode = z.infer<typeof MailboxMode>;

/** Sending what was released; watching what leaves. A person allows each at the provider. */
export const MailboxUse = z.enum(['send', 'watch']);
export type MailboxUse = z.infer<typeof MailboxUse>;

export const MailboxConnection = z.object({
  id: z.string(),
  provider: MailProvider,
  mode: MailboxMode,
  uses: z.array(MailboxUse),
  /** Null: everyone of the tenant. */
  person: z.nullable(PersonRef),
  state: z.enum(['connected', 'revoked']),
  connectedBy: PersonRef,
  connectedAt: z.string(),
  endedAt: z.nullable(z.string()),
});
export type MailboxConnection = z.infer<typeof MailboxConnection>;
