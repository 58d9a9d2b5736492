// Finds compose windows by several anchors together; one alone proves nothing, and none is guessed.
import { ANCHOR_NAMES, ANCHORS, type AnchorName, COMPOSE_SIGN, REGION } from './anchors.ts';

export type ComposeBody = HTMLElement | HTMLTextAreaElement;

export interface Compose {
  readonly root: Element;
  /** Where the words are; null where no anchor leads to it. */
  readonly body: ComposeBody | null;
  /** Anchors that this window does not have. */
  readonly missing: readonly AnchorName[];
}

/** Besides the body, so many anchors make a compose window. */
const ENOUGH = 2;

/** Every compose window in the document: docked, full screen, inline, minimised or popped out. */
export function findComposes(within: ParentNode): Compose[] {
  const roots = new Set<Element>();
  for (const anchor of within.querySelectorAll(COMPOSE_SIGN)) {
    const root = rootOf(anchor);
    if (root !== null) roots.add(root);
  }
  return Array.from(roots, describe);
}

/** The compose window that an element stands in. */
export function composeOf(element: Element): Compose | null {
  const root = rootOf(element);
  return root === null ? null : describe(root);
}

/** The smallest element around this one that holds one body and enough of the other anchors. */
function rootOf(element: Element): Element | null {
  const region = element.closest(REGION);
  if (region !== null && score(region) >= ENOUGH) return region;
  let best: Element | null = null;
  let most = ENOUGH - 1;
  const { body } = element.ownerDocument;
  for (let node = element.parentElement; node !== null && node !== body; node = node.parentElement) {
    if (countBodies(node) > 1) break;
    const found = score(node);
    if (found > most) {
      best = node;
      most = found;
    }
    if (most === ANCHOR_NAMES.length) break;
  }
  return best;
}

function score(root: Element): number {
  return ANCHOR_NAMES.filter((name) => root.querySelector(ANCHORS[name]) !== null).length;
}

/** A plain text area and a rich body in one window are one body: only one of the two is in use. */
function countBodies(root: Element): number {
  return Math.max(root.querySelectorAll('[g_editable="true"]').length, root.querySelectorAll('textarea.Ak').length);
}

function describe(root: Element): Compose {
  const missing = ANCHOR_NAMES.filter((name) => root.querySelector(ANCHORS[name]) === null);
  return { root, body: bodyOf(root), missing };
}

/** The rich body, unless it is put away and the plain one is not. */
function bodyOf(root: Element): ComposeBody | null {
  const rich = root.querySelector<HTMLElement>('[g_editable="true"]');
  const plain = root.querySelector<HTMLTextAreaElement>('textarea.Ak');
  if (rich === null || plain === null) return rich ?? plain;
  return isPutAway(rich, root) && !isPutAway(plain, root) ? plain : rich;
}

/** Asked of the styles up to the window and not of the layout: a minimised window shows nothing of either. */
function isPutAway(element: HTMLElement, root: Element): boolean {
  for (let node: Element | null = element; node !== null && node !== root; node = node.parentElement) {
    if (getComputedStyle(node).display === 'none') return true;
  }
  return false;
}

/** The id of the message that Gmail gave it before its first save (`#msg-a:r…` in a log attribute), or after (a hidden field). */
export function messageIdOf({ root }: Pick<Compose, 'root'>): string | null {
  const field = root.querySelector<HTMLInputElement>('input[name="draft"]')?.value ?? '';
  if (field.startsWith('#msg-')) return field.slice(1);
  const log = root.querySelector('[jslog^="32601;"]')?.getAttribute('jslog') ?? '';
  const encoded = /\b11:([\w+/-]+)/.exec(log)?.[1] ?? '';
  try {
    return /#(msg-[af]:r?-?\d+)/.exec(atob(encoded))?.[1] ?? null;
  } catch {
    // Not base64 any more: the window is then known by its element alone.
    return null;
  }
}
