// One call of an endpoint as a request and its answer, whatever carries them: `fetch` in a browser, UrlFetchApp in Apps Script.
import type * as z from 'zod/mini';
import { Problem } from '../model/problem.ts';
import type { Answered, Failed, Input } from './client.ts';
import type { Endpoint, Schema } from './endpoint.ts';

export interface WireRequest {
  readonly method: Endpoint['method'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface WireResponse {
  readonly status: number;
  readonly text: string;
  /** A header by its name, in any case; null where there is none. */
  readonly header: (name: string) => string | null;
}

/** No answer of the service. */
export const UNREACHABLE: Failed = { ok: false, code: 'unreachable', problem: null };

/** `base` is where the service is, with or without a slash at the end. */
export function toRequest(base: string, token: string | null, endpoint: Endpoint, input: Input<Endpoint>): WireRequest {
  const isCsv = endpoint.bodyMedia === 'text/csv';
  const body = input.body === undefined ? null : isCsv ? String(input.body) : JSON.stringify(input.body);
  return {
    method: endpoint.method,
    url: addressOf(base, endpoint.path, input),
    headers: {
      ...authorise(token),
      Accept: 'application/json, application/problem+json',
      ...(body === null ? {} : { 'Content-Type': endpoint.bodyMedia ?? 'application/json' }),
      ...(input.idempotencyKey === undefined ? {} : { 'Idempotency-Key': input.idempotencyKey }),
      ...(input.ifMatch === undefined ? {} : { 'If-Match': input.ifMatch }),
      ...(input.ifNoneMatch === undefined ? {} : { 'If-None-Match': input.ifNoneMatch }),
    },
    body,
  };
}

export function readAnswer<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
  endpoint: Endpoint<P, Q, B, A>,
  { status, text, header }: WireResponse,
): Answered<z.output<A>> {
  const body = parseJson(text);
  if (status === 304) return { ok: false, code: 'not-modified', problem: null };
  if (status < 200 || status > 299) return readProblem(body, status);
  const answer = endpoint.answer.safeParse(endpoint.media === undefined ? body : undefined);
  if (!answer.success) return UNREACHABLE;
  return { ok: true, value: answer.data, etag: header('ETag'), replayed: header('Idempotent-Replay') !== null };
}

export function authorise(token: string | null): Record<string, string> {
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}

/** Written by hand, for Apps Script has no `URL`. */
export function addressOf(base: string, path: string, { params, query }: Pick<Input<Endpoint>, 'params' | 'query'>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(fieldOf(params, name) ?? ''));
  const names = typeof query === 'object' && query !== null ? Object.keys(query) : [];
  const search = names.flatMap((name) => {
    const value = fieldOf(query, name);
    return value === null ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`];
  });
  return `${base.replace(/\/$/, '')}${filled}${search.length === 0 ? '' : `?${search.join('&')}`}`;
}

function fieldOf(from: unknown, name: string): string | null {
  if (typeof from !== 'object' || from === null) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(from, name)?.value;
  return value === undefined || value === null ? null : String(value);
}

function readProblem(body: unknown, status: number): Failed {
  const parsed = Problem.safeParse(body);
  if (parsed.success) return { ok: false, code: parsed.data.code, problem: parsed.data };
  // Not the service's own words: a proxy's, or those of whoever stands before it.
  const code = status === 401 ? 'unauthenticated' : status >= 500 ? 'unavailable' : 'bad-request';
  return { ok: false, code, problem: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: a proxy's page, or the text of an export. The status says enough.
    return undefined;
  }
}
