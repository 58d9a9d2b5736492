// The development door: tokens for made-up people. It exists only where the service listens on loopback and was told so.
import type { Hono } from 'hono';
import { ROLES } from '../../model/person.ts';
import type { Env, Web } from '../http/context.ts';
import { problemResponse } from '../http/problems.ts';
import { readBody } from '../http/read-body.ts';
import { makeDevToken } from '../identity/dev-tokens.ts';
import { refused } from '../work/outcome.ts';

/** A browser's extension is no page of a site, and comes here only where its manifest names this machine. */
const EXTENSION = /^(?:chrome|moz)-extension:\/\/[\w-]+$/;
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/** A page of another site that leads its own name to this machine is not let in: `Host` and `Origin` must be ours. */
export function serveDev(app: Hono<Env>, { work }: Web): void {
  app.post('/dev/token', async (c) => {
    c.set('route', '/dev/token');
    const origin = c.req.header('Origin');
    const host = c.req.header('Host') ?? '';
    const isOurs = LOOPBACK.test(host) && (origin === undefined || origin === `http://${host}` || EXTENSION.test(origin));
    if (!isOurs) return problemResponse(refused('forbidden', 'Only from this machine.'), c.get('requestId'), {});
    const body = await readBody(c.req.raw, undefined);
    if (!body.ok) return problemResponse(refused(body.code, body.detail), c.get('requestId'), {});
    const { value } = body;
    const as = typeof value === 'object' && value !== null && 'as' in value ? value.as : null;
    const role = ROLES.find((known) => known === as);
    if (role === undefined) return problemResponse(refused('bad-request', `as: one of ${ROLES.join(', ')}`), c.get('requestId'), {});
    return c.json({ token: await makeDevToken(work.keys, role, work.clock()) }, 200, { 'Cache-Control': 'no-store' });
  });
}
