// The reference host: a mail client in memory.
import type { Draft } from '../../model/draft.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Host } from '../host.ts';

type SendGate = Parameters<Host['onSend']>[0];

export interface Mail {
  readonly read: () => Draft;
  readonly stamp: (receipt: Receipt) => void;
  /** The message leaves. */
  readonly deliver: (draft: Draft) => void;
}

export interface PlaygroundHost extends Host {
  readDraft(): Draft;
  /** The mail client says that something in the draft is different. */
  changed(): void;
  /** The sender presses Send; true if the message went. */
  send(): Promise<boolean>;
}

export function createPlaygroundHost({ read, stamp, deliver }: Mail): PlaygroundHost {
  const listeners = new Set<() => void>();
  let gate: SendGate | null = null;
  let isSending = false;

  /** Sends what the gate was asked about and nothing else, once, however often Send is pressed. */
  const send = async (): Promise<boolean> => {
    if (isSending || gate === null) return false;
    isSending = true;
    try {
      const draft = read();
      const verdict = await gate(draft);
      if (verdict.kind !== 'allow') return false;
      deliver(draft);
      return true;
    } finally {
      isSending = false;
    }
  };

  return {
    name: 'playground',
    can: { gate: 'block', highlight: true } as const,
    readDraft: read,
    stamp,
    onChange: (notify, signal) => {
      listeners.add(notify);
      signal.addEventListener('abort', () => listeners.delete(notify));
    },
    onSend: (ask, signal) => {
      gate = ask;
      signal.addEventListener('abort', () => {
        if (gate === ask) gate = null;
      });
    },
    changed: () => {
      for (const notify of listeners) notify();
    },
    send,
  } satisfies PlaygroundHost;
}
