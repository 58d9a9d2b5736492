// Where the sentinel of a frame and the part that is brought there find each other: one name in the world that both run in.
import type { ApiPort } from './browser.ts';
import type { SendGate } from './on-send.ts';
import type { Attempt } from './send-attempt.ts';
import type { StoredSettings } from './stored-settings.ts';

/** What the part is given of its frame. */
export interface Frame {
  readonly settings: StoredSettings;
  /** Lets a request go that the net keeps. */
  readonly go: (request: string) => void;
  readonly count: (what: string) => void;
  readonly end: AbortSignal;
}

/** All that reads, judges and shows (`compose.js`). */
export interface ComposePart {
  readonly gate: SendGate;
  /** Shows how it stands with a window whose Send was stopped before we were here; false where it cannot be told. */
  resume(attempt: Attempt): boolean;
  /** The net's question about a request, as it came. */
  ask(request: string, question: string): 'go' | 'wait';
  /** Gmail gave a request up. */
  drop(request: string): void;
  /** A panel wants to know what is open here. */
  connect(port: ApiPort): void;
}

export type StartPart = (frame: Frame) => ComposePart;

declare global {
  /** Left by the sentinel; a newer one leaves its own. */
  var countersignTakePart: ((start: StartPart) => void) | undefined;
}
