// What the pane keeps in this browser between messages. Stored text is foreign text: it is checked, or left out.
import { type Signal, signal } from '@preact/signals';
import type { KeptPolicy } from '../../../compose/connection.ts';
import { Feedback } from '../../../model/feedback.ts';
import { readPolicy } from '../../../model/parse-policy.ts';
import { readList } from '../../../model/read-list.ts';
import { SenderRecord } from '../../../model/sender-record.ts';
import { defaultPolicy } from '../../../policy/defaults.ts';
import { type KeptHolds, openHolds } from './kept-holds.ts';

export interface PaneStorage {
  readonly holds: KeptHolds;
  readonly feedback: Signal<readonly Feedback[]>;
  /** Records that the service has not taken yet. */
  readonly waiting: Signal<readonly SenderRecord[]>;
  /** The organisation's policy as it was last read. */
  readonly policy: Signal<KeptPolicy | null>;
}

export function openStorage(clock: () => Date): PaneStorage {
  const storage = findStorage();
  return {
    holds: openHolds(storage, clock),
    feedback: keep(storage, 'countersign.feedback', (value) => readList(value, (one) => Feedback.safeParse(one).data ?? null)),
    waiting: keep(storage, 'countersign.records', (value) => readList(value, (one) => SenderRecord.safeParse(one).data ?? null)),
    policy: keep(storage, 'countersign.policy', readKept),
  };
}

/** Null where the client forbids it to frames of others. (office-js 2177) */
function findStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function keep<T>(storage: Storage | null, name: string, parse: (value: unknown) => T): Signal<T> {
  const kept = signal(parse(readJson(storage, name)));
  // Another window's pane keeps the same: what it wrote counts here too, or the next writing would undo it.
  if (storage !== null)
    window.addEventListener('storage', (event) => {
      if (event.key === name) kept.value = parse(readJson(storage, name));
    });
  kept.subscribe((value) => {
    try {
      storage?.setItem(name, JSON.stringify(value));
    } catch {
      // Full: it lasts as long as the pane does.
    }
  });
  return kept;
}

function readJson(storage: Storage | null, name: string): unknown {
  try {
    return JSON.parse(storage?.getItem(name) ?? 'null');
  } catch {
    // Not readable: it begins anew.
    return null;
  }
}

function readKept(value: unknown): KeptPolicy | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, policy, at } = Object.fromEntries(Object.entries(value));
  const isWhole = typeof version === 'number' && typeof at === 'string' && readPolicy(policy, defaultPolicy) !== null;
  return isWhole ? { version, policy, at } : null;
}
