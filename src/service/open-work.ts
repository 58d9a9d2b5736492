// Opens the database, brings its schema forward, and makes what the operations work with.
import { join } from 'node:path';
import { rules } from '../rules/index.ts';
import type { Config } from './config.ts';
import { createKeyRing } from './keys/key-ring.ts';
import { createSeal, readOrMakeSecret } from './keys/seal.ts';
import { type Announcer, createAnnouncer } from './live/announcer.ts';
import { sealAudit } from './store/audit.ts';
import type { Database } from './store/database.ts';
import { insertHolds, type PlacedRow, type Placing } from './store/holds.ts';
import { isOutage } from './store/is-outage.ts';
import { migrate } from './store/migrate.ts';
import { openEmbedded } from './store/open-embedded.ts';
import { openPostgres, WHILE_MIGRATING } from './store/open-postgres.ts';
import { type Candidates, type Identified, type Identity, listByIdentity } from './store/people.ts';
import type { Ground } from './store/tenants.ts';
import { gather } from './work/gather.ts';
import { describeError, type Log } from './work/log.ts';
import { createMemo } from './work/memo.ts';
import type { Work } from './work/work.ts';

export interface Opened {
  readonly work: Work;
  close(): Promise<void>;
}

export type OpenedOrNot =
  | { readonly ok: true; readonly opened: Opened }
  /** Another process has the data directory. */
  | { readonly ok: false; readonly pid: number };

export interface Place {
  readonly config: Pick<Config, 'databaseUrl' | 'poolSize' | 'secret'>;
  /** Where PGlite keeps its files, and where the secret is made if none is given. */
  readonly directory: string;
  readonly clock: () => Date;
  readonly log: Log;
}

export async function openWork({ config, directory, clock, log }: Place): Promise<OpenedOrNot> {
  const onError = (error: Error) => log('warn', 'connection-lost', describeError(error));
  if (config.databaseUrl !== null) {
    await migratePostgres(config.databaseUrl, clock(), onError);
    const database = openPostgres({ url: config.databaseUrl, poolSize: config.poolSize, onError });
    return { ok: true, opened: await prepare(database, config.secret ?? readOrMakeSecret(join(directory, 'secret')), clock, log) };
  }
  const embedded = await openEmbedded(directory);
  if (!embedded.ok) return embedded;
  const secret = config.secret ?? readOrMakeSecret(join(directory, 'secret'));
  return { ok: true, opened: await prepare(embedded.database, secret, clock, log) };
}

/** By a connection of its own, which may be silent for longer than those that people wait for. */
async function migratePostgres(url: string, now: Date, onError: (error: Error) => void): Promise<void> {
  const { db, close } = openPostgres({ url, poolSize: 1, onError, patience: WHILE_MIGRATING });
  await migrate(db, now).finally(close);
}

const MOST_KEPT = 2000;
const TOGETHER = { most: 32, atOnce: 2, isTheirs: (error: unknown) => !isOutage(error) };

/** Closes the database again if it cannot be used. */
export async function prepare(database: Database, secret: string, clock: () => Date, log: Log): Promise<Opened> {
  try {
    await migrate(database.db, clock());
    const announcer: Announcer = createAnnouncer((tenants) => sealAudit(database.db, tenants), log);
    const keys = createKeyRing(database.db, createSeal(secret), clock);
    // A wrong secret shows here, and not at the first release.
    await keys.current('sign');
    const { db } = database;
    const gathered = {
      identify: gather<Identity, Identified | null>({ ...TOGETHER, run: (asks) => listByIdentity(db, asks) }),
      place: gather<Placing, PlacedRow>({ ...TOGETHER, run: (asks) => insertHolds(db, asks) }),
    };
    const memos = { grounds: createMemo<Ground>(MOST_KEPT), candidates: createMemo<Candidates>(MOST_KEPT) };
    const work: Work = { database, clock, rules, keys, log, announce: announcer.announce, mail: null, ...memos, ...gathered };
    return {
      work,
      close: async () => {
        await announcer.flush();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
