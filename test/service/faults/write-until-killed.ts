// Writers that place, release, return and withdraw holds until the service is gone, and remember what they were told.
import { createHash } from 'node:crypto';
import type { HoldState } from '../../../src/model/hold.ts';
import { api } from '../../../src/wire/api.ts';
import type { PlaceHold } from '../../../src/wire/hold-endpoints.ts';
import { get, HELD_TEXT, message, nothing } from '../harness.ts';
import type { ServiceProcess } from './service-process.ts';

/** What answered requests said, over all rounds: it must be there for ever. */
export interface Told {
  readonly holds: Map<string, HoldState>;
  readonly records: Set<string>;
}

export interface InDoubt {
  readonly key: string;
  readonly body: PlaceHold;
}

const LANES = 6;
const ENDS = ['released', 'returned', 'withdrawn', 'pending'] as const;

/** Writes until so many requests were answered, then kills the process while others are under way. Gives what was not answered. */
export async function writeUntilKilled(service: ServiceProcess, told: Told, round: number, answers: number): Promise<InDoubt[]> {
  const inDoubt: InDoubt[] = [];
  let left = answers;
  const answered = () => {
    if (--left === 0) void service.kill();
  };
  const lane = async (number: number) => {
    for (let turn = 0; service.isAlive; turn++) {
      const name = `${round}-${number}-${turn}`;
      const going = await placeAndEnd(service, told, { name, end: ENDS[(number + turn) % ENDS.length] ?? 'pending', answered });
      if (going.inDoubt !== null) inDoubt.push(going.inDoubt);
      if (going.inDoubt !== null || !(await sendRecord(service, told, name, answered))) return;
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  await service.kill();
  return inDoubt;
}

interface Turn {
  readonly name: string;
  readonly end: HoldState;
  answered(): void;
}

async function placeAndEnd(service: ServiceProcess, told: Told, { name, end, answered }: Turn): Promise<{ inDoubt: InDoubt | null }> {
  const key = `key-${name}`;
  const body = message(`${HELD_TEXT}Number ${name}.`);
  const placed = await service.as('rep').call(api.placeHold, { ...nothing, body, idempotencyKey: key });
  if (!placed.ok && placed.code === 'unreachable') return { inDoubt: { key, body } };
  const { id, digest } = get(placed);
  told.holds.set(id, 'pending');
  answered();
  if (end === 'pending') return { inDoubt: null };
  // From here on until it is answered, both states are right.
  told.holds.delete(id);
  const ended = await endHold(service, id, digest, end);
  if (ended.ok) told.holds.set(id, end);
  else if (ended.code !== 'unreachable') get(ended);
  answered();
  return { inDoubt: null };
}

function endHold(service: ServiceProcess, id: string, digest: string, end: HoldState) {
  const params = { params: { id }, query: {} };
  if (end === 'withdrawn') return service.as('rep').call(api.withdrawHold, { ...params, body: {} });
  if (end === 'released') return service.as('manager').call(api.releaseHold, { ...params, body: { digest } });
  return service.as('manager').call(api.returnHold, { ...params, body: { digest, reasons: [], note: 'Not like this.', statements: [] } });
}

/** False: the service is gone. */
async function sendRecord(service: ServiceProcess, told: Told, name: string, answered: () => void): Promise<boolean> {
  const id = `record-${name}`;
  const digest = createHash('sha256').update(name).digest('hex');
  const common = { id, at: '2026-11-24T09:30:00Z', key: 'a key', rule: 'a-rule', sentence: 'We can.' };
  const record = {
    ...common,
    kind: 'acknowledged',
    topic: 'pricing',
    severity: 'low',
    reason: 'Agreed.',
    confirmed: false,
    digest,
  } as const;
  const recorded = await service.as('rep').call(api.record, { ...nothing, body: { records: [record] } });
  if (!recorded.ok && recorded.code === 'unreachable') return false;
  get(recorded);
  told.records.add(id);
  answered();
  return true;
}
