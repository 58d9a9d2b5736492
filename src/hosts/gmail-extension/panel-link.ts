// The panel's line to the Gmail tab: which messages are open in its frames, and which of them is shown.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type ApiPort, connectToTab, OWN_TAB } from './browser.ts';
import type { Act, FromPanel } from './panel-acts.ts';
import { PANEL_PORT } from './panel-port.ts';
import { type FrameState, FromPage, type NotReplaced } from './panel-views.ts';

export interface PanelLink {
  readonly frames: ReadonlySignal<readonly FrameState[]>;
  /** The frame that was used last and has a message. */
  readonly current: ReadonlySignal<FrameState | null>;
  readonly isConnected: ReadonlySignal<boolean>;
  /** What could not be replaced; null from the next act on. */
  readonly notReplaced: ReadonlySignal<NotReplaced | null>;
  connect(tabId: number): void;
  act(frame: string, message: string, act: Act): void;
}

/** Long enough that a tab that is gone is not asked without end. */
const AGAIN_MS = 1000;

export function createPanelLink(): PanelLink {
  const frames: Signal<readonly FrameState[]> = signal([]);
  const port: Signal<ApiPort | null> = signal(null);
  const notReplaced: Signal<NotReplaced | null> = signal(null);
  const hear = (message: unknown) => {
    const told = FromPage.safeParse(message).data;
    if (told === undefined) return;
    if (told.kind === 'not-replaced') {
      notReplaced.value = told;
      return;
    }
    const others = frames.value.filter(({ frame }) => frame !== told.frame);
    frames.value = told.kind === 'state' ? [...others, told] : others;
  };
  const link: PanelLink = {
    frames,
    current: computed(() => frames.value.filter(({ view }) => view !== null).sort((a, b) => b.usedAt - a.usedAt)[0] ?? null),
    isConnected: computed(() => port.value !== null),
    notReplaced,
    connect: (tabId) => {
      port.value?.disconnect();
      frames.value = [];
      const next = connectToTab(tabId, PANEL_PORT);
      port.value = next;
      next?.onMessage.addListener(hear);
      next?.onDisconnect.addListener(() => {
        if (port.value !== next) return;
        port.value = null;
        frames.value = [];
        // The worker that stood between was ended, as Firefox does with one that is idle; the call wakes it.
        if (tabId === OWN_TAB) setTimeout(() => (port.value === null ? link.connect(tabId) : undefined), AGAIN_MS);
      });
    },
    act: (frame, message, act) => {
      const told: FromPanel = { frame, message, act };
      notReplaced.value = null;
      port.value?.postMessage(told);
    },
  };
  return link;
}
