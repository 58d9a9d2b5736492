// In the worker: looks what became of holds, tells the person, and tells the window of each message.
import * as z from 'zod/mini';
import { isInHand } from '../../model/delivery.ts';
import type { Hold } from '../../model/hold.ts';
import { nameAsked } from '../../sidebar/hold-words.ts';
import type { Client } from '../../wire/client.ts';
import { holdEndpoints } from '../../wire/hold-endpoints.ts';
import { GMAIL, notify, readSession, tellTabs, writeSession } from './browser.ts';
import { alertsOf, Seen } from './hold-alerts.ts';
import { dropHold, type KeptHold, keepHold, listHolds } from './kept-holds.ts';
import type { Act, FromPanel } from './panel-acts.ts';

const SEEN = 'seen';
const MOST = '50';

export async function watchHolds(client: Client, now: Date): Promise<void> {
  await lookAtLists(client, now);
  for (const { messageId, hold } of await listHolds()) {
    // Its draft may lie there still, in a page that was loaded anew and has not heard of it.
    if (isRecent(hold.delivery, now)) await tellSent(messageId, hold.delivery);
    if (!isOpen(hold, now)) continue;
    const answer = await client.call(holdEndpoints.readHold, { params: { id: hold.id }, query: {}, body: undefined });
    if (answer.ok) {
      // Whom it waits for may change while it waits, and a page that was loaded anew has not heard of it.
      await tellState(messageId, answer.value);
      if (isSame(hold, answer.value)) continue;
      tellUnsent(answer.value);
      // Last: what was written before it was told would never be told.
      await keepHold(messageId, answer.value);
    } else if (answer.code === 'not-found') {
      await tellWaiting(messageId, null);
      await dropHold(messageId);
    }
  }
}

async function lookAtLists({ call }: Client, now: Date): Promise<void> {
  const mine = await call(holdEndpoints.listHolds, { params: {}, query: { view: 'mine', limit: MOST }, body: undefined });
  const toReview = await call(holdEndpoints.listHolds, {
    params: {},
    query: { view: 'to-review', state: 'pending', limit: MOST },
    body: undefined,
  });
  if (!mine.ok || !toReview.ok) return;
  const before = Seen.safeParse(await readSession(SEEN)).data ?? null;
  const waiting = (await listHolds()).flatMap(({ hold: { id, state } }) => (state === 'pending' ? [id] : []));
  const { alerts, seen } = alertsOf(before, { mine: mine.value.items, toReview: toReview.value.items, waiting, now });
  await writeSession(SEEN, seen);
  for (const alert of alerts) notify(alert);
}

/** May its state still change, or who sends it; or may a window still need its release? */
function isOpen({ state, delivery, receipt }: KeptHold, now: Date): boolean {
  if (state !== 'released') return state === 'pending';
  return delivery?.state === 'waiting' || (receipt !== null && Date.parse(receipt.expires) > now.getTime());
}

function isSame(a: KeptHold, b: KeptHold): boolean {
  return a.state === b.state && a.delivery?.state === b.delivery?.state && a.receipt?.expires === b.receipt?.expires;
}

const UNSENT = { failed: 'Not sent for you: press Send', unknown: 'It may have left: look in Sent' };

function tellUnsent({ id, subject, delivery }: Hold): void {
  if (delivery?.by === 'service' && (delivery.state === 'failed' || delivery.state === 'unknown'))
    notify({ id: `${id} ${delivery.state}`, title: UNSENT[delivery.state], text: subject });
}

/** The panel does the same where it is open; twice is as good as once. */
async function tellState(messageId: string, hold: Hold): Promise<void> {
  const { state, delivery, receipt } = hold;
  if (state !== 'pending')
    await tellWindow(messageId, { kind: 'receipt', receipt: state === 'released' && !isInHand(delivery) ? receipt : null });
  await tellSent(messageId, delivery);
  await tellWaiting(messageId, hold);
}

async function tellSent(messageId: string, delivery: KeptHold['delivery']): Promise<void> {
  if (delivery?.state === 'sent' && delivery.at) await tellWindow(messageId, { kind: 'sent', at: delivery.at });
}

const DAY_MS = 24 * 3_600_000;

/** A draft that nobody has looked at for a day is not spoken of every minute. */
function isRecent(delivery: KeptHold['delivery'], now: Date): boolean {
  return now.getTime() - Date.parse(delivery?.at ?? '') < DAY_MS;
}

const Waiting = z.object({
  state: z.literal('pending'),
  digest: z.string(),
  waitingFor: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** Of a hold as a page of ours or the service gives it: the window of its message says whom it waits for. */
export async function tellWaiting(messageId: string, hold: unknown): Promise<void> {
  const { waitingFor, digest } = Waiting.safeParse(hold).data ?? { waitingFor: null, digest: '' };
  await tellWindow(messageId, { kind: 'waits', name: waitingFor && nameAsked(waitingFor), digest });
}

function tellWindow(message: string, act: Act): Promise<void> {
  const told: FromPanel = { frame: '', message, act };
  return tellTabs(GMAIL, told);
}
