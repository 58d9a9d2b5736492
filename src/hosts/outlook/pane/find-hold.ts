// Finds the hold of a draft again: by the id in its session data, or, once Outlook has dropped that with saving and reopening, by digest.
import { effect, type Signal, untracked } from '@preact/signals';
import type { Session } from '../../../compose/session.ts';
import { Hold } from '../../../model/hold.ts';
import { holdEndpoints } from '../../../wire/hold-endpoints.ts';
import type { PaneService } from './pane-service.ts';

const nameOf = (id: string) => `countersign.hold.${id}`;
/** Of the sender's newest holds. */
const LOOKED_AT = '20';

/** As it was last seen, from this browser or from the service. */
export async function findHold(id: string | null, service: PaneService | null, storage: Storage | null): Promise<Hold | null> {
  if (id === null) return null;
  return readKept(id, storage) ?? (service === null ? null : readHold(id, service));
}

function readKept(id: string, storage: Storage | null): Hold | null {
  try {
    return Hold.safeParse(JSON.parse(storage?.getItem(nameOf(id)) ?? 'null')).data ?? null;
  } catch {
    // Not readable: the service is asked.
    return null;
  }
}

async function readHold(id: string, { connection }: PaneService): Promise<Hold | null> {
  const answer = await connection.client.call(holdEndpoints.readHold, { params: { id }, query: {}, body: undefined });
  return answer.ok ? answer.value : null;
}

/** Keeps the hold in this browser, and looks for one of this very draft as soon as the service can be asked. */
export function keepHold(
  hold: Signal<Hold | null>,
  storage: Storage | null,
  session: Session,
  service: PaneService | null,
  end: AbortSignal,
): void {
  let asked = '';
  const stop = effect(() => {
    if (hold.value !== null) return keep(hold.value, storage);
    const digest = session.status.value === 'holds' ? (session.inspection.value?.digest ?? '') : '';
    if (service === null || digest === '' || digest === asked || service.connection.reach.value !== 'live') return;
    asked = digest;
    void untracked(() => findByDigest(digest, session.draft.value?.subject ?? '', service)).then((found) => {
      if (found !== null && hold.peek() === null && !end.aborted) hold.value = found;
    });
  });
  end.addEventListener('abort', stop);
}

function keep(hold: Hold, storage: Storage | null): void {
  try {
    storage?.setItem(nameOf(hold.id), JSON.stringify(hold));
  } catch {
    // Full or forbidden: the service has it.
  }
}

async function findByDigest(digest: string, subject: string, service: PaneService): Promise<Hold | null> {
  const { client } = service.connection;
  const list = await client.call(holdEndpoints.listHolds, { params: {}, query: { view: 'mine', limit: LOOKED_AT }, body: undefined });
  if (!list.ok) return null;
  const alike = list.value.items.filter((one) => one.subject === subject && one.state !== 'withdrawn').slice(0, 3);
  for (const { id } of alike) {
    const found = await readHold(id, service);
    if (found?.digest === digest) return found;
  }
  return null;
}
