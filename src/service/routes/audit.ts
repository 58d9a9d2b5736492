// Routes of the audit: reading, verifying, taking it away.
import type { Hono } from 'hono';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { exportAudit, listAudit } from '../operations/list-audit.ts';
import { verifyAudit } from '../operations/verify-audit.ts';
import { describeError } from '../work/log.ts';
import { done } from '../work/outcome.ts';
import type { Work } from '../work/work.ts';
import { answerOf, serve, serveRaw } from './serve-endpoint.ts';

export function serveAudit(app: Hono<Env>, web: Web): void {
  const { work } = web;
  serve(app, web, api.listAudit, async ({ caller, query }) => answerOf(await listAudit(work, caller, query)));
  serve(app, web, api.verifyAudit, async ({ caller }) => done({ value: await verifyAudit(work, caller.tenant) }));
  serveRaw(app, web, api.exportAudit, async ({ caller, query }) => {
    const lines = await exportAudit(work, caller, query);
    const isCsv = query.format === 'csv';
    return done(
      new Response(toStream(lines, work), {
        headers: {
          'Content-Type': isCsv ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
          'Content-Disposition': `attachment; filename="countersign-audit.${isCsv ? 'csv' : 'jsonl'}"`,
          'Cache-Control': 'no-store',
        },
      }),
    );
  });
}

/** Read as fast as it is taken. A fault on the way breaks the stream off, so that half of it is not taken for the whole. */
function toStream(lines: AsyncGenerator<string>, { log }: Work): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done: isDone, value } = await lines.next();
        if (isDone) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        log('error', 'export-failed', describeError(error));
        controller.error(error);
      }
    },
    cancel: async () => {
      await lines.return(undefined);
    },
  });
}
