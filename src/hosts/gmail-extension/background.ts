// The service worker: opens the panel, enters tabs that were open before, and keeps counts and records that several tabs write.
import {
  GMAIL,
  injectAll,
  onActionClick,
  onInstalled,
  onMessage,
  onNotificationClick,
  openSidePanel,
  readLocal,
  showGmail,
  writeLocal,
} from './browser.ts';
import { relayPanels } from './relay-panel.ts';
import { servePages } from './serve-pages.ts';
import { watchHolds } from './watch-holds.ts';
import { COUNTS, Counts, KeptMails, SENT, WorkerMessage } from './worker-messages.ts';
import { createWorkerService } from './worker-service.ts';

/** Of a person who never opens the panel again the oldest go first. */
const MOST_SENT = 500;

const service = createWorkerService(() => new Date());
let last: Promise<unknown> = Promise.resolve();

/** One after the other: two changes at once must not lose one. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const next = last.then(act, act);
  last = next;
  return next;
}

async function addCount(what: string): Promise<void> {
  const kept = Counts.safeParse(await readLocal(COUNTS));
  const counts = kept.success ? kept.data : {};
  await writeLocal(COUNTS, { ...counts, [what]: (counts[what] ?? 0) + 1 });
}

async function changeSent(change: (sent: KeptMails) => KeptMails): Promise<{ kept: true }> {
  const kept = KeptMails.safeParse(await readLocal(SENT));
  await writeLocal(SENT, change(kept.success ? kept.data : []));
  return { kept: true };
}

onMessage((message, tabId) => {
  const parsed = WorkerMessage.safeParse(message);
  if (!parsed.success) return undefined;
  switch (parsed.data.kind) {
    case 'open-panel':
      return tabId === null ? undefined : openSidePanel(tabId).then((opened) => ({ opened }));
    case 'sign-in':
      return service.signIn(parsed.data.ask, parsed.data.as ?? 'rep').then((signedIn) => ({ signedIn }));
    case 'count': {
      const { what } = parsed.data;
      return inTurn(() => addCount(what));
    }
    case 'keep-sent': {
      const { sent } = parsed.data;
      return inTurn(() => changeSent((kept) => [...kept, sent].slice(-MOST_SENT)));
    }
    case 'drop-sent': {
      const { ids } = parsed.data;
      return inTurn(() => changeSent((kept) => kept.filter(({ id }) => !ids.includes(id))));
    }
  }
});

onActionClick((tabId) => void openSidePanel(tabId));
onInstalled(() => void injectAll(GMAIL));
const forGood = new AbortController().signal;
relayPanels(forGood);
servePages(service, forGood);
watchHolds(service, () => new Date());
onNotificationClick(() => void showGmail());
