// Answers an event exactly once, whatever happens: Outlook shuts Send for minutes on an event that nobody completes.
import type { CompletedOptions, LaunchEvent } from './office.ts';

/** Well inside the five seconds after which Outlook tells the sender that this takes long. */
export const ANSWER_MS = 4000;

const begun = new WeakSet<LaunchEvent>();

/**
 * Completes with what `answer` gives, or with `instead` when it fails or takes too long. The same event a second time is not run again:
 * its first run answers it.
 */
export function completeOnce(
  event: LaunchEvent,
  answer: () => Promise<CompletedOptions | undefined>,
  instead: () => CompletedOptions | undefined,
): void {
  if (begun.has(event)) return;
  begun.add(event);
  let isDone = false;
  const complete = (options: CompletedOptions | undefined) => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    event.completed(options);
  };
  const giveUp = () => complete(instead());
  const timer = setTimeout(giveUp, ANSWER_MS);
  try {
    answer().then(complete, giveUp);
  } catch {
    // It failed before its first pause.
    giveUp();
  }
}
