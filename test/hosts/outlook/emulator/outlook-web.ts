// Outlook on the web around Microsoft's own office.js, in a headless browser and without a network: the library runs unchanged in the
// add-in's frames; only what outlook.office.com does is emulated here. What of it was read from the library, and what is a guess, stands
// in the files beside this one.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page, type Route } from 'playwright-core';
import { headersOf } from '../../../../src/build/outlook/headers.mjs';
import { findBrowser } from '../../../setup/find-browser.mjs';
import { type SendOutcome, showAlert } from './alert.ts';
import { createExchange, defer, type Exchange, type Fault } from './exchange.ts';
import { type Mail, makeMail } from './mail.ts';

export const ORIGIN = 'https://localhost:3000';
const HERE = dirname(fileURLToPath(import.meta.url));
const OFFICE = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
];
const HOST_PAGE = `<!doctype html><link rel="icon" href="data:,"><title>Outlook</title>
<style>body{margin:0} iframe{border:0;width:100vw;height:100vh} iframe.hidden{width:1px;height:1px;position:absolute;left:-99px}</style>
<div id="frames"></div><script src="host-page.js"></script>`;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

type Served = Buffer | string | null;

export interface Answered {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: string | Buffer;
}

export interface OutlookOptions {
  /** Requirement set of the client: the web has 1.16, Mac 1.14, the floor of our gate is 1.12. */
  readonly mailbox?: string;
  readonly permission?: 'ReadItem' | 'ReadWriteItem';
  /** A file of the add-in's web root, at once or late; null where there is none. */
  readonly serve: (path: string) => Served | Promise<Served>;
  /** Answers the service's addresses, on the add-in's own origin. */
  readonly service?: (request: {
    path: string;
    method: string;
    body: string | null;
    headers: Record<string, string>;
  }) => Promise<Answered | null>;
  readonly context?: BrowserContextOptions;
  readonly latencyMs?: number;
  /** What the clock in the browser says. */
  readonly now?: Date;
}

export interface Outlook {
  readonly page: Page;
  readonly exchange: Exchange;
  readonly mail: Mail;
  /** What pages complained of, and requests that left for places nobody knows. */
  readonly complaints: string[];
  /** Opens a page of the add-in beside the mail, and waits for its handshake. */
  openPane(path: string, initialContext?: string): Promise<Frame>;
  closePane(pane: Frame): Promise<void>;
  /** The user changes recipients: the mail client tells every pane. */
  changeRecipients(change: Partial<Pick<Mail, 'to' | 'cc' | 'bcc'>>): Promise<void>;
  /** The user presses Send: a fresh runtime runs the handler. */
  send(options?: { readonly timeoutMs?: number; readonly loadMs?: number }): Promise<SendOutcome>;
  /** Any launch event. */
  launch(functionName: string, event?: Record<string, unknown>, timeoutMs?: number): Promise<SendOutcome>;
  fault(fault: Fault): void;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser() ?? '', args: ARGS });
}

export async function openOutlook(browser: Browser, given: Partial<Mail>, options: OutlookOptions): Promise<Outlook> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options.context });
  const complaints: string[] = [];
  await context.route('**/*', (route) => fulfil(route, options, complaints));
  if (options.now !== undefined) await context.clock.setFixedTime(options.now);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const mail = makeMail(given);
  const post = (id: string, origin: string, text: string) =>
    page.evaluate(`postToFrame(${JSON.stringify(id)}, ${JSON.stringify(origin)}, ${JSON.stringify(text)})`);
  const { mailbox = '1.16', permission = 'ReadWriteItem', latencyMs = 0 } = options;
  const exchange = createExchange({ mail, mailbox, permission, latencyMs, post });
  await page.exposeFunction('hostMessage', exchange.receive);
  await page.goto('https://outlook.office.com/host.html');
  const frames = createFrames(page, exchange);
  return {
    page,
    exchange,
    mail,
    complaints,
    openPane: frames.openPane,
    closePane: frames.closePane,
    changeRecipients: async (change) => {
      Object.assign(mail, change);
      const fields = { to: false, cc: false, bcc: false };
      for (const field of ['to', 'cc', 'bcc'] as const) fields[field] = field in change;
      await exchange.raise('olkRecipientsChanged', [
        JSON.stringify({ ...fields, optionalAttendees: false, requiredAttendees: false, resources: false }),
      ]);
    },
    launch: frames.launch,
    send: ({ timeoutMs = 20_000, loadMs = 15_000 } = {}) => frames.launch('onMessageSend', {}, timeoutMs, loadMs),
    fault: exchange.fault,
    close: () => context.close(),
  };
}

function createFrames(page: Page, exchange: Exchange) {
  const add = async (path: string, hidden: boolean, context?: string) => {
    const { id, name, query, ready } = exchange.addFrame(ORIGIN, context);
    const url = `${ORIGIN}/${path}?_host_Info=${query}`;
    await page.evaluate(`addFrame(${[id, name, url].map((one) => JSON.stringify(one)).join(',')}, ${hidden})`);
    return { id, ready };
  };
  const openPane = async (path: string, context?: string): Promise<Frame> => {
    const { id, ready } = await add(path, false, context);
    await ready;
    const frame = await (await page.$(`#${id}`))?.contentFrame();
    if (frame === undefined || frame === null) throw new Error('the frame is gone');
    return frame;
  };
  const launch = async (
    functionName: string,
    event: Record<string, unknown> = {},
    timeoutMs = 20_000,
    loadMs = 15_000,
  ): Promise<SendOutcome> => {
    const { id, ready } = await add('events.html', true);
    const isReady = await within(
      loadMs,
      ready.then(() => true),
    );
    const outcome = isReady === null ? null : await exchange.run(id, functionName, event, timeoutMs);
    await page.evaluate(`removeFrame(${JSON.stringify(id)})`);
    exchange.removeFrame(id);
    const status: SendOutcome['status'] = isReady === null ? 'unavailable' : (outcome?.status ?? 'timeout');
    const completed = outcome?.completed ?? null;
    const base = { status, completed, completions: outcome?.completions ?? 0, elapsedMs: outcome?.elapsedMs ?? 0 };
    return { ...base, ...showAlert(status, completed) };
  };
  const closePane = async (pane: Frame): Promise<void> => {
    const id = await (await pane.frameElement()).getAttribute('id');
    await page.evaluate(`removeFrame(${JSON.stringify(id)})`);
    exchange.removeFrame(id ?? '');
  };
  return { openPane, closePane, launch };
}

/** Resolves with null once the time is up. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  const { promise: late, resolve } = defer<null>();
  const timer = setTimeout(() => resolve(null), ms);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function fulfil(route: Route, { serve, service }: OutlookOptions, complaints: string[]): Promise<void> {
  const request = route.request();
  const { hostname, pathname, search } = new URL(request.url());
  const give = (body: string | Buffer | null, name: string) =>
    route.fulfill(
      body === null
        ? { status: 404, body: 'no such file' }
        : { status: 200, contentType: TYPES[extname(name)] ?? 'application/json', body },
    );
  if (hostname === 'outlook.office.com')
    return give(pathname.endsWith('.js') ? readFileSync(join(HERE, 'host-page.js')) : HOST_PAGE, pathname);
  if (hostname === 'ajax.aspnetcdn.com') return give(readFileSync(join(HERE, 'microsoft-ajax.js')), pathname);
  if (hostname === 'appsforoffice.microsoft.com') return give(readOffice(pathname), pathname);
  if (hostname !== 'localhost') {
    complaints.push(`a request to ${hostname}`);
    return route.abort();
  }
  const file = await serve(pathname);
  // As `npm run outlook` sends it, content policy and all.
  if (file !== null) return route.fulfill({ status: 200, headers: headersOf(pathname), body: file });
  const {
    status,
    headers = {},
    body,
  } = (await service?.({ path: pathname + search, method: request.method(), body: request.postData(), headers: request.headers() })) ?? {
    status: 404,
    body: '{}',
  };
  return route.fulfill({ status, headers: { 'content-type': 'application/json', ...headers }, body });
}

/** The CDN does not mind the case of its names. */
function readOffice(path: string): Buffer | null {
  const name = path.replace(/^\/lib\/[^/]+\/hosted\//i, '').toLowerCase();
  const file = join(OFFICE, name);
  return name.includes('..') || !existsSync(file) ? null : readFileSync(file);
}
