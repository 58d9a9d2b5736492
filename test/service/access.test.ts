// Who may do what: every endpoint × every role × own team, other team, other tenant. On both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hold, HoldSummary } from '../../src/model/hold.ts';
import { defaultSettings } from '../../src/model/tenant-settings.ts';
import { api } from '../../src/wire/api.ts';
import type { Client } from '../../src/wire/client.ts';
import {
  codeOf,
  foundTenant,
  get,
  HELD_TEXT,
  KINDS,
  MEMBERS,
  message,
  nothing,
  openService,
  place,
  read,
  type TestService,
  type TestTenant,
} from './harness.ts';
import { mailTools } from './mail-tools.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

const HERE = ['rep', 'colleague', 'manager', 'other-manager', 'admin', 'auditor'] as const;
const AWAY = ['rep', 'manager', 'admin', 'auditor'] as const;
/** The rep of `HERE` is the hold's sender, and the manager is asked. */
const ACTORS = [...HERE.map((member) => [0, member] as const), ...AWAY.map((member) => [1, member] as const)];

/** Written by hand, and not read from the table of endpoints: y done, f forbidden, n not found, u no such token. Here, then the other tenant. */
const EXPECTED: Readonly<Record<keyof typeof api, string>> = {
  placeHold: 'yyyyyf yyyf',
  listHolds: 'yyyyyy yyyy',
  readHold: 'ynynyy nnnn',
  releaseHold: 'ffynff fnnf',
  returnHold: 'ffynff fnnf',
  withdrawHold: 'ynfnff nnnf',
  reassignHold: 'ffynyf fnnf',
  extendHold: 'ffynyf fnnf',
  inspect: 'yyyyyf yyyf',
  record: 'yyyyyf yyyf',
  events: 'yyyyyy yyyy',
  me: 'yyyyyy yyyy',
  setAway: 'ffyyyf fyyf',
  readPolicy: 'yyyyyy yyyy',
  writePolicy: 'ffffyf ffyf',
  dryRunPolicy: 'ffffyf ffyf',
  listPolicyVersions: 'ffyyyy fyyy',
  listAudit: 'ffffyy ffyy',
  verifyAudit: 'ffffyy ffyy',
  exportAudit: 'ffffyy ffyy',
  listPeople: 'ffyyyy fyyy',
  writePerson: 'ffffyf ffyf',
  readManager: 'ffyyyy fnnn',
  writeManager: 'ffffyf ffnf',
  importPeople: 'ffffyf ffyf',
  readSettings: 'ffyyyy fyyy',
  writeSettings: 'ffffyf ffyf',
  listMailboxes: 'ffffyy ffyy',
  connectMailbox: 'ffffyf ffyf',
  startAuthorisation: 'ffffyf ffyf',
  finishAuthorisation: 'ffffnf ffnf',
  testMailbox: 'ffffnf ffnf',
  disconnectMailbox: 'ffffnf ffnf',
  readCoverage: 'yyyyyy yyyy',
  listCoverage: 'yyyyyy yyyy',
  notifySent: 'uuuuuu uuuu',
  keys: 'yyyyyy yyyy',
  openapi: 'yyyyyy yyyy',
  health: 'yyyyyy yyyy',
  ready: 'yyyyyy yyyy',
  metrics: 'yyyyyy yyyy',
};
const LETTERS: Readonly<Record<number, string>> = { 401: 'u', 403: 'f', 404: 'n' };
const PUBLIC = ['keys', 'openapi', 'health', 'ready', 'metrics'];

const PERSON = { name: 'Someone', email: '', roles: ['rep'], manager: null, team: null };
const RECORD = {
  id: 'record-0001',
  at: '2026-11-24T09:00:00Z',
  kind: 'reported',
  key: 'discount:1',
  rule: 'discount',
  sentence: 'We can do 30%.',
};

const ENTRA_ID = '7b6f0d0e-0000-4000-8000-000000000002';

/** A right request for each endpoint; what it depends on is looked up as it is made. */
function bodyOf(name: keyof typeof api, hold: Hold): unknown {
  const { digest } = hold;
  switch (name) {
    case 'placeHold':
      return message(`${HELD_TEXT}${Math.random()}`);
    case 'releaseHold':
      return { digest };
    case 'returnHold':
      return { digest, reasons: [], note: 'No', statements: [] };
    case 'withdrawHold':
      return {};
    case 'reassignHold':
      return { to: 'other-manager' };
    case 'extendHold':
      return { hours: 1 };
    case 'inspect':
      return { draft: message(HELD_TEXT).draft };
    case 'record':
      return { records: [RECORD] };
    case 'setAway':
      return { away: null };
    case 'writePolicy':
      return { policy: { version: 1, name: 'Another' }, reason: 'to see' };
    case 'dryRunPolicy':
      return { policy: { version: 1 } };
    case 'writePerson':
      return PERSON;
    case 'writeManager':
      return { manager: null };
    case 'importPeople':
      return 'id,name,roles\nimported,Imported,rep\n';
    case 'connectMailbox':
      return { provider: 'graph', tenant: ENTRA_ID, clientId: ENTRA_ID, clientSecret: 'secret', sends: 'draft' };
    case 'startAuthorisation':
      return { provider: 'gmail', person: 'rep', clientId: 'id', clientSecret: 'secret', redirectUri: 'https://admin.example/done' };
    case 'finishAuthorisation':
      return { state: 'made-up', code: 'made-up' };
    case 'testMailbox':
    case 'disconnectMailbox':
      return {};
    case 'notifySent':
      return { message: { data: 'e30=' } };
    case 'writeSettings':
      return defaultSettings;
    default:
      return undefined;
  }
}

describe.each(KINDS)('access on %s', (kind) => {
  let service: TestService;
  let tenants: TestTenant[];
  beforeAll(async () => {
    service = await openService(kind, cluster, { mail: (time) => mailTools(time, null) });
    const members = [...MEMBERS, { id: 'second-admin', roles: ['admin' as const] }];
    tenants = [await foundTenant(service, [...members, { id: 'only-here', roles: ['rep'] }]), await foundTenant(service, members)];
  });
  afterAll(() => service.close());

  const tenantAt = (place: number): TestTenant => {
    const tenant = tenants[place];
    if (tenant === undefined) throw new Error('there are two tenants');
    return tenant;
  };

  async function send(name: keyof typeof api, token: string | null): Promise<Response> {
    const { method, path, bodyMedia, etag } = api[name];
    const hold = await place(tenantAt(0).as('rep'), message(`${HELD_TEXT}${Math.random()}`));
    const id = name === 'writePerson' ? 'someone-new' : path.includes('/people/') ? 'only-here' : hold.id;
    const body = bodyOf(name, hold);
    const match = etag === true && method === 'PUT' && token !== null ? await currentTag(path, token) : null;
    return service.request(path.replace('{id}', id), {
      method,
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': bodyMedia ?? 'application/json' }),
        ...(match === null ? {} : { 'If-Match': match }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  async function currentTag(path: string, token: string): Promise<string | null> {
    const answer = await service.request(path, { headers: { Authorization: `Bearer ${token}` } });
    return answer.headers.get('ETag') ?? '"1"';
  }

  test.each(Object.entries(EXPECTED))('%s', async (given, expected) => {
    const name = Object.keys(api).find((known): known is keyof typeof api => known === given);
    if (name === undefined) throw new Error(`there is no endpoint ${given}`);
    let answers = '';
    for (const [place, member] of ACTORS) {
      const answer = await send(name, await tenantAt(place).token(member));
      await answer.body?.cancel();
      answers += answer.ok ? 'y' : (LETTERS[answer.status] ?? `[${answer.status}]`);
    }
    expect(`${answers.slice(0, HERE.length)} ${answers.slice(HERE.length)}`).toBe(expected);
    const without = await send(name, null);
    await without.body?.cancel();
    expect(without.status).toBe(PUBLIC.includes(name) ? 200 : 401);
  });

  /** All pages: the clock stands still, so that a new hold may stand on any of them. */
  async function listPending(client: Client): Promise<HoldSummary[]> {
    const all: HoldSummary[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: { state: 'pending'; limit: string; cursor?: string } = {
        state: 'pending',
        limit: '100',
        ...(cursor === '' ? {} : { cursor }),
      };
      const page: { items: HoldSummary[]; next: string | null } = get(await client.call(api.listHolds, { ...nothing, query }));
      all.push(...page.items);
      cursor = page.next;
    }
    return all;
  }

  test('a list holds nothing that its reader may not open', async () => {
    const hold = await place(tenantAt(0).as('rep'), message(`${HELD_TEXT}To be listed.`));
    for (const [place, member] of ACTORS) {
      const client = tenantAt(place).as(member);
      const items = await listPending(client);
      const mayOpen = codeOf(await read(client, hold.id)) === 'ok';
      expect(
        items.some(({ id }) => id === hold.id),
        `${place} ${member}`,
      ).toBe(mayOpen);
      for (const { id } of items.slice(0, 100)) expect(codeOf(await read(client, id)), `${place} ${member}`).toBe('ok');
    }
  });

  test('another tenant’s hold cannot be taken up, nor its people be named', async () => {
    const [here, away] = [tenantAt(0), tenantAt(1)];
    const hold = await place(here.as('rep'), message(`${HELD_TEXT}To be taken up.`));
    get(await here.as('rep').call(api.withdrawHold, { ...nothing, params: { id: hold.id }, body: {} }));
    const taken = message(`${HELD_TEXT}Taken up.`, { previous: hold.id });
    expect(codeOf(await away.as('rep').call(api.placeHold, { ...nothing, body: taken }))).toBe('not-found');
    expect(codeOf(await here.as('colleague').call(api.placeHold, { ...nothing, body: taken }))).toBe('not-found');
    const named = { name: 'X', email: '', roles: ['rep' as const], manager: 'only-here', team: null };
    expect(codeOf(await away.as('admin').call(api.writePerson, { ...nothing, params: { id: 'x' }, body: named }))).toBe('bad-request');
  });

  test('who reads a message that is neither theirs nor theirs to review is on record', async () => {
    const tenant = tenantAt(0);
    const hold = await place(tenant.as('rep'), message(`${HELD_TEXT}To be read.`));
    get(await read(tenant.as('manager'), hold.id));
    get(await read(tenant.as('auditor'), hold.id));
    const rows = get(await tenant.as('auditor').call(api.listAudit, { ...nothing, query: { hold: hold.id, kind: 'hold-read' } }));
    expect(rows.items.map(({ actor }) => actor)).toEqual(['auditor']);
  });

  test('a list shows words and recipients only to who wrote or reviews them', async () => {
    const tenant = tenantAt(0);
    const { id } = await place(tenant.as('rep'), message(`${HELD_TEXT}To be looked at.`));
    const quotes = async (member: string) =>
      (await listPending(tenant.as(member))).filter((item) => item.id === id).map(({ quote, recipients }) => [quote, recipients]);
    for (const member of ['rep', 'manager'])
      expect(await quotes(member), member).toEqual([['do 30% off the licences', ['ann@acme.example']]]);
    for (const member of ['auditor', 'admin']) expect(await quotes(member), member).toEqual([['', []]]);
  });

  test('an account that is no longer active is let in no more', async () => {
    const tenant = await foundTenant(service);
    get(await tenant.as('rep').call(api.me, nothing));
    const body = { name: 'Rep', email: '', roles: ['rep' as const], manager: 'manager', team: null, active: false };
    get(await tenant.as('admin').call(api.writePerson, { ...nothing, params: { id: 'rep' }, body }));
    expect(codeOf(await tenant.as('rep').call(api.me, nothing))).toBe('forbidden');
  });

  test('nobody writes themselves back by a request that was on its way when they were changed', async () => {
    const tenant = await foundTenant(service, [...MEMBERS, { id: 'second', roles: ['admin'] }, { id: 'third', roles: ['admin'] }]);
    const admin = tenant.as('admin');
    const demoted = { name: 'Gone', email: '', roles: ['rep' as const], manager: null, team: null, active: false };
    const demote = async (id: string) => get(await admin.call(api.writePerson, { ...nothing, params: { id }, body: demoted }));
    /** The body is read once its sender was let in, and not before. */
    const put = async (id: string, path: string, sent: object) => {
      const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
        await demote(id);
        controller.enqueue(new TextEncoder().encode(JSON.stringify(sent)));
        controller.close();
      };
      const body = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
      const headers = { Authorization: `Bearer ${await tenant.token(id)}`, 'Content-Type': 'application/json' };
      const init = { method: 'PUT', body, duplex: 'half', headers };
      return service.request(path, init);
    };
    const again = { ...demoted, roles: ['admin'], active: true };
    expect((await put('manager', '/v1/me/away', { away: null })).status).toBe(403);
    expect((await put('second', '/v1/people/second', again)).status).toBe(403);
    expect((await put('third', '/v1/people/rep/manager', { manager: null })).status).toBe(403);
    const { items } = get(await admin.call(api.listPeople, { ...nothing, query: { limit: '100' } }));
    for (const id of ['manager', 'second']) expect(items.find((one) => one.id === id)).toMatchObject({ id, ...demoted });
    expect(items.find(({ id }) => id === 'rep')?.manager).toBe('manager');
  });
});
