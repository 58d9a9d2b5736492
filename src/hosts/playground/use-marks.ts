// The marks over the draft, and which of them the pointer is on.
import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Flag } from '../../model/flag.ts';
import { createMarks, type Mark, type Marks } from '../mark-ranges.ts';
import type { Composition } from './composition.ts';

interface FlagMark extends Mark {
  readonly flag: Flag;
}

/** The mark that has its pop-over open, and where it stands. */
export interface Pointed {
  readonly mark: FlagMark;
  readonly rect: DOMRect;
}

export interface MarkLayer {
  readonly pointed: Signal<Pointed | null>;
  readonly onMove: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onLeave: () => void;
  /** The pointer is on the pop-over itself. */
  readonly stay: () => void;
  readonly close: () => void;
}

/** A pointer that rests opens the pop-over; one that only passes does not. */
const OPEN_MS = 400;
const CLOSE_MS = 250;

export function useMarks({ session, reading }: Composition): MarkLayer {
  const layer = useRef<Marks<FlagMark> | null>(null);
  useSignalEffect(() => {
    if (!('highlights' in CSS)) return;
    layer.current ??= createMarks(CSS.highlights);
    const ranges = reading.value?.ranges;
    const marks: FlagMark[] = [];
    for (const { key, state, flags } of session.statements.value) {
      if (ranges !== undefined) for (const flag of flags) marks.push({ key, kind: state, ranges: ranges(flag), flag });
    }
    layer.current.paint(marks, session.selected.value);
  });
  useEffect(() => () => layer.current?.clear(), []);
  return usePointer(({ clientX, clientY }) => layer.current?.find(clientX, clientY) ?? null);
}

function usePointer(find: (event: MouseEvent) => Pointed | null): MarkLayer {
  const timer = useRef(0);
  const pointed = useSignal<Pointed | null>(null);
  const stay = () => clearTimeout(timer.current);
  const set = (next: Pointed | null) => {
    stay();
    pointed.value = next;
  };
  const later = (next: Pointed | null, pause: number) => {
    stay();
    timer.current = window.setTimeout(() => set(next), pause);
  };
  useEffect(() => {
    const end = new AbortController();
    // Whatever scrolls takes the mark away from under its pop-over.
    addEventListener('scroll', () => set(null), { capture: true, passive: true, signal: end.signal });
    return () => {
      end.abort();
      stay();
    };
  }, []);
  return {
    pointed,
    onMove: (event) => {
      const found = event.buttons === 0 ? find(event) : null;
      if (isSame(found, pointed.value)) stay();
      else later(found, found === null ? CLOSE_MS : OPEN_MS);
    },
    onClick: (event) => set(find(event)),
    onLeave: () => later(null, CLOSE_MS),
    stay,
    close: () => set(null),
  };
}

/** Marks are made anew with each reading: the same words of the same statement are the same mark. */
function isSame(a: Pointed | null, b: Pointed | null): boolean {
  return a?.mark.key === b?.mark.key && a?.mark.flag.start === b?.mark.flag.start;
}
