// Where the part does not come, or fails, policy is followed and the sender reads it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Bed, makePart, makePort, turn, withFailMode } from './sentinel-bed.ts';

// A fault is reported in the page's console as well.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => void vi.restoreAllMocks());

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
    text: expect.stringContaining('you are asked before it leaves unchecked'),
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

/** Settings that are read when the test says so. */
function makeKnown() {
  let know = () => {};
  const known = new Promise<void>((resolve) => {
    know = resolve;
  });
  const settle = async () => {
    know();
    await turn();
  };
  return { known, settle };
}

test('while the settings are not known nothing that is unread leaves, by whatever way', async () => {
  const { known, settle } = makeKnown();
  const bed = new Bed(known);
  bed.settings = withFailMode('open');
  bed.sentinel.ask('r1', 'q1');
  await bed.fail();
  expect([bed.sentinel.rule(), bed.press(), bed.went]).toEqual(['hold', 'stop', []]);
  expect(bed.notice).toMatchObject({ title: 'A message waits unchecked', onRetry: expect.any(Function) });
  expect(bed.notice?.onSend).toBeUndefined();
  await settle();
  expect([bed.sentinel.rule(), bed.press(), bed.went]).toEqual(['allow', 'go', ['r1']]);
});

test('what an administrator sets later counts for what waits, and for the notice: *Send now* goes, and comes back', async () => {
  const bed = new Bed();
  bed.sentinel.ask('r1', 'q1');
  await bed.fail();
  const early = bed.notice;
  expect(early?.onSend).toEqual(expect.any(Function));
  bed.settings = withFailMode('closed');
  // Its press comes before the notice was changed.
  early?.onSend?.();
  expect([bed.went, bed.notice?.onSend]).toEqual([[], undefined]);
  bed.set(withFailMode('ask'));
  expect(bed.notice?.onSend).toEqual(expect.any(Function));
  bed.set(withFailMode('closed'));
  expect([bed.notice?.onSend, bed.press()]).toEqual([undefined, 'stop']);
  bed.set(withFailMode('open'));
  expect([bed.went, bed.press()]).toEqual([['r1'], 'go']);
});

test('*Try again* is seen at once', async () => {
  const bed = new Bed();
  bed.sentinel.call();
  await bed.fail();
  bed.notice?.onRetry?.();
  expect(bed.notice?.title).toBe('Countersign is starting');
  await bed.fail();
  expect(bed.notice?.title).toBe('Countersign could not start');
});

test.each([
  ['ask', 'You are asked before a message leaves from here unchecked.', 'you are asked before it leaves unchecked'],
  ['open', 'What you send from here is not checked.', 'to send it unchecked'],
  ['closed', 'No message may leave from here unchecked.', 'No message may leave from here unchecked.'],
])('the words are true under `%s`', async (failMode, quiet, stopped) => {
  const [unused, pressed] = [new Bed(), new Bed()];
  for (const bed of [unused, pressed]) bed.settings = withFailMode(failMode);
  unused.sentinel.call();
  await unused.fail();
  expect(unused.notice?.text).toContain(quiet);
  pressed.press();
  await pressed.fail();
  expect(pressed.notice?.text).toContain(stopped);
});

test('a panel that left without a word, and a window that cannot be shown, keep nothing else from being answered', async () => {
  const bed = new Bed();
  bed.sentinel.connect(makePort('dead').port);
  bed.sentinel.connect(makePort('stays').port);
  bed.sentinel.ask('r1', 'q1');
  bed.press();
  const { start, heard } = makePart({ breaksAt: (call) => call === 'dead' || call === 'resumed' });
  await bed.arrive(start);
  expect(heard).toEqual(['r1: q1', 'stays']);
  expect([bed.went, bed.notice?.text]).toEqual([['r1'], 'Please press Send again.']);
  expect(bed.counted).toEqual(['fault', 'fault']);
  bed.sentinel.connect(makePort('dead').port);
  expect(bed.counted).toEqual(['fault', 'fault', 'fault']);
});

test('a request at which the part fails is unread: it is said, others are answered, and it can be tried again or let go', async () => {
  const bed = new Bed();
  let isBroken = true;
  const { start, heard } = makePart({ answers: 'wait', breaksAt: (call) => isBroken && call === 'r1: q1' });
  bed.sentinel.ask('r1', 'q1');
  bed.sentinel.ask('r2', 'q2');
  await bed.arrive(start);
  expect([heard, bed.went]).toEqual([['r2: q2'], []]);
  expect(bed.notice).toMatchObject({ title: 'A message waits unchecked', text: expect.stringContaining('could not read it') });
  bed.notice?.onRetry?.();
  expect([heard, bed.notice?.title]).toEqual([['r2: q2'], 'A message waits unchecked']);
  bed.set(withFailMode('closed'));
  expect(bed.notice?.onSend).toBeUndefined();
  bed.set(withFailMode('ask'));
  isBroken = false;
  bed.notice?.onRetry?.();
  expect([heard, bed.notice, bed.went]).toEqual([['r2: q2', 'r1: q1'], null, []]);
});

test('what the part keeps is not let go with what it could not read', async () => {
  const bed = new Bed();
  const { start } = makePart({ answers: 'wait', breaksAt: (call) => call === 'r2: q2' });
  bed.sentinel.ask('r1', 'q1');
  await bed.arrive(start);
  bed.sentinel.ask('r2', 'q2');
  bed.notice?.onSend?.();
  expect([bed.went, bed.sentinel.unanswered(), bed.notice]).toEqual([['r2'], ['q1'], null]);
});

test('where policy lets go what is unread, a request at which the part fails goes, with a word', async () => {
  const bed = new Bed();
  bed.settings = withFailMode('open');
  bed.sentinel.ask('r1', 'q1');
  await bed.arrive(makePart({ breaksAt: () => true }).start);
  expect([bed.went, bed.notice?.title]).toEqual([['r1'], 'A message left unchecked']);
  expect(bed.counted).toEqual(['fault', 'unchecked-send']);
});
