// What we draw into Gmail's page: one element beside the page's own body, with a closed shadow root.
import pageCss from './page.css';

export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** Kept from Gmail, whose shortcuts would act on single letters, and from whatever watches for clicks elsewhere. */
const OURS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'mousedown',
  'mouseup',
  'click',
  'pointerdown',
];
/** An answer is a person's act: no script may press a button here. */
const ACTS = ['click', 'keydown', 'keyup', 'input', 'change', 'submit', 'pointerdown', 'mousedown'];

export function createSurface(page: Document, signal: AbortSignal): Surface {
  const host = page.createElement('countersign-surface');
  const root = host.attachShadow({ mode: 'closed' });
  // An element, for Firefox lets no content script adopt a sheet (bugzilla.mozilla.org/1751346).
  const style = page.createElement('style');
  style.textContent = pageCss;
  root.append(style);
  for (const type of ACTS) root.addEventListener(type, dropForged, { capture: true, signal });
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // Never in the body: there it could become part of what Gmail reads.
  page.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return { host, root };
}

function dropForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Gmail's dark theme is not the system's: light letters in the draft mean a dark page. */
export function matchTheme(host: HTMLElement, sample: Element): void {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(sample).color.match(/\d+/g) ?? []).map(Number);
  host.style.colorScheme = red * 0.3 + green * 0.6 + blue * 0.1 > 140 ? 'dark' : 'light';
}
