// The playground's line to the service behind it, with identities side by side: a rep who writes, a manager who reviews, and the administrator whom a message can be passed on to.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Connection, createConnection, type KeptPolicy } from '../../compose/connection.ts';
import { createRecordQueue, type RecordQueue } from '../../compose/record-queue.ts';
import { DISCARDED, SENT_OTHERWISE } from '../../compose/withdraw-hold.ts';
import { createWithdrawals, type Withdrawals } from '../../compose/withdrawals.ts';
import type { SenderRecord } from '../../model/sender-record.ts';
import { createReview, type Review } from '../../review/review.ts';
import { rules } from '../../rules/index.ts';
import { type Client, createClient } from '../../wire/client.ts';
import type { DevRole } from '../../wire/dev-token.ts';
import { type Me, meEndpoints } from '../../wire/me-endpoints.ts';
import { createDevTokens } from './dev-tokens.ts';

export interface ReviewService {
  readonly connection: Connection;
  readonly records: RecordQueue;
  readonly takeBack: Withdrawals['add'];
  /** The same for a hold whose draft was thrown away. */
  readonly discard: Withdrawals['add'];
  readonly review: Review;
  /** For the policy picker: an administrator's hand. */
  readonly admin: Client;
  /** The administrator, and what waits for them; null before it is known. */
  readonly adminMe: ReadonlySignal<Me | null>;
  /** Their review, which follows the service only while it is looked at: a browser opens few streams at once. */
  readonly adminReview: Review;
  start(signal: AbortSignal): void;
}

export interface ReviewServiceOptions {
  readonly url: string;
  readonly send: typeof fetch;
  readonly clock: () => Date;
  readonly waiting: Signal<readonly SenderRecord[]>;
  /** Holds that are still to be taken back. */
  readonly withdrawing: Signal<readonly string[]>;
  readonly discarding: Signal<readonly string[]>;
  readonly shortcuts: Signal<boolean>;
}

const TIMEOUT_MS = 10_000;
const TITLES = new Map(rules.map(({ id, title }) => [id, title]));

/** Null where there is no service behind the page, or one that knows no made-up people. */
export async function findReviewService(options: ReviewServiceOptions): Promise<ReviewService | null> {
  const { url, send, clock, waiting, withdrawing, discarding, shortcuts } = options;
  const tokens = createDevTokens(send, clock);
  if ((await tokens.get('rep')) === null) return null;
  const watched: typeof fetch = async (input, init) => {
    const response = await send(input, init);
    if (response.status === 401) tokens.drop();
    return response;
  };
  const clientOf = (role: DevRole) => createClient({ url, token: () => tokens.get(role), fetch: watched, timeoutMs: TIMEOUT_MS });
  const rep = clientOf('rep');
  const newId = () => crypto.randomUUID();
  const connection = createConnection({ client: rep, clock, kept: signal<KeptPolicy | null>(null) });
  const records = createRecordQueue({ client: rep, waiting });
  const withdrawals = createWithdrawals({ client: rep, waiting: withdrawing, note: SENT_OTHERWISE });
  const discards = createWithdrawals({ client: rep, waiting: discarding, note: DISCARDED });
  const titleOf = (rule: string) => TITLES.get(rule) ?? null;
  const reviewOf = (client: Client) => createReview({ client, clock, newId, shortcuts, titleOf });
  const review = reviewOf(clientOf('manager'));
  const admin = clientOf('admin');
  const adminMe = signal<Me | null>(null);
  const readAdmin = async () => {
    const answer = await admin.call(meEndpoints.me, { params: {}, query: {}, body: undefined });
    if (answer.ok) adminMe.value = answer.value;
  };
  return {
    connection,
    records,
    takeBack: withdrawals.add,
    discard: discards.add,
    review,
    ...{ admin, adminMe, adminReview: reviewOf(admin) },
    start: (signal) => {
      connection.listen((event) => {
        if (event?.hold !== null) void readAdmin();
        if (event !== null) return;
        void records.flush();
        void withdrawals.flush();
        void discards.flush();
      }, signal);
      connection.start(signal);
      review.start(signal);
    },
  };
}
