// Speaks Microsoft Graph's wire as far as the mailbox needs it: tokens, drafts from MIME, sending, look-up by Message-ID.
import { startWireServer, type WireReply, type WireRequest, type WireServer } from './wire-server.ts';

interface Item {
  id: string;
  isDraft: boolean;
  changeKey: string;
  readonly internetMessageId: string;
  readonly bytes: Buffer;
}

export interface GraphServer extends WireServer {
  readonly items: Item[];
  edit(): void;
  lag: number;
  /** The id changes with sending, as people saw it. */
  renames: boolean;
  /** Only Mail.Send was given. */
  maySendOnly: boolean;
  /** The last one that was given; each use gives a new one. */
  refreshToken: string;
}

export const USER = '7b6f0d0e-0000-4000-8000-000000000001';
const GONE: WireReply = { status: 404, body: { error: { code: 'ErrorItemNotFound', message: 'The object was not found.' } } };
const DENIED: WireReply = { status: 403, body: { error: { code: 'ErrorAccessDenied', message: 'Access is denied.' } } };
const UNAUTHORISED: WireReply = { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } };

export async function startGraphServer(): Promise<GraphServer> {
  const items: Item[] = [];
  let last = 0;
  let accepted = '';
  const next = (kind: string) => `${kind}${++last}`;

  const issue = ({ body }: WireRequest): WireReply => {
    const form = new URLSearchParams(body.toString());
    const isApplication = form.get('grant_type') === 'client_credentials';
    // Entra does not end a refresh token that was used (learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens).
    if (!isApplication && !form.get('refresh_token')?.startsWith('refresh'))
      return { status: 400, body: { error: 'invalid_grant', error_codes: [50173], error_description: 'AADSTS50173' } };
    server.refreshToken = next('refresh');
    const token = next('access');
    accepted = `Bearer ${token}`;
    return {
      status: 200,
      body: { access_token: token, expires_in: 3599, ...(isApplication ? {} : { refresh_token: server.refreshToken }) },
    };
  };
  const add = ({ body }: WireRequest, isDraft: boolean): Item => {
    const bytes = Buffer.from(body.toString(), 'base64');
    const internetMessageId = /^Message-ID: (<.*>)/im.exec(bytes.toString('latin1'))?.[1] ?? '';
    const item = { id: `A${next('/+')}=`, isDraft, changeKey: next('c'), internetMessageId, bytes };
    items.push(item);
    return item;
  };
  const send = (request: WireRequest, id: string): WireReply => {
    if (id === '') {
      add(request, false);
      return { status: 202 };
    }
    const item = items.find((known) => known.id === id && known.isDraft);
    if (item === undefined) return GONE;
    Object.assign(item, { isDraft: false, changeKey: next('c'), ...(server.renames ? { id: next('A') } : {}) });
    return { status: 202 };
  };
  const look = ({ url }: WireRequest, id: string): WireReply => {
    if (id === '') {
      const wanted = /internetMessageId eq '(.*)'/.exec(url.searchParams.get('$filter') ?? '')?.[1];
      const visible = server.lag > 0 ? items.filter(({ isDraft }) => isDraft) : items;
      server.lag--;
      return { status: 200, body: { value: visible.filter((item) => item.internetMessageId === wanted).map(toJson) } };
    }
    const item = items.find((known) => known.id === id);
    if (item === undefined) return GONE;
    return { status: 200, body: url.pathname.endsWith('/$value') ? item.bytes.toString('utf8') : toJson(item) };
  };
  const wire = await startWireServer((request) => {
    const { pathname } = request.url;
    if (pathname.endsWith('/oauth2/v2.0/token')) return { step: 'token', run: () => issue(request) };
    const [id = '', action = ''] = pathname
      .replace(`/v1.0/users/${USER}/`, '')
      .replace(/^(?:messages|sendMail)\/?/, '')
      .split('/')
      .map(decodeURIComponent);
    const step = action === 'send' || pathname.endsWith('/sendMail') ? 'send' : request.method === 'POST' ? 'create' : 'look';
    const run = () => {
      if (request.headers.authorization !== accepted) return UNAUTHORISED;
      if (step === 'send') return send(request, id);
      if (server.maySendOnly) return DENIED;
      return step === 'create' ? { status: 201, body: toJson(add(request, true)) } : look(request, id);
    };
    return { step, run };
  });
  const edit = () => {
    for (const item of items) item.changeKey = next('c');
  };
  const server: GraphServer = Object.assign(wire, {
    items,
    edit,
    lag: 0,
    renames: false,
    maySendOnly: false,
    refreshToken: 'refresh-secret',
  });
  return server;
}

function toJson({ id, isDraft, changeKey, internetMessageId }: Item) {
  return { '@odata.etag': `W/"${changeKey}"`, id, isDraft, changeKey, internetMessageId, subject: 'not asked for' };
}
