// How soon Outlook's pane is there: from its navigation to the first paint of its frame, and to its first marks.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openOutlook } from '../hosts/outlook/emulator/outlook-web.ts';
import { median } from './timing.mjs';

/** In milliseconds from the navigation. */
interface Opened {
  readonly frameMs: number;
  readonly marksMs: number;
}

export interface OpeningFigures extends Opened {
  readonly line: string;
}

interface Line {
  readonly bytesPerMs: number;
  readonly delayMs: number;
}

const RUNS = 7;
/** office.js is left out of it: it comes from Microsoft's own place, and other add-ins have had it in the cache. */
const LINES: ReadonlyArray<readonly [string, Line | null]> = [
  ['files at once', null],
  ['10 Mbit/s, 30 ms', { bytesPerMs: 1250, delayMs: 30 }],
  ['1.5 Mbit/s, 100 ms', { bytesPerMs: 187.5, delayMs: 100 }],
];
const TICK_MS = 4;

/** When the first mark is about to be painted, in the pane's own time. */
const NOTE_MARKS = `window.firstMarks = new Promise((resolve) => new MutationObserver((_list, observer) => {
  if (document.querySelector('.cs-mark') === null) return;
  observer.disconnect();
  requestAnimationFrame(() => resolve(performance.now()));
}).observe(document, { childList: true, subtree: true }));`;
const READ_TIMES = `window.firstMarks.then((marksMs) =>
  ({ frameMs: performance.getEntriesByName('first-contentful-paint')[0].startTime, marksMs }))`;

/** Files that are asked for together share the line, each packed as a web server packs it. */
function openLine({ bytesPerMs, delayMs }: Line) {
  const coming = new Set<{ bytes: number; readonly done: () => void }>();
  let last = performance.now();
  const timer = setInterval(() => {
    const share = ((performance.now() - last) * bytesPerMs) / Math.max(1, coming.size);
    last = performance.now();
    for (const one of coming) {
      one.bytes -= share;
      if (one.bytes > 0) continue;
      coming.delete(one);
      one.done();
    }
  }, TICK_MS);
  const carry = async (file: Buffer): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await new Promise<void>((done) => coming.add({ bytes: gzipSync(file).length, done }));
  };
  return { carry, close: () => clearInterval(timer) };
}

async function measureOnce(browser: Browser, body: string, read: (path: string) => Buffer | null, given: Line | null) {
  const line = given === null ? null : openLine(given);
  const serve = async (path: string) => {
    const file = read(path);
    if (file !== null) await line?.carry(file);
    return file;
  };
  const outlook = await openOutlook(browser, { body }, { serve });
  await outlook.page.context().addInitScript(NOTE_MARKS);
  const pane = await outlook.openPane('pane.html');
  const times = await pane.evaluate<Opened>(READ_TIMES);
  await outlook.close();
  line?.close();
  return times;
}

export async function measureOpening(browser: Browser, body: string, read: (path: string) => Buffer | null): Promise<OpeningFigures[]> {
  const figures: OpeningFigures[] = [];
  for (const [name, line] of LINES) {
    const times: Opened[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await measureOnce(browser, body, read, line));
    const of = (key: keyof Opened) => median(times.map((one) => one[key]));
    figures.push({ line: name, frameMs: of('frameMs'), marksMs: of('marksMs') });
  }
  return figures;
}
