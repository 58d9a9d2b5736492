// Connected mailboxes: the list, a test of one, and its end. Nothing of their credentials is shown.
import * as z from 'zod/mini';
import type { MailboxConnection } from '../../model/mailbox-connection.ts';
import type { MailboxTest } from '../../wire/mailbox-endpoints.ts';
import { decodeCursor, encodeCursor } from '../holding/cursor.ts';
import { refOf } from '../holding/present-hold.ts';
import { endConnection, findConnection, pageConnections, type StoredConnection } from '../store/mailboxes.ts';
import { findPerson, listPeople } from '../store/people.ts';
import { getTenant } from '../store/tenants.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { openReached, openReachedLog, reach } from './find-mailbox.ts';
import type { PeopleQuery } from './list-people.ts';

const Place = z.object({ at: z.iso.datetime(), id: z.string() });
const NOT_FOUND = refused('not-found', 'There is no such connection.');

export async function listMailboxes(
  work: Work,
  { tenant }: Caller,
  { cursor, limit = 50 }: PeopleQuery,
): Promise<Outcome<{ items: MailboxConnection[]; next: string | null }>> {
  const after = cursor === undefined ? null : decodeCursor(cursor, Place);
  if (cursor !== undefined && after === null) return refused('bad-request', 'This cursor belongs to another list.');
  const place = after === null ? null : { at: new Date(after.at), id: after.id };
  const found = await pageConnections(reading(work), tenant, place, limit + 1);
  const page = found.slice(0, limit);
  const last = page[page.length - 1];
  const next = found.length > limit && last !== undefined ? encodeCursor({ at: last.connectedAt.toISOString(), id: last.id }) : null;
  return done({ items: await presentConnections(work, tenant, page), next });
}

async function presentConnections(work: Work, tenant: string, connections: readonly StoredConnection[]): Promise<MailboxConnection[]> {
  const ids = connections.flatMap(({ person, connectedBy }) => (person === null ? [connectedBy] : [connectedBy, person]));
  const people = await listPeople(reading(work), tenant, [...new Set(ids)]);
  const names = new Map(people.map((one) => [one.id, one.name]));
  return connections.map(({ id, provider, mode, uses, person, state, connectedBy, connectedAt, endedAt }) => ({
    ...{ id, provider, mode, uses: [...uses], state, connectedBy: refOf(connectedBy, names), connectedAt: connectedAt.toISOString() },
    ...{ person: person === null ? null : refOf(person, names), endedAt: endedAt?.toISOString() ?? null },
  }));
}

export async function presentConnection(work: Work, connection: StoredConnection): Promise<MailboxConnection> {
  const [shown] = await presentConnections(work, connection.tenant, [connection]);
  if (shown === undefined) throw new Error('one connection gives one');
  return shown;
}

/** For a connection of the whole tenant, `asked` says for whom. */
export async function testMailbox(work: Work, { tenant }: Caller, id: string, asked: string | null): Promise<Outcome<MailboxTest>> {
  const db = reading(work);
  const connection = await findConnection(db, tenant, id);
  if (connection === null || work.mail === null) return NOT_FOUND;
  if (connection.state === 'revoked') return done({ ok: false, reason: 'revoked' });
  const whose = connection.person ?? asked;
  if (whose === null) return refused('bad-request', 'Say whose mailbox to try: this connection reaches everyone.');
  if (asked !== null && whose !== asked) return done({ ok: false, reason: 'not-here' });
  const person = await findPerson(db, tenant, whose);
  if (person === null) return refused('not-found', 'There is no such person.');
  const reached = await reach(work.mail, db, connection, person);
  if (reached === null) return done({ ok: false, reason: 'not-here' });
  const { settings } = await getTenant(db, tenant);
  const isForWatching = settings.watchSent && (settings.afterRelease === 'sender-sends' || !connection.uses.includes('send'));
  const log = isForWatching ? await openReachedLog(work, work.mail, reached) : null;
  const checked = await (log === null ? (await openReached(work, work.mail, reached)).check() : log.begin());
  return done(checked.kind === 'rejected' ? { ok: false, reason: checked.reason } : { ok: true, reason: null });
}

export async function disconnectMailbox(work: Work, { tenant, person }: Caller, id: string): Promise<Outcome<MailboxConnection>> {
  const ended = await transact<null>(work, tenant, async ({ tx, now, audit }) => {
    if ((await findConnection(tx, tenant, id)) === null) return NOT_FOUND;
    if (!(await endConnection(tx, tenant, id, person.id, now))) return refused('conflict', 'It has ended already.');
    audit(person.id, { kind: 'mailbox-disconnected', mailbox: id, reason: 'by-hand' }, null);
    return done(null);
  });
  if (!ended.ok) return ended;
  const connection = await findConnection(reading(work), tenant, id);
  return connection === null ? NOT_FOUND : done(await presentConnection(work, connection));
}
