// Opens the card: when the pointer rests on a mark, on a click, and by Alt+J from the keyboard.
import type { Acts, Guarded } from './guarded.ts';
import type { MarksLayer, Place } from './marks-layer.ts';
import type { OpenComposes } from './open-composes.ts';
import { type PageState, pin } from './page-view.tsx';

/** A pointer that rests opens the card; one that only passes does not, and asks for no layout. */
const OPEN_MS = 350;
const CLOSE_MS = 250;

export interface PointerOptions {
  readonly composes: OpenComposes;
  readonly marks: MarksLayer;
  readonly state: PageState;
  readonly acts: Acts;
}

export interface Pointer {
  readonly stay: () => void;
  readonly leave: () => void;
}

export function watchPointer({ composes, marks, state, acts }: PointerOptions, signal: AbortSignal): Pointer {
  let timer = 0;
  const stay = () => clearTimeout(timer);
  const later = (run: () => void, pause: number) => {
    stay();
    timer = window.setTimeout(run, pause);
  };
  const leave = () =>
    later(() => {
      state.pointed.value = null;
    }, CLOSE_MS);
  const point = (place: Place | null) => {
    if (place !== null) state.pointed.value = place;
    else if (state.pointed.value !== null) leave();
  };
  const isOverDraft = (event: Event) =>
    event.target instanceof Node && composes.of(event.target)?.compose.body?.contains(event.target) === true;
  const guardedOf = ({ mark }: Place): Guarded | undefined => acts.list().find(({ window }) => window === mark.one);
  const onMove = (event: MouseEvent) => {
    if (!isOverDraft(event)) return state.pointed.value === null ? stay() : leave();
    if (event.buttons === 0) later(() => point(marks.find(event.clientX, event.clientY)), OPEN_MS);
  };
  const onClick = (event: MouseEvent) => {
    const place = isOverDraft(event) ? marks.find(event.clientX, event.clientY) : null;
    const one = place === null ? undefined : guardedOf(place);
    if (place === null || one === undefined) return;
    one.session.selected.value = place.mark.statement;
    pin(state, one, false);
  };
  const onKey = (event: KeyboardEvent) => {
    // By its place on the keyboard: on a Mac Alt+J writes another letter.
    if (!event.altKey || event.code !== 'KeyJ' || !(event.target instanceof Node)) return;
    const window = composes.of(event.target);
    const one = acts.list().find((other) => other.window === window);
    if (window === null || one === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    one.session.selected.value = marks.atCaret(window)?.mark.statement ?? one.session.selected.value;
    pin(state, one, true);
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('mousemove', onMove, options);
  addEventListener('click', onClick, options);
  addEventListener('keydown', onKey, { capture: true, signal });
  // Words that come under a pointer at rest were not pointed at.
  addEventListener('input', stay, options);
  // Whatever scrolls takes the mark away from under its card.
  addEventListener('scroll', () => point(null), options);
  return { stay, leave };
}
