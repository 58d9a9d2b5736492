// Mailboxes that an administrator connects, so that the service can send what was released.
import * as z from 'zod/mini';
import { MailboxConnection } from '../model/mailbox-connection.ts';
import { endpoint, nothing, pageOf, pageQuery } from './endpoint.ts';

const Id = z.string().check(z.minLength(1), z.maxLength(64));
const Params = z.object({ id: Id });
const Short = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const Secret = z.string().check(z.minLength(1), z.maxLength(8000));
const EntraId = z.guid('must be an id of Entra such as 7b6f0d0e-0000-4000-8000-000000000001');

/** The file that Google Cloud makes for a service account; what else stands in it is not kept. */
const ServiceAccount = z.object({ client_email: Short, private_key: Secret });

export const ConnectMailbox = z.discriminatedUnion('provider', [
  z.object({ provider: z.literal('gmail'), serviceAccount: ServiceAccount }),
  z.object({
    provider: z.literal('graph'),
    tenant: EntraId,
    clientId: EntraId,
    clientSecret: Secret,
    /** `message`: the application has Mail.Send alone, so that no draft is kept and nothing can be looked up afterwards. */
    sends: z.enum(['draft', 'message']),
  }),
]);
export type ConnectMailbox = z.infer<typeof ConnectMailbox>;

const RedirectUri = z
  .string()
  .check(
    z.maxLength(500),
    z.regex(/^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/)[^\s#]*$/, 'must be https, or this machine'),
  );
const client = { person: Id, clientSecret: Secret, redirectUri: RedirectUri };

/** The organisation's own client at the provider, and the person whose mailbox it is. */
export const StartAuthorisation = z.discriminatedUnion('provider', [
  z.object({ provider: z.literal('gmail'), ...client, clientId: Short }),
  z.object({ provider: z.literal('graph'), ...client, clientId: EntraId, tenant: EntraId }),
]);
export type StartAuthorisation = z.infer<typeof StartAuthorisation>;

/** What the provider handed to the redirect address. */
export const FinishAuthorisation = z.object({ state: z.string().check(z.maxLength(200)), code: Secret });
export type FinishAuthorisation = z.infer<typeof FinishAuthorisation>;

export const StartedAuthorisation = z.object({ url: z.string(), state: z.string(), expiresAt: z.string() });
export type StartedAuthorisation = z.infer<typeof StartedAuthorisation>;

/** `not-here`: the connection does not reach this person, who has no identity at the provider. */
export const MailboxTest = z.object({
  ok: z.boolean(),
  reason: z.nullable(z.enum(['not-here', 'quota', 'revoked', 'denied', 'invalid', 'gone', 'changed', 'unavailable'])),
});
export type MailboxTest = z.infer<typeof MailboxTest>;

export const mailboxEndpoints = {
  listMailboxes: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/mailboxes',
    summary: 'Connected mailboxes and those that were, newest first. Credentials are never shown.',
    access: ['admin', 'auditor'],
    query: z.object(pageQuery),
    answer: pageOf(MailboxConnection),
  }),
  connectMailbox: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/mailboxes',
    summary: 'Connects everyone’s mailbox: Gmail by domain-wide delegation, Microsoft 365 by an application.',
    access: ['admin'],
    body: ConnectMailbox,
    answer: MailboxConnection,
    status: 201,
  }),
  startAuthorisation: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/mailboxes/authorisations',
    summary: 'Begins to connect one person’s mailbox: gives the address at the provider where that person allows it.',
    access: ['admin'],
    body: StartAuthorisation,
    answer: StartedAuthorisation,
  }),
  finishAuthorisation: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/mailboxes/authorisations/finish',
    summary: 'Connects it, with the state and the code that came back. Each works once, for who began it.',
    access: ['admin'],
    body: FinishAuthorisation,
    answer: MailboxConnection,
    status: 201,
  }),
  testMailbox: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/mailboxes/{id}/test',
    summary: 'Asks the provider whether the connection works. Sends nothing.',
    access: ['admin'],
    params: Params,
    body: z.object({ person: z.optional(Id) }),
    answer: MailboxTest,
  }),
  disconnectMailbox: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/mailboxes/{id}/disconnect',
    summary: 'Ends a connection and deletes its credentials.',
    access: ['admin'],
    params: Params,
    body: z.object({}),
    answer: MailboxConnection,
  }),
} as const;
