// What the content scripts ask of the service worker.
import * as z from 'zod/mini';

export const WorkerMessage = z.union([
  z.object({ kind: z.literal('open-panel') }),
  /** Something could not be read; only its name is counted. */
  z.object({ kind: z.literal('count'), what: z.string() }),
]);
export type WorkerMessage = z.infer<typeof WorkerMessage>;

export const PanelOpened = z.object({ opened: z.boolean() });
export const Counts = z.record(z.string(), z.number());
export type Counts = z.infer<typeof Counts>;
export const COUNTS = 'counts';
