// `fetch` for our own pages, by way of the worker: the token is added there and never comes here.
import { type ApiPort, connectToWorker } from './browser.ts';
import { SERVICE_PORT, type ServiceCall, ServicePiece } from './service-messages.ts';

/** Takes what `createClient` gives: an address, texts, and a signal. Rejects where the network fails, as `fetch` does. */
export const fetchByWorker: typeof fetch = (input, init = {}) =>
  new Promise((resolve, reject) => {
    const { signal, method = 'GET', headers, body } = init;
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const port = connectToWorker(SERVICE_PORT);
    const answer = createAnswer(port, resolve, reject);
    signal?.addEventListener('abort', () => answer.fail(signal.reason), { once: true });
    const call: ServiceCall = {
      url: String(input),
      method,
      headers: Object.fromEntries(new Headers(headers)),
      body: typeof body === 'string' ? body : null,
    };
    port.postMessage(call);
  });

function createAnswer(port: ApiPort, resolve: (response: Response) => void, reject: (reason: unknown) => void) {
  let text: ReadableStreamDefaultController<Uint8Array> | null = null;
  let isOver = false;
  const end = (finish: () => void) => {
    if (isOver) return;
    isOver = true;
    port.disconnect();
    finish();
  };
  /** Before there is an answer the call fails; after that its text does. */
  const fail = (reason: unknown) =>
    end(() => {
      reject(reason);
      text?.error(reason);
    });
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      text = controller;
    },
    cancel: () => end(() => undefined),
  });
  const encoder = new TextEncoder();
  port.onMessage.addListener((message) => {
    const piece = ServicePiece.safeParse(message).data;
    if (piece?.kind === 'head')
      resolve(new Response(isEmpty(piece.status) ? null : body, { status: piece.status, headers: piece.headers }));
    if (piece?.kind === 'text' && !isOver) text?.enqueue(encoder.encode(piece.text));
    if (piece?.kind === 'end') end(() => text?.close());
  });
  port.onDisconnect.addListener(() => fail(new TypeError('The line to the service broke.')));
  return { fail };
}

/** A response of these may have no body (fetch.spec.whatwg.org, "null body status"). */
function isEmpty(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
