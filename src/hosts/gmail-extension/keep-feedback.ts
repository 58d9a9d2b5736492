// The sender's reports of wrong flags, kept on this computer for every tab until they are exported or cleared.
import { effect, type Signal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { Feedback } from '../../model/feedback.ts';
import { onLocalChange, readLocal, writeLocal } from './browser.ts';

const KEY = 'feedback';
const Kept = z.array(Feedback);

export function keepFeedback(end: AbortSignal): Signal<readonly Feedback[]> {
  const feedback = signal<readonly Feedback[]>([]);
  let known = '[]';
  const read = async () => {
    const parsed = Kept.safeParse(await readLocal(KEY));
    if (!parsed.success || end.aborted) return;
    known = JSON.stringify(parsed.data);
    feedback.value = parsed.data;
  };
  onLocalChange(KEY, () => void read());
  const stop = effect(() => {
    const text = JSON.stringify(feedback.value);
    // What was only read is not written again: two tabs would answer each other.
    if (text === known) return;
    known = text;
    void writeLocal(KEY, feedback.value);
  });
  end.addEventListener('abort', stop);
  void read();
  return feedback;
}
