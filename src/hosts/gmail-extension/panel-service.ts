// The panel's line to the review service, where an administrator connected one: the policy in force, and the hold of each message.

import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { type Connection, createConnection, type KeptPolicy } from '../../compose/connection.ts';
import { createHolding, type Holding } from '../../compose/hold.ts';
import type { RecordQueue } from '../../compose/record-queue.ts';
import type { Session } from '../../compose/session.ts';
import type { Hold } from '../../model/hold.ts';
import { PolicyInput } from '../../model/policy.ts';
import { createReview, type Review } from '../../review/review.ts';
import { createClient } from '../../wire/client.ts';
import { holdEndpoints } from '../../wire/hold-endpoints.ts';
import { onLocalChange, readLocal, tellWorker, writeLocal } from './browser.ts';
import { readConnected } from './connected.ts';
import { KeptHold } from './kept-holds.ts';
import { readSent } from './kept-sent.ts';
import { readPolicyVersion } from './settings.ts';
import { KEPT_POLICY } from './stored-settings.ts';
import { SignedIn } from './worker-answers.ts';
import { fetchByWorker } from './worker-fetch.ts';
import { SENT, type WorkerMessage } from './worker-messages.ts';

const TIMEOUT_MS = 10_000;
const Kept = z.object({ version: z.number(), policy: PolicyInput, at: z.string() });

export interface PanelService {
  readonly connection: Connection;
  /** For managers: what waits for their answer. */
  readonly review: Review;
  readonly isSignedIn: ReadonlySignal<boolean>;
  /** On a machine for trying out, everybody is made up. */
  readonly isDevelopment: boolean;
  /** Asks the person to sign in, and says whether they are; `as` says whom they want to be where everybody is made up. */
  enter(as?: 'rep' | 'manager'): Promise<boolean>;
  /** The hold of a message, found again by Gmail's own id of it. */
  holdingOf(session: Session, messageId: string | null, end: AbortSignal): Holding;
}

/** Null where nothing is connected: then what is held stays held, and the panel says so. */
export async function findService(clock: () => Date, end: AbortSignal): Promise<PanelService | null> {
  const connected = await readConnected();
  if (connected === null) return null;
  const newId = () => crypto.randomUUID();
  const isSignedIn = signal(false);
  const signIn = async (ask: boolean, as?: 'rep' | 'manager') => {
    const message: WorkerMessage = { kind: 'sign-in', ask, ...(as === undefined ? {} : { as }) };
    isSignedIn.value = SignedIn.safeParse(await tellWorker(message)).data?.signedIn === true;
    return isSignedIn.value;
  };
  // The token stays in the worker; that the service knows the sender no more is seen by its answer.
  const watched: typeof fetch = async (input, init) => {
    const response = await fetchByWorker(input, init);
    isSignedIn.value = response.status !== 401;
    return response;
  };
  const client = createClient({ url: connected.apiOrigin, token: () => null, fetch: watched, timeoutMs: TIMEOUT_MS });
  // What is judged by while the service gives no answer, and said to be of then; not where an administrator's own counts.
  const isJudgedBy = (await readPolicyVersion()) !== null;
  const known: KeptPolicy | null = (isJudgedBy ? Kept.safeParse(await readLocal(KEPT_POLICY)).data : null) ?? null;
  const kept = signal(known);
  const connection = createConnection({ client, clock, kept });
  const records = watchRecords();
  // The scripts in the page judge by the same policy as the manager's service.
  const endPolicy = effect(() => {
    if (kept.value !== null && kept.value !== known) void writeLocal(KEPT_POLICY, kept.value);
  });
  end.addEventListener('abort', endPolicy);
  // Titles of rules would bring every rule into the panel; the words of each flag say enough.
  const review = createReview({ client, clock, newId, shortcuts: signal(true), titleOf: () => null });
  let isStarted = false;
  // Once: somebody who signs in again finds the first stream of events trying still.
  const enter = () => {
    if (isStarted) return;
    isStarted = true;
    connection.start(end);
  };
  if (await signIn(false)) enter();
  return {
    connection,
    review,
    isSignedIn,
    isDevelopment: connected.identity === 'development',
    enter: async (as) => {
      const isIn = await signIn(true, as);
      if (isIn) enter();
      return isIn;
    },
    holdingOf: (session, messageId, over) => openHolding({ session, connection, records, clock }, messageId, over),
  };
}

/** The worker brings them to the service, and messages leave elsewhere: here they are only counted. */
function watchRecords(): HoldingParts['records'] {
  const waiting = signal(0);
  const count = async () => {
    waiting.value = (await readSent()).reduce((sum, { records }) => sum + records.length, 0);
  };
  onLocalChange(SENT, () => void count());
  void count();
  return { waiting };
}

interface HoldingParts {
  readonly session: Session;
  readonly connection: Connection;
  readonly records: Pick<RecordQueue, 'waiting'>;
  readonly clock: () => Date;
}

function openHolding(parts: HoldingParts, messageId: string | null, end: AbortSignal): Holding {
  const hold = signal<Hold | null>(null);
  const holding = createHolding({ ...parts, recordSent: null, takeBack: null, hold, newId: () => crypto.randomUUID(), knowsSending: true });
  holding.follow(end);
  if (messageId !== null) void followKept(hold, messageId, parts.connection, end);
  return holding;
}

/** The worker knows which hold it is; the hold itself is read from the service, as soon as that can be reached. */
async function followKept(hold: Signal<Hold | null>, messageId: string, { client, listen }: Connection, end: AbortSignal): Promise<void> {
  const ask = (message: WorkerMessage) => tellWorker(message);
  let known = KeptHold.safeParse(await ask({ kind: 'read-hold', messageId })).data?.id ?? null;
  if (end.aborted) return;
  let kept = hold.peek();
  const stop = effect(() => {
    // Only what changed: that the worker could not be asked is no sign that there is none.
    if (hold.value === kept) return;
    kept = hold.value;
    known = null;
    void ask({ kind: 'keep-hold', messageId, hold: kept });
  });
  end.addEventListener('abort', stop);
  const read = async () => {
    if (known === null) return;
    const answer = await client.call(holdEndpoints.readHold, { params: { id: known }, query: {}, body: undefined });
    if (answer.ok && known === answer.value.id && !end.aborted) hold.value = answer.value;
  };
  listen((event) => void (event === null ? read() : undefined), end);
  await read();
}
