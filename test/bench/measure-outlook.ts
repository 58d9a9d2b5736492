// Outlook's figures: the send handler's own time beside the host's calls, how soon the pane is there, its share of a processor when
// nobody writes, file sizes.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openOutlook, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';
import { measureOpening } from './measure-opening.ts';
import { median } from './timing.mjs';

const DIST = 'dist/outlook';
const IDLE_MS = 30_000;
const PROMISE = '<p>We will deliver the dashboard by Friday.</p>';
const OWN = '<p>Here is what we talked about: the shape of the report, who reads it, and what they should learn from it each week.</p>';
const HISTORY = `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Kim<br><b>Sent:</b> Monday<br><b>To:</b> me<br><b>Subject:</b> Offer</div>`;
const fill = (bytes: number) => OWN.repeat(Math.max(1, Math.floor(bytes / OWN.length)));

const DRAFTS: ReadonlyArray<readonly [string, string]> = [
  ['1 KB', PROMISE + fill(1000)],
  ['50 KB', PROMISE + fill(50_000)],
  ['1 MB, all own', PROMISE + fill(1_000_000)],
  ['1 MB, a thread', `${PROMISE}${fill(2000)}${HISTORY}${fill(1_000_000)}`],
];

export interface HandlerFigures {
  readonly draft: string;
  /** Median of the handler alone, answered at once by its host. */
  readonly decisionMs: number;
  /** The first in a fresh realm, reading the script included. */
  readonly firstMs: number;
  /** From Send to `completed`, on the real office.js, in a fresh runtime page. */
  readonly wholeMs: number;
}

const read = (path: string): Buffer | null => {
  try {
    return readFileSync(join(DIST, path));
  } catch {
    // Not in the web root.
    return null;
  }
};

/** An Office that answers in the same breath, so that what is left is ours. */
const OFFICE = `var handlers = {};
function at(value) { return { getAsync: function () { arguments[arguments.length - 1]({ status: 'succeeded', value: value }); } }; }
var item = { subject: at('Offer'), body: at(body), to: at([{ emailAddress: 'kim@acme.example', displayName: 'kim' }]), cc: at([]), bcc: at([]),
  from: at({ emailAddress: 'rep@us.example', displayName: 'rep' }), getAttachmentsAsync: at([]).getAsync,
  getComposeTypeAsync: at({ composeType: 'newMail', coercionType: 'html' }).getAsync, sessionData: at('{"v":1}') };
var Office = { actions: { associate: function (name, handler) { handlers[name] = handler; } },
  context: { mailbox: { item: item }, requirements: { isSetSupported: function () { return true; } } } };`;

async function measureDecision(body: string, script: string): Promise<{ decisionMs: number; firstMs: number }> {
  const realm = createContext({ setTimeout, clearTimeout, body, done: () => undefined });
  const began = performance.now();
  runInContext(`${OFFICE}\n${script}`, realm);
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const start = i === 0 ? began : performance.now();
    await new Promise<void>((resolve) => {
      realm.done = resolve;
      runInContext('handlers.onMessageSend({ completed: function () { done(); } })', realm);
    });
    times.push(performance.now() - start);
  }
  const [firstMs = 0, ...warm] = times;
  return { firstMs, decisionMs: median(warm) };
}

async function measureHandler(browser: Browser): Promise<HandlerFigures[]> {
  const script = read('on-send.js')?.toString('utf8') ?? '';
  const figures: HandlerFigures[] = [];
  for (const [draft, body] of DRAFTS) {
    const outlook = await openOutlook(browser, { body }, { serve: read });
    const { elapsedMs } = await outlook.send();
    await outlook.close();
    figures.push({ draft, ...(await measureDecision(body, script)), wholeMs: elapsedMs });
  }
  return figures;
}

/** Share of one processor that the pane's own process is busy, with a draft that does not change. */
async function measureIdle(browser: Browser, body: string): Promise<number> {
  const outlook = await openOutlook(browser, { body }, { serve: read });
  const pane = await outlook.openPane('pane.html');
  await pane.locator('.cs-status-title').waitFor();
  const devtools = await outlook.page.context().newCDPSession(pane);
  await devtools.send('Performance.enable');
  const busy = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  // The polling has slowed down by then.
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  const before = await busy();
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const after = await busy();
  await outlook.close();
  return ((after - before) * 1000) / IDLE_MS;
}

export async function measureOutlook(): Promise<void> {
  const browser = await startBrowser();
  console.log('| draft | decision | first, with loading | Send to completed |\n|---|---|---|---|');
  for (const { draft, decisionMs, firstMs, wholeMs } of await measureHandler(browser)) {
    console.log(`| ${draft} | ${decisionMs.toFixed(1)} ms | ${firstMs.toFixed(0)} ms | ${wholeMs.toFixed(0)} ms |`);
  }
  console.log('\n| pane, opened | its frame is painted | its first marks |\n|---|---|---|');
  for (const { line, frameMs, marksMs } of await measureOpening(browser, PROMISE, read)) {
    console.log(`| ${line} | ${frameMs.toFixed(0)} ms | ${marksMs.toFixed(0)} ms |`);
  }
  console.log('\n| pane, nobody writing | share of a processor |\n|---|---|');
  for (const [draft, body] of [DRAFTS[0], DRAFTS[1], DRAFTS[3]].flatMap((one) => (one === undefined ? [] : [one]))) {
    console.log(`| ${draft} | ${((await measureIdle(browser, body)) * 100).toFixed(2)} % |`);
  }
  console.log('\n| file | bytes | gzip |\n|---|---|---|');
  for (const name of ['on-send.js', 'pane.js', 'engine.js', 'pane.css', 'review.js', 'review.css']) {
    console.log(`| ${name} | ${statSync(join(DIST, name)).size} | ${gzipSync(read(name) ?? '').length} |`);
  }
  await browser.close();
}
