// The service behind the wire's own schemas, in memory: for tests of the clients. What it leaves out, the service's own tests have.
import { randomUUID } from 'node:crypto';
import { type Inspection, inspect } from '../../src/inspect.ts';
import { countSentences } from '../../src/model/count-sentences.ts';
import type { Hold, HoldSummary } from '../../src/model/hold.ts';
import type { LiveEvent } from '../../src/model/live-event.ts';
import { mergePolicy } from '../../src/model/parse-policy.ts';
import type { PolicyInput } from '../../src/model/policy.ts';
import type { ProblemCode } from '../../src/model/problem.ts';
import type { SenderRecord } from '../../src/model/sender-record.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { compareTexts } from '../../src/service/holding/compare-texts.ts';
import { toProblem } from '../../src/service/http/problems.ts';
import { refused } from '../../src/service/work/outcome.ts';
import { api } from '../../src/wire/api.ts';
import type { Endpoint } from '../../src/wire/endpoint.ts';
import type { PlaceHold } from '../../src/wire/hold-endpoints.ts';
import { answerHold } from './review-answers.ts';
import { type FakeCoverage, NOT_WATCHED } from './review-coverage.ts';
import { PEOPLE, refOf, type Who } from './review-people.ts';
import { matchRoute, type Routed } from './review-routes.ts';

export interface FakeService {
  readonly fetch: typeof fetch;
  readonly holds: Hold[];
  readonly records: SenderRecord[];
  /** The calls that were answered, as method and path. */
  readonly calls: string[];
  policy: { version: number; policy: PolicyInput };
  coverage: FakeCoverage;
  /** No answer at all, as if the network were gone. */
  isDown: boolean;
  /** So many of the next requests are done, and their answers lost on the way. */
  losesAnswers: number;
  /** Ends all streams of events. */
  cut(): void;
  /** Changes a hold behind everyone's back and tells of it. */
  change(id: string, change: Partial<Hold>, kind: string): void;
}

export interface State extends FakeService {
  readonly now: () => Date;
  readonly keys: Map<string, { readonly body: string; readonly hold: string }>;
  readonly events: LiveEvent[];
  readonly hearers: Set<(event: LiveEvent) => void>;
  readonly streams: Set<ReadableStreamDefaultController<Uint8Array>>;
  tell(kind: string, hold: string | null): void;
}

export type Reply = { readonly status: number; readonly body: unknown; readonly etag?: string };
export const ok = (body: unknown, status = 200): Reply => ({ status, body });
export function problem(code: ProblemCode, detail: string): Reply {
  const body = toProblem(refused(code, detail), 'fake');
  return { status: body.status, body };
}

export function createFakeService(now: () => Date): FakeService {
  const events: LiveEvent[] = [];
  const hearers = new Set<(event: LiveEvent) => void>();
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const state: State = {
    ...{ holds: [], records: [], calls: [], isDown: false, losesAnswers: 0, now, keys: new Map(), events, hearers, streams },
    coverage: NOT_WATCHED,
    policy: { version: 1, policy: { version: 1, name: 'Standard', internalDomains: ['harbourline.example'] } },
    tell: (kind, hold) => {
      const event = { id: events.length + 1, kind, at: now().toISOString(), hold };
      events.push(event);
      for (const hear of hearers) hear(event);
    },
    cut: () => {
      hearers.clear();
      for (const stream of streams) stream.close();
      streams.clear();
    },
    change: (id, change, kind) => {
      const at = state.holds.findIndex((hold) => hold.id === id);
      const known = state.holds[at];
      if (known === undefined) throw new Error('no such hold');
      state.holds[at] = { ...known, ...change };
      state.tell(kind, id);
    },
    fetch: (input, init) => handle(state, new Request(input, init)),
  };
  return state;
}

async function handle(state: State, request: Request): Promise<Response> {
  if (state.isDown) throw new TypeError('Failed to fetch');
  const url = new URL(request.url);
  const who = whoIs(request.headers.get('Authorization'));
  const routed = matchRoute(request.method, url.pathname);
  if (who === null || routed === null) return toResponse(problem(who === null ? 'unauthenticated' : 'not-found', ''));
  if (routed.name === 'events') return stream(state, Number(request.headers.get('Last-Event-ID') ?? state.events.length));
  const text = await request.text();
  const parsed = readBody(api[routed.name], text);
  const header = (name: string) => request.headers.get(name);
  const call: Call = {
    who,
    routed,
    query: url.searchParams,
    body: parsed,
    text,
    key: header('Idempotency-Key'),
    known: header('If-None-Match'),
  };
  const reply = parsed === WRONG ? problem('bad-request', 'wrong body') : answer(state, call);
  state.calls.push(`${request.method} ${url.pathname}`);
  if (state.losesAnswers > 0) {
    state.losesAnswers -= 1;
    throw new TypeError('Failed to fetch');
  }
  return toResponse(reply);
}

const WRONG = Symbol('wrong');

function readBody({ body }: Endpoint, text: string): unknown {
  const parsed = body.safeParse(text === '' ? undefined : JSON.parse(text));
  return parsed.success ? parsed.data : WRONG;
}

function whoIs(header: string | null): Who | null {
  const token = header?.replace('Bearer ', '') ?? '';
  return token === 'rep' || token === 'manager' || token === 'luis' || token === 'admin' ? token : null;
}

function toResponse({ status, body, etag }: Reply): Response {
  return new Response(status === 304 ? null : JSON.stringify(body), { status, headers: etag === undefined ? {} : { ETag: etag } });
}

export interface Call {
  readonly who: Who;
  readonly routed: Routed;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly text: string;
  readonly key: string | null;
  /** The version that the caller has. */
  readonly known: string | null;
}

function answer(state: State, call: Call): Reply {
  const { who, routed } = call;
  const policy = { ...state.policy, author: null, reason: 'seed', at: state.now().toISOString(), changes: [] };
  switch (routed.name) {
    case 'me':
      return ok({
        person: PEOPLE[who],
        tenant: { id: 't', name: 'Harbourline' },
        reviewers: who === 'rep' ? [refOf('manager')] : [],
        returnReasons: ['Not agreed with us', 'Outside your authority', 'Too definite: hedge it'],
        toReview: state.holds.filter((hold) => hold.state === 'pending' && hold.waitingFor.some(({ id }) => id === who)).length,
      });
    case 'readPolicy': {
      const etag = `"${state.policy.version}"`;
      return call.known === etag ? { status: 304, body: null, etag } : { ...ok(policy), etag };
    }
    case 'writePolicy': {
      const { policy: next } = api.writePolicy.body.parse(call.body);
      state.policy = { version: state.policy.version + 1, policy: next };
      state.tell('policy-changed', null);
      return { ...ok({ ...policy, ...state.policy }), etag: `"${state.policy.version}"` };
    }
    case 'readCoverage':
      return ok(state.coverage.report);
    case 'listCoverage':
      return ok({ items: state.coverage.people, next: null });
    case 'listPeople':
      return ok({ items: Object.values(PEOPLE), next: null });
    case 'record':
      return takeRecords(state, call.body);
    case 'placeHold':
      return placeHold(state, call, api.placeHold.body.parse(call.body));
    case 'listHolds':
      return listHolds(state, call);
    case 'readHold': {
      const hold = state.holds.find(({ id }) => id === routed.id);
      return hold === undefined ? problem('not-found', 'There is no such hold.') : ok(shownTo(hold, who));
    }
    default:
      return answerHold(state, call);
  }
}

function takeRecords(state: State, body: unknown): Reply {
  const { records } = api.record.body.parse(body);
  const fresh = records.filter(({ id }) => !state.records.some((known) => known.id === id));
  state.records.push(...fresh);
  return ok({ accepted: fresh.length, known: records.length - fresh.length });
}

export function shownTo(hold: Hold, who: Who): Hold {
  const asked = hold.waitingFor.some(({ id }) => id === who);
  const may: Hold['may'] = hold.sender.id === who ? ['withdraw'] : asked ? ['release', 'return', 'reassign', 'extend'] : [];
  return { ...hold, may: hold.state === 'pending' ? may : [] };
}

function listHolds(state: State, { who, query }: Call): Reply {
  const isMine = (hold: Hold) => hold.sender.id === who;
  const found = state.holds
    .filter((hold) => query.get('view') !== 'mine' || isMine(hold))
    .filter((hold) => query.get('view') !== 'to-review' || (hold.state === 'pending' && hold.waitingFor.some(({ id }) => id === who)))
    .filter((hold) => query.get('author') === null || hold.author === query.get('author'))
    .filter((hold) => query.get('state') === null || hold.state === query.get('state'))
    .filter((hold) => query.get('topic') === null || hold.topics.some((topic) => topic === query.get('topic')));
  const rank = { high: 0, medium: 1, low: 2 };
  const items: HoldSummary[] = [...found].sort((a, b) => rank[a.severity] - rank[b.severity] || (a.dueAt < b.dueAt ? -1 : 1));
  return ok({ items, next: null });
}

function placeHold(state: State, { who, key, text }: Call, asked: PlaceHold): Reply {
  const known = key === null ? undefined : state.keys.get(key);
  if (known !== undefined && known.body !== text) return problem('key-reused', 'This key was used for another request.');
  const there = state.holds.find((hold) => hold.id === known?.hold);
  if (there !== undefined) return ok(shownTo(there, who), 201);
  const policy = mergePolicy(defaultPolicy, state.policy.policy);
  const inspection = inspect(asked.draft, { rules, policy, now: state.now(), acknowledgements: asked.acknowledgements });
  const waiting = state.holds.find((hold) => hold.digest === inspection.digest && hold.state === 'pending');
  if (waiting !== undefined) return ok(shownTo(waiting, who), 201);
  const previous = state.holds.find(({ id }) => id === asked.previous) ?? null;
  if (asked.previous !== undefined && previous === null) return problem('not-found', 'There is no such earlier hold of yours.');
  if (inspection.verdict.kind === 'allow') return problem('nothing-to-review', 'This message may go as it is.');
  const hold = makeHold(state, asked, inspection, previous, who);
  state.holds.push(hold);
  if (key !== null) state.keys.set(key, { body: text, hold: hold.id });
  state.tell('hold-placed', hold.id);
  return ok(shownTo(hold, who), 201);
}

const HOUR_MS = 3_600_000;
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

function makeHold(state: State, { draft, acknowledgements, note }: PlaceHold, seen: Inspection, previous: Hold | null, who: Who): Hold {
  const at = state.now();
  const isSettled = (key: string, sentence: string) =>
    previous?.statements.some(({ key: then, decisions }) =>
      decisions.some(
        ({ kind, proposal }) => (kind === 'release' && then === key) || (proposal !== null && fold(proposal) === fold(sentence)),
      ),
    ) === true;
  const statements = seen.verdict.reasons.map((reason): Hold['statements'][number] => {
    const flags = seen.flags.filter(({ key }) => key === reason.key);
    const [first] = flags;
    const given = acknowledgements.find(({ key }) => key === reason.key);
    const sentence = first === undefined ? '' : seen.text.slice(first.sentence.start, first.sentence.end);
    const standing = reason.answered ? 'answered' : isSettled(reason.key, sentence) ? 'settled' : 'asked';
    return {
      ...{ key: reason.key, rule: reason.rule, topic: first?.topic ?? null, severity: first?.severity ?? 'high', kind: reason.kind },
      ...{ why: first?.why ?? '', policyLine: reason.text, facts: { ...first?.facts }, standing, decisions: [] },
      answer: given === undefined ? null : { reason: given.reason, at: given.at, confirmed: given.confirmed === true },
      flags: flags.map(({ start, end, quote, sentence: span, suggestion }) => ({
        ...{ start, end, quote, sentence: { ...span } },
        ...(suggestion === undefined ? {} : { suggestion }),
      })),
    };
  });
  const asked = statements.filter(({ standing }) => standing === 'asked');
  const due = new Date(at.getTime() + 2 * HOUR_MS).toISOString();
  const reviewer = { ...refOf('manager'), standsInFor: null };
  const isDone = asked.length === 0;
  const receipt = isDone ? { digest: seen.digest, expires: new Date(at.getTime() + 72 * HOUR_MS).toISOString() } : null;
  statements.sort((a, b) => (a.flags[0]?.start ?? 0) - (b.flags[0]?.start ?? 0));
  return {
    ...{ id: randomUUID(), state: isDone ? 'released' : 'pending', sender: refOf(who), author: draft.author ?? 'human' },
    ...{ subject: draft.subject, recipients: draft.to.map(({ address }) => address), severity: asked[0]?.severity ?? 'low' },
    topics: [...new Set(asked.flatMap(({ topic }) => (topic === null ? [] : [topic])))],
    ...{ quote: asked[0]?.flags[0]?.quote ?? '', asked: countSentences(asked), placedAt: at.toISOString(), dueAt: due },
    ...{ decidedAt: isDone ? at.toISOString() : null, waitingFor: isDone ? [] : [reviewer], previous: previous?.id ?? null, draft },
    ...{ text: seen.text, segments: seen.segments.map((segment) => ({ ...segment })), digest: seen.digest, policyVersion: 1 },
    ...{
      warnAt: new Date(at.getTime() + HOUR_MS).toISOString(),
      statements,
      reasons: [],
      note: note ?? null,
      receipt,
      may: [],
      delivery: null,
    },
    steps: [
      { name: 'manager', topics: null, keys: asked.map(({ key }) => key), state: isDone ? 'released' : 'waiting', reviewers: [reviewer] },
    ],
    changes: previous === null ? [] : compareTexts(previous.text, seen.text),
    earlier: previous === null ? [] : [{ id: previous.id, state: previous.state, placedAt: previous.placedAt }, ...previous.earlier],
    history: [{ at: at.toISOString(), kind: 'hold-placed', by: refOf(who), note: note ?? null }],
  };
}

function stream(state: State, after: number): Response {
  const encoder = new TextEncoder();
  let hear: (event: LiveEvent) => void = () => undefined;
  let own: ReadableStreamDefaultController<Uint8Array> | null = null;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      hear = (event) => controller.enqueue(encoder.encode(`id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`));
      for (const event of state.events.slice(after)) hear(event);
      state.hearers.add(hear);
      state.streams.add(controller);
      own = controller;
    },
    cancel: () => {
      state.hearers.delete(hear);
      if (own !== null) state.streams.delete(own);
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}
