// Presses Gmail's own Send, as a finger would: Send honours plain events, and the gate judges them like any others.
import { ANCHORS } from './anchors.ts';

const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** False where the window has no Send any more. Gmail may still refuse, for example without a recipient. */
export function pressSend(root: Element): boolean {
  const send = root.querySelector<HTMLElement>(ANCHORS.send);
  if (send === null) return false;
  const { left, top, width, height } = send.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true, composed: true, button: 0 };
  for (const type of PRESS) {
    send.dispatchEvent(
      type.startsWith('pointer') ? new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true }) : new MouseEvent(type, at),
    );
  }
  return true;
}
