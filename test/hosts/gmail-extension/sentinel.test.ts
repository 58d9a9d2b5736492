// What stands in every frame of Gmail: it has the part brought once, lets nothing pass before it came, and follows policy where it does not come.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ApiPort } from '../../../src/hosts/gmail-extension/browser.ts';
import type { Frame, StartPart } from '../../../src/hosts/gmail-extension/compose-part.ts';
import type { Attempt } from '../../../src/hosts/gmail-extension/send-attempt.ts';
import { createSentinel, type Notice, type Sentinel } from '../../../src/hosts/gmail-extension/sentinel.ts';
import { NOTHING_SET, type StoredSettings } from '../../../src/hosts/gmail-extension/stored-settings.ts';

// A fault is reported in the page's console as well.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => void vi.restoreAllMocks());

const withFailMode = (failMode: string): StoredSettings => ({ ...NOTHING_SET, managed: { failMode } });

class Bed {
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

const turn = () => new Promise((resolve) => setImmediate(resolve));

function makeAttempt(): Attempt {
  const root: Element = Object.create(null);
  return { kind: 'send', control: root, compose: { root, body: Object.create(null), missing: [] } };
}

/** A part that writes down what it is asked. */
function makePart({ canResume = true, answers = 'go' }: { canResume?: boolean; answers?: 'go' | 'wait' } = {}) {
  const heard: string[] = [];
  const frames: Frame[] = [];
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
        heard.push('resumed');
        return canResume;
      },
      ask: (request, question) => {
        heard.push(`${request}: ${question}`);
        return answers;
      },
      connect: ({ name }) => void heard.push(name),
    };
  };
  return { heard, frames, start };
}

function makePort(name: string) {
  let leave = () => {};
  const none = { addListener: () => undefined, removeListener: () => undefined };
  const onLeave = (listener: () => void) => {
    leave = listener;
  };
  const onDisconnect = { ...none, addListener: onLeave };
  const port: ApiPort = { name, onMessage: none, onDisconnect, postMessage: () => undefined, disconnect: () => undefined };
  return { port, leave: () => leave() };
}

test('the part is brought once, whoever calls for it, and begun once', async () => {
  const bed = new Bed();
  const { start, frames } = makePart();
  bed.sentinel.call();
  bed.sentinel.call();
  bed.press();
  bed.sentinel.ask('r1', 'q1');
  expect(bed.brought).toBe(1);
  await bed.arrive(start);
  await bed.arrive(start);
  bed.sentinel.call();
  bed.press();
  expect(bed.brought).toBe(1);
  expect(frames).toHaveLength(1);
  expect(bed.counted).toEqual([]);
});

test('Send is stopped and said until the part is here; then it shows that window, and judges the next press', async () => {
  const bed = new Bed();
  const { start, heard } = makePart();
  expect(bed.press()).toBe('stop');
  expect(bed.notice?.title).toBe('Not sent: Countersign is still starting');
  expect(bed.press()).toBe('stop');
  await bed.arrive(start);
  expect(bed.notice).toBeNull();
  expect(heard).toEqual(['resumed']);
  expect(bed.press()).toBe('go');
  expect(heard).toEqual(['resumed', 'asked']);
});

test('a gesture that is not over when the part comes stays stopped, and is shown at its end', async () => {
  const bed = new Bed();
  const { start, heard } = makePart();
  const attempt = makeAttempt();
  expect(bed.sentinel.gate.ask(attempt)).toBe('stop');
  await bed.arrive(start);
  expect(heard).toEqual([]);
  bed.sentinel.gate.tell(attempt);
  expect(heard).toEqual(['resumed']);
});

test('where the window cannot be told, the sender reads that Send may be pressed again', async () => {
  const bed = new Bed();
  bed.press();
  await bed.arrive(makePart({ canResume: false }).start);
  expect(bed.notice?.text).toBe('Please press Send again.');
});

test('the net’s questions wait for the part, and what it keeps stays unanswered until it lets it go', async () => {
  const bed = new Bed();
  const { start, heard, frames } = makePart({ answers: 'wait' });
  bed.sentinel.ask('r1', 'q1');
  expect([bed.brought, bed.went, bed.sentinel.unanswered()]).toEqual([1, [], ['q1']]);
  await bed.arrive(start);
  bed.sentinel.ask('r2', 'q2');
  expect(heard).toEqual(['r1: q1', 'r2: q2']);
  expect([bed.went, bed.sentinel.unanswered()]).toEqual([[], ['q1', 'q2']]);
  frames[0]?.go('r1');
  expect([bed.went, bed.sentinel.unanswered()]).toEqual([['r1'], ['q2']]);
});

test('what the part lets pass goes at once', async () => {
  const bed = new Bed();
  bed.sentinel.ask('r1', 'q1');
  await bed.arrive(makePart().start);
  bed.sentinel.ask('r2', 'q2');
  expect([bed.went, bed.sentinel.unanswered()]).toEqual([['r1', 'r2'], []]);
});

test('the part begins when the settings are known, and not by those of nobody', async () => {
  let know = () => {};
  const known = new Promise<void>((resolve) => {
    know = resolve;
  });
  const bed = new Bed(known);
  const { start, frames } = makePart();
  bed.sentinel.call();
  bed.sentinel.take(start);
  await turn();
  expect(frames).toEqual([]);
  bed.settings = withFailMode('closed');
  know();
  await turn();
  expect(frames.map(({ settings }) => settings)).toEqual([withFailMode('closed')]);
});

test('where it does not come and policy keeps what is unread, Send stays stopped and so does a request, with a word', async () => {
  const bed = new Bed();
  bed.settings = withFailMode('closed');
  bed.sentinel.call();
  await bed.fail();
  expect(bed.notice).toMatchObject({ title: 'Countersign could not start', text: expect.stringContaining('No message may leave') });
  expect(bed.press()).toBe('stop');
  bed.sentinel.ask('r1', 'q1');
  expect(bed.notice).toMatchObject({ title: 'A message waits unchecked', onRetry: expect.any(Function) });
  expect(bed.notice?.onSend).toBeUndefined();
  expect(bed.went).toEqual([]);
});

test('where policy asks, Send passes and the request waits until the sender lets it go', async () => {
  const bed = new Bed();
  expect(bed.press()).toBe('stop');
  await bed.fail();
  expect(bed.notice).toMatchObject({
    title: 'Not sent: Countersign could not start',
    text: expect.stringContaining('press Send once more'),
  });
  expect(bed.press()).toBe('go');
  bed.sentinel.ask('r1', 'q1');
  expect(bed.went).toEqual([]);
  bed.notice?.onSend?.();
  expect(bed.went).toEqual(['r1']);
  expect(bed.notice).toBeNull();
  expect(bed.counted).toEqual(['not-started', 'unchecked-send']);
});

test('where policy lets it go, nothing is kept, and the sender reads that nothing is checked', async () => {
  const bed = new Bed();
  bed.settings = withFailMode('open');
  bed.sentinel.ask('r1', 'q1');
  await bed.fail();
  expect(bed.went).toEqual(['r1']);
  expect(bed.press()).toBe('go');
  bed.sentinel.ask('r2', 'q2');
  expect(bed.went).toEqual(['r1', 'r2']);
  expect(bed.notice?.text).toContain('What you send from here is not checked.');
  expect(bed.counted).toEqual(['not-started', 'unchecked-send', 'unchecked-send']);
});

test('after a fault it is tried again, and a part that comes late still judges what waits', async () => {
  const bed = new Bed();
  bed.settings = withFailMode('closed');
  bed.sentinel.ask('r1', 'q1');
  await bed.fail();
  bed.notice?.onRetry?.();
  expect(bed.brought).toBe(2);
  const { start, heard } = makePart();
  await bed.arrive(start);
  expect(heard).toEqual(['r1: q1']);
  expect([bed.went, bed.notice, bed.counted]).toEqual([['r1'], null, ['not-started']]);
});

test('a part that breaks leaves nothing of itself, and is missing like one that did not come', async () => {
  const bed = new Bed();
  bed.settings = withFailMode('closed');
  let end: AbortSignal | undefined;
  bed.sentinel.call();
  await bed.arrive((frame) => {
    end = frame.end;
    throw new Error('broken');
  });
  expect(end?.aborted).toBe(true);
  expect(bed.counted).toEqual(['not-started']);
  expect(bed.press()).toBe('stop');
});

test('a retired copy begins no part and says nothing of its own, and hands on what waits', async () => {
  const bed = new Bed();
  const { start, frames } = makePart();
  bed.sentinel.ask('r1', 'q1');
  bed.end.abort();
  await bed.arrive(start);
  expect([frames, bed.notice, bed.counted]).toEqual([[], null, []]);
  expect(bed.sentinel.unanswered()).toEqual(['q1']);
});

test('with its sentinel the part ends', async () => {
  const bed = new Bed();
  const { start, frames } = makePart();
  bed.sentinel.call();
  await bed.arrive(start);
  expect(frames[0]?.end.aborted).toBe(false);
  bed.end.abort();
  expect(frames[0]?.end.aborted).toBe(true);
});

test('panels that called before the part was here are connected to it, but not those that left', async () => {
  const bed = new Bed();
  const { start, heard } = makePart();
  const [stays, leaves, comes] = [makePort('stays'), makePort('leaves'), makePort('comes')];
  bed.sentinel.connect(stays.port);
  bed.sentinel.connect(leaves.port);
  leaves.leave();
  expect(bed.brought).toBe(0);
  bed.sentinel.call();
  await bed.arrive(start);
  bed.sentinel.connect(comes.port);
  expect(heard).toEqual(['stays', 'comes']);
});
