// In the worker: which hold belongs to which message, by Gmail's own id of it, and how it stood; until the message left, also when the browser was started anew.
import * as z from 'zod/mini';
import { DELIVERY_STATES } from '../../model/delivery.ts';
import { HoldState } from '../../model/hold.ts';
import { readList } from '../../model/read-list.ts';
import { readLocal, writeLocal } from './browser.ts';
import { createTurns } from './in-turn.ts';

const HOLDS = 'holds';
/** Drafts that were thrown away say nothing of it: the oldest go first. */
const MOST = 200;

/** Ids and no more than a change is seen by. No word of a message lies on this computer, nor a hash of one. */
export const KeptHold = z.object({
  id: z.string(),
  state: HoldState,
  delivery: z.nullable(z.object({ state: z.enum(DELIVERY_STATES), at: z.nullish(z.string()) })),
  receipt: z.nullable(z.object({ expires: z.string() })),
});
export type KeptHold = z.infer<typeof KeptHold>;

const Kept = z.object({ messageId: z.string(), hold: KeptHold });
type Kept = z.infer<typeof Kept>;

const inTurn = createTurns();

export async function readHold(messageId: string): Promise<KeptHold | null> {
  return (await listHolds()).find((kept) => kept.messageId === messageId)?.hold ?? null;
}

/** Of a hold as a page of ours or the service gives it; what is none is forgotten. */
export function keepHold(messageId: string, hold: unknown): Promise<void> {
  const kept = KeptHold.safeParse(hold).data;
  return inTurn(async () => {
    const others = (await listHolds()).filter((one) => one.messageId !== messageId);
    await writeLocal(HOLDS, kept === undefined ? others : [...others, { messageId, hold: kept }].slice(-MOST));
  });
}

export function dropHold(messageId: string): Promise<void> {
  return keepHold(messageId, null);
}

/** All of them, each with the id of its message. */
export async function listHolds(): Promise<readonly Kept[]> {
  return readList(await readLocal(HOLDS), (one) => Kept.safeParse(one).data ?? null);
}
