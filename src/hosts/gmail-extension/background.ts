// The service worker: opens the panel, enters tabs that were open before, brings `compose.js` where a message is written, keeps what tabs tell it, and is the only one that speaks to the service.
import {
  GMAIL,
  injectAll,
  injectInto,
  onActionClick,
  onInstalled,
  onMessage,
  onNotificationClick,
  openSidePanel,
  showGmail,
} from './browser.ts';
import { followService } from './follow-service.ts';
import { keepHold, readHold } from './kept-holds.ts';
import { addCount, keepSent } from './kept-sent.ts';
import { relayPanels } from './relay-panel.ts';
import { servePages } from './serve-pages.ts';
import { tellWaiting } from './watch-holds.ts';
import { WorkerMessage } from './worker-messages.ts';
import { createWorkerService } from './worker-service.ts';

const clock = () => new Date();
const service = createWorkerService(clock);
const forGood = new AbortController().signal;
const following = followService(service, clock);

/** Held messages and the person are no business of a script in Gmail's page. */
const FOR_PAGES: readonly WorkerMessage['kind'][] = ['sign-in', 'read-hold', 'keep-hold'];

onMessage((message, { tabId, frameId, isOwnPage }) => {
  const parsed = WorkerMessage.safeParse(message);
  if (!parsed.success || (FOR_PAGES.includes(parsed.data.kind) && !isOwnPage)) return undefined;
  switch (parsed.data.kind) {
    case 'open-panel':
      return tabId === null ? undefined : openSidePanel(tabId).then((opened) => ({ opened }));
    case 'bring-part':
      return tabId === null || frameId === null ? undefined : injectInto(tabId, frameId, 'compose.js');
    case 'sign-in':
      return service.signIn(parsed.data.ask, parsed.data.as ?? 'rep').then((signedIn) => {
        if (signedIn) following.start();
        return { signedIn };
      });
    case 'read-hold':
      return readHold(parsed.data.messageId);
    case 'keep-hold':
      void tellWaiting(parsed.data.messageId, parsed.data.hold);
      return keepHold(parsed.data.messageId, parsed.data.hold);
    case 'count':
      return addCount(parsed.data.what);
    case 'keep-sent':
      return keepSent(parsed.data.sent).then(() => {
        following.recordSent();
        return { kept: true };
      });
  }
});

onActionClick((tabId) => void openSidePanel(tabId));
onInstalled(() => void injectAll(GMAIL));
onNotificationClick(() => void showGmail());
relayPanels(forGood);
servePages(service, forGood);
