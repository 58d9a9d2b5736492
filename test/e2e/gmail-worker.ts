// The extension's worker as a test wants it: bringing scripts into pages late, not at all, or once more.
import type { Gmail, GmailBed } from './gmail-bed.ts';
import { tabOf } from './gmail-panel.ts';

/** What the worker was before. */
const KEEP = 'globalThis.bring ??= chrome.scripting.executeScript.bind(chrome.scripting);';

/** Until it is let go, nothing that the worker is asked to bring comes. */
export async function holdWorker(bed: GmailBed): Promise<() => Promise<void>> {
  await bed.worker().evaluate(`${KEEP}
    globalThis.isFree = new Promise((free) => { globalThis.letGo = free; });
    chrome.scripting.executeScript = (...given) => isFree.then(() => bring(...given));`);
  return () => bed.worker().evaluate('letGo()');
}

export async function breakWorker(bed: GmailBed): Promise<void> {
  await bed.worker().evaluate(`${KEEP} chrome.scripting.executeScript = () => Promise.reject(new Error('Not today.'));`);
}

export async function mendWorker(bed: GmailBed): Promise<void> {
  await bed.worker().evaluate(`${KEEP} chrome.scripting.executeScript = bring;`);
}

/** What the service said last of its policy, as the panel keeps it. */
export async function keepPolicy(bed: GmailBed, policy: object): Promise<void> {
  const kept = JSON.stringify({ policy: { version: 1, ...policy }, version: 1 });
  await bed.worker().evaluate(`chrome.storage.local.set({ policy: ${kept} })`);
}

export async function readCounts(bed: GmailBed): Promise<Readonly<Record<string, unknown>>> {
  const counts: unknown = await bed.worker().evaluate("chrome.storage.local.get('counts').then(({ counts = {} }) => counts)");
  return Object(counts);
}

/** The scripts once more, as after an update. */
export async function injectAgain(bed: GmailBed, gmail: Gmail): Promise<void> {
  const tab = await tabOf(bed, gmail);
  for (const [file, world] of [
    ['backstop.js', 'MAIN'],
    ['content.js', 'ISOLATED'],
  ]) {
    await bed.worker().evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tab} }, files: ['${file}'], world: '${world}' })`);
  }
}
