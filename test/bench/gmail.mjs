// `node test/bench/gmail.mjs` after `npm run build`: what the extension costs in a real Chromium. Keystroke to paint, layouts, the gate's answer, frames, memory.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/find-browser.mjs';
import { percentile } from './timing.mjs';

const EXTENSION = join(import.meta.dirname, '../../dist/gmail-extension');
const FAKES = join(import.meta.dirname, '../fakes/gmail');
const HTML = readFileSync(join(FAKES, 'gmail-page.html'), 'utf8').replace('/* gmail-page.mjs */', () =>
  readFileSync(join(FAKES, 'gmail-page.mjs'), 'utf8'),
);
const SENTENCES = [
  'Thanks for the call on Tuesday, it helped a lot.',
  "We'll have it live by Friday.",
  'Kay will send the slides.',
  'We can do 15% off if you sign today.',
];
const TYPED = 'and we will send the revised order form to you on Monday ';
const KEYS = 200;
const FRAMES = 30;

/** @param {boolean} withExtension */
async function open(withExtension) {
  const profile = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
  const own = withExtension ? [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? '',
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-renderer-backgrounding', ...own],
  });
  const page = await context.newPage();
  await page.route('https://mail.google.com/**', (route) =>
    route.fulfill(/\/i\/s/.test(route.request().url()) ? { body: '[]' } : { body: HTML, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://mail.google.com/mail/u/0/');
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, cdp: await context.newCDPSession(page), close };
}

/** A draft of about so many words. @param {number} words */
function draftOf(words) {
  const lines = Array.from({ length: Math.ceil(words / 7.5) }, (_, i) => SENTENCES[i % SENTENCES.length]);
  return lines.map((line) => `<div>${line}</div>`).join('');
}

/** @param {number[]} values */
function summary(values) {
  const at = (/** @type {number} */ share) => percentile(values, share).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`;
}

/** @param {import('playwright-core').CDPSession} cdp */
async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Types, and takes the time from each key to the end of the frame that shows it. */
async function type({ page, cdp }) {
  await page.evaluate(`
    globalThis.times = [];
    addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - timeStamp);
      port2.postMessage(null);
    }), true);`);
  await page.locator('[g_editable]').first().click();
  await page.keyboard.press('Control+End');
  const before = await metrics(cdp);
  for (let i = 0; i < KEYS; i++) await page.keyboard.press(TYPED[i % TYPED.length] === ' ' ? 'Space' : (TYPED[i % TYPED.length] ?? 'a'));
  const after = await metrics(cdp);
  const layouts = ((after.LayoutCount ?? 0) - (before.LayoutCount ?? 0)) / KEYS;
  return { times: await page.evaluate('times'), layouts };
}

/** The whole dispatch of a click on Send that is stopped: the gate reads, inspects and answers within it. */
async function askGate({ page }) {
  return page.evaluate(`(() => {
    const send = document.querySelector('[jslog^="32601;"]');
    const times = [];
    for (let i = 0; i < 60; i++) {
      const start = performance.now();
      send.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
      times.push(performance.now() - start);
      send.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    return times;
  })()`);
}

async function measure(/** @type {number} */ words) {
  for (const withExtension of [false, true]) {
    const bed = await open(withExtension);
    await bed.cdp.send('Performance.enable');
    await bed.page.evaluate(`fakeGmail.make({ html: ${JSON.stringify(draftOf(words))} })`);
    const { times, layouts } = await type(bed);
    const name = withExtension ? 'with   ' : 'without';
    console.log(`${words} words, ${name}: key to paint ${summary(times)}; ${layouts.toFixed(2)} layouts a key`);
    if (withExtension) console.log(`${words} words, gate answers in ${summary(await askGate(bed))}`);
    await bed.close();
  }
}

async function measureMemory() {
  const bed = await open(true);
  await bed.cdp.send('Performance.enable');
  for (let i = 0; i < 10; i++) await bed.page.evaluate(`fakeGmail.make({ html: ${JSON.stringify(draftOf(150))} })`);
  const heap = async () => {
    await bed.cdp.send('HeapProfiler.collectGarbage');
    return ((await metrics(bed.cdp)).JSHeapUsedSize ?? 0) / 1e6;
  };
  const before = await heap();
  const marks = [];
  for (let round = 0; round < 6; round++) {
    await bed.page.evaluate(`(async () => {
      const bodies = [...document.querySelectorAll('[g_editable]')];
      for (let i = 0; i < 600; i++) {
        const body = bodies[i % bodies.length];
        body.focus();
        getSelection().selectAllChildren(body);
        getSelection().collapseToEnd();
        document.execCommand('insertText', false, 'we will send item ' + ${round} + i + ' ');
        if (i % 20 === 19) for (let k = 0; k < 20; k++) document.execCommand('undo');
        if (i % 10 === 9) await new Promise(requestAnimationFrame);
      }
    })()`);
    marks.push((await heap()).toFixed(1));
  }
  console.log(`ten windows, 3,600 changes: heap ${before.toFixed(1)} MB at first, then ${marks.join(', ')} MB`);
  await bed.close();
}

/** Gmail has dozens of frames in which nobody ever writes. */
async function measureFrames() {
  for (const withExtension of [false, true]) {
    const bed = await open(withExtension);
    await bed.cdp.send('Performance.enable');
    await bed.page.evaluate(`Promise.all(Array.from({ length: ${FRAMES} }, (_, i) => new Promise((loaded) => {
      const frame = document.createElement('iframe');
      frame.onload = loaded;
      frame.src = '/mail/u/0/?frame=' + i;
      document.body.append(frame);
    })))`);
    await bed.cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, ScriptDuration = 0 } = await metrics(bed.cdp);
    const cost = `heap ${(JSHeapUsedSize / 1e6).toFixed(1)} MB, ${(ScriptDuration * 1000).toFixed(0)} ms of scripts`;
    console.log(`${FRAMES + 1} frames without a compose window, ${withExtension ? 'with' : 'without'}: ${cost}`);
    await bed.close();
  }
}

for (const file of ['content.js', 'compose.js', 'backstop.js', 'background.js', 'panel.js', 'panel.css']) {
  const bytes = readFileSync(join(EXTENSION, file));
  console.log(`${file}: ${(bytes.length / 1024).toFixed(0)} KB, ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(1)} KB gzip`);
}
for (const words of [200, 3000]) await measure(words);
await measureFrames();
await measureMemory();
