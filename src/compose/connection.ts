// A sender's line to the service: whether it can be reached, who the sender is there, and the policy in force.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LiveEvent } from '../model/live-event.ts';
import { mergePolicy } from '../model/parse-policy.ts';
import type { Policy, PolicyInput } from '../model/policy.ts';
import { defaultPolicy } from '../policy/defaults.ts';
import type { Client } from '../wire/client.ts';
import { type Following, followEvents, type Reach } from '../wire/follow-events.ts';
import { type Me, meEndpoints } from '../wire/me-endpoints.ts';
import { policyEndpoints } from '../wire/policy-endpoints.ts';

/** The last policy that was read, and when: what counts while the service cannot be reached. */
export interface KeptPolicy {
  readonly version: number;
  readonly policy: PolicyInput;
  /** ISO time. */
  readonly at: string;
}

export interface ConnectionOptions {
  readonly client: Client;
  readonly clock: () => Date;
  /** Kept by the host, so that it outlasts a restart without a network. */
  readonly kept: Signal<KeptPolicy | null>;
}

export interface Connection {
  readonly client: Client;
  readonly reach: ReadonlySignal<Reach>;
  readonly me: ReadonlySignal<Me | null>;
  readonly kept: ReadonlySignal<KeptPolicy | null>;
  /** The policy in force as a whole; null before one was ever read. */
  readonly policy: ReadonlySignal<Policy | null>;
  /** Moves on while time passes, for what is said of times. */
  readonly now: ReadonlySignal<Date>;
  readPolicy(): Promise<void>;
  /** Hears of each event, and `null` whenever everything should be read again. */
  listen(hear: (event: LiveEvent | null) => void, signal: AbortSignal): void;
  /** Runs until the signal aborts. */
  start(signal: AbortSignal): void;
}

const TICK_MS = 20_000;

export function createConnection({ client, clock, kept }: ConnectionOptions): Connection {
  const reach = signal<Reach>('connecting');
  const me = signal<Me | null>(null);
  const now = signal(clock());
  const listeners = new Set<(event: LiveEvent | null) => void>();
  const tell = (event: LiveEvent | null) => {
    for (const hear of listeners) hear(event);
  };
  const readPolicy = async () => {
    const answer = await client.call(policyEndpoints.readPolicy, { params: {}, query: {}, body: undefined });
    if (!answer.ok) return;
    const { version, policy } = answer.value;
    kept.value = { version, policy, at: clock().toISOString() };
  };
  const refresh = async () => {
    const answer = await client.call(meEndpoints.me, { params: {}, query: {}, body: undefined });
    if (answer.ok) {
      me.value = answer.value;
      await readPolicy();
      tell(null);
    }
    return answer.ok;
  };
  const onEvent = (event: LiveEvent) => {
    if (event.kind === 'policy-changed') void readPolicy();
    tell(event);
  };
  return {
    client,
    reach,
    me,
    kept,
    now,
    policy: computed(() => (kept.value === null ? null : mergePolicy(defaultPolicy, kept.value.policy))),
    readPolicy,
    listen: (hear, signal) => {
      listeners.add(hear);
      signal.addEventListener('abort', () => listeners.delete(hear));
    },
    start: (signal) => follow({ client, signal, refresh, onEvent, reach, now, clock }),
  };
}

interface Follow extends Pick<Following, 'client' | 'signal' | 'refresh' | 'onEvent'> {
  readonly reach: Signal<Reach>;
  readonly now: Signal<Date>;
  readonly clock: () => Date;
}

function follow({ reach, now, clock, ...following }: Follow): void {
  const tick = () => {
    now.value = clock();
  };
  const timer = setInterval(tick, TICK_MS);
  following.signal.addEventListener('abort', () => clearInterval(timer));
  const onReach = (next: Reach) => {
    reach.value = next;
    tick();
  };
  void followEvents({ ...following, onReach });
}
