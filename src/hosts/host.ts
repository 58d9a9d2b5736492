// The port: what a host gives us, in our own words. What a host cannot do is said in `can`, never by a silent no-op.
import type { Draft } from '../model/draft.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Verdict } from '../model/verdict.ts';

export type Awaitable<T> = T | Promise<T>;

export type HostName = 'outlook' | 'gmail-extension' | 'gmail-addon' | 'playground';

export interface Host {
  readonly name: HostName;
  readonly can: {
    /** `block`: what is open cannot go; `prompt`: the sender may insist; `none`: the host cannot stop Send. */
    readonly gate: 'block' | 'prompt' | 'none';
    readonly highlight: boolean;
  };
  readDraft(): Awaitable<Draft>;
  /** Puts a release on the draft, for the gate to find at the next send. */
  stamp(receipt: Receipt): Awaitable<void>;
  onChange(notify: () => void, signal: AbortSignal): void;
  /** The draft goes only if the gate's verdict is `allow`. */
  onSend(gate: (draft: Draft) => Awaitable<Verdict>, signal: AbortSignal): void;
}
