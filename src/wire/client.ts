// Calls the service from any client: bearer token, idempotency key, time limit, and problems as values.
import type * as z from 'zod/mini';
import type { LiveEvent } from '../model/live-event.ts';
import { Problem, type ProblemCode } from '../model/problem.ts';
import type { Endpoint, Schema } from './endpoint.ts';
import { readEvents } from './event-stream.ts';
import { recordEndpoints } from './record-endpoints.ts';

export interface ClientOptions {
  /** Where the service is, with or without a slash at the end. */
  readonly url: string;
  /** Asked before every call, so that a token may be renewed. */
  readonly token: () => Promise<string | null> | string | null;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
}

/** `unreachable` is no answer of the service: the network failed, or the time was up. */
export type Failed = { readonly ok: false; readonly code: ProblemCode | 'unreachable'; readonly problem: Problem | null };
export type Answered<T> = { readonly ok: true; readonly value: T; readonly etag: string | null; readonly replayed: boolean } | Failed;

export interface Input<E extends Endpoint> {
  readonly params: z.input<E['params']>;
  readonly query: z.input<E['query']>;
  readonly body: z.input<E['body']>;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal;
}

export interface Client {
  /** `client.call(api.placeHold, { params: {}, query: {}, body, idempotencyKey })`. */
  call<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
    endpoint: Endpoint<P, Q, B, A>,
    input: Input<Endpoint<P, Q, B, A>>,
  ): Promise<Answered<z.output<A>>>;
  /** Live events from `after` on; ends when the connection does. The caller calls again with the id it saw last. */
  events(after: number | null, signal: AbortSignal): AsyncGenerator<LiveEvent>;
}

export function createClient(options: ClientOptions): Client {
  return {
    call: (endpoint, input) => call(options, endpoint, input),
    events: (after, signal) => listen(options, after, signal),
  };
}

async function call<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
  options: ClientOptions,
  endpoint: Endpoint<P, Q, B, A>,
  input: Input<Endpoint<P, Q, B, A>>,
): Promise<Answered<z.output<A>>> {
  const sent = await send(options, endpoint, input);
  if (sent === null) return { ok: false, code: 'unreachable', problem: null };
  const { response, body } = sent;
  if (!response.ok) return readProblem(body, response.status);
  const answer = endpoint.answer.safeParse(endpoint.media === undefined ? body : undefined);
  if (!answer.success) return { ok: false, code: 'unreachable', problem: null };
  return { ok: true, value: answer.data, etag: response.headers.get('ETag'), replayed: response.headers.has('Idempotent-Replay') };
}

async function send(
  options: ClientOptions,
  endpoint: Endpoint,
  input: Input<Endpoint>,
): Promise<{ response: Response; body: unknown } | null> {
  const limit = AbortSignal.timeout(options.timeoutMs);
  try {
    const isCsv = endpoint.bodyMedia === 'text/csv';
    const body = input.body === undefined ? null : isCsv ? String(input.body) : JSON.stringify(input.body);
    const response = await options.fetch(addressOf(options.url, endpoint.path, input), {
      method: endpoint.method,
      headers: {
        ...(await authorise(options)),
        Accept: 'application/json, application/problem+json',
        ...(body === null ? {} : { 'Content-Type': endpoint.bodyMedia ?? 'application/json' }),
        ...(input.idempotencyKey === undefined ? {} : { 'Idempotency-Key': input.idempotencyKey }),
        ...(input.ifMatch === undefined ? {} : { 'If-Match': input.ifMatch }),
      },
      body,
      signal: input.signal === undefined ? limit : AbortSignal.any([limit, input.signal]),
    });
    return { response, body: parseJson(await response.text()) };
  } catch {
    // A network that fails, or a time that is up, says so only by throwing.
    return null;
  }
}

async function authorise({ token }: ClientOptions): Promise<Record<string, string>> {
  const given = await token();
  return given === null ? {} : { Authorization: `Bearer ${given}` };
}

function addressOf(base: string, path: string, { params, query }: Pick<Input<Endpoint>, 'params' | 'query'>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(fieldOf(params, name) ?? ''));
  const search = new URLSearchParams();
  for (const name of typeof query === 'object' && query !== null ? Object.keys(query) : []) {
    const value = fieldOf(query, name);
    if (value !== null) search.set(name, value);
  }
  const text = search.toString();
  return `${base.replace(/\/$/, '')}${filled}${text === '' ? '' : `?${text}`}`;
}

function fieldOf(from: unknown, name: string): string | null {
  if (typeof from !== 'object' || from === null) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(from, name)?.value;
  return value === undefined || value === null ? null : String(value);
}

function readProblem(body: unknown, status: number): Failed {
  const parsed = Problem.safeParse(body);
  if (parsed.success) return { ok: false, code: parsed.data.code, problem: parsed.data };
  return { ok: false, code: status >= 500 ? 'unavailable' : 'bad-request', problem: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: a proxy's page, or the text of an export. The status says enough.
    return undefined;
  }
}

async function* listen(options: ClientOptions, after: number | null, signal: AbortSignal): AsyncGenerator<LiveEvent> {
  const response = await options.fetch(addressOf(options.url, recordEndpoints.events.path, { params: {}, query: {} }), {
    headers: {
      ...(await authorise(options)),
      Accept: 'text/event-stream',
      ...(after === null ? {} : { 'Last-Event-ID': String(after) }),
    },
    signal,
  });
  if (!response.ok || response.body === null) return;
  yield* readEvents(response.body);
}
