// Puts a card beside what it speaks of, within the window, and never over Send.

const GAP = 6;

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
  const clampX = (x: number) => Math.max(GAP, Math.min(x, innerWidth - width - GAP));
  const clampY = (y: number) => Math.max(GAP, Math.min(y, innerHeight - height - GAP));
  const left = clampX(anchor.left);
  const places = [
    { left, top: anchor.top - height - GAP },
    { left, top: anchor.bottom + GAP },
    ...(send === null
      ? []
      : [
          { left: send.left - width - GAP, top: clampY(anchor.bottom + GAP) },
          { left: send.right + GAP, top: clampY(anchor.bottom + GAP) },
        ]),
  ];
  const boxOf = (place: { left: number; top: number }): Box => ({ ...place, right: place.left + width, bottom: place.top + height });
  const fits = (box: Box) =>
    box.left >= GAP && box.top >= GAP && box.right <= innerWidth && box.bottom <= innerHeight && (send === null || !overlap(box, send));
  const place = places.find((one) => fits(boxOf(one))) ?? { left, top: clampY(anchor.bottom + GAP) };
  card.style.setProperty('left', `${place.left}px`);
  card.style.setProperty('top', `${place.top}px`);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
