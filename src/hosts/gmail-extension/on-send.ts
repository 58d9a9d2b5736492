// The gate in the page: whoever presses Send, in whatever way, is answered while the event is still on its way to Gmail.
import { type Attempt, KEY_EVENTS, type MenuOwner, noteChevron, POINTER_EVENTS, readAttempt } from './send-attempt.ts';

/** `go`: the event passes. `stop`: Gmail never sees it. */
export type Answer = 'go' | 'stop';

export interface SendGate {
  /** Asked once, at the first event of a gesture. */
  ask(attempt: Attempt): Answer;
  /** Asked again at each further event of a gesture that may go. */
  isStillOpen(attempt: Attempt): boolean;
  /** A gesture that was stopped is over: what is shown now does not come under the finger that pressed Send. */
  tell(attempt: Attempt): void;
}

interface Gesture {
  readonly control: Element;
  answer: Answer;
  /** The last of its events. */
  last: Event;
}

const BEGINS: ReadonlySet<string> = new Set(['pointerdown', 'touchstart', 'keydown']);
const ENDS: ReadonlySet<string> = new Set(['click', 'dblclick', 'keyup']);
/** A touch that was stopped has no click to end it: what comes later than this is another gesture. */
const SAME_GESTURE_MS = 1000;
/** Nor do a pen or a finger that was stopped have one; then the sender is told after this. */
const TELL_MS = 300;

/**
 * Listens on the window in the capture phase, installed before the page's first script: nothing of Gmail's runs earlier.
 * One answer holds for one gesture; insisting (five quick clicks, a held key) is no answer and is stopped each time.
 */
export function guardSends(gate: SendGate, target: Window, signal: AbortSignal): void {
  const owner: MenuOwner = { compose: null };
  let gesture: Gesture | null = null;
  let untold: Attempt | null = null;
  const tell = () => {
    if (untold !== null) gate.tell(untold);
    untold = null;
  };
  const onEvent = (event: Event) => {
    noteChevron(event, owner);
    const attempt = readAttempt(event, owner);
    if (attempt === null) {
      if (BEGINS.has(event.type)) gesture = null;
      return;
    }
    if (gesture === null || gesture.control !== attempt.control || begins(event, gesture)) {
      gesture = { control: attempt.control, answer: gate.ask(attempt), last: event };
      untold = gesture.answer === 'stop' ? attempt : null;
      setTimeout(tell, TELL_MS);
    } else if (gesture.answer === 'go' && gate.isStillOpen(attempt)) gesture.answer = 'stop';
    gesture.last = event;
    if (gesture.answer === 'stop') stop(event);
    if (!ENDS.has(event.type)) return;
    gesture = null;
    // After this event, whose target must not change under it.
    setTimeout(tell);
  };
  for (const type of [...POINTER_EVENTS, ...KEY_EVENTS]) {
    // Listeners for touch on the window are passive unless it is said otherwise, and then nothing can be prevented.
    target.addEventListener(type, onEvent, { capture: true, passive: false, signal });
  }
}

/** A key that is held down repeats its first event, and a touch begins twice: `pointerdown`, `touchstart`. */
function begins(event: Event, { last }: Gesture): boolean {
  if (event.timeStamp - last.timeStamp > SAME_GESTURE_MS) return true;
  if (event instanceof KeyboardEvent) return event.type === 'keydown' && !event.repeat;
  return event.type === 'pointerdown' || (event.type === 'touchstart' && last.type !== 'pointerdown');
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
