// The audit: only ever added to, and whatever is done to it behind its back is found. On both databases.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyExport } from '../../src/cli/verify-export.ts';
import { forgetOf } from '../../src/service/operations/forget-words.ts';
import { writeCheckpoints } from '../../src/service/operations/write-checkpoints.ts';
import { done } from '../../src/service/work/outcome.ts';
import { transact } from '../../src/service/work/transact.ts';
import { api } from '../../src/wire/api.ts';
import {
  foundTenant,
  get,
  HELD_TEXT,
  KINDS,
  message,
  nothing,
  openService,
  place,
  read,
  release,
  type TestService,
  type TestTenant,
} from './harness.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

/** What someone with all rights to the database could do, and what is found. Row 12 is in the middle, row 20 the last. */
const TAMPERINGS: readonly [string, (tenant: string) => string, RegExp][] = [
  [
    'an edited body',
    (t) => `update audit_events set body = replace(body, 'hold-placed', 'hold-warned') where tenant_id = '${t}' and seq = 12`,
    /row 12.*hash|12: its hash/,
  ],
  ['an edited column', (t) => `update audit_events set actor_id = 'nobody' where tenant_id = '${t}' and seq = 12`, /12: who did it/],
  ['an edited time', (t) => `update audit_events set at = at - interval '1 day' where tenant_id = '${t}' and seq = 12`, /12: its time/],
  [
    'edited words',
    (t) =>
      `update audit_details set detail = '{"note":"No"}' where tenant_id = '${t}' and seq = (select min(seq) from audit_details where tenant_id = '${t}')`,
    /its words were changed/,
  ],
  ['words taken out', (t) => `delete from audit_details where tenant_id = '${t}'`, /words are gone/],
  [
    'two rows swapped',
    (t) => `update audit_events set seq = -1 where tenant_id = '${t}' and seq = 12;
      update audit_events set seq = 12 where tenant_id = '${t}' and seq = 13;
      update audit_events set seq = 13 where tenant_id = '${t}' and seq = -1`,
    /12: its hash/,
  ],
  ['a row cut', (t) => `delete from audit_events where tenant_id = '${t}' and seq = 12`, /1 row before it is missing/],
  ['the middle cut', (t) => `delete from audit_events where tenant_id = '${t}' and seq between 12 and 14`, /3 rows before it are missing/],
  ['the tail cut', (t) => `delete from audit_events where tenant_id = '${t}' and seq > 15`, /tail was cut/],
  [
    'the tail cut and the head put back',
    (t) => `delete from audit_events where tenant_id = '${t}' and seq > 15;
      update audit_heads h set seq = 15, hash = e.hash from audit_events e
      where h.tenant_id = '${t}' and e.tenant_id = h.tenant_id and e.seq = 15`,
    /a checkpoint says/,
  ],
  [
    'the chain made anew from the middle',
    (t) => `delete from audit_events where tenant_id = '${t}' and seq > 11;
      update audit_heads h set seq = 11, hash = e.hash from audit_events e
      where h.tenant_id = '${t}' and e.tenant_id = h.tenant_id and e.seq = 11;
      insert into audit_inbox (tenant_id, at, kind, actor_id, hold_id, body)
      select '${t}', e.at, e.kind, e.actor_id, e.hold_id, replace(e.body, 'rep', 'admin')
      from generate_series(1, 9) n, audit_events e where e.tenant_id = '${t}' and e.seq = 11`,
    /not the row that its checkpoint was made of/,
  ],
  ['a forged checkpoint', (t) => `update audit_checkpoints set hash = repeat('0', 64) where tenant_id = '${t}'`, /checkpoint was changed/],
];

describe.each(KINDS)('audit on %s', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService(kind, cluster);
  });
  afterAll(() => service.close());

  /** Runs SQL with the triggers out of the way, as only an owner of the tables can. */
  async function tamper(text: string): Promise<void> {
    await service.work.database.db.connection().execute(async (db) => {
      await sql`set session_replication_role = replica`.execute(db);
      await sql.raw(text).execute(db);
      await sql`set session_replication_role = origin`.execute(db);
    });
  }

  /** A chain of at least twenty rows with words in it, and a checkpoint on the last. */
  async function makeChain(): Promise<TestTenant> {
    const tenant = await foundTenant(service);
    for (let i = 0; i < 6; i++) {
      const hold = await place(tenant.as('rep'), message(`${HELD_TEXT}Number ${i}.`, { note: `Please look, ${i}` }));
      if (i < 5) get(await release(tenant.as('manager'), hold));
    }
    await writeCheckpoints(service.work);
    return tenant;
  }

  const verify = async (tenant: TestTenant) => get(await tenant.as('auditor').call(api.verifyAudit, nothing));

  test('a chain that nobody touched is whole', async () => {
    const tenant = await makeChain();
    expect(await verify(tenant)).toMatchObject({ ok: true, findings: [], checkpoints: 1, head: { seq: 20 } });
  });

  test.each(TAMPERINGS)('%s is found', async (_name, text, finding) => {
    const tenant = await makeChain();
    await tamper(text(tenant.id));
    const report = await verify(tenant);
    expect(report.ok).toBe(false);
    expect(report.findings.map(({ seq, message }) => `${seq}: ${message}`).join('\n')).toMatch(finding);
  });

  /** Rows of no matter what, many at once. */
  const fill = (tenant: TestTenant, count: number) =>
    transact(service.work, tenant.id, async ({ audit }) => {
      for (let i = 0; i < count; i++) audit('auditor', { kind: 'audit-exported', format: 'csv' }, null);
      return done(null);
    });

  test('a chain that is long is walked in pieces, each with its checkpoints', async () => {
    const tenant = await foundTenant(service);
    for (const count of [590, 400, 600]) {
      await fill(tenant, count);
      await writeCheckpoints(service.work);
    }
    expect(await verify(tenant)).toMatchObject({ ok: true, rows: 1599, checkpoints: 3, lastCheckpoint: { seq: 1599 } });
    await tamper(`update audit_checkpoints set hash = repeat('0', 64) where tenant_id = '${tenant.id}' and seq = 999;
      delete from audit_events where tenant_id = '${tenant.id}' and seq > 700;
      update audit_heads h set seq = 700, hash = e.hash from audit_events e
      where h.tenant_id = '${tenant.id}' and e.tenant_id = h.tenant_id and e.seq = 700`);
    expect((await verify(tenant)).findings).toEqual([
      { seq: 999, message: 'its checkpoint was changed' },
      { seq: 1599, message: 'a checkpoint says that the chain reached 1599; it ends at 700: its tail was cut' },
    ]);
  });

  test.each([
    'update audit_events set kind = kind',
    'delete from audit_events',
    'truncate audit_events cascade',
    'delete from audit_checkpoints',
    'truncate audit_checkpoints',
  ])('the database refuses: %s', async (text) => {
    await makeChain();
    await expect(sql.raw(text).execute(service.work.database.db)).rejects.toThrow('only ever added to');
  });

  test('a change and its audit row are there both or not at all', async () => {
    const tenant = await foundTenant(service);
    const hold = await place(tenant.as('rep'));
    await tamper(`alter table audit_inbox add constraint no_words check (detail not like '%fail here%')`);
    const body = { digest: hold.digest, note: 'fail here' };
    const failed = await tenant.as('manager').call(api.releaseHold, { params: { id: hold.id }, query: {}, body });
    expect(failed.ok).toBe(false);
    await tamper('alter table audit_inbox drop constraint no_words');
    expect(get(await read(tenant.as('rep'), hold.id))).toMatchObject({ state: 'pending', receipt: null });
    expect(get(await release(tenant.as('manager'), hold)).state).toBe('released');
    expect((await verify(tenant)).ok).toBe(true);
  });

  test('rows of many writers at once stand in one line without a gap', async () => {
    const tenant = await foundTenant(service);
    const texts = Array.from({ length: 30 }, (_, i) => message(`${HELD_TEXT}At once ${i}.`));
    await Promise.all(texts.map((text) => place(tenant.as('rep'), text)));
    const report = await verify(tenant);
    expect(report).toMatchObject({ ok: true, rows: 39 });
  });

  test('an export is verified offline, and one that was changed or cut is not', async () => {
    const tenant = await makeChain();
    const answer = await service.request('/v1/audit/export', { headers: { Authorization: `Bearer ${await tenant.token('auditor')}` } });
    const text = await answer.text();
    const folder = mkdtempSync(join(tmpdir(), 'countersign-export-'));
    const check = (name: string, content: string, head: { seq: number; hash: string } | null) => {
      writeFileSync(join(folder, name), content);
      return verifyExport(join(folder, name), null, head);
    };
    const whole = await check('whole.jsonl', text, null);
    expect(whole).toMatchObject({ ok: true, tenant: tenant.id, rows: 21 });
    expect((await check('edited.jsonl', text.replace('hold-released', 'hold-returned'), null)).ok).toBe(false);
    const lines = text.split('\n');
    expect((await check('middle.jsonl', lines.filter((_, i) => i !== 9).join('\n'), null)).findings).not.toEqual([]);
    const tailless = lines.filter((line) => !/"type":"row","seq":(?:1[6-9]|2\d)/.test(line)).join('\n');
    expect((await check('tail.jsonl', tailless, null)).ok).toBe(false);
    const bare = lines
      .filter((line) => !line.includes('"type":"checkpoint"') && !/"type":"row","seq":(?:1[6-9]|2\d)/.test(line))
      .join('\n');
    expect((await check('bare.jsonl', bare, null)).ok).toBe(true);
    expect((await check('bare.jsonl', bare, whole.head)).ok).toBe(false);
  });

  async function startExport(tenant: TestTenant, query = '') {
    const headers = { Authorization: `Bearer ${await tenant.token('auditor')}` };
    const reader = (await service.request(`/v1/audit/export${query}`, { headers })).body?.getReader();
    const decoder = new TextDecoder();
    const next = async () => {
      const read = await reader?.read();
      return read === undefined || read.done ? null : decoder.decode(read.value);
    };
    const file = join(mkdtempSync(join(tmpdir(), 'countersign-export-')), 'audit.jsonl');
    /** Takes what is left, and gives the file. */
    const finish = async (begun: string) => {
      let text = begun;
      for (let part = await next(); part !== null; part = await next()) text += part;
      writeFileSync(file, text);
      return file;
    };
    return { next, finish };
  }

  test('what goes on record while an export is taken does not make it look cut', async () => {
    const tenant = await makeChain();
    const { next, finish } = await startExport(tenant);
    const begun = `${await next()}${await next()}`;
    expect(begun).toContain('"seq":21');
    await fill(tenant, 1);
    await writeCheckpoints(service.work);
    expect(await verifyExport(await finish(begun), null, null)).toMatchObject({ ok: true, findings: [], rows: 21, checkpoints: 1 });
  });

  test('an export of a chain whose tail was cut brings the checkpoint that says so', async () => {
    const tenant = await makeChain();
    await tamper(`delete from audit_events where tenant_id = '${tenant.id}' and seq > 15;
      update audit_heads h set seq = 15, hash = e.hash from audit_events e
      where h.tenant_id = '${tenant.id}' and e.tenant_id = h.tenant_id and e.seq = 15`);
    const report = await verifyExport(await (await startExport(tenant)).finish(''), null, null);
    expect(report.findings).toContainEqual({ seq: 20, message: expect.stringContaining('its tail was cut') });
  });

  test('an export with a filter says that it is a part, and is not called tampered with', async () => {
    const tenant = await makeChain();
    const file = await (await startExport(tenant, '?kind=hold-placed')).finish('');
    await expect(verifyExport(file, null, null)).rejects.toMatchObject({ exit: 64, message: expect.stringContaining('without filters') });
  });

  test('as CSV no cell is a formula', async () => {
    const tenant = await foundTenant(service);
    const hold = await place(tenant.as('rep'), message(HELD_TEXT, { note: '=1+1' }));
    const body = { digest: hold.digest, reasons: [], note: 'a "quoted", note', statements: [] };
    get(await tenant.as('manager').call(api.returnHold, { ...nothing, params: { id: hold.id }, body }));
    const answer = await service.request('/v1/audit/export?format=csv', {
      headers: { Authorization: `Bearer ${await tenant.token('auditor')}` },
    });
    const csv = await answer.text();
    expect(answer.headers.get('Content-Type')).toContain('text/csv');
    expect(csv.split('\r\n')[0]).toBe('seq,at,kind,actor,hold,detail,hash');
    expect(csv).not.toMatch(/(?:^|,)[=+@]/m);
  });

  test('words go when their time is over, and the chain stays whole', async () => {
    const tenant = await makeChain();
    const { items } = get(await tenant.as('rep').call(api.listHolds, { ...nothing, query: { view: 'mine', state: 'released' } }));
    const waiting = get(await tenant.as('rep').call(api.listHolds, { ...nothing, query: { view: 'mine', state: 'pending' } })).items[0];
    const gone = await forgetOf(service.work, tenant.id, new Date(service.now().getTime() + 1000));
    expect(gone).toMatchObject({ ok: true, value: { holds: 5 } });
    expect(await verify(tenant)).toMatchObject({ ok: true, findings: [] });
    const old = get(await read(tenant.as('rep'), items[0]?.id ?? ''));
    expect(old).toMatchObject({ state: 'released', draft: null, text: '', subject: '', statements: [] });
    expect(get(await read(tenant.as('rep'), waiting?.id ?? '')).text).toContain('30% off');
  });

  test('the list is filtered and turns its pages', async () => {
    const tenant = await makeChain();
    const list = async (query: object) => get(await tenant.as('auditor').call(api.listAudit, { ...nothing, query }));
    expect((await list({ kind: 'hold-released' })).items).toHaveLength(5);
    expect((await list({ actor: 'manager', limit: '100' })).items.every(({ actor }) => actor === 'manager')).toBe(true);
    const first = await list({ limit: '15' });
    const second = await list({ limit: '15', cursor: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => 20 - i));
    expect((await list({ after: '18' })).items.map(({ seq }) => seq)).toEqual([19, 20]);
  });
});
