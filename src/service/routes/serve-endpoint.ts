// One endpoint of the wire as a route: who asks, may they, is what they sent right, and the answer or the problem.
import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import { describeIssue } from '../../model/describe-issue.ts';
import type { Endpoint, Schema } from '../../wire/endpoint.ts';
import type { Env, Web } from '../http/context.ts';
import { problemResponse } from '../http/problems.ts';
import { readBody } from '../http/read-body.ts';
import { findCaller } from '../operations/find-caller.ts';
import { done, type Outcome, type Refused, refused } from '../work/outcome.ts';
import { sha256 } from '../work/transact.ts';
import type { Caller } from '../work/work.ts';

export interface Asked<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly caller: Caller;
  /** How the request is known if it is sent again; null where its sender did not say. */
  readonly use: { tenant: string; person: string; key: string; fingerprint: string } | null;
  readonly header: (name: string) => string | null;
  readonly signal: AbortSignal;
}

export interface Answer<A> {
  readonly value: A;
  readonly status?: 200 | 201;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler<P, Q, B, T> = (asked: Asked<P, Q, B>) => Promise<Outcome<T>>;

/** Longer than this nobody waits; what was begun may still be done, and an idempotency key tells. */
const DEADLINE_MS = 20_000;
const KEY = /^[\x21-\x7e]{1,200}$/;

/** An endpoint that answers with JSON. */
export function serve<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
  app: Hono<Env>,
  web: Web,
  endpoint: Endpoint<P, Q, B, A>,
  run: Handler<z.output<P>, z.output<Q>, z.output<B>, Answer<z.output<A>>>,
): void {
  serveRaw(app, web, endpoint, async (asked) => {
    const outcome = await run(asked);
    if (!outcome.ok) return outcome;
    const { value, status = 200, headers = {} } = outcome.value;
    return done(Response.json(value, { status, headers: { 'Cache-Control': 'no-store', ...headers } }));
  });
}

/** An endpoint that makes its own response: a stream, a file. */
export function serveRaw<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
  app: Hono<Env>,
  web: Web,
  endpoint: Endpoint<P, Q, B, A>,
  run: Handler<z.output<P>, z.output<Q>, z.output<B>, Response>,
): void {
  app.on(endpoint.method, endpoint.path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
    c.set('route', endpoint.path);
    // Hono takes it for a GET and drops the body, which for a stream goes on all the same.
    if (c.req.method === 'HEAD' && endpoint.media !== undefined)
      return problemResponse(refused('method-not-allowed', 'Use GET.'), c.get('requestId'), { Allow: 'GET' });
    const outcome = await withDeadline(answer(c, web, endpoint, run));
    return outcome.ok ? outcome.value : problemResponse(outcome, c.get('requestId'), {});
  });
}

async function answer<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
  c: Context<Env>,
  web: Web,
  endpoint: Endpoint<P, Q, B, A>,
  run: Handler<z.output<P>, z.output<Q>, z.output<B>, Response>,
): Promise<Outcome<Response>> {
  const caller = await authenticate(c, web);
  if (!caller.ok) return caller;
  const { person, tenant } = caller.value;
  c.set('who', person.id);
  c.set('tenant', tenant);
  const { access } = endpoint;
  if (access !== 'public' && !access.some((role) => person.roles.includes(role)))
    return refused('forbidden', 'Your role does not allow this.');
  const params = parse('path', endpoint.params, c.req.param());
  if (!params.ok) return params;
  const query = parse('query', endpoint.query, c.req.query());
  if (!query.ok) return query;
  const sent = await readSent(c, endpoint);
  if (!sent.ok) return sent;
  const body = parse('', endpoint.body, sent.value.value);
  if (!body.ok) return body;
  const key = c.req.header('Idempotency-Key') ?? null;
  if (key !== null && !KEY.test(key)) return refused('bad-request', 'An idempotency key has 1 to 200 plain characters.');
  const fingerprint = sha256(`${endpoint.method} ${c.req.path}\n${sent.value.text}`);
  const use = key === null || endpoint.idempotent === undefined ? null : { tenant, person: person.id, key, fingerprint };
  const header = (name: string) => c.req.header(name) ?? null;
  return run({ params: params.value, query: query.value, body: body.value, caller: caller.value, use, header, signal: c.req.raw.signal });
}

async function authenticate(c: Context<Env>, { verify, limit, work }: Web): Promise<Outcome<Caller>> {
  const token = bearerOf(c.req.header('Authorization') ?? null);
  if (token === null) return refused('unauthenticated', 'Send a bearer token.');
  const checked = await verify(token);
  if (checked.ok) {
    // Before anything is looked up: also who is nobody here may ask only so often.
    const { issuer, subject } = checked.bearer;
    return limit.take(`${issuer} ${subject}`) ? findCaller(work, checked.bearer) : refused('rate-limited', 'Please ask less often.');
  }
  return checked.code === 'unavailable'
    ? refused('unavailable', 'The keys of the token’s issuer cannot be reached right now.')
    : refused('unauthenticated', 'This token is not valid here, or no longer.');
}

export function bearerOf(header: string | null): string | null {
  return /^Bearer ([\w.~+/=-]{1,8000})$/i.exec(header ?? '')?.[1] ?? null;
}

async function readSent(c: Context<Env>, endpoint: Endpoint): Promise<Outcome<{ value: unknown; text: string }>> {
  if (endpoint.method === 'GET') return done({ value: undefined, text: '' });
  const read = await readBody(c.req.raw, endpoint.bodyMedia);
  return read.ok ? done({ value: read.value, text: read.text }) : refused(read.code, read.detail);
}

const MOST_ERRORS = 20;

function parse<T extends Schema>(place: string, schema: T, value: unknown): Outcome<z.output<T>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return done(parsed.data);
  const errors = parsed.error.issues.slice(0, MOST_ERRORS).map((issue) => ({
    path: [...(place === '' ? [] : [place]), ...issue.path.map(String)].join('.').slice(0, 200),
    message: describeIssue(issue),
  }));
  const refusal: Refused = { ok: false, code: 'bad-request', detail: 'Some of what was sent is not as it must be.', errors };
  return refusal;
}

/** What an operation gives, as it is. */
export function answerOf<T>(outcome: Outcome<T>, status: 200 | 201 = 200): Outcome<Answer<T>> {
  return outcome.ok ? done({ value: outcome.value, status }) : outcome;
}

function withDeadline(work: Promise<Outcome<Response>>): Promise<Outcome<Response>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome<Response>>((resolve) => {
    timer = setTimeout(() => resolve(refused('timeout', 'The answer took too long; it may have been done all the same.')), DEADLINE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The number in an `If-Match` of ours, such as `"7"`. */
export function readMatch(header: string | null): Outcome<number> {
  if (header === null) return refused('precondition-required', 'Send the ETag that you read as If-Match.');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  return version === undefined ? refused('stale', 'This is no version of ours.') : done(Number(version));
}

export function etagOf(version: number): Record<string, string> {
  return { ETag: `"${version}"`, 'Cache-Control': 'no-cache' };
}
