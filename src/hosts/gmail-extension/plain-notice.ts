// The sentinel's notice, looking like those of the part but made of plain elements: what draws the others is not in every frame.
import { placeInCorner } from './place-beside.ts';
import type { Notice } from './sentinel.ts';
import { createSurface, matchTheme } from './surface.ts';

/** Shows one at a time; null takes it away. */
export function createPlainNotice(page: Document, end: AbortSignal): (notice: Notice | null) => void {
  let shown: { readonly end: AbortController; readonly host: Element; readonly focused: Element | null } | null = null;
  return (notice) => {
    const last = shown;
    shown = null;
    // Whoever pressed one of its buttons goes back to where they wrote.
    const isUsed = last !== null && page.activeElement === last.host;
    last?.end.abort();
    if (isUsed && last.focused instanceof HTMLElement) last.focused.focus();
    if (notice === null || end.aborted) return;
    const until = new AbortController();
    const focused = page.activeElement;
    const { host, root } = createSurface(page, AbortSignal.any([end, until.signal]));
    shown = { end: until, host, focused };
    if (notice.about !== null) matchTheme(host, notice.about);
    const box = draw(page, notice);
    root.append(box);
    placeInCorner(box, notice.about?.getBoundingClientRect() ?? null);
  };
}

function draw(page: Document, { title, text, onSend, onRetry, onClose }: Notice): HTMLElement {
  const make = (name: string, className: string, content: string) => {
    const element = page.createElement(name);
    element.className = className;
    element.textContent = content;
    return element;
  };
  const button = (words: string, kind: string, press: (() => void) | undefined) => {
    if (press === undefined) return [];
    const element = make('button', `cs-button ${kind}`, words);
    element.addEventListener('click', press);
    return [element];
  };
  const foot = make('p', 'cs-form-foot', '');
  foot.append(
    ...button('Try again', 'cs-primary', onRetry),
    ...button('Send now', 'cs-plain', onSend),
    ...button('Close', 'cs-plain', onClose),
  );
  const box = make('div', 'cs-floating gx-notice', '');
  box.setAttribute('role', 'alert');
  box.dataset.state = 'held';
  box.append(make('p', 'gx-notice-head', title), make('p', '', text), foot);
  return box;
}
