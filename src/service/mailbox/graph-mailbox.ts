// Microsoft 365 behind the port, through Microsoft Graph.
import * as z from 'zod/mini';
import { withAccess } from './access.ts';
import { type Answer, isGone, readShape, toRejected } from './answer.ts';
import { deliver, keepDraft, type Place, type SendSteps } from './deliver.ts';
import { createGraphAccess, type GraphConnection } from './graph-access.ts';
import { readGraphFailure } from './graph-answers.ts';
import { type GraphRequest, type Replied, requestGraph } from './graph-http.ts';
import type { KeptDraft, Mailbox, OutgoingMessage, ReadOutcome } from './mailbox.ts';
import { readMessageId } from './message-id.ts';
import { askAgain, type Patience, startBudget } from './patience.ts';

export interface GraphOptions {
  readonly connection: GraphConnection;
  /** The object id of the mailbox's person in Entra: an address does not belong in a URL. */
  readonly user: string;
  /** `message`: the administrator gives Mail.Send alone, so that there is no draft, and a message is sent as a whole. */
  readonly sends: 'draft' | 'message';
  readonly patience: Patience;
  /** `https://graph.microsoft.com/v1.0/` but in tests and national clouds. */
  readonly rootUrl: string;
  /** `https://login.microsoftonline.com/` but in tests and national clouds. */
  readonly loginUrl: string;
}

const Item = z.object({ id: z.string(), isDraft: z.boolean(), changeKey: z.string(), internetMessageId: z.string() });
const Items = z.object({ value: z.array(Item) });
const SELECT = 'id,isDraft,changeKey,internetMessageId';

type GraphDraft = Extract<KeptDraft, { readonly kind: 'draft' }>;
type Call = Pick<GraphRequest, 'method' | 'body'> & { readonly path: string; readonly mime?: true };
type Request = <T>(call: Call, read: (replied: Replied) => Answer<T>) => Promise<Answer<T>>;

/** `messages` of one mailbox, by `fetch`. */
export function createGraphMailbox({ connection, user, sends, patience, rootUrl, loginUrl }: GraphOptions): Mailbox {
  const access = createGraphAccess(connection, loginUrl, patience.clock);
  const root = new URL(`users/${encodeURIComponent(user)}/`, rootUrl);
  const request: Request = (call, read) =>
    withAccess(access, patience, async (token, signal) => {
      const replied = await requestGraph(toRequest(call, root, token), signal);
      if (replied.kind !== 'done') return replied;
      const isGood = replied.value.status >= 200 && replied.value.status < 300;
      return isGood ? read(replied.value) : readGraphFailure(replied.value, patience.clock.now());
    });
  return {
    provider: 'graph',
    async keep(message) {
      const messageId = readMessageId(message.mime);
      if (messageId === null) return { kind: 'rejected', reason: 'invalid', retryAt: null };
      if (sends === 'message') return { kind: 'kept', draft: { kind: 'direct', messageId } };
      return keepDraft({ find: () => findDraft(request, message, messageId), create: () => createDraft(request, message) }, patience);
    },
    send: (draft, message) => deliver(toSteps(request, draft, message), patience),
    async whereIs(draft) {
      const place = await askAgain(startBudget(patience), () => look(request, draft));
      return place.kind === 'done' ? place.value : { kind: 'unseen' };
    },
    read: (id) => readDraft(request, id, patience),
    async check() {
      const asked = await askAgain(startBudget(patience), () => findItems(request, '<check@countersign.invalid>'));
      // With Mail.Send alone nothing may be looked up: that this is what is denied shows that the rest is right.
      if (asked.kind === 'done') return { kind: 'good' };
      const isAllItMay = sends === 'message' && asked.kind === 'refused' && asked.reason === 'denied';
      return isAllItMay ? { kind: 'good' } : toRejected(asked, patience.clock.now());
    },
  };
}

function toSteps(request: Request, draft: KeptDraft, message: OutgoingMessage): SendSteps {
  const post = () => (draft.kind === 'draft' ? sendDraft(request, draft) : sendMail(request, draft.messageId, message));
  return { look: () => look(request, draft), post, endsWithSending: draft.kind === 'draft' };
}

/** MIME is sent as base64 text (learn.microsoft.com/en-us/graph/outlook-send-mime-message); whole requests are limited to 4 MB there. */
function createDraft(request: Request, { mime }: OutgoingMessage): Promise<Answer<KeptDraft>> {
  return request({ method: 'POST', path: 'messages', body: toBase64(mime), mime: true }, (replied) => {
    const item = Item.safeParse(replied.body);
    return item.success ? { kind: 'done', value: toKept(item.data) } : { kind: 'silent' };
  });
}

/** A draft found by its Message-ID counts only with the very bytes: somebody may have gone on writing in it. */
async function findDraft(request: Request, { mime }: OutgoingMessage, messageId: string): Promise<Answer<KeptDraft | null>> {
  const found = await findItems(request, messageId);
  if (found.kind !== 'done') return found;
  for (const item of found.value.filter(({ isDraft }) => isDraft)) {
    const content = await request({ method: 'GET', path: `messages/${encodeURIComponent(item.id)}/$value`, body: null }, readText);
    if (content.kind !== 'done' && !isGone(content)) return content;
    if (content.kind === 'done' && Buffer.from(content.value, 'utf8').equals(mime)) return { kind: 'done', value: toKept(item) };
  }
  return { kind: 'done', value: null };
}

async function readDraft(request: Request, id: string, patience: Patience): Promise<ReadOutcome> {
  const path = `messages/${encodeURIComponent(id)}`;
  const budget = startBudget(patience);
  const item = await askAgain(budget, () =>
    request({ method: 'GET', path: `${path}?$select=${SELECT}`, body: null }, ({ body }) => readShape(Item, body)),
  );
  if (item.kind !== 'done') return toRejected(item, patience.clock.now());
  // What was sent meanwhile is a draft no more.
  if (!item.value.isDraft) return { kind: 'rejected', reason: 'gone', retryAt: null };
  const content = await askAgain(budget, () => request({ method: 'GET', path: `${path}/$value`, body: null }, readText));
  if (content.kind !== 'done') return toRejected(content, patience.clock.now());
  return { kind: 'read', draft: toKept(item.value), mime: Buffer.from(content.value, 'utf8') };
}

/** 202 without a body (learn.microsoft.com/en-us/graph/api/message-send), so that the Message-ID is the id of what was sent. */
function sendDraft(request: Request, { id, messageId }: GraphDraft): Promise<Answer<string>> {
  const path = `messages/${encodeURIComponent(id)}/send`;
  return request({ method: 'POST', path, body: null }, (replied) => readAccepted(replied, messageId));
}

/** learn.microsoft.com/en-us/graph/api/user-sendmail; nothing at Microsoft's end keeps a second request from sending again. */
function sendMail(request: Request, messageId: string, { mime }: OutgoingMessage): Promise<Answer<string>> {
  const call: Call = { method: 'POST', path: 'sendMail', body: toBase64(mime), mime: true };
  return request(call, (replied) => readAccepted(replied, messageId));
}

/**
 * The immutable id is said to stay when a draft is sent (learn.microsoft.com/en-us/graph/outlook-immutable-id), but people saw it
 * change (github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/3767): what is not found by it is looked for by its Message-ID.
 */
async function look(request: Request, draft: KeptDraft): Promise<Answer<Place>> {
  if (draft.kind === 'draft') {
    const path = `messages/${encodeURIComponent(draft.id)}?$select=${SELECT}`;
    const item = await request({ method: 'GET', path, body: null }, ({ body }) => readShape(Item, body));
    if (item.kind === 'done' && item.value.isDraft)
      return { kind: 'done', value: { kind: item.value.changeKey === draft.version ? 'draft' : 'changed' } };
    if (item.kind === 'done') return { kind: 'done', value: { kind: 'sent', providerId: draft.messageId } };
    if (!isGone(item)) return item;
  }
  const found = await findItems(request, draft.messageId);
  if (found.kind !== 'done') return found;
  const isSent = found.value.some(({ isDraft }) => !isDraft);
  return { kind: 'done', value: isSent ? { kind: 'sent', providerId: draft.messageId } : { kind: 'absent' } };
}

async function findItems(request: Request, messageId: string): Promise<Answer<readonly z.infer<typeof Item>[]>> {
  const filter = encodeURIComponent(`internetMessageId eq '${messageId.replaceAll("'", "''")}'`);
  const path = `messages?$filter=${filter}&$select=${SELECT}&$top=10`;
  const found = await request({ method: 'GET', path, body: null }, ({ body }) => readShape(Items, body));
  return found.kind === 'done' ? { kind: 'done', value: found.value.value } : found;
}

function toRequest({ method, path, body, mime }: Call, root: URL, token: string): GraphRequest {
  const type: Record<string, string> = mime === true ? { 'content-type': 'text/plain' } : {};
  const headers = { authorization: `Bearer ${token}`, prefer: 'IdType="ImmutableId"', ...type };
  return { method, url: new URL(path, root), headers, body };
}

function toKept({ id, changeKey, internetMessageId }: z.infer<typeof Item>): KeptDraft {
  return { kind: 'draft', id, version: changeKey, messageId: internetMessageId, thread: null };
}

function toBase64(mime: Uint8Array): string {
  return Buffer.from(mime.buffer, mime.byteOffset, mime.byteLength).toString('base64');
}

function readText({ text }: Replied): Answer<string> {
  return { kind: 'done', value: text };
}

/** Any good status but 202 is not what sending answers with: a proxy may have spoken. */
function readAccepted({ status }: Replied, messageId: string): Answer<string> {
  return status === 202 ? { kind: 'done', value: messageId } : { kind: 'silent' };
}
