// Routes for what clients ask and tell besides holds.
import type { Hono } from 'hono';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { inspectDraft } from '../operations/inspect-draft.ts';
import { readMe } from '../operations/read-me.ts';
import { record } from '../operations/record.ts';
import { setAway } from '../operations/set-away.ts';
import { done } from '../work/outcome.ts';
import { answerOf, serve } from './serve-endpoint.ts';

export function serveRecords(app: Hono<Env>, web: Web): void {
  const { work, metrics } = web;
  serve(app, web, api.inspect, async ({ caller, body }) =>
    done({ value: await inspectDraft(work, caller, body.draft, body.acknowledgements ?? []) }),
  );
  serve(app, web, api.record, async ({ caller, body }) => {
    const recorded = await record(work, caller, body.records);
    if (!recorded.ok) return recorded;
    for (const { kind } of body.records) metrics.count('countersign_records_total', { kind });
    return done({ value: recorded.value });
  });
  serve(app, web, api.me, async ({ caller }) => done({ value: await readMe(work, caller) }));
  serve(app, web, api.setAway, async ({ caller, body }) => answerOf(await setAway(work, caller, body.away)));
}
