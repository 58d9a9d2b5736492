// Holds whose message went in words that nobody had to see: each is taken back, at once or when the service can be reached again.
import type { Signal } from '@preact/signals';
import type { Client } from '../wire/client.ts';
import { isSettled, SENT_OTHERWISE, withdrawHold } from './withdraw-hold.ts';

export interface WithdrawalsOptions {
  readonly client: Pick<Client, 'call'>;
  /** Ids of holds; kept by the host, so that none is lost with the page. */
  readonly waiting: Signal<readonly string[]>;
}

export interface Withdrawals {
  add(hold: string): void;
  /** Takes back what waits; what gets no answer goes on waiting. */
  flush(): Promise<void>;
}

export function createWithdrawals({ client, waiting }: WithdrawalsOptions): Withdrawals {
  const flush = async () => {
    for (const id of waiting.value) {
      if (isSettled(await withdrawHold(client, id, SENT_OTHERWISE))) waiting.value = waiting.value.filter((other) => other !== id);
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
