// The service worker: opens the panel, enters tabs that were open before, and keeps what has to outlive a page: the counts of what could
// not be read, and the records of what left.
import { injectAll, onActionClick, onInstalled, onMessage, openSidePanel, readLocal, writeLocal } from './browser.ts';
import { forgetRecords, keepRecords, RecordMessage } from './keep-records.ts';
import { COUNTS, Counts, WorkerMessage } from './worker-messages.ts';

const GMAIL = 'https://mail.google.com/*';

/** One after the other: two at once must not lose what one of them keeps. */
let keeping: Promise<unknown> = Promise.resolve();
function keepInTurn(keep: () => Promise<void>): Promise<unknown> {
  keeping = keeping.then(keep, keep);
  return keeping;
}

async function addCount(what: string): Promise<void> {
  const kept = Counts.safeParse(await readLocal(COUNTS));
  const counts = kept.success ? kept.data : {};
  await writeLocal(COUNTS, { ...counts, [what]: (counts[what] ?? 0) + 1 });
}

onMessage((message, tabId) => {
  const told = RecordMessage.safeParse(message);
  if (told.success) return keepInTurn(() => (told.data.kind === 'left' ? keepRecords(told.data) : forgetRecords(told.data)));
  const parsed = WorkerMessage.safeParse(message);
  if (!parsed.success) return undefined;
  switch (parsed.data.kind) {
    case 'open-panel':
      return tabId === null ? undefined : openSidePanel(tabId).then((opened) => ({ opened }));
    case 'count': {
      const { what } = parsed.data;
      return keepInTurn(() => addCount(what));
    }
  }
});

onActionClick((tabId) => void openSidePanel(tabId));
onInstalled(() => void injectAll(GMAIL));
