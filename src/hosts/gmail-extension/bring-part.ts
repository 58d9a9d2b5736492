// Has the worker bring the part that reads messages into this frame.
import { tellWorker } from './browser.ts';
import type { WorkerMessage } from './worker-messages.ts';

/** As long as a sender may be kept waiting for a worker that has to wake up first. */
const PATIENCE_MS = 5000;

/**
 * Settles when the part has run, or is not to be waited for any longer. The worker's answer says nothing more: what counts is whether
 * the part is here. `known`: what must be known by then.
 */
export async function bringPart(known: Promise<void>): Promise<void> {
  const message: WorkerMessage = { kind: 'bring-part' };
  const late = new Promise((settle) => setTimeout(settle, PATIENCE_MS));
  await Promise.race([Promise.all([tellWorker(message), known]), late]);
}
