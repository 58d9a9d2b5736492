// What the service asks of Google, each act for itself (developers.google.com/workspace/gmail/api/auth/scopes).
import type { MailboxUse } from './mailbox.ts';

const COMPOSE = 'https://www.googleapis.com/auth/gmail.compose';
const READONLY = 'https://www.googleapis.com/auth/gmail.readonly';

/**
 * Sending: drafts need `gmail.compose`, and finding out whether a message left takes `messages.list` with a query, which
 * `gmail.metadata` does not allow. Watching: a message is told by its digest, which is over its words, and `gmail.metadata` shows
 * no words; `gmail.readonly` is the least that does.
 */
export const GMAIL_SCOPES: Readonly<Record<MailboxUse, readonly string[]>> = { send: [COMPOSE, READONLY], watch: [READONLY] };
