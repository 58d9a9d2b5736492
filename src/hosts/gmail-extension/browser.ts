// The only file that names the browser's extension API. What is missing in a browser, or gone after an update, is said here once.
import type { ApiPort, Chrome, Sender } from './chrome-types.ts';

declare const chrome: Chrome;

export type { ApiPort };

export const GMAIL = 'https://mail.google.com/*';

/** False in a script that was left behind when its extension was updated: its listeners run on, its calls do not. */
export function isAlive(): boolean {
  return chrome.runtime?.id !== undefined;
}

export function resourceUrl(path: string): string {
  return chrome.runtime.getURL(path);
}

/** To the service worker; null where it cannot be reached. */
export async function tellWorker(message: unknown): Promise<unknown> {
  if (!isAlive()) return null;
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    // No worker, or nobody in it that answers: the caller knows a way without.
    return null;
  }
}

/** Who told something. */
export interface Teller {
  /** Null outside of tabs. */
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** A page of the extension itself, and not a script in somebody else's page. */
  readonly isOwnPage: boolean;
}

/** The listener answers at once, or later by a promise, or with undefined where the message is not for it. */
export function onMessage(listener: (message: unknown, from: Teller) => Promise<unknown> | undefined): void {
  chrome.runtime.onMessage.addListener((message, sender, respond) => {
    const { tab, frameId = null } = sender;
    const answer = listener(message, { tabId: tab?.id ?? null, frameId, isOwnPage: isOurs(sender) });
    if (answer === undefined) return false;
    answer.then(respond, () => respond(null));
    return true;
  });
}

export function onPort(name: string, listener: (port: ApiPort) => void, signal: AbortSignal): void {
  const onConnect = (port: ApiPort) => {
    if (port.name === name) listener(port);
  };
  chrome.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    if (isAlive()) chrome.runtime.onConnect.removeListener(onConnect);
  });
}

/** Named where the browser tells a page no more than that it is inside one. */
export const OWN_TAB = -1;

/** To every frame of a tab; to those of `OWN_TAB` by way of the worker. */
export function connectToTab(tabId: number, name: string): ApiPort | null {
  return tabId === OWN_TAB ? connectToWorker(name) : (chrome.tabs?.connect(tabId, { name }) ?? null);
}

/** From a page of ours to the worker. */
export function connectToWorker(name: string): ApiPort {
  return chrome.runtime.connect({ name });
}

/** Is a page of the extension itself at the other end, and not a script in somebody else's page? */
export function isOwnPage({ sender }: ApiPort): boolean {
  return sender !== undefined && isOurs(sender);
}

function isOurs({ id, url }: Sender): boolean {
  // Not by the whole address: the one of a page inside another changes with each session.
  const isPage = url !== undefined && new URL(url).protocol === new URL(chrome.runtime.getURL('')).protocol;
  return isPage && id === chrome.runtime.id;
}

/** The tab that this page is in or stands beside. */
export async function findTab(): Promise<number | null> {
  if (chrome.tabs === undefined) return OWN_TAB;
  const around = await chrome.tabs?.getCurrent();
  if (around?.id !== undefined) return around.id;
  const active = await chrome.tabs?.query({ active: true, currentWindow: true });
  return active?.[0]?.id ?? null;
}

/** A tab that has no script of ours yet hears nothing. */
export async function tellTabs(url: string, message: unknown): Promise<void> {
  for (const { id } of (await chrome.tabs?.query({ url })) ?? []) {
    if (id !== undefined) await chrome.tabs?.sendMessage(id, message).catch(() => null);
  }
}

/** To the front with a tab of Gmail; a new one where there is none. */
export async function showGmail(): Promise<void> {
  const [tab] = (await chrome.tabs?.query({ url: GMAIL })) ?? [];
  if (tab?.id === undefined) await chrome.tabs?.create({ url: GMAIL.replace('*', '') });
  else await chrome.tabs?.update(tab.id, { active: true });
  if (tab?.windowId !== undefined) await chrome.windows?.update(tab.windowId, { focused: true });
}

/** Outlives the worker, which is woken for it; one that runs already goes on as it does. */
export async function startAlarm(name: string, periodInMinutes: number): Promise<void> {
  if ((await chrome.alarms?.get(name)) === undefined) chrome.alarms?.create(name, { periodInMinutes });
}

export function onAlarm(name: string, listener: () => void): void {
  chrome.alarms?.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}

/** Two with the same id are one. */
export function notify({ id, title, text }: { readonly id: string; readonly title: string; readonly text: string }): void {
  chrome.notifications?.create(id, { type: 'basic', iconUrl: 'icon-128.png', title, message: text });
}

export function onNotificationClick(listener: () => void): void {
  chrome.notifications?.onClicked.addListener(listener);
}

export function onTabChange(listener: () => void): void {
  chrome.tabs?.onActivated.addListener(listener);
}

/** Empty where an administrator set nothing, and in browsers that know no such storage. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await chrome.storage.managed.get(null);
  } catch {
    // Firefox throws where no manifest for managed storage is installed.
    return {};
  }
}

export function onManagedChange(listener: () => void): void {
  chrome.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

/** A JSON file of the package; null where there is none. */
export async function readFile(path: string): Promise<unknown> {
  try {
    return await (await fetch(resourceUrl(path))).json();
  } catch {
    // A file that is not there fails as a network does.
    return null;
  }
}

export async function readLocal(key: string): Promise<unknown> {
  return (await chrome.storage.local.get(key))[key];
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  if (isAlive()) await chrome.storage.local.set({ [key]: value });
}

/** Kept until the browser closes, where no page but ours reads it. */
export async function readSession(key: string): Promise<unknown> {
  return (await chrome.storage.session.get(key))[key];
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await chrome.storage.session.set({ [key]: value });
}

export function onLocalChange(key: string, listener: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) listener();
  });
}

export function redirectUrl(): string {
  return chrome.identity?.getRedirectURL() ?? '';
}

/** The address that the sign-in ended at; null where it was not finished. */
export async function signInAt(url: string, interactive: boolean): Promise<string | null> {
  try {
    return (await chrome.identity?.launchWebAuthFlow({ url, interactive })) ?? null;
  } catch {
    // Closed by the person, or not signed in with Google: both are no.
    return null;
  }
}

/** Must be called while the user's gesture lasts: one `await` before it and the browser refuses (chrome-extensions-samples 1477). */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    if (chrome.sidePanel === undefined) return false;
    await chrome.sidePanel.open({ tabId });
    return true;
  } catch {
    // Without a gesture, or in a window that can have none: the page then shows the panel itself.
    return false;
  }
}

export function onActionClick(listener: (tabId: number) => void): void {
  chrome.action?.onClicked.addListener(({ id }) => {
    if (id !== undefined) listener(id);
  });
}

/** Puts our scripts into the tabs that were open before us. */
export function onInstalled(listener: () => void): void {
  chrome.runtime.onInstalled.addListener(listener);
}

export async function injectAll(url: string): Promise<void> {
  for (const { id: tabId } of (await chrome.tabs?.query({ url })) ?? []) {
    if (tabId === undefined) continue;
    const target = { tabId, allFrames: true } as const;
    try {
      await chrome.scripting?.executeScript({ target, files: ['backstop.js'], world: 'MAIN' });
      await chrome.scripting?.insertCSS({ target, files: ['marks.css'] });
      await chrome.scripting?.executeScript({ target, files: ['content.js'] });
    } catch (error) {
      // A tab that is asleep or shows an error page has no place for scripts; it gets them when it loads.
      console.warn('Countersign could not enter a tab:', error instanceof Error ? error.message : 'unknown');
    }
  }
}

/** Runs a script of ours in one frame, beside those that are there, be its page loaded or not. */
export async function injectInto(tabId: number, frameId: number, file: string): Promise<void> {
  await chrome.scripting?.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file], injectImmediately: true });
}
