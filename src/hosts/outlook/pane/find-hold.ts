// Finds the hold of a draft again: by the id in its session data, or, once Outlook has dropped that with saving and reopening, by digest.
import { effect, type Signal, untracked } from '@preact/signals';
import type { Session } from '../../../compose/session.ts';
import { Hold } from '../../../model/hold.ts';
import type { Answered, Failed } from '../../../wire/client.ts';
import { holdEndpoints } from '../../../wire/hold-endpoints.ts';
import type { PaneService } from './pane-service.ts';

const nameOf = (id: string) => `countersign.hold.${id}`;
/** Of the sender's newest holds. */
const LOOKED_AT = '20';

function readKept(id: string, storage: Storage | null): Hold | null {
  try {
    return Hold.safeParse(JSON.parse(storage?.getItem(nameOf(id)) ?? 'null')).data ?? null;
  } catch {
    // Not readable: the service is asked.
    return null;
  }
}

export interface HoldKeeping {
  readonly hold: Signal<Hold | null>;
  /** The id of a hold that is not at hand; null once it is, or once the service knows none by it. */
  readonly sought: Signal<string | null>;
  readonly storage: Storage | null;
  readonly session: Session;
  /** Null where none is connected: then no hold is spoken of, and the draft goes on carrying its id. */
  readonly service: PaneService | null;
  readonly end: AbortSignal;
}

/** Keeps the hold in this browser as it was last seen, and looks for one of this very draft as soon as the service can be asked. */
export function keepHold({ hold, sought, storage, session, service, end }: HoldKeeping): void {
  if (service === null) return;
  let asked = '';
  const stop = effect(() => {
    if (hold.value === null && sought.value !== null) hold.value = readKept(sought.value, storage);
    if (hold.value !== null) {
      sought.value = null;
      keep(hold.value, storage);
      return;
    }
    const id = sought.value;
    const digest = session.status.value === 'holds' ? (session.inspection.value?.digest ?? '') : '';
    const question = id ?? digest;
    if (question === '' || question === asked || service.connection.reach.value !== 'live') return;
    asked = question;
    const subject = session.draft.peek()?.subject ?? '';
    void untracked(() => (id === null ? findByDigest(digest, subject, service) : readHold(id, service))).then((found) => {
      if (hold.peek() !== null || end.aborted) return;
      if (found.ok) hold.value = found.value;
      else if (found.code === 'not-found') sought.value = null;
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

type Found = { readonly ok: true; readonly value: Hold | null } | Failed;

function readHold(id: string, { connection }: PaneService): Promise<Answered<Hold>> {
  return connection.client.call(holdEndpoints.readHold, { params: { id }, query: {}, body: undefined });
}

async function findByDigest(digest: string, subject: string, service: PaneService): Promise<Found> {
  const { client } = service.connection;
  const list = await client.call(holdEndpoints.listHolds, { params: {}, query: { view: 'mine', limit: LOOKED_AT }, body: undefined });
  if (!list.ok) return list;
  const alike = list.value.items.filter((one) => one.subject === subject && one.state !== 'withdrawn').slice(0, 3);
  for (const { id } of alike) {
    const found = await readHold(id, service);
    if (!found.ok || found.value.digest === digest) return found;
  }
  return { ok: true, value: null };
}
