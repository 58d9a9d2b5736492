// Routes for connected mailboxes.
import type { Hono } from 'hono';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { finishAuthorisation, startAuthorisation } from '../operations/authorise-mailbox.ts';
import { connectMailbox } from '../operations/connect-mailbox.ts';
import { disconnectMailbox, listMailboxes, testMailbox } from '../operations/list-mailboxes.ts';
import { answerOf, serve } from './serve-endpoint.ts';

export function serveMailboxes(app: Hono<Env>, web: Web): void {
  const { work } = web;
  serve(app, web, api.listMailboxes, async ({ caller, query }) => answerOf(await listMailboxes(work, caller, query)));
  serve(app, web, api.connectMailbox, async ({ caller, body }) => answerOf(await connectMailbox(work, caller, body), 201));
  serve(app, web, api.startAuthorisation, async ({ caller, body }) => answerOf(await startAuthorisation(work, caller, body)));
  serve(app, web, api.finishAuthorisation, async ({ caller, body }) => answerOf(await finishAuthorisation(work, caller, body), 201));
  serve(app, web, api.testMailbox, async ({ caller, params, body }) =>
    answerOf(await testMailbox(work, caller, params.id, body.person ?? null)),
  );
  serve(app, web, api.disconnectMailbox, async ({ caller, params }) => answerOf(await disconnectMailbox(work, caller, params.id)));
}
