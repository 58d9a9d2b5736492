// Live events of one process: it hears of changes, reads them once for all its listeners, and gives each what concerns them.
import type { LiveEvent } from '../../model/live-event.ts';
import type { Person } from '../../model/person.ts';
import { type Addressed, isFor, listLiveEvents, readLastEvent } from '../operations/list-live-events.ts';
import { describeError } from '../work/log.ts';
import type { Work } from '../work/work.ts';

export interface Hub {
  /** Sends what comes after `after` (null: from now on). Stops with the signal. */
  listen(listener: NewListener, signal: AbortSignal): Promise<void>;
  readonly listeners: number;
}

export interface NewListener {
  readonly tenant: string;
  readonly person: Person;
  readonly after: number | null;
  send(event: LiveEvent): void;
}

interface Listener extends NewListener {
  seen: number;
  catchingUp: boolean;
}

/** The last events of a tenant, without a gap: the chain has none. */
interface Recent {
  events: Addressed[];
  through: number;
  readonly listeners: Set<Listener>;
  refreshing: Promise<void> | null;
  again: boolean;
}

const BATCH = 500;
const MOST_KEPT = 2000;
/** A word of a change may be lost with a connection: looked after it all the same. */
const POLL_MS = 5000;

export function createHub(work: Work, signal: AbortSignal): Hub {
  const tenants = new Map<string, Recent>();
  const refreshAll = () => [...tenants].map(([tenant, recent]) => refresh(work, tenant, recent));
  work.database.onChange((tenant) => {
    const recent = tenants.get(tenant);
    if (recent !== undefined) refresh(work, tenant, recent);
    // A connection came back: whatever was said meanwhile was missed.
    if (tenant === '') refreshAll();
  }, signal);
  const poll = setInterval(refreshAll, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(poll), { once: true });
  return {
    listen: async (given, until) => {
      const { tenant, after } = given;
      const head = await readLastEvent(work, tenant);
      const recent = tenants.get(tenant) ?? { events: [], through: head, listeners: new Set<Listener>(), refreshing: null, again: false };
      tenants.set(tenant, recent);
      if (until.aborted) return;
      // Nobody listened, so nothing was read meanwhile: start over from here.
      if (recent.listeners.size === 0 && recent.refreshing === null) Object.assign(recent, { events: [], through: head });
      const listener: Listener = { ...given, seen: Math.min(after ?? head, head), catchingUp: false };
      recent.listeners.add(listener);
      until.addEventListener('abort', () => recent.listeners.delete(listener), { once: true });
      await refresh(work, tenant, recent);
      deliver(work, recent, listener);
    },
    get listeners() {
      return [...tenants.values()].reduce((sum, { listeners }) => sum + listeners.size, 0);
    },
  };
}

/** Reads what is new, one reading at a time; a change that comes meanwhile is read after it. */
function refresh(work: Work, tenant: string, recent: Recent): Promise<void> {
  if (recent.listeners.size === 0) return Promise.resolve();
  if (recent.refreshing !== null) {
    recent.again = true;
    return recent.refreshing;
  }
  recent.refreshing = refreshOnce(work, tenant, recent)
    .catch((error: unknown) => work.log('warn', 'live-read-failed', describeError(error)))
    .finally(() => {
      recent.refreshing = null;
      if (!recent.again) return;
      recent.again = false;
      refresh(work, tenant, recent);
    });
  return recent.refreshing;
}

async function refreshOnce(work: Work, tenant: string, recent: Recent): Promise<void> {
  for (;;) {
    const found = await listLiveEvents(work, tenant, recent.through, BATCH);
    recent.events = [...recent.events, ...found].slice(-MOST_KEPT);
    recent.through = found[found.length - 1]?.event.id ?? recent.through;
    for (const listener of recent.listeners) deliver(work, recent, listener);
    if (found.length < BATCH) return;
  }
}

/** From what is kept, if it reaches back far enough; else the listener first catches up from the database. */
function deliver(work: Work, recent: Recent, listener: Listener): void {
  if (listener.catchingUp) return;
  const first = recent.through - recent.events.length + 1;
  if (listener.seen >= first - 1) {
    for (const one of recent.events.slice(Math.max(0, listener.seen - first + 1))) sendOne(listener, one);
    listener.seen = Math.max(listener.seen, recent.through);
    return;
  }
  listener.catchingUp = true;
  catchUp(work, recent, listener)
    .catch((error: unknown) => work.log('warn', 'live-read-failed', describeError(error)))
    .finally(() => {
      listener.catchingUp = false;
      if (listener.seen >= recent.through - recent.events.length) deliver(work, recent, listener);
    });
}

async function catchUp(work: Work, recent: Recent, listener: Listener): Promise<void> {
  while (recent.listeners.has(listener)) {
    const found = await listLiveEvents(work, listener.tenant, listener.seen, BATCH);
    for (const one of found) sendOne(listener, one);
    listener.seen = found[found.length - 1]?.event.id ?? listener.seen;
    if (found.length < BATCH) return;
  }
}

function sendOne(listener: Listener, one: Addressed): void {
  if (isFor(one, listener.person)) listener.send(one.event);
}
