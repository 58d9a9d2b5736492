// The review service, asked at once: the same endpoints as `wire/client.ts`, over whatever sends without promises.
import type * as z from 'zod/mini';
import type { Answered, Failed, Input } from '../../wire/client.ts';
import type { Endpoint, Schema } from '../../wire/endpoint.ts';
import { readAnswer, toRequest, UNREACHABLE, type WireRequest, type WireResponse } from '../../wire/exchange.ts';

/** `not-allowed`: the reader did not allow requests, so none was made. */
export type Sent =
  | { readonly ok: true; readonly response: WireResponse }
  | { readonly ok: false; readonly code: 'unreachable' | 'not-allowed' };

export interface Door {
  /** Empty where the add-on was built without one. */
  readonly origin: string;
  readonly token: () => string | null;
  readonly send: (request: WireRequest) => Sent;
}

/** What a call may come to besides an answer: what the service says, and what stands before it. */
export type Trouble = Failed | { readonly ok: false; readonly code: 'not-configured' | 'no-token' | 'not-allowed' };
export type Asked<T> = Extract<Answered<T>, { ok: true }> | Trouble;

export interface Service {
  call<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
    endpoint: Endpoint<P, Q, B, A>,
    input: Input<Endpoint<P, Q, B, A>>,
  ): Asked<z.output<A>>;
}

export function createService({ origin, token, send }: Door): Service {
  return {
    call: (endpoint, input) => {
      if (origin === '') return { ok: false, code: 'not-configured' };
      const given = token();
      if (given === null) return { ok: false, code: 'no-token' };
      const sent = send(toRequest(origin, given, endpoint, input));
      if (sent.ok) return readAnswer(endpoint, sent.response);
      return sent.code === 'unreachable' ? UNREACHABLE : { ok: false, code: sent.code };
    },
  };
}
