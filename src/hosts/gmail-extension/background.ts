// The service worker: opens the panel, enters tabs that were open before, and keeps the counts of what could not be read.
import { injectAll, onActionClick, onInstalled, onMessage, openSidePanel, readLocal, writeLocal } from './browser.ts';
import { COUNTS, Counts, WorkerMessage } from './worker-messages.ts';

const GMAIL = 'https://mail.google.com/*';

/** One after the other: two counts at once must not lose one. */
let counting: Promise<unknown> = Promise.resolve();

async function addCount(what: string): Promise<void> {
  const kept = Counts.safeParse(await readLocal(COUNTS));
  const counts = kept.success ? kept.data : {};
  await writeLocal(COUNTS, { ...counts, [what]: (counts[what] ?? 0) + 1 });
}

onMessage((message, tabId) => {
  const parsed = WorkerMessage.safeParse(message);
  if (!parsed.success) return undefined;
  switch (parsed.data.kind) {
    case 'open-panel':
      return tabId === null ? undefined : openSidePanel(tabId).then((opened) => ({ opened }));
    case 'count': {
      const { what } = parsed.data;
      counting = counting.then(() => addCount(what));
      return counting;
    }
  }
});

onActionClick((tabId) => void openSidePanel(tabId));
onInstalled(() => void injectAll(GMAIL));
