// What stands in every frame of Gmail: it has the part brought once, lets nothing pass before it came, and hands on what waits.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Bed, makeAttempt, makePart, makePort, turn, withFailMode } from './sentinel-bed.ts';

// A fault is reported in the page's console as well.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => void vi.restoreAllMocks());

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
  const attempt = makeAttempt();
  expect(bed.press({ ...attempt })).toBe('stop');
  expect(bed.notice?.title).toBe('Not sent: Countersign is still starting');
  expect(bed.press({ ...attempt })).toBe('stop');
  await bed.arrive(start);
  expect(bed.notice).toBeNull();
  expect(heard).toEqual(['resumed']);
  expect(bed.press({ ...attempt })).toBe('go');
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

test('every window whose Send was stopped is shown, once, as it was pressed last', async () => {
  const bed = new Bed();
  const [first, second] = [makeAttempt(), makeAttempt()];
  for (const attempt of [first, second, { ...first }]) bed.press(attempt);
  const { start, heard } = makePart();
  await bed.arrive(start);
  expect([heard, bed.notice]).toEqual([['resumed', 'resumed'], null]);
});

test('a request that Gmail gave up is kept by nobody, and asked about no more', async () => {
  const bed = new Bed();
  bed.settings = withFailMode('closed');
  bed.sentinel.ask('r1', 'q1');
  bed.sentinel.ask('r2', 'q2');
  await bed.fail();
  bed.sentinel.drop('r1');
  expect([bed.sentinel.unanswered(), bed.notice?.title]).toEqual([['q2'], 'A message waits unchecked']);
  bed.sentinel.drop('r2');
  expect([bed.sentinel.unanswered(), bed.notice?.title]).toEqual([[], 'Countersign could not start']);
  const { start, heard, frames } = makePart({ answers: 'wait' });
  await bed.arrive(start);
  bed.sentinel.ask('r3', 'q3');
  bed.sentinel.drop('r3');
  frames[0]?.go('r3');
  expect([heard, bed.sentinel.unanswered(), bed.went]).toEqual([['r3: q3', 'dropped r3'], [], []]);
});
