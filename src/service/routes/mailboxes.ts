// Routes for connected mailboxes.
import type { Hono } from 'hono';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { finishAuthorisation, startAuthorisation } from '../operations/authorise-mailbox.ts';
import { connectMailbox } from '../operations/connect-mailbox.ts';
import { disconnectMailbox, listMailboxes, testMailbox } from '../operations/list-mailboxes.ts';
import { done, type Outcome } from '../work/outcome.ts';
import { type Answer, serve } from './serve-endpoint.ts';

export function serveMailboxes(app: Hono<Env>, web: Web): void {
  const { work } = web;
  serve(app, web, api.listMailboxes, async ({ caller, query }) => answer(await listMailboxes(work, caller, query), 200));
  serve(app, web, api.connectMailbox, async ({ caller, body }) => answer(await connectMailbox(work, caller, body), 201));
  serve(app, web, api.startAuthorisation, async ({ caller, body }) => answer(await startAuthorisation(work, caller, body), 200));
  serve(app, web, api.finishAuthorisation, async ({ caller, body }) => answer(await finishAuthorisation(work, caller, body), 201));
  serve(app, web, api.testMailbox, async ({ caller, params, body }) =>
    answer(await testMailbox(work, caller, params.id, body.person ?? null), 200),
  );
  serve(app, web, api.disconnectMailbox, async ({ caller, params }) => answer(await disconnectMailbox(work, caller, params.id), 200));
}

function answer<T>(outcome: Outcome<T>, status: 200 | 201): Outcome<Answer<T>> {
  return outcome.ok ? done({ value: outcome.value, status }) : outcome;
}
