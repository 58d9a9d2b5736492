// Releasing several messages at once: only where every statement that is asked is of the lowest tier, and after reading them.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Hold, HoldSummary } from '../model/hold.ts';
import type { Client } from '../wire/client.ts';
import { holdEndpoints } from '../wire/hold-endpoints.ts';
import { listSentences } from './answers.ts';
import { strictestOf } from './words.ts';

export interface Batch {
  readonly picked: ReadonlySignal<ReadonlySet<string>>;
  /** The picked messages, read for the last look; null until then. */
  readonly reading: ReadonlySignal<readonly Hold[] | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** How it went, for the line that says so. */
  readonly outcome: ReadonlySignal<string>;
  toggle(item: HoldSummary): void;
  /** Reads what was picked; what turns out to be of a higher tier, or decided, is left out. */
  look(): Promise<void>;
  release(): Promise<void>;
  clear(): void;
}

export function canBatch({ severity, state }: Pick<HoldSummary, 'severity' | 'state'>): boolean {
  return severity === 'low' && state === 'pending';
}

function isLow(hold: Hold): boolean {
  return hold.may.includes('release') && listSentences(hold).every(({ statements }) => strictestOf(statements) === 'low');
}

export function createBatch(client: Pick<Client, 'call'>, newId: () => string, onDecided: () => void): Batch {
  const picked = signal<ReadonlySet<string>>(new Set());
  const reading = signal<readonly Hold[] | null>(null);
  const isBusy = signal(false);
  const outcome = signal('');
  const clear = () => {
    picked.value = new Set();
    reading.value = null;
  };
  return {
    picked,
    reading,
    isBusy,
    outcome,
    clear,
    toggle: (item) => {
      const next = new Set(picked.value);
      if (!next.delete(item.id) && canBatch(item)) next.add(item.id);
      picked.value = next;
      outcome.value = '';
    },
    look: async () => {
      isBusy.value = true;
      const ids = [...picked.value];
      const holds = await readLow(client, ids);
      isBusy.value = false;
      if (holds.length < ids.length)
        outcome.value = `${ids.length - holds.length} left out: decided meanwhile, not yours, or not of the lowest tier.`;
      picked.value = new Set(holds.map(({ id }) => id));
      reading.value = holds.length === 0 ? null : holds;
    },
    release: async () => {
      const holds = reading.value;
      if (holds === null || isBusy.value) return;
      isBusy.value = true;
      const released = await releaseEach(client, holds, newId);
      isBusy.value = false;
      outcome.value = `${released} of ${holds.length} released.`;
      clear();
      onDecided();
    },
  };
}

async function readLow(client: Pick<Client, 'call'>, ids: readonly string[]): Promise<readonly Hold[]> {
  const read = (id: string) => client.call(holdEndpoints.readHold, { params: { id }, query: {}, body: undefined });
  const answers = await Promise.all(ids.map(read));
  return answers.flatMap((answer) => (answer.ok && isLow(answer.value) ? [answer.value] : []));
}

/** One after another: each is a decision of its own, with a row of its own in the audit. Gives how many were taken. */
async function releaseEach(client: Pick<Client, 'call'>, holds: readonly Hold[], newId: () => string): Promise<number> {
  let released = 0;
  for (const { id, digest } of holds) {
    const answer = await client.call(holdEndpoints.releaseHold, { params: { id }, query: {}, body: { digest }, idempotencyKey: newId() });
    if (answer.ok) released += 1;
  }
  return released;
}
