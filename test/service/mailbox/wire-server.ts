// A local HTTP server that plays a provider, with the faults that a test orders for its next requests.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Step = 'token' | 'create' | 'send' | 'look' | 'history' | 'read' | 'watch';
/** `drop`, `late` and `garble` carry the request out first; `refuse` does not. */
export type Fault =
  /** None: it is the turn of the one after it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refuse'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | { readonly kind: 'drop' | 'late' | 'garble' }
  /** Carries it out after so many other requests, or when the test lets everything come to rest; says 500 before, or nothing in time. */
  | { readonly kind: 'slow'; readonly requests: number; readonly says: 500 | null }
  /** Carries it out and says that it failed. */
  | { readonly kind: 'lie'; readonly status: number };

export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface WireReply {
  readonly status: number;
  /** A text stays as it is. */
  readonly body?: unknown;
}

export interface WireServer {
  readonly url: string;
  /** How often each step was asked for. */
  readonly counts: Record<Step, number>;
  readonly seen: WireRequest[];
  order(step: Step, ...faults: Fault[]): void;
  /** Takes back what was ordered and has not come. */
  forget(step: Step): void;
  /** Called when a request was carried out whose answer will not come. */
  onLate: () => void;
  /** Carries out what is still on its way. */
  rest(): void;
  close(): Promise<void>;
}

type Handle = (request: WireRequest) => { readonly step: Step; readonly run: () => WireReply };

export async function startWireServer(handle: Handle): Promise<WireServer> {
  const orders: Record<Step, Fault[]> = { token: [], create: [], send: [], look: [], history: [], read: [], watch: [] };
  const counts: Record<Step, number> = { token: 0, create: 0, send: 0, look: 0, history: 0, read: 0, watch: 0 };
  const seen: WireRequest[] = [];
  const onTheWay: { left: number; run: () => unknown }[] = [];
  const http = createServer(async (request, response) => {
    const wire = await readRequest(request);
    seen.push(wire);
    const { step, run } = handle(wire);
    counts[step]++;
    for (const late of onTheWay) if (late.left-- === 0) late.run();
    const fault = orders[step].shift();
    if (fault?.kind === 'slow') {
      onTheWay.push({ left: fault.requests, run });
      if (fault.says === null) server.onLate();
      else write(response, { status: fault.says }, {});
    } else answer(response, fault, run, () => server.onLate());
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const server: WireServer = {
    url: `http://127.0.0.1:${port}/`,
    counts,
    seen,
    order: (step, ...faults) => orders[step].push(...faults),
    forget: (step) => orders[step].splice(0),
    onLate: () => {
      throw new Error('A late answer was ordered and nobody waits for it.');
    },
    rest: () => {
      for (const late of onTheWay.splice(0)) if (late.left >= 0) late.run();
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}

function answer(
  response: ServerResponse,
  fault: Exclude<Fault, { kind: 'slow' }> | undefined,
  run: () => WireReply,
  onLate: () => void,
): void {
  const reply = fault?.kind === 'refuse' ? { status: fault.status, body: fault.body } : run();
  if (fault?.kind === 'late') onLate();
  else if (fault?.kind === 'drop') response.destroy();
  else if (fault?.kind === 'lie') write(response, { status: fault.status, body: { error: { code: fault.status } } }, {});
  else if (fault?.kind === 'garble') write(response, { status: 200, body: '<html>a proxy speaks' }, {});
  else write(response, reply, fault?.kind === 'refuse' ? (fault.headers ?? {}) : {});
}

function write(response: ServerResponse, { status, body }: WireReply, headers: Readonly<Record<string, string>>): void {
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=UTF-8';
  response.writeHead(status, body === undefined ? headers : { 'content-type': type, ...headers });
  response.end(isText || body === undefined ? body : JSON.stringify(body));
}

async function readRequest(request: IncomingMessage): Promise<WireRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const { method = '', headers } = request;
  return { method, url: new URL(request.url ?? '/', 'http://127.0.0.1'), headers, body: Buffer.concat(parts) };
}
