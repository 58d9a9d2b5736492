// What the page's world and ours say to each other. Both are events with a text, for nothing else passes between two worlds unchanged.
// Code in Gmail's own page could speak here too: this is a net below the gate, and no defence against a hostile page.
import type { SyncMail } from './sync-request.ts';

/** From the page's world: a request is about to leave. It is answered while the event is dispatched, or waits. */
export const ASK = 'countersign:ask';
/** From ours: this request may go. */
export const GO = 'countersign:go';
/** From the page's world: Gmail's server has taken the request. */
export const LEFT = 'countersign:left';
/** From the page's world: Gmail has given up a request that waits. */
export const GIVEN_UP = 'countersign:given-up';
/** From ours, at the start and when policy changes: what becomes of a request while nobody answers. */
export const MODE = 'countersign:mode';
/** From the page's world: something was met that could not be read; it is counted. */
export const COUNT = 'countersign:count';
/** From a newer copy of us: whoever was here before lets go. */
export const RETIRE = 'countersign:retire';

/** One request that sends: the messages in it that do, or null where they could not be read. */
export interface Question {
  readonly id: string;
  readonly mails: readonly SyncMail[] | null;
}

/** `open`: it goes and is counted. `closed`: it waits. */
export type FailMode = 'open' | 'closed';

/** Which request a question is about; the rest is parsed by whoever judges it. Null for what is no question of ours. */
export function requestOf(question: string): string | null {
  try {
    const { id }: { readonly id?: unknown } = Object(JSON.parse(question));
    return typeof id === 'string' ? id : null;
  } catch {
    // Not from us.
    return null;
  }
}

export function say(name: string, text: string): void {
  document.dispatchEvent(new CustomEvent(name, { detail: text }));
}

export function hear(name: string, listener: (text: string) => void, signal?: AbortSignal): void {
  const onEvent = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') listener(event.detail);
  };
  document.addEventListener(name, onEvent, signal === undefined ? {} : { signal });
}
