// Routes of the policy: reading, writing, trying one.
import type { Hono } from 'hono';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { dryRunPolicy } from '../operations/dry-run-policy.ts';
import { listPolicyVersions, readPolicy } from '../operations/read-policy.ts';
import { writePolicy } from '../operations/write-policy.ts';
import { done } from '../work/outcome.ts';
import { answerOf, etagOf, readMatch, serve, serveRaw } from './serve-endpoint.ts';

const DEFAULT_DAYS = 30;

export function servePolicy(app: Hono<Env>, web: Web): void {
  const { work } = web;
  serveRaw(app, web, api.readPolicy, async ({ caller, header }) => {
    const policy = await readPolicy(work, caller);
    const headers = etagOf(policy.version);
    const known = (header('If-None-Match') ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === headers.ETag);
    return done(known ? new Response(null, { status: 304, headers }) : Response.json(policy, { headers }));
  });
  serve(app, web, api.writePolicy, async ({ caller, body, header }) => {
    const expected = readMatch(header('If-Match'));
    if (!expected.ok) return expected;
    const written = await writePolicy(work, caller, { ...body, expected: expected.value });
    if (!written.ok) return written;
    const policy = await readPolicy(work, caller);
    return done({ value: policy, headers: etagOf(policy.version) });
  });
  serve(app, web, api.dryRunPolicy, async ({ caller, body }) =>
    answerOf(await dryRunPolicy(work, caller, body.policy, body.days ?? DEFAULT_DAYS)),
  );
  serve(app, web, api.listPolicyVersions, async ({ caller, query }) => answerOf(await listPolicyVersions(work, caller, query)));
}
