// The disk is full: writing is an outage that is said to be one, reading goes on, and so does writing once there is room.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { api } from '../../../src/wire/api.ts';
import { get, HELD_TEXT, message, nothing, place, read } from '../harness.ts';
import { expectOutage } from './answers.ts';
import { startProcess } from './service-process.ts';

const disk = mkdtempSync(join(tmpdir(), 'countersign-disk-'));
/** A disk of its own, small and in memory: only root may make one. */
const hasDisk = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (hasDisk) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Leaves no byte. */
function fill(file: string): void {
  const opened = openSync(file, 'w');
  const block = Buffer.alloc(64 * 1024);
  try {
    for (;;) writeSync(opened, block);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(opened);
  }
}

const MOST = 200;

// Skipped where no disk can be made: that takes root, and a system that lets it mount.
test.skipIf(!hasDisk)('a full disk under PGlite', { timeout: 180_000 }, async () => {
  const directory = join(disk, 'data');
  mkdirSync(directory);
  const service = await startProcess({ directory });
  try {
    const before = await place(service.as('rep'));
    const placed: string[] = [before.id];
    const send = (name: string) =>
      service.fetch('rep', '/v1/holds', {
        method: 'POST',
        body: JSON.stringify(message(`${HELD_TEXT}${name} ${'and so on '.repeat(2000)}`)),
      });
    const readiness = async () => (await fetch(`${service.url}/readyz`)).status;
    expect(await readiness()).toBe(200);
    fill(join(disk, 'fill'));
    expect(await readiness()).toBe(503);
    let outages = 0;
    for (let turn = 0; turn < MOST && outages < 10; turn++) {
      const answer = await send(`Number ${turn}.`);
      if (answer.status === 201) {
        const { id } = get(await service.as('rep').call(api.listHolds, { ...nothing, query: { limit: '1' } })).items[0] ?? { id: '' };
        placed.push(id);
      } else {
        await expectOutage(answer);
        outages++;
      }
    }
    expect(outages).toBe(10);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    expect((await read(service.as('rep'), before.id)).ok).toBe(true);

    rmSync(join(disk, 'fill'));
    expect(await readiness()).toBe(200);
    expect((await send('There is room again.')).status).toBe(201);
    for (const id of placed) expect((await read(service.as('rep'), id)).ok).toBe(true);
    expect(get(await service.as('auditor').call(api.verifyAudit, nothing)).findings).toEqual([]);
    expect(service.isAlive).toBe(true);
    expect(await service.stop()).toBe(0);
  } finally {
    await service.kill();
  }
});
