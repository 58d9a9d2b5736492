// Both providers as local servers, and a tenant whose rep's mailbox is connected to one of them: for tests of sending.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { Hold } from '../../src/model/hold.ts';
import type { MailProvider } from '../../src/model/mailbox-connection.ts';
import type { TenantSettings } from '../../src/model/tenant-settings.ts';
import { deliverHold, listDeliveries } from '../../src/service/operations/deliver-hold.ts';
import { api } from '../../src/wire/api.ts';
import type { PlaceHold } from '../../src/wire/hold-endpoints.ts';
import {
  foundTenant,
  get,
  HELD_TEXT,
  type Kind,
  message,
  nothing,
  openService,
  type ServiceOptions,
  type TestService,
  type TestTenant,
} from './harness.ts';
import { type HandTools, mailTools } from './mail-tools.ts';
import { startGmailServer } from './mailbox/gmail-server.ts';
import { startGraphServer, USER } from './mailbox/graph-server.ts';
import type { WireServer } from './mailbox/wire-server.ts';
import type { Cluster } from './postgres-cluster.ts';

export const PROVIDERS = ['gmail', 'graph'] as const;
export const REP_ADDRESS = 'rep@seller.example';

const rsa = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
export const rsaPublicKey = rsa.publicKey;
export const SERVICE_ACCOUNT = { client_email: 'service@project.example', private_key: rsa.privateKey };
export const CLIENT_SECRET = 'the-client-secret-of-tests';

export interface Post {
  readonly server: WireServer & { edit(): void; lag: number; renames: boolean };
  /** The bytes of everything that left, in order. */
  left(): Buffer[];
  /** Puts a draft into the mailbox, as its person would. */
  putDraft(bytes: Buffer): string;
}

export async function openPost(provider: MailProvider): Promise<Post> {
  if (provider === 'graph') {
    const server = await startGraphServer();
    return {
      server,
      left: () => server.items.filter(({ isDraft }) => !isDraft).map(({ bytes }) => bytes),
      putDraft: (bytes) => {
        const id = `own-${randomUUID()}`;
        server.items.push({ id, isDraft: true, changeKey: randomUUID(), internetMessageId: idOf(bytes), bytes });
        return id;
      },
    };
  }
  const server = await startGmailServer(rsa.publicKey);
  return {
    server,
    left: () => server.sent.map(({ bytes }) => bytes),
    putDraft: (bytes) => {
      const id = `own-${randomUUID()}`;
      server.drafts.set(id, { id: randomUUID(), thread: randomUUID(), bytes, messageId: idOf(bytes).slice(1, -1) });
      return id;
    },
  };
}

function idOf(bytes: Buffer): string {
  return /^Message-ID: (<.*>)/im.exec(bytes.toString('latin1'))?.[1] ?? '';
}

export interface Bench {
  readonly provider: MailProvider;
  readonly service: TestService;
  readonly post: Post;
  readonly tools: HandTools;
  close(): Promise<void>;
}

export async function openBench(
  kind: Kind,
  provider: MailProvider,
  cluster: Pick<Cluster, 'createDatabase'>,
  options: Pick<ServiceOptions, 'notices' | 'config'> & { readonly post?: Post } = {},
): Promise<Bench> {
  const { post = await openPost(provider), ...rest } = options;
  let made: HandTools | null = null;
  const service = await openService(kind, cluster, {
    ...rest,
    mail: (time) => {
      made = mailTools(time, post.server.url);
      return made;
    },
  });
  const tools = made ?? mailTools({ now: () => 0, pass: () => undefined }, null);
  const close = async () => {
    await service.close();
    await post.server.close();
  };
  return { provider, service, post, tools, close };
}

/** What an administrator sends to connect everyone; `entra` is the tenant's id there. */
export function connection(provider: MailProvider, entra: string) {
  if (provider === 'gmail') return { provider, serviceAccount: SERVICE_ACCOUNT };
  return { provider, tenant: entra, clientId: randomUUID(), clientSecret: CLIENT_SECRET, sends: 'draft' as const };
}

export interface SendingTenant extends TestTenant {
  /** Id of the connection. */
  readonly mailbox: string;
}

/** A tenant where the service sends, and whose rep can be reached at the provider. */
export async function foundSending({ provider, service }: Bench, settings: Partial<TenantSettings> = {}): Promise<SendingTenant> {
  const tenant = await foundTenant(service, undefined, { afterRelease: 'service-sends', ...settings });
  const entra = randomUUID();
  await identify(tenant, provider, entra);
  const connected = await tenant.as('admin').call(api.connectMailbox, { ...nothing, body: connection(provider, entra) });
  return { ...tenant, mailbox: get(connected).id };
}

/** Leads the rep's identity at the provider to the rep. */
export async function identify(tenant: TestTenant, provider: MailProvider, entra: string): Promise<void> {
  const issuer = provider === 'gmail' ? 'https://accounts.google.com' : `https://login.microsoftonline.com/${entra}/v2.0`;
  const subject = provider === 'gmail' ? `google-${tenant.id}-${entra}` : USER;
  const body = {
    name: 'The rep',
    email: REP_ADDRESS,
    roles: ['rep' as const],
    manager: 'manager',
    team: null,
    identity: { issuer, subject },
  };
  get(await tenant.as('admin').call(api.writePerson, { ...nothing, params: { id: 'rep' }, body }));
}

export function toMime(id: string, text: string, rest: { readonly subject?: string; readonly header?: readonly string[] } = {}): Buffer {
  const header = [
    ...[`From: ${REP_ADDRESS}`, 'To: ann@acme.example', `Subject: ${rest.subject ?? 'Our offer'}`, `Message-ID: <${id}@seller.example>`],
    ...(rest.header ?? ['Content-Type: text/plain; charset=utf-8']),
  ];
  return Buffer.from(`${header.join('\r\n')}\r\n\r\n${text.replace(/\n/g, '\r\n')}`);
}

export function withMime(id: string, text = HELD_TEXT): PlaceHold & { readonly bytes: Buffer } {
  const bytes = toMime(id, text);
  return { ...message(text, { message: { mime: bytes.toString('base64') } }), bytes };
}

export async function placeAndRelease(tenant: TestTenant, asked: PlaceHold): Promise<Hold> {
  const hold = get(await tenant.as('rep').call(api.placeHold, { ...nothing, body: asked }));
  const body = { digest: hold.digest };
  get(await tenant.as('manager').call(api.releaseHold, { params: { id: hold.id }, query: {}, body }));
  return readAs(tenant, 'rep', hold.id);
}

export async function readAs(tenant: TestTenant, member: string, id: string): Promise<Hold> {
  return get(await tenant.as(member).call(api.readHold, { ...nothing, params: { id } }));
}

/** What the worker does at one of its turns, for one tenant; gives how many were taken up. */
export async function deliver({ work }: TestService, tenant: TestTenant): Promise<number> {
  const due = (await listDeliveries(work, 1000)).filter((one) => one.tenant === tenant.id);
  const ends = await Promise.all(due.map((one) => deliverHold(work, one)));
  return ends.filter((end) => end !== null).length;
}

export async function auditKinds(tenant: TestTenant, hold: string): Promise<string[]> {
  const rows = get(await tenant.as('auditor').call(api.listAudit, { ...nothing, query: { hold, limit: '100' } }));
  return rows.items
    .map(({ event }) => event.kind)
    .filter((kind) => kind !== 'hold-read')
    .reverse();
}
