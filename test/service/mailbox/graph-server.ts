// Speaks Microsoft Graph's wire as far as the mailbox needs it: tokens, drafts from MIME, sending, look-up by Message-ID.
import { type Consent, takeConsent } from './consent.ts';
import { startWireServer, type WireReply, type WireRequest, type WireServer } from './wire-server.ts';

interface Item {
  id: string;
  isDraft: boolean;
  changeKey: string;
  readonly internetMessageId: string;
  readonly bytes: Buffer;
}

interface Graph {
  readonly items: Item[];
  /** What was sent is not found for that many searches. */
  lag: number;
  /** The id changes with sending, as people saw it. */
  renames: boolean;
  /** Only Mail.Send was given. */
  maySendOnly: boolean;
  /** The last one that was given; each use gives a new one. */
  refreshToken: string;
  /** The values of the header that are let in: a new token does not end the one before. */
  readonly accepted: Set<string>;
  next(kind: string): string;
  /** The person allowed it: the next code is good for this, and once. */
  consent: Consent | null;
}

export type GraphServer = WireServer & Graph & { /** Somebody goes on writing in the drafts. */ edit(): void };

export const USER = '7b6f0d0e-0000-4000-8000-000000000001';
const GONE: WireReply = { status: 404, body: { error: { code: 'ErrorItemNotFound', message: 'The object was not found.' } } };
const DENIED: WireReply = { status: 403, body: { error: { code: 'ErrorAccessDenied', message: 'Access is denied.' } } };
const UNAUTHORISED: WireReply = { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } };

export async function startGraphServer(): Promise<GraphServer> {
  let last = 0;
  const next = (kind: string) => `${kind}${++last}`;
  const graph: Graph = {
    items: [],
    lag: 0,
    renames: false,
    maySendOnly: false,
    refreshToken: 'refresh-secret',
    accepted: new Set(),
    next,
    consent: null,
  };
  const wire = await startWireServer((request) => {
    const { pathname } = request.url;
    if (pathname.endsWith('/oauth2/v2.0/token')) return { step: 'token', run: () => issue(server, request) };
    const path = pathname.replace(`/v1.0/users/${USER}/`, '').replace(/^(?:messages|sendMail)\/?/, '');
    const [id = '', action = ''] = path.split('/').map(decodeURIComponent);
    const step = action === 'send' || pathname.endsWith('/sendMail') ? 'send' : request.method === 'POST' ? 'create' : 'look';
    const run = () => {
      if (!server.accepted.has(request.headers.authorization ?? '')) return UNAUTHORISED;
      if (step === 'send') return send(server, request, id);
      if (server.maySendOnly) return DENIED;
      return step === 'create' ? { status: 201, body: toJson(add(server, request, true)) } : look(server, request, id);
    };
    return { step, run };
  });
  const edit = () => {
    for (const item of graph.items) item.changeKey = next('c');
  };
  const server: GraphServer = Object.assign(wire, graph, { edit });
  return server;
}

function issue(graph: Graph, { body }: WireRequest): WireReply {
  const form = new URLSearchParams(body.toString());
  if (form.get('grant_type') === 'authorization_code') return exchange(graph, form);
  const isApplication = form.get('grant_type') === 'client_credentials';
  // Entra does not end a refresh token that was used (learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens).
  if (!isApplication && !form.get('refresh_token')?.startsWith('refresh'))
    return { status: 400, body: { error: 'invalid_grant', error_codes: [50173], error_description: 'AADSTS50173' } };
  const token = graph.next('access');
  graph.refreshToken = graph.next('refresh');
  graph.accepted.add(`Bearer ${token}`);
  return { status: 200, body: { access_token: token, expires_in: 3599, ...(isApplication ? {} : { refresh_token: graph.refreshToken }) } };
}

function exchange(graph: Graph, form: URLSearchParams): WireReply {
  const consent = takeConsent(graph, form);
  if (consent === null) return { status: 400, body: { error: 'invalid_grant', error_codes: [70008] } };
  const [oid, tid] = consent.subject.split(' ');
  const claims = Buffer.from(JSON.stringify({ sub: 'pairwise', oid, tid })).toString('base64url');
  const tokens = {
    access_token: graph.next('access'),
    refresh_token: graph.refreshToken,
    scope: consent.scope,
    id_token: `e30.${claims}.sig`,
  };
  graph.accepted.add(`Bearer ${tokens.access_token}`);
  return { status: 200, body: { ...tokens, expires_in: 3599, token_type: 'Bearer' } };
}

function add({ items, next }: Graph, { body }: WireRequest, isDraft: boolean): Item {
  const bytes = Buffer.from(body.toString(), 'base64');
  const internetMessageId = /^Message-ID: (<.*>)/im.exec(bytes.toString('latin1'))?.[1] ?? '';
  const item = { id: `A${next('/+')}=`, isDraft, changeKey: next('c'), internetMessageId, bytes };
  items.push(item);
  return item;
}

function send(graph: Graph, request: WireRequest, id: string): WireReply {
  if (id === '') {
    add(graph, request, false);
    return { status: 202 };
  }
  const item = graph.items.find((known) => known.id === id && known.isDraft);
  if (item === undefined) return GONE;
  Object.assign(item, { isDraft: false, changeKey: graph.next('c'), ...(graph.renames ? { id: graph.next('A') } : {}) });
  return { status: 202 };
}

function look(graph: Graph, { url }: WireRequest, id: string): WireReply {
  if (id === '') {
    const wanted = /internetMessageId eq '(.*)'/.exec(url.searchParams.get('$filter') ?? '')?.[1];
    const visible = graph.lag-- > 0 ? graph.items.filter(({ isDraft }) => isDraft) : graph.items;
    return { status: 200, body: { value: visible.filter((item) => item.internetMessageId === wanted).map(toJson) } };
  }
  const item = graph.items.find((known) => known.id === id);
  if (item === undefined) return GONE;
  return { status: 200, body: url.pathname.endsWith('/$value') ? item.bytes.toString('utf8') : toJson(item) };
}

function toJson({ id, isDraft, changeKey, internetMessageId }: Item) {
  return { '@odata.etag': `W/"${changeKey}"`, id, isDraft, changeKey, internetMessageId, subject: 'not asked for' };
}
