// The sentinel of a frame with all that it deals with made up: the worker, the settings, the part, panels, the net.
import type { ApiPort } from '../../../src/hosts/gmail-extension/browser.ts';
import type { Frame, StartPart } from '../../../src/hosts/gmail-extension/compose-part.ts';
import type { Attempt } from '../../../src/hosts/gmail-extension/send-attempt.ts';
import { createSentinel, type Notice, type Sentinel } from '../../../src/hosts/gmail-extension/sentinel.ts';
import { NOTHING_SET, type StoredSettings } from '../../../src/hosts/gmail-extension/stored-settings.ts';

export const withFailMode = (failMode: string): StoredSettings => ({ ...NOTHING_SET, managed: { failMode } });

/** A frame of Gmail, as far as the sentinel sees it. */
export class Bed {
  settings = NOTHING_SET;
  brought = 0;
  notice: Notice | null = null;
  readonly went: string[] = [];
  readonly counted: string[] = [];
  readonly end = new AbortController();
  readonly sentinel: Sentinel;
  /** What the worker does next. */
  settle = () => {};

  constructor(known: Promise<void> = Promise.resolve()) {
    this.sentinel = createSentinel({
      bring: () => {
        this.brought += 1;
        return new Promise((resolve) => {
          this.settle = resolve;
        });
      },
      settings: () => this.settings,
      known,
      tell: (notice) => {
        this.notice = notice;
      },
      go: (request) => void this.went.push(request),
      count: (what) => void this.counted.push(what),
      end: this.end.signal,
    });
  }

  /** An administrator, or the service, sets something else. */
  set(settings: StoredSettings): void {
    this.settings = settings;
    this.sentinel.follow();
  }

  /** The part does not come. */
  async fail(): Promise<void> {
    this.settle();
    await turn();
  }

  /** It comes. */
  async arrive(start: StartPart): Promise<void> {
    this.sentinel.take(start);
    await turn();
    await this.fail();
  }

  /** A whole gesture: asked at its first event, told after its last. */
  press(attempt = makeAttempt()): 'go' | 'stop' {
    const answer = this.sentinel.gate.ask(attempt);
    if (answer === 'stop') this.sentinel.gate.tell(attempt);
    return answer;
  }
}

export const turn = () => new Promise((resolve) => setImmediate(resolve));

export function makeAttempt(): Attempt {
  const root: Element = Object.create(null);
  return { kind: 'send', control: root, compose: { root, body: Object.create(null), missing: [] } };
}

interface PartOptions {
  readonly canResume?: boolean;
  readonly answers?: 'go' | 'wait';
  /** Whether it fails at a call; which one stands in its words. */
  readonly breaksAt?: (call: string) => boolean;
}

/** A part that writes down what it is asked. */
export function makePart({ canResume = true, answers = 'go', breaksAt = () => false }: PartOptions = {}) {
  const heard: string[] = [];
  const frames: Frame[] = [];
  const note = (call: string) => {
    if (breaksAt(call)) throw new Error('broken');
    heard.push(call);
  };
  const start: StartPart = (frame) => {
    frames.push(frame);
    return {
      gate: {
        ask: () => {
          heard.push('asked');
          return 'go';
        },
        isStillOpen: () => false,
        tell: () => void heard.push('told'),
      },
      resume: () => {
        note('resumed');
        return canResume;
      },
      ask: (request, question) => {
        note(`${request}: ${question}`);
        return answers;
      },
      drop: (request) => note(`dropped ${request}`),
      connect: ({ name }) => note(name),
    };
  };
  return { heard, frames, start };
}

export function makePort(name: string) {
  let leave = () => {};
  const none = { addListener: () => undefined, removeListener: () => undefined };
  const onLeave = (listener: () => void) => {
    leave = listener;
  };
  const onDisconnect = { ...none, addListener: onLeave };
  const port: ApiPort = { name, onMessage: none, onDisconnect, postMessage: () => undefined, disconnect: () => undefined };
  return { port, leave: () => leave() };
}
