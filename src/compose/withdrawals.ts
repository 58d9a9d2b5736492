// Holds that nobody has to answer any more, as their message went in other words or is gone: each is taken back, at once or when the service can be reached again.
import type { Signal } from '@preact/signals';
import type { Client } from '../wire/client.ts';
import { isOver, withdrawHold } from './withdraw-hold.ts';

export interface WithdrawalsOptions {
  readonly client: Pick<Client, 'call'>;
  /** Ids of holds; kept by the host, so that none is lost with the page. */
  readonly waiting: Signal<readonly string[]>;
  /** What the manager reads. */
  readonly note: string;
}

export interface Withdrawals {
  add(hold: string): void;
  /** Takes back what waits; what gets no answer goes on waiting. */
  flush(): Promise<void>;
}

export function createWithdrawals({ client, waiting, note }: WithdrawalsOptions): Withdrawals {
  const flush = async () => {
    for (const id of waiting.value) {
      if (isOver(await withdrawHold(client, id, note))) waiting.value = waiting.value.filter((other) => other !== id);
    }
  };
  return {
    add: (hold) => {
      waiting.value = [...waiting.value.filter((other) => other !== hold), hold];
      void flush();
    },
    flush,
  };
}
