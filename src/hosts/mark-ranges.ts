// Paints marks over a draft by the CSS Custom Highlight API: not a character or attribute of the draft is changed.

const MARK_KINDS = ['noted', 'answered', 'asked', 'held', 'blocked'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  readonly key: string;
  readonly kind: MarkKind;
  readonly ranges: readonly Range[];
}

export interface Marks<M extends Mark> {
  /** Shows these and no others; the one with the selected key stands out. */
  paint(marks: readonly M[], selected: string | null): void;
  /** The mark at a point of the window, and where it stands: what asks for something before what is only noted, then the smallest. */
  find(x: number, y: number): { readonly mark: M; readonly rect: DOMRect } | null;
  clear(): void;
}

const SELECTED = 'countersign-selected';
const nameOf = (kind: MarkKind) => `countersign-${kind}`;

export function createMarks<M extends Mark>(registry: HighlightRegistry): Marks<M> {
  let shown: readonly M[] = [];
  return {
    paint: (marks, selected) => {
      shown = marks;
      MARK_KINDS.forEach((kind, priority) => {
        set(
          registry,
          nameOf(kind),
          marks.filter((mark) => mark.kind === kind),
          priority,
        );
      });
      set(
        registry,
        SELECTED,
        marks.filter(({ key }) => key === selected),
        MARK_KINDS.length,
      );
    },
    find: (x, y) => {
      const hits = shown.flatMap((mark) =>
        mark.ranges.flatMap((range) => {
          const rect = Array.from(range.getClientRects()).find((box) => isInside(box, x, y));
          return rect === undefined ? [] : [{ mark, rect, length: range.toString().length }];
        }),
      );
      return hits.sort((a, b) => Number(isQuiet(a.mark)) - Number(isQuiet(b.mark)) || a.length - b.length)[0] ?? null;
    },
    clear: () => {
      shown = [];
      for (const name of [...MARK_KINDS.map(nameOf), SELECTED]) registry.delete(name);
    },
  };
}

/** It asks for nothing. */
export function isQuiet({ kind }: Mark): boolean {
  return kind === 'noted' || kind === 'answered';
}

function set(registry: HighlightRegistry, name: string, marks: readonly Mark[], priority: number): void {
  const ranges = marks.flatMap((mark) => mark.ranges);
  if (ranges.length === 0) {
    registry.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  registry.set(name, highlight);
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
