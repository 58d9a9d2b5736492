// Who sends from a compose window: the address of its From row, else the account's, as the page carries it.
import type { Address } from '../../model/draft.ts';

/** There in every window (2020 en), and filled where a person has several addresses to send from (InboxSDK, 2026-07). */
const FROM_FIELD = 'input[name="from"]';
/**
 * The account's picture in the bar at the top: its label ends with the address in every language. Looked for in the bar alone, for a
 * message may carry such a link too. Not verified on Gmail of today; other extensions read it so.
 */
const BAR = '#gb, [role="banner"]';
const ACCOUNT = '[href^="https://accounts.google.com/SignOutOptions"]';
/** "Inbox (3) - rep@example.com - Gmail": what stands before the address may be a subject, what stands behind it is the product's name. */
const TITLE = / - ([^\s@]+@[^\s@]+) - [^@]*$/;
/** Its title is the subject of the message, which others may have written. */
const POPPED_OUT = '.xE.xp';
/** The last one: a name may come before it, and marks of writing direction around it. */
const ADDRESS = /[^\s@()<>\p{Cf}]+@[^\s@()<>\p{Cf}]+(?=[^@]*$)/u;

/** Null where none can be read; nobody counts as a colleague then, unless policy lists the domain. */
export function readSender(root: Element): Address | null {
  const field = root.querySelector<HTMLInputElement>(FROM_FIELD)?.value ?? '';
  const address = ADDRESS.exec(field)?.[0] ?? readAccount(root.ownerDocument.defaultView);
  return address === null ? null : { address };
}

/** A window of its own has no bar; the one that it came from has. */
function readAccount(view: Window | null): string | null {
  const page = pageOf(view?.top);
  const opener = pageOf(page?.defaultView?.opener?.top);
  return (page && fromBar(page)) ?? (opener && fromBar(opener)) ?? (page && fromTitle(page));
}

function pageOf(view: Window | null | undefined): Document | null {
  try {
    return view?.document ?? null;
  } catch {
    // Of another site, which opened Gmail or shows it in a frame.
    return null;
  }
}

function fromBar(page: Document): string | null {
  const link = page.querySelector(BAR)?.querySelector(ACCOUNT);
  const label = [link, link?.querySelector('[aria-label]')].map((one) => one?.getAttribute('aria-label') ?? '').join(' ');
  return ADDRESS.exec(label)?.[0] ?? null;
}

function fromTitle(page: Document): string | null {
  return page.body?.matches(POPPED_OUT) ? null : (TITLE.exec(page.title)?.[1] ?? null);
}
