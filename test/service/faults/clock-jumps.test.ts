// The clock jumps back and forth by hours: nothing fails, nothing is decided twice, the chain stays whole. On both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyReceipt } from '../../../src/service/keys/receipt.ts';
import { expireHolds, warnHolds } from '../../../src/service/operations/expire-holds.ts';
import { verifyAudit } from '../../../src/service/operations/verify-audit.ts';
import { writeCheckpoints } from '../../../src/service/operations/write-checkpoints.ts';
import { api } from '../../../src/wire/api.ts';
import {
  codeOf,
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
} from '../harness.ts';
import { useCluster } from '../use-cluster.ts';
import { findHalfStates } from './half-states.ts';

const cluster = useCluster();

/** Hours, forth and back; in the end the clock is where it was. */
const JUMPS = [3, -5, 26, -30, 1, 5, -24, 24];

describe.each(KINDS)('on %s', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService(kind, cluster);
  });
  afterAll(() => service.close());

  const keepHouse = async () => {
    for (const chore of [expireHolds, warnHolds, writeCheckpoints]) await chore(service.work);
  };

  test('holds are placed and decided at every hour, lists are in order, and each page follows the one before', async () => {
    const tenant = await foundTenant(service);
    const placed: string[] = [];
    for (const [turn, hours] of JUMPS.entries()) {
      service.moveClock(hours);
      const hold = await place(tenant.as('rep'), message(`${HELD_TEXT}Jump ${turn}.`));
      placed.push(hold.id);
      const released = get(await release(tenant.as('manager'), hold));
      expect(released.state).toBe('released');
      const keys = get(await tenant.as('rep').call(api.keys, nothing));
      expect(await verifyReceipt(released.receipt?.statement ?? '', keys, service.now())).toMatchObject({ ok: true, expired: false });
      await keepHouse();
    }
    const listed: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: { limit: string; cursor?: string } = { limit: '3', ...(cursor === '' ? {} : { cursor }) };
      const page: { items: { id: string }[]; next: string | null } = get(await tenant.as('rep').call(api.listHolds, { ...nothing, query }));
      listed.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect([...listed].sort()).toEqual([...placed].sort());
  });

  test('what expired while the clock was ahead stays expired, is told, and was not sent', async () => {
    const tenant = await foundTenant(service);
    const hold = await place(tenant.as('rep'), message(`${HELD_TEXT}Ahead.`));
    service.moveClock(24 * 7);
    await keepHouse();
    service.moveClock(-24 * 7);
    await keepHouse();
    const seen = get(await read(tenant.as('rep'), hold.id));
    expect(seen).toMatchObject({ state: 'expired', receipt: null });
    expect(seen.history.filter(({ kind: what }) => what === 'hold-expired')).toHaveLength(1);
    expect(codeOf(await release(tenant.as('manager'), hold))).toBe('already-decided');
    // The sender can ask again at once.
    expect((await place(tenant.as('rep'), message(`${HELD_TEXT}Ahead.`))).id).not.toBe(hold.id);
  });

  test('a token counts for as long as it says, and is looked at again when the clock comes back', async () => {
    const tenant = await foundTenant(service);
    const token = await tenant.token('rep');
    const ask = async () => (await service.request('/v1/me', { headers: { Authorization: `Bearer ${token}` } })).status;
    expect(await ask()).toBe(200);
    service.moveClock(9);
    expect(await ask()).toBe(401);
    service.moveClock(-9);
    expect(await ask()).toBe(200);
  });

  test('the chain is whole, nothing is half done, and nothing failed', async () => {
    const tenants = await service.work.database.db.selectFrom('tenants').select('id').execute();
    expect(tenants.length).toBeGreaterThan(2);
    expect(await findHalfStates(service.work.database.db)).toEqual([]);
    for (const { id } of tenants) expect(await verifyAudit(service.work, id)).toMatchObject({ ok: true, findings: [] });
    expect(service.logged.filter((line) => /"level":"(?:warn|error)"/.test(line))).toEqual([]);
  });
});
