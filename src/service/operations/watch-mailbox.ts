// Looks at what left by one mailbox since it was looked at last, and puts down what is counted of it: each message once, whichever
// process does it and whenever one dies, because what was seen and how far it came are written in one transaction.

import type { WatchReason } from '../../model/coverage.ts';
import type { SentNotices } from '../../model/tenant-settings.ts';
import type { Rejected } from '../mailbox/mailbox.ts';
import type { SentLog } from '../mailbox/sent-log.ts';
import type { StoredConnection } from '../store/mailboxes.ts';
import { findPerson } from '../store/people.ts';
import { insertSeen } from '../store/sent-messages.ts';
import {
  beginWatches,
  claimWatch,
  insertGap,
  listDueWatches,
  releaseWatch,
  type StoredWatch,
  saveWatch,
  type Watched,
} from '../store/sent-watches.ts';
import { getGround } from '../store/tenants.ts';
import { newId } from '../work/new-id.ts';
import { done, refused } from '../work/outcome.ts';
import { reading, sha256, transact, type Unit } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { endRevoked } from './end-revoked.ts';
import { findMailbox, GOOGLE, isLocked, openReachedLog } from './find-mailbox.ts';
import { matchSentOf } from './match-sent.ts';
import { readSent } from './read-sent.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Renewed with each page; after it another process takes over, and sees nothing twice. */
const CLAIM_MS = 10 * MINUTE_MS;
/** Notices may be late or lost, so it is looked all the same. */
const EVERY_MS = 5 * MINUTE_MS;
/** With the rest of a page at most 125 messages: 2,500 of the 6,000 units that Google gives a person in a minute, twice a minute at most. */
const MOST_READ = 75;
const SOON_MS = MINUTE_MS / 2;
/** Notices end after seven days, and Google asks to renew them daily. */
const NOTICES_LEFT_MS = 6 * DAY_MS;

const NO_NOTICES = { noticesUntil: null, noticesRefusedAt: null } as const;
const CLEAR = { reason: null, gapReason: null, failures: 0 } as const;

/** How a turn ended; null where another process had it. */
export type WatchEnd = 'begun' | 'read' | 'stopped' | 'locked' | 'taken-over' | Rejected['reason'];

interface Ground {
  readonly connection: StoredConnection;
  readonly log: SentLog;
  readonly notices: SentNotices | null;
}

interface Turn extends Ground {
  readonly work: Work;
  readonly claim: string;
}

/** Takes up everyone who can be watched and is not yet, or not any more. */
export async function takeUpWatches(work: Work): Promise<void> {
  if (work.mail !== null) await beginWatches(reading(work), GOOGLE, work.clock());
}

export function listWatches(work: Work, limit: number): Promise<Watched[]> {
  return listDueWatches(reading(work), work.clock(), limit);
}

export async function watchMailbox(work: Work, due: Watched): Promise<WatchEnd | null> {
  const now = work.clock();
  const claim = newId('claim', now);
  const watch = await claimWatch(reading(work), due, claim, now, new Date(now.getTime() + CLAIM_MS));
  if (watch === null) return null;
  const ground = await findGround(work, due);
  const end = typeof ground === 'string' ? await stop(work, claim, watch, ground) : await look({ ...ground, work, claim }, watch);
  const isNews = end !== 'read' && watch.reason !== ground;
  if (isNews) work.log('info', 'watch', { ...due, outcome: end, reason: typeof ground === 'string' ? ground : null });
  return end;
}

/** Or why there is nothing to look at. */
async function findGround(work: Work, { tenant, person }: Watched): Promise<Ground | WatchReason> {
  const db = reading(work);
  const { settings } = await getGround(db, tenant);
  if (!settings.watchSent) return 'off';
  const known = await findPerson(db, tenant, person);
  if (known === null || !known.active || !known.roles.includes('rep')) return 'not-a-sender';
  const reached = await findMailbox(work, db, tenant, known, 'watch', 'gmail');
  const log = reached === null || work.mail === null ? null : await openReachedLog(work, work.mail, reached);
  if (reached === null || log === null) return (await isLocked(work, db, tenant, known, 'watch', 'gmail')) ? 'locked' : 'not-connected';
  return { connection: reached.connection, log, notices: settings.sentNotices };
}

/** For a process that has the key: the place is kept. */
async function wait(work: Work, claim: string, watch: StoredWatch): Promise<WatchEnd> {
  const now = work.clock();
  const next = new Date(now.getTime() + MINUTE_MS);
  return (await releaseWatch(reading(work), { ...watch, reason: 'locked' }, claim, next, now)) ? 'locked' : 'taken-over';
}

async function stop(work: Work, claim: string, watch: StoredWatch, reason: WatchReason): Promise<WatchEnd> {
  if (reason === 'locked') return wait(work, claim, watch);
  // What leaves from now on is nobody's to look at, also not later: the place is forgotten.
  const gapReason = watch.place === null ? watch.gapReason : reason;
  const stopped = { ...watch, connection: null, place: null, addressHash: null, reason, gapReason, failures: 0, ...NO_NOTICES };
  const written = await write({ work, claim }, stopped, async ({ audit }) => {
    if (watch.place !== null) audit(null, { kind: 'watch-stopped', person: watch.person, reason }, null);
  });
  if (!written) return 'taken-over';
  await releaseWatch(reading(work), stopped, claim, null, work.clock());
  return 'stopped';
}

async function look(turn: Turn, watch: StoredWatch): Promise<WatchEnd> {
  // Another mailbox has another record.
  if (watch.place === null || watch.connection !== turn.connection.id) return begin(turn, watch);
  let current = watch;
  let isLast = false;
  for (let read = 0; read < MOST_READ && !isLast; ) {
    const { settings, policy } = await getGround(reading(turn.work), watch.tenant);
    if (!settings.watchSent) return stop(turn.work, turn.claim, current, 'off');
    const asked = turn.work.clock();
    const page = await turn.log.after(current.place ?? '');
    if (page.kind === 'rejected') {
      const isLost = page.reason === 'gone';
      return isLost ? begin(turn, { ...current, gapReason: 'log-lost' }) : pause(turn, current, page);
    }
    const { seen, failed } = await readSent({ ...turn, policy, watch: current }, page.ids);
    const through = page.isLast ? asked : current.through;
    // Where one could not be read the page is read again; what was seen of it is kept.
    const next = failed === null ? { ...current, place: page.place, through, ...CLEAR } : current;
    const written = await write(turn, next, async (unit) => {
      await insertSeen(unit.tx, watch, seen);
      if (seen.length > 0) await matchSentOf(unit, watch);
    });
    if (!written) return 'taken-over';
    if (failed !== null) return pause(turn, next, failed);
    current = next;
    read += page.ids.length;
    isLast = page.isLast;
  }
  return finish(turn, await renewNotices(turn, current), isLast ? EVERY_MS : SOON_MS, 'read');
}

/** From now on. What left since the last time is not known, and that is put down. */
async function begin(turn: Turn, watch: StoredWatch): Promise<WatchEnd> {
  const begun = await turn.log.begin();
  if (begun.kind === 'rejected') return pause(turn, watch, begun);
  const { tenant, person, through: from } = watch;
  const now = turn.work.clock();
  const place = { connection: turn.connection.id, place: begun.place, addressHash: sha256(begun.address.toLowerCase()) };
  const next: StoredWatch = { ...watch, ...place, since: watch.since ?? now, through: now, ...CLEAR, ...NO_NOTICES };
  const written = await write(turn, next, async ({ tx, audit }) => {
    if (watch.connection !== turn.connection.id) audit(null, { kind: 'watch-started', person, mailbox: turn.connection.id }, null);
    if (from === null) return;
    const reason = watch.gapReason ?? 'not-connected';
    await insertGap(tx, { tenant, person }, from, now, reason);
    audit(null, { kind: 'watch-gap', person, from: from.toISOString(), until: now.toISOString(), reason }, null);
  });
  if (!written) return 'taken-over';
  return finish(turn, await renewNotices(turn, next), EVERY_MS, 'begun');
}

/** The provider says no, or nothing: it is asked again, later each time. */
async function pause(turn: Turn, watch: StoredWatch, { reason, retryAt }: Rejected): Promise<WatchEnd> {
  const { work, claim, connection } = turn;
  const failures = watch.failures + 1;
  const isSettled = reason !== 'quota' && reason !== 'unavailable';
  const wait = isSettled ? HOUR_MS : Math.min(HOUR_MS, MINUTE_MS * 2 ** (failures - 1));
  const next = retryAt === null ? work.clock().getTime() + wait : Date.parse(retryAt);
  if (reason === 'revoked') await transact(work, watch.tenant, async (unit) => done(await endRevoked(unit, connection)));
  const paused = { ...watch, reason, failures };
  return (await releaseWatch(reading(work), paused, claim, new Date(next), work.clock())) ? reason : 'taken-over';
}

/** Without them it is looked from time to time all the same, so a refusal is told to whoever reads the log, once an hour. */
async function renewNotices({ work, log, notices }: Turn, watch: StoredWatch): Promise<StoredWatch> {
  if (notices === null) return { ...watch, ...NO_NOTICES };
  const now = work.clock();
  if ((watch.noticesUntil?.getTime() ?? 0) > now.getTime() + NOTICES_LEFT_MS) return watch;
  if ((watch.noticesRefusedAt?.getTime() ?? 0) > now.getTime() - HOUR_MS) return watch;
  const announced = await log.announce(notices.topic);
  if (announced.kind === 'announced') return { ...watch, noticesUntil: announced.until, noticesRefusedAt: null };
  work.log('warn', 'notices-refused', { tenant: watch.tenant, person: watch.person, reason: announced.reason });
  return { ...watch, noticesRefusedAt: now };
}

async function finish({ work, claim }: Turn, watch: StoredWatch, afterMs: number, end: WatchEnd): Promise<WatchEnd> {
  const now = work.clock();
  return (await releaseWatch(reading(work), watch, claim, new Date(now.getTime() + afterMs), now)) ? end : 'taken-over';
}

/** False: another process has taken over, and nothing was written. */
async function write(
  { work, claim }: Pick<Turn, 'work' | 'claim'>,
  watch: StoredWatch,
  beside: (unit: Unit) => Promise<void>,
): Promise<boolean> {
  const written = await transact<null>(work, watch.tenant, async (unit) => {
    const until = new Date(unit.now.getTime() + CLAIM_MS);
    if (!(await saveWatch(unit.tx, watch, claim, until))) return refused('conflict', 'Another process has taken over.');
    await beside(unit);
    return done(null);
  });
  return written.ok;
}
