// The reviewer's side as signals: who they are, their list, the message before them, and the service's live events.
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Hold } from '../model/hold.ts';
import type { LiveEvent } from '../model/live-event.ts';
import type { Person } from '../model/person.ts';
import type { Client } from '../wire/client.ts';
import { type Following, followEvents, type Reach } from '../wire/follow-events.ts';
import { type Me, meEndpoints } from '../wire/me-endpoints.ts';
import { peopleEndpoints } from '../wire/people-endpoints.ts';
import { type Batch, createBatch } from './batch.ts';
import { type Coverage, createCoverage } from './coverage.ts';
import { createDesk, type Desk } from './desk.ts';
import { createQueue, type Queue } from './queue.ts';

export interface ReviewOptions {
  readonly client: Client;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Whether single keys do something; kept by the host. */
  readonly shortcuts: Signal<boolean>;
  /** A rule's title by its id, where the host knows the rules. */
  readonly titleOf: (rule: string) => string | null;
}

export interface Review {
  readonly reach: ReadonlySignal<Reach>;
  readonly me: ReadonlySignal<Me | null>;
  /** Moves on while time passes, for what is said of times. */
  readonly now: ReadonlySignal<Date>;
  readonly queue: Queue;
  readonly desk: Desk;
  readonly batch: Batch;
  readonly coverage: Coverage;
  readonly shortcuts: Signal<boolean>;
  readonly showsHelp: Signal<boolean>;
  readonly titleOf: ReviewOptions['titleOf'];
  /** Whom a message can be passed on to; read when it is asked for. */
  readonly reviewers: ReadonlySignal<readonly Person[] | null>;
  readReviewers(): Promise<void>;
  /** Opens the next or the one before, in the order of the list; false at its end. */
  step(by: 1 | -1): boolean;
  /** Runs until the signal aborts. */
  start(signal: AbortSignal): void;
}

const TICK_MS = 20_000;
const COVERAGE_MS = 5 * 60_000;

export function createReview({ client, clock, newId, shortcuts, titleOf }: ReviewOptions): Review {
  const reach = signal<Reach>('connecting');
  const me = signal<Me | null>(null);
  const now = signal(clock());
  const reviewers = signal<readonly Person[] | null>(null);
  const queue = createQueue(client);
  const coverage = createCoverage(client);
  const readLists = () => void Promise.all([queue.read(), readMe()]);
  const readMe = async () => {
    const answer = await client.call(meEndpoints.me, { params: {}, query: {}, body: undefined });
    if (answer.ok) me.value = answer.value;
  };
  const desk = createDesk({ client, newId, me: () => me.value?.person.id ?? null, onDecided: readLists });
  const batch = createBatch(client, newId, readLists);
  const refresh = async () => {
    const [isRead] = await Promise.all([queue.read(), readMe(), desk.read(), coverage.read()]);
    if (isRead) desk.forgive();
    return isRead;
  };
  const onEvent = ({ kind, hold }: LiveEvent) => {
    if (hold === null || kind === 'hold-read') return;
    readLists();
    if (hold === desk.opened.value) void desk.read();
  };
  return {
    ...{ reach, me, now, queue, desk, batch, coverage, shortcuts, titleOf, reviewers, showsHelp: signal(false) },
    readReviewers: async () => {
      const answer = await client.call(peopleEndpoints.listPeople, { params: {}, query: { limit: '100' }, body: undefined });
      reviewers.value = answer.ok ? answer.value.items.filter((person) => isReviewer(person, me.value, desk.hold.value)) : [];
    },
    step: (by) => {
      const next = queue.neighbour(desk.opened.value, by);
      if (next !== null) void desk.open(next);
      return next !== null;
    },
    start: (signal) => follow({ client, signal, refresh, onEvent, reach, now, clock, queue, coverage }),
  };
}

interface Follow extends Pick<Following, 'client' | 'signal' | 'refresh' | 'onEvent'> {
  readonly reach: Signal<Reach>;
  readonly now: Signal<Date>;
  readonly clock: () => Date;
  readonly queue: Queue;
  readonly coverage: Coverage;
}

function follow({ reach, now, clock, queue, coverage, ...following }: Follow): void {
  const tick = () => {
    now.value = clock();
  };
  const timer = setInterval(tick, TICK_MS);
  // No event tells that something left: it would tell who writes when.
  const again = setInterval(() => void coverage.read(), COVERAGE_MS);
  // Another filter is another list.
  let asked = queue.filter.peek();
  const stop = effect(() => {
    const next = queue.filter.value;
    if (next !== asked) void queue.read();
    asked = next;
  });
  following.signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearInterval(again);
    stop();
  });
  const onReach = (next: Reach) => {
    reach.value = next;
    tick();
  };
  void followEvents({ ...following, onReach });
}

function isReviewer({ id, roles, active }: Person, me: Me | null, hold: Hold | null): boolean {
  const mayReview = roles.includes('manager') || roles.includes('admin');
  return active && mayReview && id !== me?.person.id && id !== hold?.sender.id;
}
