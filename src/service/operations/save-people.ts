// Saves people, one or many at once, with what the tables alone do not guard: all of them, or none.
import * as z from 'zod/mini';
import type { Person } from '../../model/person.ts';
import { type Identity, WritePerson } from '../../wire/admin-endpoints.ts';
import { linkIdentities, listManagersAbove, listPeople, savePeople as saveStored } from '../store/people.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import type { Unit } from '../work/transact.ts';
import type { Caller } from '../work/work.ts';

/** What is left out stays as it was. */
export const AskedPerson = z.partial(WritePerson, { email: true, manager: true, team: true });

export interface Asking {
  readonly id: string;
  readonly asked: z.infer<typeof AskedPerson>;
}

export interface Saved {
  /** Null for somebody new. */
  readonly before: Person | null;
  readonly person: Person;
  /** What leads to them from now on. */
  readonly identity: Identity | undefined;
}

/** What became of each, in their order; nobody may stand there twice. Where one is refused, so must be what was begun. */
export async function savePeople({ tx }: Unit, { tenant, person: author }: Caller, asking: readonly Asking[]): Promise<Outcome<Saved>[]> {
  const ids = asking.map(({ id }) => id);
  const found = await listPeople(tx, tenant, [...new Set([...ids, ...asking.flatMap(namedBy)])]);
  const before = new Map(found.map((one) => [one.id, one]));
  const known = new Set([...ids, ...before.keys()]);
  const planned = asking.map((one) => plan(one, before.get(one.id) ?? null, author, known));
  const managers = await listManagersAbove(
    tx,
    tenant,
    planned.flatMap((one) => (one.ok ? (one.value.person.manager ?? []) : [])),
  );
  for (const id of ids) managers.set(id, null);
  const accounts = new Set<string>();
  const outcomes = planned.map((one) => (one.ok ? fitIn(one.value, managers, accounts) : one));
  const saved = outcomes.flatMap((one) => (one.ok ? one.value : []));
  if (saved.length < outcomes.length) return outcomes;
  await saveStored(
    tx,
    tenant,
    saved.map(({ person }) => person),
  );
  const links = saved.flatMap(({ person, identity }) => (identity === undefined ? [] : { ...identity, person: person.id }));
  const linked = await linkIdentities(tx, tenant, links);
  return outcomes.map((one) => (one.ok && one.value.identity !== undefined && !linked.has(one.value.person.id) ? IDENTITY_TAKEN : one));
}

export async function saveOne(unit: Unit, caller: Caller, asking: Asking): Promise<Outcome<Saved>> {
  const [outcome] = await savePeople(unit, caller, [asking]);
  if (outcome === undefined) throw new Error('one was asked, and none came back');
  return outcome;
}

export const IDENTITY_TAKEN = refused('conflict', 'This identity leads to someone else already.');

function namedBy({ asked: { manager, away } }: Asking): string[] {
  return [manager, away?.standIn].filter((one) => typeof one === 'string');
}

function plan(asking: Asking, before: Person | null, author: Person, known: ReadonlySet<string>): Outcome<Saved> {
  const { id, asked } = asking;
  const { name, roles, identity } = asked;
  const orBefore = <T>(value: T | undefined, old: T | undefined, usual: T): T => (value === undefined ? (old ?? usual) : value);
  const email = orBefore(asked.email, before?.email, '');
  const manager = orBefore(asked.manager, before?.manager, null);
  const team = orBefore(asked.team, before?.team, null);
  const away = orBefore(asked.away, before?.away, null);
  const active = orBefore(asked.active, before?.active, true);
  if (before === null && id.includes('@'))
    return refused('bad-request', 'An id is no address: it stands in logs, where addresses do not belong.');
  if (id === author.id && !(roles.includes('admin') && active))
    return refused('bad-request', 'An administrator does not take their own administration away; another one does.');
  for (const other of namedBy(asking)) {
    if (other === id) return refused('bad-request', 'Nobody manages themselves, or stands in for themselves.');
    if (!known.has(other)) return refused('bad-request', 'The manager or the stand-in is not known.');
  }
  return done({ before, person: { id, name, email, roles, manager, team, away, active }, identity });
}

/** Whether it goes together with those before it, who are in `managers` and `accounts`. */
function fitIn(saved: Saved, managers: Map<string, string | null>, accounts: Set<string>): Outcome<Saved> {
  const { person, identity } = saved;
  if (isAbove(person.id, person.manager, managers)) return refused('bad-request', 'They would come to manage themselves.');
  managers.set(person.id, person.manager);
  const account = identity === undefined ? person.id : `${identity.issuer} ${identity.subject}`;
  if (accounts.has(account)) return IDENTITY_TAKEN;
  accounts.add(account);
  return done(saved);
}

const MOST_ABOVE = 100;

function isAbove(person: string, manager: string | null, managers: ReadonlyMap<string, string | null>): boolean {
  let above: string | null = manager;
  for (let step = 0; above !== null && step < MOST_ABOVE; step++) {
    if (above === person) return true;
    above = managers.get(above) ?? null;
  }
  return false;
}
