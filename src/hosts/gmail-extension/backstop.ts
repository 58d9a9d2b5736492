// Runs in Gmail's own world, before its first script: a sync request that sends waits until our side says that it may go.
import { ASK, COUNT, type FailMode, GIVEN_UP, GO, hear, LEFT, MODE, type Question, say } from './backstop-events.ts';
import { isAction, readSyncRequest } from './sync-request.ts';

const SYNC = /\/sync(?:\/u\/\d+)?\/i\/s(?:\?|$)/;
/** On the patched function, so that a second copy (after an update) does not patch it again. */
const PATCHED = Symbol.for('countersign.backstop');

/** Until our side has said otherwise, mail is not stopped by a guard that never came up. */
let mode: FailMode = 'open';
const waiting = new Map<string, () => void>();
let last = 0;

/** Lets the request go now, or once the answer comes. */
function pass(question: Question, go: () => void): void {
  let isHeard = false;
  let isAnswered = false;
  const proceed = () => {
    isAnswered = true;
    waiting.delete(question.id);
    go();
  };
  waiting.set(question.id, proceed);
  const stop = new AbortController();
  hear(
    `${ASK}:heard`,
    (id) => {
      isHeard ||= id === question.id;
    },
    stop.signal,
  );
  say(ASK, JSON.stringify(question));
  stop.abort();
  if (isAnswered || isHeard) return;
  say(COUNT, 'nobody-asked');
  if (mode === 'open') proceed();
}

/** What Gmail gives up while it waits must not leave later, and nobody is asked about it any more. */
function giveUp(id: string): void {
  if (waiting.delete(id)) say(GIVEN_UP, id);
}

/** The question that a request must wait for; null for what sends nothing. */
function questionOf(url: string, body: unknown): Question | null {
  if (!SYNC.test(url)) return null;
  // A body that is no text cannot be read here; Gmail's is text (captures of 2022-09 to 2026-05).
  if (typeof body !== 'string') return body === null || body === undefined ? null : unreadable();
  const request = readSyncRequest(body);
  if (request.kind === 'read') {
    const mails = request.mails.filter(isAction);
    return mails.length === 0 ? null : { id: nextId(), mails };
  }
  if (request.sends) return unreadable();
  say(COUNT, 'unreadable-sync');
  return null;
}

function unreadable(): Question {
  say(COUNT, 'unreadable-send');
  return { id: nextId(), mails: null };
}

function nextId(): string {
  last += 1;
  return `${performance.timeOrigin}-${last}`;
}

/** A send that failed is tried again by Gmail, as a request of its own. */
function sayLeft(id: string, status: number): void {
  if (status >= 200 && status < 300) say(LEFT, id);
}

function patchRequests(): void {
  const { prototype } = XMLHttpRequest;
  const { open, send, abort } = prototype;
  const urls = new WeakMap<XMLHttpRequest, string>();
  const held = new WeakMap<XMLHttpRequest, string>();
  const letGo = (request: XMLHttpRequest) => {
    const id = held.get(request);
    held.delete(request);
    if (id !== undefined) giveUp(id);
  };
  prototype.open = function (this: XMLHttpRequest, ...args: [method: string, url: string | URL]) {
    urls.set(this, String(args[1]));
    letGo(this);
    return Reflect.apply(open, this, args);
  };
  prototype.send = function (this: XMLHttpRequest, body?: Document | XMLHttpRequestBodyInit | null) {
    const question = questionOf(urls.get(this) ?? '', body);
    if (question === null) {
      Reflect.apply(send, this, [body]);
      return;
    }
    held.set(this, question.id);
    const { id } = question;
    pass(question, () => {
      if (held.get(this) !== id) return;
      this.addEventListener('load', () => (held.get(this) === id ? sayLeft(id, this.status) : undefined), { once: true });
      Reflect.apply(send, this, [body]);
    });
  };
  prototype.abort = function (this: XMLHttpRequest) {
    letGo(this);
    Reflect.apply(abort, this, []);
  };
  Object.defineProperty(prototype.send, PATCHED, { value: true });
}

/** Gmail uses XMLHttpRequest today (captures of 2020 to 2026); a move to fetch must not open a way past us. */
function patchFetch(): void {
  const { fetch } = window;
  // Up to the first `await` it runs at once: what is no sync request leaves as it always did.
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const question = SYNC.test(url) ? questionOf(url, await bodyOf(input, init)) : null;
    if (question === null) return fetch(input, init);
    await passOrAbort(question, init?.signal ?? (input instanceof Request ? input.signal : null));
    const response = await fetch(input, init);
    sayLeft(question.id, response.status);
    return response;
  };
}

/** Settles as well when it is given up: `fetch` itself then says so to the page. */
function passOrAbort(question: Question, signal: AbortSignal | null): Promise<void> {
  return new Promise((go) => {
    const abort = () => {
      giveUp(question.id);
      go();
    };
    if (signal?.aborted === true) return go();
    signal?.addEventListener('abort', abort, { once: true });
    pass(question, go);
  });
}

/** What would be sent: the options' body counts before that of a request, whose copy is read, for it can be read only once. */
async function bodyOf(input: RequestInfo | URL, init: RequestInit | undefined): Promise<unknown> {
  if (init?.body != null || !(input instanceof Request) || input.body === null || input.bodyUsed) return init?.body;
  return input.clone().text();
}

hear(GO, (id) => waiting.get(id)?.());
hear(MODE, (text) => {
  mode = text === 'closed' ? 'closed' : 'open';
});
if (!Object.hasOwn(XMLHttpRequest.prototype.send, PATCHED)) {
  patchRequests();
  patchFetch();
}
