// The panel's line to the review service, where an administrator connected one: the policy in force, and the hold of each message.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { type Connection, createConnection, type KeptPolicy } from '../../compose/connection.ts';
import { createHolding, type Holding } from '../../compose/hold.ts';
import { createRecordQueue, type RecordQueue } from '../../compose/record-queue.ts';
import type { Session } from '../../compose/session.ts';
import { Hold } from '../../model/hold.ts';
import type { SenderRecord } from '../../model/sender-record.ts';
import { createReview, type Review } from '../../review/review.ts';
import { createClient } from '../../wire/client.ts';
import { readManaged, readSession, redirectUrl, signInAt, writeLocal, writeSession } from './browser.ts';
import { KEPT_POLICY } from './settings.ts';
import { createSignIn } from './sign-in.ts';

const TIMEOUT_MS = 10_000;
const Connected = z.object({ apiOrigin: z.string(), identity: z.literal('google'), googleClientId: z.string() });

export interface PanelService {
  readonly connection: Connection;
  /** For managers: what waits for their answer. */
  readonly review: Review;
  readonly isSignedIn: ReadonlySignal<boolean>;
  /** Asks the person to sign in. */
  enter(): Promise<void>;
  /** The hold of a message, found again by Gmail's own id of it until the browser closes. */
  holdingOf(session: Session, messageId: string | null, end: AbortSignal): Holding;
}

/** Null where nothing is connected: then what is held stays held, and the panel says so. */
export async function findService(clock: () => Date, end: AbortSignal): Promise<PanelService | null> {
  const managed = Connected.safeParse(await readManaged());
  if (!managed.success) return null;
  const { apiOrigin, googleClientId } = managed.data;
  const newId = () => crypto.randomUUID();
  const signIn = createSignIn({ clientId: googleClientId, redirect: redirectUrl(), clock, newNonce: newId, open: signInAt });
  const isSignedIn = signal(false);
  const token = async () => {
    const given = await signIn.token();
    isSignedIn.value = given !== null;
    return given;
  };
  const client = createClient({ url: apiOrigin, token, fetch: (input, init) => fetch(input, init), timeoutMs: TIMEOUT_MS });
  const kept = signal<KeptPolicy | null>(null);
  const connection = createConnection({ client, clock, kept });
  const records = createRecordQueue({ client, waiting: signal<readonly SenderRecord[]>([]) });
  // The scripts in the page judge by the same policy as the manager's service.
  const endPolicy = effect(() => {
    if (kept.value !== null) void writeLocal(KEPT_POLICY, kept.value);
  });
  end.addEventListener('abort', endPolicy);
  // Titles of rules would bring every rule into the panel; the words of each flag say enough.
  const review = createReview({ client, clock, newId, shortcuts: signal(true), titleOf: () => null });
  const start = () => connection.start(end);
  if ((await token()) !== null) start();
  return {
    connection,
    review,
    isSignedIn,
    enter: async () => {
      if (!(await signIn.ask())) return;
      await token();
      start();
    },
    holdingOf: (session, messageId, over) => openHolding({ session, connection, records, clock }, messageId, over),
  };
}

interface HoldingParts {
  readonly session: Session;
  readonly connection: Connection;
  readonly records: RecordQueue;
  readonly clock: () => Date;
}

function openHolding(parts: HoldingParts, messageId: string | null, end: AbortSignal): Holding {
  const hold = signal<Hold | null>(null);
  const holding = createHolding({ ...parts, hold, newId: () => crypto.randomUUID() });
  holding.follow(end);
  if (messageId !== null) void keepHold(hold, `hold ${messageId}`, end);
  return holding;
}

async function keepHold(hold: ReturnType<typeof signal<Hold | null>>, key: string, end: AbortSignal): Promise<void> {
  const known = Hold.safeParse(await readSession(key));
  if (known.success && hold.peek() === null) hold.value = known.data;
  const stop = effect(() => void writeSession(key, hold.value));
  end.addEventListener('abort', stop);
}
