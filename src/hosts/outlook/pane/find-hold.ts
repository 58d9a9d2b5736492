// Finds the hold of a draft again: by the id in its session data, or, once Outlook has dropped that with saving and reopening, by digest.
import { effect, type Signal, untracked } from '@preact/signals';
import type { Session } from '../../../compose/session.ts';
import type { Hold } from '../../../model/hold.ts';
import type { Answered, Failed } from '../../../wire/client.ts';
import { holdEndpoints } from '../../../wire/hold-endpoints.ts';
import type { KeptHolds } from './kept-holds.ts';
import type { PaneService } from './pane-service.ts';

/** Of the sender's newest holds. */
const LOOKED_AT = '20';

export interface HoldKeeping {
  readonly hold: Signal<Hold | null>;
  /** The id of a hold that is not at hand; null once it is, or once the service knows none by it. */
  readonly sought: Signal<string | null>;
  readonly kept: KeptHolds;
  readonly session: Session;
  /** Null where none is connected: then no hold is spoken of, and the draft goes on carrying its id. */
  readonly service: PaneService | null;
  readonly end: AbortSignal;
}

/** Keeps the hold in this browser as it was last seen, and looks for one of this very draft as soon as the service can be asked. */
export function keepHold({ hold, sought, kept, session, service, end }: HoldKeeping): void {
  if (service === null) return;
  let known: string | null = null;
  let asked = '';
  const away = new Set<string>();
  const stop = effect(() => {
    if (hold.value === null && sought.value !== null) hold.value = kept.read(sought.value);
    // Put away, or asked anew in other words: it is not looked for again.
    if (known !== null && known !== hold.value?.id) {
      kept.drop(known);
      away.add(known);
    }
    known = hold.value?.id ?? null;
    if (hold.value !== null) {
      sought.value = null;
      kept.keep(hold.value);
      return;
    }
    const id = sought.value;
    const digest = session.status.value === 'holds' ? (session.inspection.value?.digest ?? '') : '';
    const question = id ?? digest;
    // Where the service gave no answer, it is asked again when the clock moves on.
    void service.connection.now.value;
    if (question === '' || question === asked || service.connection.reach.value !== 'live') return;
    asked = question;
    const subject = session.draft.peek()?.subject ?? '';
    void untracked(() => (id === null ? findByDigest(digest, subject, away, service) : readHold(id, service))).then((found: Found) => {
      if (!found.ok && found.code !== 'not-found' && asked === question) asked = '';
      if (hold.peek() !== null || end.aborted) return;
      if (found.ok) hold.value = found.value;
      else if (found.code === 'not-found') sought.value = null;
    });
  });
  end.addEventListener('abort', stop);
}

type Found = { readonly ok: true; readonly value: Hold | null } | Failed;

function readHold(id: string, { connection }: PaneService): Promise<Answered<Hold>> {
  return connection.client.call(holdEndpoints.readHold, { params: { id }, query: {}, body: undefined });
}

/** One that was sent is of another message, however alike. */
async function findByDigest(digest: string, subject: string, away: ReadonlySet<string>, service: PaneService): Promise<Found> {
  const { client } = service.connection;
  const list = await client.call(holdEndpoints.listHolds, { params: {}, query: { view: 'mine', limit: LOOKED_AT }, body: undefined });
  if (!list.ok) return list;
  const mayBe = list.value.items.filter(({ id, subject: of, state }) => of === subject && state !== 'withdrawn' && !away.has(id));
  for (const { id } of mayBe.slice(0, 3)) {
    const found = await readHold(id, service);
    if (!found.ok) return found;
    if (found.value.digest === digest && found.value.delivery?.state !== 'sent') return found;
  }
  return { ok: true, value: null };
}
