// Calls the service from any client: bearer token, idempotency key, time limit, and problems as values.
import type * as z from 'zod/mini';
import type { LiveEvent } from '../model/live-event.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Endpoint, Schema } from './endpoint.ts';
import { readEvents } from './event-stream.ts';
import { addressOf, authorise, readAnswer, toRequest, UNREACHABLE } from './exchange.ts';
import { meEndpoints } from './me-endpoints.ts';

export interface ClientOptions {
  /** Where the service is, with or without a slash at the end. */
  readonly url: string;
  /** Asked before every call, so that a token may be renewed. */
  readonly token: () => Promise<string | null> | string | null;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
}

/** `unreachable` is no answer of the service: the network failed, or the time was up. */
export type Failed = { readonly ok: false; readonly code: ProblemCode | 'unreachable' | 'not-modified'; readonly problem: Problem | null };
export type Answered<T> = { readonly ok: true; readonly value: T; readonly etag: string | null; readonly replayed: boolean } | Failed;

export interface Input<E extends Endpoint> {
  readonly params: z.input<E['params']>;
  readonly query: z.input<E['query']>;
  readonly body: z.input<E['body']>;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  /** What is known already: where it is so still, the answer is `not-modified`. */
  readonly ifNoneMatch?: string;
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
  { url, token, fetch, timeoutMs }: ClientOptions,
  endpoint: Endpoint<P, Q, B, A>,
  input: Input<Endpoint<P, Q, B, A>>,
): Promise<Answered<z.output<A>>> {
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const { url: address, ...request } = toRequest(url, await token(), endpoint, input);
    const signal = input.signal === undefined ? limit : AbortSignal.any([limit, input.signal]);
    const response = await fetch(address, { ...request, signal });
    return readAnswer(endpoint, { status: response.status, text: await response.text(), header: (name) => response.headers.get(name) });
  } catch {
    // A network that fails, or a time that is up, says so only by throwing.
    return UNREACHABLE;
  }
}

async function* listen({ url, token, fetch }: ClientOptions, after: number | null, signal: AbortSignal): AsyncGenerator<LiveEvent> {
  const response = await fetch(addressOf(url, meEndpoints.events.path, { params: {}, query: {} }), {
    headers: {
      ...authorise(await token()),
      Accept: 'text/event-stream',
      ...(after === null ? {} : { 'Last-Event-ID': String(after) }),
    },
    signal,
  });
  if (!response.ok || response.body === null) return;
  yield* readEvents(response.body);
}
