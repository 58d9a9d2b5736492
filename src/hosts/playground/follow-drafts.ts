// Keeps the holds of drafts that are not open true: the open one sees to its own.
import type { Connection } from '../../compose/connection.ts';
import type { Hold } from '../../model/hold.ts';
import { holdEndpoints } from '../../wire/hold-endpoints.ts';
import type { SavedDraft } from './saved-draft.ts';
import type { Workspace } from './workspace.ts';

/** Until the signal aborts. */
export function followDrafts({ drafts, open, viewer }: Workspace, { client, listen }: Connection, signal: AbortSignal): void {
  // Seen with a reviewer's eyes alone, no draft is open.
  const isOpen = ({ id }: SavedDraft) => (viewer.value === 'rep' || viewer.value === 'both') && id === open.value;
  const isWaiting = (saved: SavedDraft) => saved.hold?.state === 'pending' && !isOpen(saved);
  const read = async ({ id }: Hold) => {
    const answer = await client.call(holdEndpoints.readHold, { params: { id }, query: {}, body: undefined });
    if (!answer.ok) return;
    drafts.value = drafts.value.map((saved) => (saved.hold?.id === id && isWaiting(saved) ? { ...saved, hold: answer.value } : saved));
  };
  listen((event) => {
    const holds = drafts.value.filter(isWaiting).flatMap(({ hold }) => hold ?? []);
    for (const hold of holds.filter(({ id }) => event === null || event.hold === id)) void read(hold);
  }, signal);
}
