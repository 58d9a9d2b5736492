// Rounds of kill -9: write until killed, look at what is left, open again, ask again for what was not answered.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { verifyReceipt } from '../../../src/service/keys/receipt.ts';
import type { Database } from '../../../src/service/store/database.ts';
import { openEmbedded } from '../../../src/service/store/open-embedded.ts';
import { openPostgres } from '../../../src/service/store/open-postgres.ts';
import { api } from '../../../src/wire/api.ts';
import { get, nothing, read } from '../harness.ts';
import { findHalfStates } from './half-states.ts';
import { type ServiceProcess, startProcess } from './service-process.ts';
import { type InDoubt, type Told, writeUntilKilled } from './write-until-killed.ts';

/** The same points of death at every run: 1 to 40 answers. */
const answersOf = (round: number) => 1 + ((round * 17) % 40);

/** On PGlite if `databaseUrl` is null. Gives how many holds were answered for in all. */
export async function runKillRounds(rounds: number, databaseUrl: string | null): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'countersign-kill-'));
  const options = { directory, ...(databaseUrl === null ? {} : { databaseUrl }) };
  const told: Told = { holds: new Map(), records: new Set() };
  let service = await startProcess(options);
  try {
    for (let round = 1; round <= rounds; round++) {
      const inDoubt = await writeUntilKilled(service, told, round, answersOf(round));
      await lookAtWhatIsLeft(directory, databaseUrl, told);
      service = await startProcess(options);
      for (const one of inDoubt) await askAgain(service, told, one);
    }
    await checkAnswers(service, told);
    expect(await service.stop()).toBe(0);
  } finally {
    await service.kill();
    rmSync(directory, { recursive: true, force: true });
  }
  return told.holds.size;
}

async function open(directory: string, databaseUrl: string | null): Promise<Database> {
  if (databaseUrl !== null) return openPostgres({ url: databaseUrl, poolSize: 1, onError: () => undefined });
  const opening = await openEmbedded(directory);
  if (!opening.ok) throw new Error(`the lock of ${opening.pid} outlived it`);
  return opening.database;
}

/** Before anything of ours could have mended it. */
async function lookAtWhatIsLeft(directory: string, databaseUrl: string | null, { holds, records }: Told): Promise<void> {
  const database = await open(directory, databaseUrl);
  try {
    const { db } = database;
    expect(await findHalfStates(db)).toEqual([]);
    const states = new Map((await db.selectFrom('holds').select(['id', 'state']).execute()).map(({ id, state }) => [id, state]));
    expect([...holds].filter(([id, state]) => states.get(id) !== state)).toEqual([]);
    const kept = new Set((await db.selectFrom('sender_records').select('id').execute()).map(({ id }) => id));
    expect([...records].filter((id) => !kept.has(id))).toEqual([]);
  } finally {
    await database.close();
  }
}

/** Whether it was done before or not: with its key it is done once. */
async function askAgain(service: ServiceProcess, told: Told, { key, body }: InDoubt): Promise<void> {
  const ask = async () => get(await service.as('rep').call(api.placeHold, { ...nothing, body, idempotencyKey: key }));
  const { id, state } = await ask();
  expect((await ask()).id).toBe(id);
  told.holds.set(id, state);
}

async function checkAnswers(service: ServiceProcess, { holds }: Told): Promise<void> {
  const report = get(await service.as('auditor').call(api.verifyAudit, nothing));
  expect({ ok: report.ok, findings: report.findings }).toEqual({ ok: true, findings: [] });
  const keys = get(await service.as('rep').call(api.keys, nothing));
  for (const [id, state] of holds) {
    const hold = get(await read(service.as('rep'), id));
    expect({ id, state: hold.state }).toEqual({ id, state });
    if (state !== 'released') continue;
    const check = await verifyReceipt(hold.receipt?.statement ?? '', keys, new Date(hold.decidedAt ?? ''));
    expect(check).toMatchObject({ ok: true, expired: false, statement: { hold: id, digest: hold.digest } });
  }
}
