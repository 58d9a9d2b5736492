// Messages that were seen to leave, and what shows that they passed. Figures are counted from here.
import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import type { Watched } from './sent-watches.ts';
import type { SentMessageRow } from './tables.ts';

export interface SeenMessage {
  /** A hash of the provider's id. */
  readonly id: string;
  readonly at: Date;
  readonly state: SentMessageRow['state'];
  readonly way: SentMessageRow['way'];
  readonly verdict: string | null;
  readonly digest: string | null;
  readonly bareDigest: string | null;
  readonly joinedDigest: string | null;
  readonly bareJoinedDigest: string | null;
}

/** Of these ids, those that were seen before. */
export async function listSeen(db: Db, { tenant, person }: Watched, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found = await db
    .selectFrom('sent_messages')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', person)
    .where('id', 'in', [...ids])
    .execute();
  return new Set(found.map(({ id }) => id));
}

/** Each once, whoever saw it first. */
export async function insertSeen(tx: Tx, { tenant, person }: Watched, messages: readonly SeenMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map(({ id, at, state, way, verdict, digest, bareDigest, joinedDigest, bareJoinedDigest }) => ({
    ...{ tenant_id: tenant, person_id: person, id, sent_at: at, state, way, verdict, digest },
    ...{ bare_digest: bareDigest, joined_digest: joinedDigest, bare_joined_digest: bareJoinedDigest, record_id: null, hold_id: null },
  }));
  await tx
    .insertInto('sent_messages')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface FoundMessage {
  readonly id: string;
  readonly at: Date;
  /** One, or a second one with wrapped lines joined. */
  readonly digests: readonly string[];
  /** The same without the names of attachments. */
  readonly bareDigests: readonly string[];
  /** What is known already to show that it passed. */
  readonly record: string | null;
  readonly hold: string | null;
}

/** A sender's record of a sending, or a release. */
export interface FoundProof {
  readonly id: string;
  readonly at: Date;
  readonly digest: string;
  /** Whether the names of attachments may be missing from its digest, because its host could not tell them. */
  readonly mayBeBare: boolean;
}

export interface Matchable {
  readonly messages: readonly FoundMessage[];
  readonly records: readonly FoundProof[];
  readonly holds: readonly FoundProof[];
}

/** What may belong together since then: messages that lack a record or a release, and those that stand for no message yet. */
export async function findMatchable(tx: Tx, { tenant, person }: Watched, since: Date): Promise<Matchable> {
  const mine = sql`m.tenant_id = ${tenant} and m.person_id = ${person} and m.state = 'counted' and m.sent_at >= ${since}`;
  const lacking = (column: 'record_id' | 'hold_id') => sql`
    select unnest(array[m.digest, m.bare_digest, m.joined_digest, m.bare_joined_digest]) from sent_messages m where ${mine} and ${sql.ref(`m.${column}`)} is null`;
  // A client's clock may go ahead; what came had happened.
  const records = await sql<FoundProof>`
    select r.id, least(r.at, r.received_at) as at, r.record->>'digest' as digest, true as "mayBeBare" from sender_records r
    where r.tenant_id = ${tenant} and r.person_id = ${person} and r.kind = 'sent' and least(r.at, r.received_at) >= ${since}
      and r.record->>'digest' in (${lacking('record_id')})
      and not exists (select 1 from sent_messages u
        where u.tenant_id = r.tenant_id and u.person_id = r.person_id and u.record_id = r.id)
  `.execute(tx);
  const holds = await sql<FoundProof>`
    select h.id, h.decided_at as at, h.digest, not coalesce(h.content->'draft' ? 'attachments', true) as "mayBeBare" from holds h
    where h.tenant_id = ${tenant} and h.sender_id = ${person} and h.state = 'released' and h.decided_at >= ${since}
      and h.digest in (${lacking('hold_id')})
      and not exists (select 1 from sent_messages u where u.tenant_id = h.tenant_id and u.hold_id = h.id)
  `.execute(tx);
  const digests = [...records.rows, ...holds.rows].map(({ digest }) => digest);
  if (digests.length === 0) return { messages: [], records: [], holds: [] };
  const messages = await sql<FoundMessage>`
    select m.id, m.sent_at as at, array_remove(array[m.digest, m.joined_digest], null) as digests,
      array_remove(array[m.bare_digest, m.bare_joined_digest], null) as "bareDigests", m.record_id as record, m.hold_id as hold
    from sent_messages m
    where ${mine} and array[m.digest, m.bare_digest, m.joined_digest, m.bare_joined_digest] && ${digests}::text[]
  `.execute(tx);
  return { messages: messages.rows, records: records.rows, holds: holds.rows };
}

export interface FoundMatch {
  readonly message: string;
  readonly record: string | null;
  readonly hold: string | null;
}

export async function saveMatches(tx: Tx, { tenant, person }: Watched, matches: readonly FoundMatch[]): Promise<void> {
  for (const { message, record, hold } of matches) {
    await sql`
      update sent_messages set record_id = coalesce(record_id, ${record}), hold_id = coalesce(hold_id, ${hold})
      where tenant_id = ${tenant} and person_id = ${person} and id = ${message}
    `.execute(tx);
  }
}

/** Deletes what is older than anybody may ask about, and the digests of what left before `matchable`. */
export async function forgetSeen(tx: Tx, tenant: string, before: Date, matchable: Date): Promise<void> {
  await tx
    .updateTable('sent_messages')
    .set({ digest: null, bare_digest: null, joined_digest: null, bare_joined_digest: null })
    .where('tenant_id', '=', tenant)
    .where('sent_at', '<', matchable)
    .where('digest', 'is not', null)
    .execute();
  await tx.deleteFrom('sent_messages').where('tenant_id', '=', tenant).where('sent_at', '<', before).execute();
  await tx.deleteFrom('watch_gaps').where('tenant_id', '=', tenant).where('until_at', '<', before).execute();
}
