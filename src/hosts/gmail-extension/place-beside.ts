// Puts a card beside what it speaks of, within the window, and never over Send.

const GAP = 6;
const EDGE = 24;
/** Gmail's "Undo" stands at the lower left and must stay in reach. */
const ABOVE_TOASTS = 84;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Above the words, below them, or beside Send: the first that fits. */
export function placeBeside(card: HTMLElement | null, anchor: DOMRect, send: DOMRect | null): void {
  if (card === null) return;
  const { innerWidth, innerHeight } = window;
  const { width, height } = card.getBoundingClientRect();
  const clamp = (at: number, room: number) => Math.max(GAP, Math.min(at, room - GAP));
  const left = clamp(anchor.left, innerWidth - width);
  const top = clamp(anchor.bottom + GAP, innerHeight - height);
  const places = [
    { left, top: anchor.top - height - GAP },
    { left, top: anchor.bottom + GAP },
    ...(send === null
      ? []
      : [
          { left: send.left - width - GAP, top },
          { left: send.right + GAP, top },
        ]),
  ];
  const boxOf = (place: { left: number; top: number }): Box => ({ ...place, right: place.left + width, bottom: place.top + height });
  const fits = (box: Box) =>
    box.left >= GAP && box.top >= GAP && box.right <= innerWidth && box.bottom <= innerHeight && (send === null || !overlap(box, send));
  const place = places.find((one) => fits(boxOf(one))) ?? { left, top };
  card.style.setProperty('left', `${place.left}px`);
  card.style.setProperty('top', `${place.top}px`);
}

/** In the first corner that does not cover this: where Gmail says its own things, else at the right, else above. */
export function placeInCorner(box: HTMLElement | null, avoid: DOMRect | null): void {
  if (box === null) return;
  const { innerWidth, innerHeight } = window;
  const { width, height } = box.getBoundingClientRect();
  const low = innerHeight - height - ABOVE_TOASTS;
  const right = innerWidth - width - EDGE;
  const corners = [
    { left: EDGE, top: low },
    { left: right, top: low },
    { left: EDGE, top: ABOVE_TOASTS },
    { left: right, top: ABOVE_TOASTS },
  ];
  const isFree = ({ left, top }: { left: number; top: number }) =>
    avoid === null || !overlap({ left, top, right: left + width, bottom: top + height }, avoid);
  const { left, top } = corners.find(isFree) ?? { left: EDGE, top: low };
  box.style.setProperty('left', `${left}px`);
  box.style.setProperty('top', `${top}px`);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
