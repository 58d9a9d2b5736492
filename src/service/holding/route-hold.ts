// Who is asked about a hold: the sender's manager or team, whoever stands in, and further people for some topics.
import type { Topic } from '../../model/flag.ts';
import type { Person } from '../../model/person.ts';
import type { Escalation, TenantSettings } from '../../model/tenant-settings.ts';
import type { StoredStatement, StoredStep } from '../store/stored-hold.ts';
import { findSettler, type Settling, saysNothingNew } from './settle.ts';

type Reviewers = StoredStep['reviewers'];

export interface Routing {
  readonly sender: Person;
  /** Managers upward, nearest first. */
  readonly chain: readonly Person[];
  /** Everyone whom the settings or an absence name, and administrators. */
  readonly people: ReadonlyMap<string, Person>;
  readonly admins: readonly Person[];
  readonly settings: TenantSettings;
  /** The day in the tenant's time zone. */
  readonly today: string;
}

/** The name of the step that the sender's manager or team answers. */
const MANAGER_STEP = 'manager';

/**
 * The steps of a hold, or null where nobody could answer one of them. Where the message says something new, a step that would ask
 * nothing asks again what was settled in it: a release is for words that its reviewers read.
 */
export function routeHold(routing: Routing, statements: readonly StoredStatement[], settling: Settling): StoredStep[] | null {
  const steps = findSteps(routing, statements, settling);
  const { previous } = settling;
  const silent = (steps ?? []).filter(({ state }) => state === 'released').map(({ name }) => name);
  const asked = statements.filter(({ key }) => steps?.some(({ keys }) => keys.includes(key)));
  if (previous === null || silent.length === 0 || saysNothingNew(settling, asked)) return steps;
  const heard = { ...previous, steps: previous.steps.filter(({ name }) => !silent.includes(name)) };
  return findSteps(routing, statements, { ...settling, previous: heard });
}

function findSteps(routing: Routing, statements: readonly StoredStatement[], settling: Settling): StoredStep[] | null {
  const asked = statements.filter(({ standing }) => standing === 'asked');
  const main = findMain(routing);
  const escalations = routing.settings.escalations.filter(({ topics }) => asked.some((one) => isAbout(one, topics)));
  const shared = escalations.filter(({ needs }) => needs === 'any');
  const managers = asked.filter((one) => !shared.some(({ topics }) => isAbout(one, topics)));
  const steps = [toStep(MANAGER_STEP, null, main, managers, settling)];
  // Whose answers are needed by now, each for a step of their own.
  let needed = main;
  for (const { name, topics, people, needs } of escalations) {
    const own = resolve(routing, people);
    const reviewers = needs === 'any' ? unite(main, own) : pickOthers(routing, own, needed);
    const about = asked.filter((one) => isAbout(one, topics));
    const step = toStep(name, topics, reviewers, about, settling);
    if (needs === 'all' && step.state === 'waiting') needed = unite(needed, reviewers);
    steps.push(step);
  }
  const isStuck = steps.some(({ state, reviewers }) => state === 'waiting' && reviewers.length === 0);
  return isStuck ? null : steps.filter(({ keys, settled }) => keys.length + settled.length > 0);
}

function isAbout({ topic }: StoredStatement, topics: Escalation['topics']): boolean {
  return topic !== null && topics.includes(topic);
}

function toStep(
  name: string,
  topics: Topic[] | null,
  reviewers: Reviewers,
  statements: readonly StoredStatement[],
  settling: Settling,
): StoredStep {
  const settlers = new Map(statements.map((statement) => [statement.key, findSettler(name, statement, settling)]));
  const keys = [...settlers].flatMap(([key, settler]) => (settler === null ? [key] : []));
  const settled = [...settlers].flatMap(([key, settler]) => (settler === null ? [] : [key]));
  const settledBy = Object.fromEntries([...settlers].flatMap(([key, settler]) => (settler?.by ? [[key, settler.by]] : [])));
  return { name, topics, reviewers, settled, settledBy, keys, state: keys.length === 0 ? 'released' : 'waiting' };
}

/** Who would be asked about a message of the sender's today, whatever it is about. */
export function listReviewers(routing: Routing): readonly Person[] {
  const known = [...routing.people.values(), ...routing.chain];
  return findMain(routing).flatMap(({ id }) => known.find((person) => person.id === id) ?? []);
}

/** The team's queue where the sender has one; else the nearest manager who can answer; else whom the settings fall back on. */
function findMain(routing: Routing): Reviewers {
  const { sender, chain, settings } = routing;
  const team = settings.teams.find(({ name }) => name === sender.team);
  const queue = team === undefined ? [] : resolve(routing, team.reviewers);
  if (queue.length > 0) return queue;
  for (const manager of chain) {
    const found = resolve(routing, [manager.id]);
    if (found.length > 0) return found;
  }
  return fallback(routing, []);
}

/** A second pair of eyes is another person, and so is a third: who is asked for an earlier step is not asked for this one. */
function pickOthers(routing: Routing, own: Reviewers, needed: Reviewers): Reviewers {
  const others = own.filter(({ id }) => !needed.some((one) => one.id === id));
  return others.length > 0 ? others : fallback(routing, needed);
}

function fallback(routing: Routing, without: Reviewers): Reviewers {
  const named = resolve(routing, routing.settings.fallback);
  const found =
    named.length > 0
      ? named
      : resolve(
          routing,
          routing.admins.map(({ id }) => id),
        );
  return found.filter(({ id }) => !without.some((one) => one.id === id));
}

/** Those who can answer today: the people themselves, or who stands in for them. Never the sender. */
function resolve(routing: Routing, ids: readonly string[]): Reviewers {
  return ids.reduce<Reviewers>((found, id) => {
    const reviewer = resolveOne(routing, id);
    return reviewer === null ? found : unite(found, [reviewer]);
  }, []);
}

function resolveOne({ people, chain, sender, today }: Routing, id: string): Reviewers[number] | null {
  const lookUp = (wanted: string) => people.get(wanted) ?? chain.find((manager) => manager.id === wanted);
  const person = lookUp(id);
  if (person !== undefined && canAnswer(person, sender, today)) return { id, standsInFor: null };
  const standIn = person?.away?.standIn;
  const other = standIn === undefined || standIn === null || !isAway(person, today) ? undefined : lookUp(standIn);
  return other !== undefined && canAnswer(other, sender, today) ? { id: other.id, standsInFor: id } : null;
}

function canAnswer(person: Person, sender: Person, today: string): boolean {
  return person.active && person.id !== sender.id && mayReview(person) && !isAway(person, today);
}

export function mayReview({ roles }: Person): boolean {
  return roles.includes('manager') || roles.includes('admin');
}

export function isAway(person: Person | undefined, today: string): boolean {
  const away = person?.away ?? null;
  return away !== null && away.from <= today && today <= away.until;
}

function unite(a: Reviewers, b: Reviewers): Reviewers {
  return [...a, ...b.filter(({ id }) => !a.some((one) => one.id === id))];
}
