// Tells which events would make Gmail send or schedule, whichever way they come.
import { ANCHORS, CHEVRON, SCHEDULE_ITEM, SCHEDULE_ROW } from './anchors.ts';
import { type Compose, composeOf } from './find-compose.ts';

export interface Attempt {
  readonly kind: 'send' | 'schedule';
  /** What would be pressed: one gesture stays on one control. */
  readonly control: Element;
  /** Null where the window cannot be told; policy then says what happens. */
  readonly compose: Compose | null;
}

/**
 * The whole gesture. Gmail acts on a late event of it, so blocking `mousedown` alone let real mail leave (OutboxIQ,
 * send-button-probe, 2026-05); and which one it acts on is not promised.
 */
export const POINTER_EVENTS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'dblclick'] as const;
/** Space on Send acts on `keyup`. */
export const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** The compose window whose chevron was pressed last: the menu it opens stands elsewhere in the page. */
export interface MenuOwner {
  compose: Compose | null;
}

export function readAttempt(event: Event, owner: MenuOwner): Attempt | null {
  const target = targetOf(event);
  if (target === null) return null;
  return event instanceof KeyboardEvent ? readKey(event, target, owner) : readPress(target, owner);
}

/** Remembers whose menu is about to open. */
export function noteChevron(event: Event, owner: MenuOwner): void {
  const chevron = targetOf(event)?.closest(CHEVRON);
  if (chevron != null) owner.compose = composeOf(chevron);
}

/** The innermost element, also below shadow roots that are open. */
function targetOf(event: Event): Element | null {
  const first = event.composedPath()[0];
  if (first instanceof Element) return first;
  return first instanceof Node ? first.parentElement : null;
}

function readPress(target: Element, owner: MenuOwner): Attempt | null {
  const send = target.closest(ANCHORS.send);
  if (send !== null) return { kind: 'send', control: send, compose: composeOf(send) };
  const item = target.closest(`${SCHEDULE_ITEM}, ${SCHEDULE_ROW}`);
  return item === null ? null : { kind: 'schedule', control: item, compose: owner.compose };
}

function readKey(event: KeyboardEvent, target: Element, owner: MenuOwner): Attempt | null {
  const isEnter = event.key === 'Enter';
  if (!isEnter && event.key !== ' ' && event.key !== 'ArrowRight') return null;
  if (isEnter && (event.ctrlKey || event.metaKey)) {
    const compose = composeOf(target);
    return compose === null ? readPress(target, owner) : { kind: 'send', control: compose.root, compose };
  }
  if (event.key !== 'ArrowRight') {
    const attempt = readPress(target, owner);
    if (attempt !== null) return attempt;
  }
  return readMenuKey(target, owner);
}

/** In Gmail's menus the keyboard is on the menu, and the chosen item only looks chosen (`J-N-JT`) or is named by `aria-activedescendant`. */
function readMenuKey(target: Element, owner: MenuOwner): Attempt | null {
  const menu = target.closest('[role="menu"]');
  const item = menu?.querySelector(SCHEDULE_ITEM) ?? null;
  if (menu === null || item === null) return null;
  const active = menu.getAttribute('aria-activedescendant');
  const chosen = active === null ? menu.querySelector('.J-N-JT') : menu.ownerDocument.getElementById(active);
  // Where no item can be told to be the chosen one, it may be this one.
  return chosen === null || chosen === item || item.contains(chosen) ? { kind: 'schedule', control: item, compose: owner.compose } : null;
}
