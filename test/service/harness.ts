// A service for tests, on either database: in process, with a clock that stands still until it is moved.
import type { Hold } from '../../src/model/hold.ts';
import type { Person, Role } from '../../src/model/person.ts';
import type { TenantSettings } from '../../src/model/tenant-settings.ts';
import type { Config } from '../../src/service/config.ts';
import { DEV_ISSUER, makeDevToken } from '../../src/service/identity/dev-tokens.ts';
import type { GoogleIssuer, Issuer } from '../../src/service/identity/issuers.ts';
import type { MailTools } from '../../src/service/mailbox/open-mailbox.ts';
import { type Opened, prepare } from '../../src/service/open-work.ts';
import { createTenant } from '../../src/service/operations/create-tenant.ts';
import { type Assembled, assemble } from '../../src/service/start.ts';
import { openPostgres } from '../../src/service/store/open-postgres.ts';
import { createLog } from '../../src/service/work/log.ts';
import type { Work } from '../../src/service/work/work.ts';
import { api } from '../../src/wire/api.ts';
import { type Client, createClient } from '../../src/wire/client.ts';
import type { PlaceHold } from '../../src/wire/hold-endpoints.ts';
import { ROOT } from '../structure/source-files.ts';
import type { Time } from './mailbox/hand-clock.ts';
import { openMemory } from './memory.ts';
import type { Cluster } from './postgres-cluster.ts';

export const KINDS = ['embedded', 'postgres'] as const;
export type Kind = (typeof KINDS)[number];

/** A Tuesday morning. */
export const START = new Date('2026-11-24T09:30:00Z');
export const SECRET = 'a secret for tests, and for nothing else';

const CONFIG: Config = {
  databaseUrl: null,
  poolSize: 8,
  secret: SECRET,
  googleClients: [],
  entraAudiences: [],
  entraScope: 'access_as_user',
  origins: ['https://mail.example'],
  ratePerSecond: 0,
  mail: null,
  noticesAudience: null,
};

export interface TestService extends Opened {
  readonly app: Assembled['app'];
  /** What was logged, line by line. */
  readonly logged: readonly string[];
  readonly endStreams: Assembled['endStreams'];
  now(): Date;
  moveClock(hours: number): void;
  /** Sends a request as it is. */
  request(path: string, init: RequestInit): Promise<Response>;
}

export interface ServiceOptions {
  readonly config?: Partial<Config>;
  readonly issuers?: readonly Issuer[];
  /** Whose tokens notices of what left come with. */
  readonly notices?: GoogleIssuer;
  /** Makes what sending takes, on the service's own clock. */
  readonly mail?: (time: Time) => MailTools;
}

export async function openService(
  kind: Kind,
  cluster: Pick<Cluster, 'createDatabase'>,
  options: ServiceOptions = {},
): Promise<TestService> {
  if (kind === 'embedded') return serveOn(await openMemory(), options);
  return serveOn(openPostgres({ url: await cluster.createDatabase(), poolSize: 8, onError: () => undefined }), options);
}

export async function serveOn(
  database: Parameters<typeof prepare>[0],
  { config, issuers = [], notices, mail }: ServiceOptions,
): Promise<TestService> {
  let now = START;
  const logged: string[] = [];
  const clock = () => now;
  const opened = await prepare(
    database,
    SECRET,
    clock,
    createLog((line) => logged.push(line), clock),
  );
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const work: Work = { ...opened.work, mail: mail?.({ now: () => now.getTime(), pass }) ?? null };
  const assembled = assemble(
    { config: { ...CONFIG, ...config }, playground: `${ROOT}assets`, dev: true, clock },
    work,
    issuers,
    notices ?? null,
  );
  return {
    work,
    app: assembled.app,
    endStreams: assembled.endStreams,
    logged,
    now: clock,
    moveClock: (hours) => pass(hours * 60 * 60 * 1000),
    request: async (path, init) => assembled.app.fetch(new Request(`http://service.test${path}`, init)),
    close: async () => {
      assembled.endStreams();
      await opened.close();
    },
  };
}

export interface Member {
  readonly id: string;
  /** “The <id>” if left out. */
  readonly name?: string;
  readonly roles: readonly Role[];
  readonly manager?: string;
  readonly team?: string;
  readonly away?: Person['away'];
}

/** Managers stand before those whom they manage, stand-ins before those for whom they stand in. */
export const MEMBERS: readonly Member[] = [
  { id: 'admin', roles: ['admin'] },
  { id: 'auditor', roles: ['auditor'] },
  { id: 'director', roles: ['manager'] },
  { id: 'manager', roles: ['manager', 'rep'], manager: 'director' },
  { id: 'other-manager', roles: ['manager'], manager: 'director' },
  { id: 'rep', roles: ['rep'], manager: 'manager' },
  { id: 'colleague', roles: ['rep'], manager: 'manager' },
  { id: 'other-rep', roles: ['rep'], manager: 'other-manager' },
];

let tenants = 0;

export interface TestTenant {
  readonly id: string;
  token(member: string): Promise<string>;
  as(member: string): Client;
}

const WEEKDAY = { opens: '09:00', closes: '17:00' };
export const HOURS = { timeZone: 'UTC', week: { mon: WEEKDAY, tue: WEEKDAY, wed: WEEKDAY, thu: WEEKDAY, fri: WEEKDAY }, holidays: [] };

export async function foundTenant(
  service: TestService,
  members: readonly Member[] = MEMBERS,
  settings: Partial<TenantSettings> = {},
): Promise<TestTenant> {
  const id = `tenant-${++tenants}`;
  const people = members.map((member) => ({ person: toPerson(member), identity: { issuer: DEV_ISSUER, subject: `${id}/${member.id}` } }));
  const tenant = { id, name: id, googleDomain: null, entraTenant: null };
  const made = await createTenant(service.work, tenant, people, { hours: HOURS, ...settings });
  if (!made.ok) throw new Error(made.detail);
  const token = (member: string) => makeDevToken(service.work.keys, `${id}/${member}`, service.now());
  return { id, token, as: (member) => clientOf(service, () => token(member)) };
}

export function clientOf(service: TestService, token: () => Promise<string | null>): Client {
  const fetchIn: typeof fetch = async (input, init) => service.app.fetch(new Request(input, init));
  return createClient({ url: 'http://service.test', token, fetch: fetchIn, timeoutMs: 30_000 });
}

function toPerson({ id, name = `The ${id}`, roles, manager = '', team = '', away = null }: Member): Person {
  const orNull = (text: string) => (text === '' ? null : text);
  return {
    id,
    name,
    email: `${id}@sales.example`,
    roles: [...roles],
    manager: orNull(manager),
    team: orNull(team),
    away,
    active: true,
  };
}

/** Held by the default policy: a discount over 20 %. */
export const HELD_TEXT = 'Hello Ann,\n\nWe can do 30% off the licences.\n\nSee you there.\n';

export function message(text: string, rest: Partial<PlaceHold> = {}): PlaceHold {
  const draft = { subject: 'Our offer', body: { text }, to: [{ address: 'ann@acme.example' }], cc: [], bcc: [], attachments: [] };
  return { draft, acknowledgements: [], ...rest };
}

export function get<T>(
  answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly problem: unknown },
): T {
  if (!answer.ok) throw new Error(`${answer.code}: ${JSON.stringify(answer.problem)}`);
  return answer.value;
}

export function codeOf(answer: { readonly ok: boolean; readonly code?: string }): string {
  return answer.ok ? 'ok' : (answer.code ?? '');
}

export const nothing = { params: {}, query: {}, body: undefined };

export async function place(client: Client, asked: PlaceHold = message(HELD_TEXT)): Promise<Hold> {
  return get(await client.call(api.placeHold, { ...nothing, body: asked }));
}

export function read(client: Client, id: string) {
  return client.call(api.readHold, { ...nothing, params: { id } });
}

export function release(client: Client, { id, digest }: Pick<Hold, 'id' | 'digest'>) {
  return client.call(api.releaseHold, { params: { id }, query: {}, body: { digest } });
}
