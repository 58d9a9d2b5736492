// People of a tenant, and the identities that lead to them.
import { type Selectable, sql } from 'kysely';
import { Person } from '../../model/person.ts';
import type { Db, Tx } from './database.ts';
import type { PersonRow } from './tables.ts';

type Row = Selectable<PersonRow>;

export async function listPeople(db: Db, tenant: string, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`id = any(${[...ids]}::text[])`)
    .execute();
  return rows.map(toPerson);
}

export async function findPerson(db: Db, tenant: string, id: string): Promise<Person | null> {
  return (await listPeople(db, tenant, [id]))[0] ?? null;
}

export async function pagePeople(
  db: Db,
  tenant: string,
  after: { readonly name: string; readonly id: string } | null,
  limit: number,
): Promise<Person[]> {
  let query = db.selectFrom('people').selectAll().where('tenant_id', '=', tenant).orderBy('name').orderBy('id').limit(limit);
  if (after !== null) query = query.where(sql<boolean>`(name, id) > (${after.name}, ${after.id})`);
  return (await query.execute()).map(toPerson);
}

export interface Candidates {
  /** The manager, that one's manager, and so on: nearest first. */
  readonly chain: Person[];
  readonly people: Map<string, Person>;
  readonly admins: Person[];
}

/** Everyone who may come to review a person's hold: managers upward, who is named, administrators, and their stand-ins. */
export async function listCandidates(db: Db, tenant: string, sender: string, named: readonly string[]): Promise<Candidates> {
  const found = await sql<Row & { step: number | null }>`
    with recursive chain as (
      select m.id, m.manager_id, 1 as step from people p join people m on m.tenant_id = p.tenant_id and m.id = p.manager_id
      where p.tenant_id = ${tenant} and p.id = ${sender}
      union all
      select m.id, m.manager_id, c.step + 1 from chain c join people m on m.tenant_id = ${tenant} and m.id = c.manager_id where c.step < 10
    ), wanted as (
      select id from chain
      union select unnest(${[...named]}::text[])
      union (select id from people where tenant_id = ${tenant} and active and roles @> array['admin'] order by id limit 20)
    )
    select p.*, (select min(step) from chain where chain.id = p.id)::int as step from people p
    where p.tenant_id = ${tenant} and (p.id in (select id from wanted)
      or p.id in (select s.stand_in_id from people s where s.tenant_id = ${tenant} and s.id in (select id from wanted)))
  `.execute(db);
  const people = new Map(found.rows.map((row) => [row.id, toPerson(row)]));
  const chain = found.rows.filter(({ step }) => step !== null).sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
  return {
    people,
    chain: chain.map(toPerson),
    admins: [...people.values()].filter(({ active, roles }) => active && roles.includes('admin')),
  };
}

export function savePerson(tx: Tx, tenant: string, person: Person): Promise<void> {
  return savePeople(tx, tenant, [person]);
}

/** Adds or changes them, all in one statement, so that managers may stand anywhere among those whom they manage. */
export async function savePeople(tx: Tx, tenant: string, people: readonly Person[]): Promise<void> {
  const rows = people.map(({ away, ...person }) => ({ ...person, from: away?.from, until: away?.until, stand_in: away?.standIn }));
  await sql`
    insert into people (tenant_id, id, name, email, roles, manager_id, team, away_from, away_until, stand_in_id, active)
    select ${tenant}, id, name, email, roles, manager, team, "from", until, stand_in, active
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (id text, name text, email text, roles text[], manager text, team text,
      "from" text, until text, stand_in text, active boolean)
    on conflict (tenant_id, id) do update set (name, email, roles, manager_id, team, away_from, away_until, stand_in_id, active) =
      (excluded.name, excluded.email, excluded.roles, excluded.manager_id, excluded.team, excluded.away_from, excluded.away_until,
        excluded.stand_in_id, excluded.active)
  `.execute(tx);
}

/** Who manages these people, who manages those, and so on. */
export async function listManagersAbove(tx: Tx, tenant: string, ids: readonly string[]): Promise<Map<string, string | null>> {
  const found = await sql<{ id: string; manager_id: string | null }>`
    with recursive above as (
      select id, manager_id from people where tenant_id = ${tenant} and id = any(${[...ids]}::text[])
      union
      select p.id, p.manager_id from above a join people p on p.tenant_id = ${tenant} and p.id = a.manager_id
    )
    select id, manager_id from above
  `.execute(tx);
  return new Map(found.rows.map(({ id, manager_id }) => [id, manager_id]));
}

/** Leads identities to people, and gives those whom theirs leads to. One that leads elsewhere already is left as it is. */
export async function linkIdentities(
  tx: Tx,
  tenant: string,
  links: readonly (Identity & { readonly person: string })[],
): Promise<ReadonlySet<string>> {
  const linked = await sql<{ person_id: string }>`
    insert into identities (issuer, subject, tenant_id, person_id)
    select issuer, subject, ${tenant}, person
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l (issuer text, subject text, person text)
    on conflict (issuer, subject) do update set issuer = excluded.issuer
      where identities.tenant_id = excluded.tenant_id and identities.person_id = excluded.person_id
    returning person_id
  `.execute(tx);
  return new Set(linked.rows.map(({ person_id }) => person_id));
}

/** Leads an identity to a person of the tenant whose organisation vouches for it, wherever else it led. False: it led into this tenant. */
export async function claimIdentity(tx: Tx, tenant: string, person: string, { issuer, subject }: Identity): Promise<boolean> {
  const claimed = await tx
    .insertInto('identities')
    .values({ issuer, subject, tenant_id: tenant, person_id: person })
    .onConflict((conflict) =>
      conflict
        .columns(['issuer', 'subject'])
        .doUpdateSet({ tenant_id: tenant, person_id: person })
        .where('identities.tenant_id', '<>', tenant),
    )
    .executeTakeFirst();
  return (claimed.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What was in force when a person was looked up: what hangs on it can be kept for as long as these stay. */
export interface Versions {
  readonly settings: number;
  readonly people: number;
  readonly policy: number;
}

export interface Identified {
  readonly tenant: string;
  /** What the tenant's own organisation is called by those who vouch for it. */
  readonly organisation: { readonly google_domain: string | null; readonly entra_tenant: string | null };
  readonly person: Person;
  readonly versions: Versions;
}

export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** Whom each identity leads to, in their order; null where nobody is known by it. */
export async function listByIdentity(db: Db, identities: readonly Identity[]): Promise<(Identified | null)[]> {
  const found = await sql<
    Row & { n: number; settings_version: number; people_version: number; policy_version: number | null } & Identified['organisation']
  >`
    /* prepared: list-by-identity */
    select asked.n::int as n, p.tenant_id, p.id, p.name, p.email, p.roles, p.manager_id, p.team, p.away_from, p.away_until, p.stand_in_id,
      p.active, t.settings_version, t.people_version, t.google_domain, t.entra_tenant,
      (select max(v.version) from policy_versions v where v.tenant_id = i.tenant_id) as policy_version
    from unnest(${identities.map(({ issuer }) => issuer)}::text[], ${identities.map(({ subject }) => subject)}::text[])
        with ordinality as asked (issuer, subject, n)
      join identities i on i.issuer = asked.issuer and i.subject = asked.subject
      join people p on p.tenant_id = i.tenant_id and p.id = i.person_id
      join tenants t on t.id = i.tenant_id
  `.execute(db);
  const byPlace = new Map(found.rows.map((row) => [row.n, row]));
  return identities.map((_, i) => {
    const row = byPlace.get(i + 1);
    if (row === undefined) return null;
    const versions = { settings: row.settings_version, people: row.people_version, policy: row.policy_version ?? 0 };
    const organisation = { google_domain: row.google_domain, entra_tenant: row.entra_tenant };
    return { tenant: row.tenant_id, organisation, person: toPerson(row), versions };
  });
}

/** To be called first by whoever changes people: one at a time, and what was kept of them is read anew, in every process. */
export async function touchPeople(tx: Tx, tenant: string): Promise<void> {
  await sql`update tenants set people_version = people_version + 1 where id = ${tenant}`.execute(tx);
}

function toPerson(row: Row): Person {
  const { id, name, email, roles, team, active } = row;
  const away = row.away_from === null ? null : { from: row.away_from, until: row.away_until, standIn: row.stand_in_id };
  return Person.parse({ id, name, email, roles, manager: row.manager_id, team, away, active });
}
