// Takes back a hold that waits for an answer.
import type { Hold } from '../model/hold.ts';
import type { Answered, Client } from '../wire/client.ts';
import { holdEndpoints } from '../wire/hold-endpoints.ts';

/** What the manager reads where the message went in words that nobody had to see. */
export const SENT_OTHERWISE = 'Sent with other words, which needed no review.';

/** And where it will not be sent at all. */
export const DISCARDED = 'The draft was discarded.';

/** The hold waits no longer, or is none of the sender's. */
const OVER: readonly string[] = ['already-decided', 'not-found', 'conflict', 'forbidden'];

/** There is nothing to try again. */
export function isOver(answer: Answered<Hold>): boolean {
  return answer.ok || OVER.includes(answer.code);
}

/** Asked twice, it counts once. */
export function withdrawHold({ call }: Pick<Client, 'call'>, id: string, note?: string): Promise<Answered<Hold>> {
  const body = note === undefined ? {} : { note };
  return call(holdEndpoints.withdrawHold, { params: { id }, query: {}, body, idempotencyKey: `withdraw-${id}` });
}
