// A draft's way to a manager and back: asking, waiting, what came back, and the release that opens the gate for this very draft.
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type Delivery, isInHand } from '../model/delivery.ts';
import type { Hold } from '../model/hold.ts';
import type { LiveEvent } from '../model/live-event.ts';
import type { Answered, Failed } from '../wire/client.ts';
import { holdEndpoints } from '../wire/hold-endpoints.ts';
import type { Connection } from './connection.ts';
import { createPlacing, type Place } from './place-hold.ts';
import { listProposed } from './proposals.ts';
import type { RecordQueue } from './record-queue.ts';
import { checkedOf, type Leaving } from './sent-records.ts';
import type { Session } from './session.ts';
import { settledBy } from './settled.ts';
import { withdrawHold } from './withdraw-hold.ts';

export interface HoldingOptions {
  readonly session: Session;
  readonly connection: Connection;
  readonly records: Pick<RecordQueue, 'waiting'>;
  /** Puts on record what has left; null where the host does that elsewhere, or learns of no send. */
  readonly recordSent: ((leaving: Leaving) => void) | null;
  /** Takes back a hold whose message went in other words, now or once the service can be reached; null as above. */
  readonly takeBack: ((hold: string) => void) | null;
  /** The hold of this draft as it was last seen; kept by the host with the draft. */
  readonly hold: Signal<Hold | null>;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Whether the host learns that the message was sent; where it does not, nothing may be promised for that moment. */
  readonly knowsSending: boolean;
}

export interface Holding {
  readonly knowsSending: boolean;
  readonly connection: Connection;
  readonly hold: ReadonlySignal<Hold | null>;
  /** The hold is about the very draft that is open, not an earlier wording. */
  readonly isCurrent: ReadonlySignal<boolean>;
  /** A release for this draft that has not run out. */
  readonly isReleased: ReadonlySignal<boolean>;
  /** The service has the released message in hand, or has sent it; null where the sender sends. */
  readonly delivery: ReadonlySignal<Delivery | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<Failed | null>;
  /** Records that wait for the service. */
  readonly recordsWaiting: ReadonlySignal<number>;
  /** The sender's words to the manager, kept until they were taken. */
  readonly note: Signal<string>;
  /** Gives the draft to the manager; an earlier wording that still waits is taken back first. */
  ask(): Promise<void>;
  withdraw(): Promise<void>;
  /** Puts away a hold that is over. */
  forget(): void;
  /** The message has left, where this page is told so: puts it on record, and takes back what still waits for an answer. */
  left(): void;
  /** Keeps the state true until the signal aborts. */
  follow(signal: AbortSignal): void;
}

export function createHolding(options: HoldingOptions): Holding {
  const { session, connection, hold, clock } = options;
  const isBusy = signal(false);
  const problem = signal<Failed | null>(null);
  const note = signal('');
  const isCurrent = computed(() => hold.value !== null && hold.value.digest === session.inspection.value?.digest);
  const isReleased = computed(() => {
    const receipt = hold.value?.state === 'released' ? hold.value.receipt : null;
    return isCurrent.value && receipt !== null && Date.parse(receipt.expires) > connection.now.value.getTime();
  });
  const delivery = computed(() => {
    const known = hold.value?.state === 'released' ? hold.value.delivery : null;
    return isInHand(known) ? known : null;
  });
  const turn: Turn = { hold, isBusy, problem, begin: createKeeping(hold), call: connection.client.call };
  const place = createPlacing({
    ...options,
    note,
    takeUp: (earlier, next) => {
      turn.begin()(earlier);
      return askAnew(turn, earlier.state === 'pending' ? earlier : null, next);
    },
  });
  return {
    knowsSending: options.knowsSending,
    connection,
    hold,
    isCurrent,
    isReleased,
    delivery,
    isBusy,
    problem,
    recordsWaiting: options.records.waiting,
    note,
    ask: () => whileBusy(turn, () => askAnew(turn, hold.value?.state === 'pending' && !isCurrent.value ? hold.value : null, place)),
    withdraw: () => whileBusy(turn, () => (hold.value === null ? Promise.resolve(null) : takeBack(turn, hold.value))),
    forget: () => {
      hold.value = null;
      problem.value = null;
    },
    left: () => {
      if (hold.value?.state === 'pending') options.takeBack?.(hold.value.id);
      putOnRecord(options, clock().toISOString());
    },
    follow: (signal) => followHold(options, () => readAnew(turn), signal),
  };
}

/** What every call works with. `begin` is asked before a call; what it gives takes the answer. */
interface Turn {
  readonly hold: Signal<Hold | null>;
  readonly isBusy: Signal<boolean>;
  readonly problem: Signal<Failed | null>;
  readonly begin: () => (next: Hold) => void;
  readonly call: Connection['client']['call'];
}

async function whileBusy({ isBusy, problem, begin }: Turn, act: () => Promise<Answered<Hold> | null>): Promise<void> {
  if (isBusy.value) return;
  isBusy.value = true;
  problem.value = null;
  try {
    const answer = await act();
    if (answer === null) return;
    if (answer.ok) begin()(answer.value);
    else problem.value = answer;
  } finally {
    isBusy.value = false;
  }
}

async function readHold({ hold, problem, begin, call }: Turn): Promise<void> {
  const known = hold.value;
  if (known === null) return;
  const seen = begin();
  const answer = await call(holdEndpoints.readHold, { params: { id: known.id }, query: {}, body: undefined });
  if (hold.value?.id !== known.id) return;
  if (answer.ok) seen(answer.value);
  else if (answer.code === 'not-found') problem.value = answer;
}

/** The service is there again: that it was not is no problem any more. */
async function readAnew(turn: Turn): Promise<void> {
  const code = turn.problem.value?.code;
  if (code === 'unreachable' || code === 'unavailable' || code === 'timeout') turn.problem.value = null;
  await readHold(turn);
}

/** Where it was answered meanwhile, the answer is shown in place of an error. */
async function takeBack(turn: Turn, { id }: Hold): Promise<Answered<Hold> | null> {
  const answer = await withdrawHold(turn, id);
  if (answer.ok || answer.code !== 'already-decided') return answer;
  await readHold(turn);
  return null;
}

/** The wording that still waits is taken back first: a manager is asked about one wording of a message, the last. */
async function askAnew(turn: Turn, waiting: Hold | null, place: Place): Promise<Answered<Hold> | null> {
  if (waiting === null) return place();
  const answer = await takeBack(turn, waiting);
  if (answer === null || !answer.ok) return answer;
  turn.begin()(answer.value);
  return place();
}

/** Answers may overtake each other: an older one never replaces a newer, and what is over stays over. */
function createKeeping(hold: Signal<Hold | null>): Turn['begin'] {
  let begun = 0;
  let applied = 0;
  return () => {
    begun += 1;
    const mine = begun;
    return (next) => {
      if (mine < applied) return;
      applied = mine;
      const known = hold.value;
      const isStale = known?.id === next.id && known.state !== 'pending' && next.state === 'pending';
      if (!isStale) hold.value = next;
    };
  };
}

function putOnRecord({ session, connection, recordSent, hold, newId }: HoldingOptions, at: string): void {
  const { feedback, policy } = session;
  const checked = checkedOf(session);
  if (checked === null || recordSent === null) return;
  const by = { policy: policy.value, policyVersion: connection.kept.value?.version ?? null };
  recordSent({ ...checked, ...by, feedback: feedback.value, at, newId });
  session.clearFeedback();
  hold.value = null;
}

/** Once each: an answer that the sender takes back stays taken back. */
function acceptProposals(session: Session, hold: Signal<Hold | null>, signal: AbortSignal): void {
  const accepted = new Set<string>();
  const stop = effect(() => {
    const proposed = hold.value === null ? [] : listProposed(hold.value, session);
    for (const { key, by } of proposed.filter((one) => !accepted.has(one.key))) {
      accepted.add(key);
      untracked(() => session.acceptProposal([key], by));
    }
  });
  signal.addEventListener('abort', stop);
}

function followHold({ session, connection, hold }: HoldingOptions, read: () => Promise<void>, signal: AbortSignal): void {
  // The receipt opens nothing by itself: the gate compares its digest with the draft at every Send.
  const stop = effect(() => {
    session.receipt.value = hold.value?.state === 'released' ? hold.value.receipt : null;
    session.settled.value = settledBy(hold.value);
  });
  signal.addEventListener('abort', stop);
  acceptProposals(session, hold, signal);
  const hear = (event: LiveEvent | null) => {
    if (event === null || event.hold === hold.peek()?.id) void read();
  };
  connection.listen(hear, signal);
  if (connection.reach.peek() === 'live') void read();
}
