// Gmail behind the port, through Google's own client.

import { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { type Answer, isGone, toRejected } from './answer.ts';
import { deliver, keepDraft, type Place } from './deliver.ts';
import { createGmailRequest, type GmailOptions, ME, type GmailRequest as Request } from './gmail-request.ts';
import { GMAIL_SCOPES } from './gmail-scopes.ts';
import type { KeptDraft, Mailbox, OutgoingMessage, ReadOutcome } from './mailbox.ts';
import { isReply, readMessageId } from './message-id.ts';
import { askAgain, type Patience, startBudget } from './patience.ts';

const Message = z.object({ id: z.string(), threadId: z.string() });
const Draft = z.object({ id: z.string(), message: Message });
const RawDraft = z.object({ id: z.string(), message: z.extend(Message, { raw: z.string() }) });
const Drafts = z.object({ drafts: z.optional(z.array(z.object({ id: z.string() }))) });
const Messages = z.object({ messages: z.optional(z.array(Message)) });
const Thread = z.object({ messages: z.optional(z.array(z.object({ id: z.string(), labelIds: z.optional(z.array(z.string())) }))) });

/** No message has this id: who may search is told that there is none. */
const NOBODYS = { messageId: '<check@countersign.invalid>', thread: null };

type GmailDraft = Extract<KeptDraft, { readonly kind: 'draft' }>;

/** `users.drafts` and `users.messages` of one mailbox. */
export function createGmailMailbox(options: GmailOptions): Mailbox {
  const { patience } = options;
  const request = createGmailRequest(options, GMAIL_SCOPES.send);
  return {
    provider: 'gmail',
    async keep(message) {
      const messageId = readMessageId(message.mime);
      if (messageId === null) return { kind: 'rejected', reason: 'invalid', retryAt: null };
      const steps = { find: () => findDraft(request, message, messageId), create: () => createDraft(request, message, messageId) };
      return keepDraft(steps, patience);
    },
    async send(draft) {
      if (draft.kind === 'direct') return { kind: 'rejected', reason: 'invalid', retryAt: null };
      return deliver({ look: () => look(request, draft), post: () => sendDraft(request, draft), endsWithSending: true }, patience);
    },
    async whereIs(draft) {
      if (draft.kind === 'direct') return { kind: 'unseen' };
      const place = await askAgain(startBudget(patience), () => look(request, draft));
      return place.kind === 'done' ? place.value : { kind: 'unseen' };
    },
    read: (id) => readDraft(request, id, patience),
    async check() {
      const asked = await askAgain(startBudget(patience), () => findSent(request, NOBODYS));
      return asked.kind === 'done' ? { kind: 'good' } : toRejected(asked, patience.clock.now());
    },
  };
}

/**
 * As an upload, the body is the message itself and not JSON, so that no byte is touched on our side
 * (developers.google.com/workspace/gmail/api/guides/uploads). A reply needs its thread beside it, hence two parts.
 */
async function createDraft(request: Request, { mime, thread }: OutgoingMessage, messageId: string): Promise<Answer<KeptDraft>> {
  const bytes = Buffer.from(mime.buffer, mime.byteOffset, mime.byteLength);
  const created = await request(Draft, (api, options) => {
    const media = { mimeType: 'message/rfc822', body: thread === null ? bytes : Readable.from([bytes]) };
    const requestBody = thread === null ? {} : { requestBody: { message: { threadId: thread } } };
    return api.users.drafts.create({ userId: ME, media, ...requestBody }, options);
  });
  return created.kind === 'done' ? { kind: 'done', value: toKept(created.value, thread, messageId) } : created;
}

/** A draft found by its Message-ID counts only with the very bytes: somebody may have gone on writing in it. */
async function findDraft(request: Request, { mime, thread }: OutgoingMessage, messageId: string): Promise<Answer<KeptDraft | null>> {
  const q = searchFor(messageId);
  const found = await request(Drafts, (api, options) => api.users.drafts.list({ userId: ME, q, maxResults: 5 }, options));
  if (found.kind !== 'done') return found;
  for (const { id } of found.value.drafts ?? []) {
    const draft = await request(RawDraft, (api, options) => api.users.drafts.get({ userId: ME, id, format: 'raw' }, options));
    if (draft.kind !== 'done' && !isGone(draft)) return draft;
    if (draft.kind === 'done' && Buffer.from(draft.value.message.raw, 'base64url').equals(mime))
      return { kind: 'done', value: toKept(draft.value, thread, messageId) };
  }
  return { kind: 'done', value: null };
}

/**
 * "The draft is automatically deleted and a new message with an updated ID is created with the SENT system label"
 * (developers.google.com/workspace/gmail/api/guides/drafts): a draft can be sent once, and a second request finds none.
 */
async function sendDraft(request: Request, { id }: GmailDraft): Promise<Answer<string>> {
  const sent = await request(Message, (api, options) => api.users.drafts.send({ userId: ME, requestBody: { id } }, options));
  return sent.kind === 'done' ? { kind: 'done', value: sent.value.id } : sent;
}

/** A draft's id stays, the id of the message in it changes with every edit (same guide): that is the version. */
async function look(request: Request, draft: GmailDraft): Promise<Answer<Place>> {
  const found = await request(Draft, (api, options) => api.users.drafts.get({ userId: ME, id: draft.id, format: 'minimal' }, options));
  if (found.kind === 'done') return { kind: 'done', value: { kind: found.value.message.id === draft.version ? 'draft' : 'changed' } };
  if (!isGone(found)) return found;
  const sent = await findSent(request, draft);
  if (sent.kind !== 'done') return sent;
  return { kind: 'done', value: sent.value === null ? { kind: 'absent' } : { kind: 'sent', providerId: sent.value } };
}

/**
 * Gmail may give a message another Message-ID when it leaves (seen by others, as in github.com/huacnlee/omamail/pull/85), and then the
 * search is in vain; a message that begins its thread is found by the thread too.
 */
async function findSent(request: Request, { messageId, thread }: Pick<GmailDraft, 'messageId' | 'thread'>): Promise<Answer<string | null>> {
  const search = { userId: ME, q: searchFor(messageId), labelIds: ['SENT'], includeSpamTrash: true, maxResults: 1 };
  const found = await request(Messages, (api, options) => api.users.messages.list(search, options));
  if (found.kind !== 'done') return found;
  const first = found.value.messages?.[0]?.id;
  if (first !== undefined || thread === null) return { kind: 'done', value: first ?? null };
  const whole = await request(Thread, (api, options) => api.users.threads.get({ userId: ME, id: thread, format: 'minimal' }, options));
  if (whole.kind !== 'done') return isGone(whole) ? { kind: 'done', value: null } : whole;
  return { kind: 'done', value: whole.value.messages?.find(({ labelIds }) => labelIds?.includes('SENT'))?.id ?? null };
}

/** The conversation is kept only where this message begins it: else what was sent in it before would be taken for this one. */
async function readDraft(request: Request, id: string, patience: Patience): Promise<ReadOutcome> {
  const found = await askAgain(startBudget(patience), () =>
    request(RawDraft, (api, options) => api.users.drafts.get({ userId: ME, id, format: 'raw' }, options)),
  );
  if (found.kind !== 'done') return toRejected(found, patience.clock.now());
  const mime = Buffer.from(found.value.message.raw, 'base64url');
  const messageId = readMessageId(mime);
  if (messageId === null) return { kind: 'rejected', reason: 'invalid', retryAt: null };
  return { kind: 'read', draft: toKept(found.value, isReply(mime) ? '' : null, messageId), mime };
}

/** `rfc822msgid:` is a search operator of Gmail (support.google.com/mail/answer/7190); it takes the id without its brackets. */
function searchFor(messageId: string): string {
  return `rfc822msgid:${messageId.slice(1, -1)}`;
}

function toKept({ id, message }: z.infer<typeof Draft>, answered: string | null, messageId: string): KeptDraft {
  return { kind: 'draft', id, version: message.id, messageId, thread: answered === null ? message.threadId : null };
}
