// The holds that this browser remembers, with their words, so that a pane without a connection can say how they stood: each only while it
// is under way.
import { Hold } from '../../../model/hold.ts';

export interface KeptHolds {
  read(id: string): Hold | null;
  /** Remembers it as it was last seen; one that is over is forgotten. */
  keep(hold: Hold): void;
  drop(id: string): void;
}

const PREFIX = 'countersign.hold.';
const MOST_KEPT = 20;
/** For reading and answering what was returned. */
const RETURNED_MS = 7 * 24 * 3_600_000;

/** Forgets at once what is over: Outlook tells nobody that a message went, and the pane of a draft may never be opened again. */
export function openHolds(storage: Storage | null, clock: () => Date): KeptHolds {
  const drop = (id: string) => storage?.removeItem(PREFIX + id);
  const read = (id: string) => parse(storage?.getItem(PREFIX + id) ?? null);
  const tidy = () => {
    const found = listIds(storage).map((id) => ({ id, hold: read(id) }));
    const live = found.flatMap(({ hold }) => (hold === null || isOver(hold, clock().getTime()) ? [] : [hold]));
    const kept = new Set(
      live
        .sort((a, b) => (a.placedAt < b.placedAt ? 1 : -1))
        .slice(0, MOST_KEPT)
        .map(({ id }) => id),
    );
    for (const { id } of found) if (!kept.has(id)) drop(id);
  };
  tidy();
  return {
    read,
    keep: (hold) => {
      try {
        storage?.setItem(PREFIX + hold.id, JSON.stringify(hold));
      } catch {
        // Full: the service has it, and what was kept before is older than this.
        drop(hold.id);
      }
      tidy();
    },
    drop,
  };
}

function listIds(storage: Storage | null): readonly string[] {
  const names = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}

function parse(text: string | null): Hold | null {
  try {
    return Hold.safeParse(JSON.parse(text ?? 'null')).data ?? null;
  } catch {
    // Not readable: the service is asked.
    return null;
  }
}

/** Nothing comes of it any more that the sender would look for here. */
function isOver({ state, dueAt, decidedAt, receipt }: Hold, now: number): boolean {
  switch (state) {
    case 'pending':
      return Date.parse(dueAt) <= now;
    case 'released':
      return receipt === null || Date.parse(receipt.expires) <= now;
    case 'returned':
      return decidedAt === null || Date.parse(decidedAt) + RETURNED_MS <= now;
    case 'withdrawn':
    case 'expired':
      return true;
  }
}
