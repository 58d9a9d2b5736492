// The port to a mailbox's own record of what leaves by it: types only, no word of any provider.
import type { Rejected } from './mailbox.ts';

/** How a message got into the mailbox, as its header tells: the provider's own page or app, a mail program, a program through an API. */
export type SentWay = 'own' | 'smtp' | 'api';

export interface SentPage {
  readonly kind: 'page';
  /** Of messages that were sent. One may come again on a later page. */
  readonly ids: readonly string[];
  /** Where the next page begins; may be kept for days. */
  readonly place: string;
  readonly isLast: boolean;
}

export interface SentMessage {
  readonly kind: 'read';
  readonly mime: Uint8Array;
  readonly at: Date;
  readonly way: SentWay;
}

/** No method throws for what a provider or a network does; each keeps within its bound of time. */
export interface SentLog {
  /** From now on: nothing that left before is asked for. `address` is whose notices are about this mailbox. */
  begin(): Promise<{ readonly kind: 'begun'; readonly place: string; readonly address: string } | Rejected>;
  /** `gone`: the place lies further back than the provider keeps its log. */
  after(place: string): Promise<SentPage | Rejected>;
  /** `gone`: it was deleted meanwhile. */
  read(id: string): Promise<SentMessage | Rejected>;
  /** Has the provider give notice at a topic whenever something leaves; until then, and not for longer. */
  announce(topic: string): Promise<{ readonly kind: 'announced'; readonly until: Date } | Rejected>;
}
