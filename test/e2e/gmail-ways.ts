// Every way in which a message is sent from Gmail that we know of, and every kind of window that it is sent from.
import type { CDPSession, Locator, Page } from 'playwright-core';
import { centreOf, menuItem, press } from './gmail-bed.ts';

/** The parts of one compose window of the stand-in. */
export interface Window {
  readonly id: string;
  readonly page: Page;
  readonly cdp: CDPSession;
  part(name: 'send' | 'archive' | 'more' | 'subject' | 'body' | 'plain'): Promise<Locator>;
}

type Way = (window: Window) => Promise<void>;

async function focus(window: Window, name: Parameters<Window['part']>[0]): Promise<void> {
  await (await window.part(name)).evaluate((element) => element instanceof HTMLElement && element.focus());
}

async function words(window: Window): Promise<void> {
  const body = await window.part('body');
  await focus(window, (await body.isVisible()) ? 'body' : 'plain');
}

const key =
  (on: Parameters<Window['part']>[0] | 'words', name: string): Way =>
  async (window) => {
    if (on === 'words') await words(window);
    else await focus(window, on);
    await window.page.keyboard.press(name);
  };

/** A key that repeats while it is held. */
const held =
  (on: 'send' | 'words', modifier: string | null): Way =>
  async (window) => {
    if (on === 'words') await words(window);
    else await focus(window, on);
    const { keyboard } = window.page;
    if (modifier !== null) await keyboard.down(modifier);
    for (let i = 0; i < 5; i++) await keyboard.down('Enter');
    await keyboard.up('Enter');
    if (modifier !== null) await keyboard.up(modifier);
  };

const pen: Way = async (window) => {
  const at = { ...(await centreOf(await window.part('send'))), button: 'left', clickCount: 1, pointerType: 'pen' } as const;
  await window.cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await window.cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
};

const touch: Way = async (window) => {
  const at = await centreOf(await window.part('send'));
  await window.cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await window.cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

/** What another extension does: events that no person made. */
const scripted =
  (types: readonly string[]): Way =>
  async (window) => {
    const send = await window.part('send');
    await send.evaluate((element, names) => {
      for (const type of names) element.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, composed: true }));
    }, types);
  };

const openMenu: Way = async (window) => press(await window.part('more'));

export const WAYS: Readonly<Record<string, Way>> = {
  mouse: async (window) => press(await window.part('send')),
  'five quick clicks': async (window) => {
    const { x, y } = await centreOf(await window.part('send'));
    for (let i = 0; i < 5; i++) await window.page.mouse.click(x, y);
  },
  touch,
  pen,
  'Enter on Send': key('send', 'Enter'),
  'Space on Send': key('send', ' '),
  'Ctrl+Enter': key('words', 'Control+Enter'),
  'Cmd+Enter': key('words', 'Meta+Enter'),
  'Ctrl+Enter in the subject': key('subject', 'Control+Enter'),
  'Enter held': held('send', null),
  'Ctrl+Enter held': held('words', 'Control'),
  'send and archive': async (window) => press(await window.part('archive')),
  'Enter on send and archive': key('archive', 'Enter'),
  schedule: async (window) => {
    await openMenu(window);
    await press(menuItem(window.page));
  },
  'schedule by Enter': async (window) => {
    await openMenu(window);
    await window.page.keyboard.press('Enter');
  },
  'a click by a script': scripted(['click']),
  'a gesture by a script': scripted(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']),
};

/** What begins the send in our stand-in, for Gmail does not say which it is; a way that never makes that event sends nothing there. */
export const TRIGGERS = ['click', 'mouseup', 'mousedown', 'pointerup', 'pointerdown'] as const;

export const KINDS: Readonly<Record<string, { readonly options?: object; readonly query?: string; readonly after?: string }>> = {
  docked: {},
  'inline reply': {
    options: { inline: true, quote: '<div>On Mon, Ann wrote:</div><blockquote>We guarantee 40% off by Friday.</blockquote>' },
  },
  'full screen': { after: 'setFullScreen' },
  'popped out': { after: 'popOut' },
  'minimised and restored': { after: 'minimise' },
  'plain text': { options: { isPlain: true } },
  'without a region id': { query: 'old=1' },
  'a window of its own': { query: 'popout=1' },
};
