// Puts a card above what it speaks of where there is room, else below it; never out of the window. Send stands below a draft, and stays free.

const GAP = 6;

export function placeBeside(card: HTMLElement | null, anchor: DOMRect): void {
  if (card === null) return;
  const { innerWidth, innerHeight } = window;
  const { width, height } = card.getBoundingClientRect();
  const above = anchor.top - height - GAP;
  const top = above >= GAP ? above : Math.max(GAP, Math.min(anchor.bottom + GAP, innerHeight - height - GAP));
  const left = Math.max(GAP, Math.min(anchor.left, innerWidth - width - GAP));
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${top}px`);
}
