// Routes of coverage: what left and what of it passed, and the notices that something left.
import type { Hono } from 'hono';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { problemResponse } from '../http/problems.ts';
import { readBody } from '../http/read-body.ts';
import { hearNotice } from '../operations/hear-notice.ts';
import { listCoverage, readCoverage } from '../operations/read-coverage.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { answerOf, bearerOf, serve } from './serve-endpoint.ts';

export function serveCoverage(app: Hono<Env>, web: Web): void {
  const { work } = web;
  serve(app, web, api.readCoverage, async ({ caller, query }) => answerOf(await readCoverage(work, caller, query)));
  serve(app, web, api.listCoverage, async ({ caller, query }) => answerOf(await listCoverage(work, caller, query)));
  app.post(api.notifySent.path, async (c) => {
    c.set('route', api.notifySent.path);
    const taken = await takeNotice(web, c.req.raw);
    return taken.ok ? c.json(taken.value) : problemResponse(taken, c.get('requestId'), {});
  });
}

/** Whoever may give notice is no person of a tenant, so no other door takes their token, and this one takes no other. */
async function takeNotice({ work, metrics, limit, verifyNotice }: Web, request: Request): Promise<Outcome<Record<string, never>>> {
  const token = bearerOf(request.headers.get('Authorization'));
  if (token === null) return refused('unauthenticated', 'Send a bearer token.');
  const checked = verifyNotice === null ? ({ ok: false, code: 'unauthenticated' } as const) : await verifyNotice(token);
  if (!checked.ok)
    return checked.code === 'unavailable'
      ? refused('unavailable', 'The keys of the token’s issuer cannot be reached right now.')
      : refused('unauthenticated', 'No notices are taken with this token.');
  if (!limit.take(`notices ${checked.account}`)) return refused('rate-limited', 'Please ask less often.');
  const read = await readBody(request, undefined);
  if (!read.ok) return refused(read.code, read.detail);
  const body = api.notifySent.body.safeParse(read.value);
  if (!body.success) return refused('bad-request', 'This is no notice of Pub/Sub.');
  const isKnown = await hearNotice(work, checked.account, body.data);
  metrics.count('countersign_notices_total', { known: String(isKnown) });
  // Also for a mailbox that nobody watches: Pub/Sub sends again whatever is refused.
  return done({});
}
