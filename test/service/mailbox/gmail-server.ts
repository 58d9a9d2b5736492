// Speaks Gmail's wire as far as the mailbox needs it: tokens, drafts, sent messages, threads, history and notices.
import { createVerify } from 'node:crypto';
import { type Consent, takeConsent } from './consent.ts';
import { createSentHistory, type SentHistory } from './gmail-history.ts';
import { startWireServer, type WireReply, type WireRequest, type WireServer } from './wire-server.ts';

interface Mail {
  id: string;
  readonly thread: string;
  readonly bytes: Buffer;
  readonly messageId: string;
}

interface Gmail {
  readonly history: SentHistory;
  readonly drafts: Map<string, Mail>;
  readonly sent: Mail[];
  /** What was sent is not found for that many searches. */
  lag: number;
  /** Gmail gives what leaves a Message-ID of its own. */
  renames: boolean;
  /** The values of the header that are let in: a new token does not end the one before. */
  readonly accepted: Set<string>;
  next(kind: string): string;
  /** The person allowed it: the next code is good for this, and once. */
  consent: Consent | null;
}

export type GmailServer = WireServer & Gmail & { /** Somebody goes on writing in the drafts. */ edit(): void };

export const REFRESH_TOKEN = '1//refresh-secret';
const GONE: WireReply = { status: 404, body: { error: { code: 404, message: 'Requested entity was not found.' } } };
const UNAUTHORISED: WireReply = { status: 401, body: { error: { code: 401, errors: [{ reason: 'authError' }] } } };

/** `publicKey` is that of the service account. */
export async function startGmailServer(publicKey: string): Promise<GmailServer> {
  let last = 0;
  const history = createSentHistory();
  const gmail: Gmail = {
    history,
    drafts: new Map(),
    sent: [],
    lag: 0,
    renames: false,
    accepted: new Set(),
    next: (kind) => `${kind}${++last}`,
    consent: null,
  };
  const wire = await startWireServer((request) => {
    const { pathname } = request.url;
    if (pathname === '/token') return { step: 'token', run: () => issue(server, request, publicKey) };
    const isLetIn = server.accepted.has(request.headers.authorization ?? '');
    const asked = history.answer(request);
    if (asked !== null) return { step: asked.step, run: () => (isLetIn ? asked.run() : UNAUTHORISED) };
    const step = pathname.startsWith('/upload/') ? 'create' : pathname.endsWith('/drafts/send') ? 'send' : 'look';
    const run = { create, send, look }[step];
    return { step, run: () => (isLetIn ? run(server, request) : UNAUTHORISED) };
  });
  const edit = () => {
    for (const mail of gmail.drafts.values()) mail.id = gmail.next('m');
  };
  const server: GmailServer = Object.assign(wire, gmail, { edit });
  return server;
}

function issue(gmail: Gmail, { body }: WireRequest, publicKey: string): WireReply {
  const form = new URLSearchParams(body.toString());
  if (form.get('grant_type') === 'authorization_code') return exchange(gmail, form);
  const isGood = form.get('refresh_token') === REFRESH_TOKEN || isSigned(form.get('assertion'), publicKey);
  if (!isGood) return { status: 400, body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' } };
  const token = gmail.next('access-');
  gmail.accepted.add(`Bearer ${token}`);
  return { status: 200, body: { access_token: token, expires_in: 3599, token_type: 'Bearer' } };
}

function exchange(gmail: Gmail, form: URLSearchParams): WireReply {
  const consent = takeConsent(gmail, form);
  if (consent === null) return { status: 400, body: { error: 'invalid_grant', error_description: 'Malformed auth code.' } };
  const claims = Buffer.from(JSON.stringify({ sub: consent.subject, iss: 'https://accounts.google.com' })).toString('base64url');
  const tokens = { access_token: gmail.next('access-'), refresh_token: REFRESH_TOKEN, scope: consent.scope, id_token: `e30.${claims}.sig` };
  gmail.accepted.add(`Bearer ${tokens.access_token}`);
  return { status: 200, body: { ...tokens, expires_in: 3599, token_type: 'Bearer' } };
}

function create({ drafts, next }: Gmail, { headers, body }: WireRequest): WireReply {
  const { bytes, thread } = readUpload(headers['content-type'] ?? '', body);
  const mail = { id: next('m'), thread: thread ?? next('t'), bytes, messageId: readId(bytes) };
  const id = next('r');
  drafts.set(id, mail);
  return { status: 200, body: { id, message: { id: mail.id, threadId: mail.thread, labelIds: ['DRAFT'] } } };
}

function send({ drafts, sent, renames, next, history }: Gmail, { body }: WireRequest): WireReply {
  const { id }: { id: string } = JSON.parse(body.toString());
  const mail = drafts.get(id);
  if (mail === undefined) return GONE;
  drafts.delete(id);
  const left = { ...mail, id: next('s'), messageId: renames ? 'new@mail.gmail.com' : mail.messageId };
  sent.push(left);
  history.leave(left.bytes, { id: left.id });
  return { status: 200, body: { id: left.id, threadId: left.thread, labelIds: ['SENT'] } };
}

function look(gmail: Gmail, { url }: WireRequest): WireReply {
  const [kind = '', id] = url.pathname.replace('/gmail/v1/users/me/', '').split('/');
  const wanted = url.searchParams.get('q')?.replace('rfc822msgid:', '');
  if (kind === 'drafts') return lookInDrafts(gmail, id, wanted);
  const visible = gmail.lag-- > 0 ? [] : gmail.sent;
  if (kind === 'threads') {
    const messages = visible.filter(({ thread }) => thread === id).map((mail) => ({ id: mail.id, labelIds: ['SENT'] }));
    return messages.length === 0 ? GONE : { status: 200, body: { id, messages } };
  }
  const found = visible.filter(({ messageId }) => messageId === wanted);
  return { status: 200, body: { messages: found.map((mail) => ({ id: mail.id, threadId: mail.thread })), resultSizeEstimate: 0 } };
}

function lookInDrafts({ drafts }: Gmail, id: string | undefined, wanted: string | undefined): WireReply {
  if (id !== undefined) {
    const mail = drafts.get(id);
    return mail === undefined ? GONE : { status: 200, body: toDraft(id, mail) };
  }
  const found = Array.from(drafts).filter(([, mail]) => mail.messageId === wanted);
  return { status: 200, body: found.length === 0 ? {} : { drafts: found.map(([draft, mail]) => toDraft(draft, mail)) } };
}

function toDraft(id: string, { id: message, thread, bytes }: Mail) {
  return { id, message: { id: message, threadId: thread, labelIds: ['DRAFT'], raw: bytes.toString('base64url') } };
}

/** An upload is the message itself, or JSON and the message in two parts. */
function readUpload(type: string, body: Buffer): { bytes: Buffer; thread: string | undefined } {
  const boundary = /boundary=(\S+)/.exec(type)?.[1];
  if (boundary === undefined) return { bytes: body, thread: undefined };
  const [, json = '', message = ''] = body.toString('latin1').split(`--${boundary}`);
  const { message: about }: { message: { threadId: string } } = JSON.parse(afterHeader(json));
  return { bytes: Buffer.from(afterHeader(message).slice(0, -2), 'latin1'), thread: about.threadId };
}

function afterHeader(part: string): string {
  return part.slice(part.indexOf('\r\n\r\n') + 4);
}

function readId(bytes: Buffer): string {
  return /^Message-ID: <(.*)>/im.exec(bytes.toString('latin1'))?.[1] ?? '';
}

function isSigned(assertion: string | null, publicKey: string): boolean {
  const [header, claims = '', signature = ''] = (assertion ?? '').split('.');
  if (signature === '') return false;
  const { sub }: { sub?: string } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const isGood = createVerify('RSA-SHA256').update(`${header}.${claims}`).verify(publicKey, Buffer.from(signature, 'base64url'));
  return isGood && sub === 'rep@seller.example';
}
