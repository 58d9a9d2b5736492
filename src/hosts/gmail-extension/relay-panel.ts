// In the worker: hands on what a panel inside a Gmail page and the scripts of its tab say to each other, where the panel itself may ask for no tabs.
import { type ApiPort, connectToTab, isOwnPage, onPort } from './browser.ts';
import { PANEL_PORT } from './panel-port.ts';

export function relayPanels(signal: AbortSignal): void {
  onPort(PANEL_PORT, relay, signal);
}

function relay(panel: ApiPort): void {
  const tab = panel.sender?.tab?.id;
  const page = tab === undefined || !isOwnPage(panel) ? null : connectToTab(tab, PANEL_PORT);
  if (page === null) {
    panel.disconnect();
    return;
  }
  panel.onMessage.addListener((message) => page.postMessage(message));
  page.onMessage.addListener((message) => panel.postMessage(message));
  panel.onDisconnect.addListener(() => page.disconnect());
  page.onDisconnect.addListener(() => panel.disconnect());
}
