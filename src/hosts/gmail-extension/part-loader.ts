// Has the part brought when it is called for, begins it, and says when it is here or does not come.
import type { ComposePart, Frame, StartPart } from './compose-part.ts';

export interface PartLoaderOptions {
  /** Settles when the part should be here, or is not to be waited for any longer. */
  readonly bring: () => Promise<void>;
  /** Settles when the settings were read, or cannot be: by those of nobody the part would let pass what an administrator wants held. */
  readonly known: Promise<void>;
  /** What the part is given, as it stands. */
  readonly frame: () => Frame;
  readonly onHere: (part: ComposePart) => void;
  readonly onMissing: () => void;
}

export interface PartLoader {
  /** Null while it is not here. */
  part(): ComposePart | null;
  /** It was waited for in vain; another call may still bring it. */
  hasFailed(): boolean;
  call(): void;
  /** It has come. */
  take(start: StartPart): void;
}

export function createPartLoader({ bring, known, frame, onHere, onMissing }: PartLoaderOptions): PartLoader {
  let part: ComposePart | null = null;
  let isCalled = false;
  let hasFailed = false;
  const missing = () => {
    isCalled = false;
    if (part !== null || frame().end.aborted) return;
    hasFailed = true;
    onMissing();
  };
  const begin = (start: StartPart) => {
    if (part !== null || frame().end.aborted) return;
    part = tryStart(start, frame());
    if (part !== null) onHere(part);
  };
  return {
    part: () => part,
    hasFailed: () => hasFailed,
    call: () => {
      if (part !== null || isCalled) return;
      isCalled = true;
      void bring().then(missing);
    },
    take: (start) => void known.then(() => begin(start)),
  };
}

/** One that breaks leaves nothing of itself, and is missing like one that did not come. */
function tryStart(start: StartPart, frame: Frame): ComposePart | null {
  const broken = new AbortController();
  try {
    return start({ ...frame, end: AbortSignal.any([frame.end, broken.signal]) });
  } catch (error) {
    console.error('Countersign could not be started:', error instanceof Error ? error.name : 'unknown');
    broken.abort();
    return null;
  }
}
