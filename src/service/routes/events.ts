// The stream of live events (server-sent), with resume by `Last-Event-ID`.
import type { Hono } from 'hono';
import type { LiveEvent } from '../../model/live-event.ts';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { describeError } from '../work/log.ts';
import { done, refused } from '../work/outcome.ts';
import type { Caller } from '../work/work.ts';
import { serveRaw } from './serve-endpoint.ts';

/** Proxies close what is silent for a minute. */
const BEAT_MS = 20_000;
/** Who may listen is asked again after this: the client comes back by itself. */
const MOST_MS = 10 * 60_000;
/** A reader that is further behind comes back for the rest. */
const MOST_BEHIND = 1000;

export function serveEvents(app: Hono<Env>, web: Web): void {
  serveRaw(app, web, api.events, async ({ caller, header, signal }) => {
    const last = header('Last-Event-ID');
    if (last !== null && !/^\d{1,9}$/.test(last)) return refused('bad-request', 'Last-Event-ID is a number that this stream gave.');
    const body = openStream(web, caller, last === null ? null : Number(last), signal);
    return done(
      new Response(body, {
        headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
      }),
    );
  });
}

function openStream({ hub, work, stopping }: Web, caller: Caller, after: number | null, gone: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const ended = new AbortController();
  const end = AbortSignal.any([ended.signal, gone, stopping]);
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const write = (text: string) => {
          if (end.aborted) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) < -MOST_BEHIND) ended.abort();
        };
        const beat = setInterval(() => write(': still here\n\n'), BEAT_MS);
        const most = setTimeout(() => ended.abort(), MOST_MS);
        end.addEventListener('abort', () => {
          clearInterval(beat);
          clearTimeout(most);
          try {
            controller.close();
          } catch {
            // The reader closed it first.
          }
        });
        write('retry: 2000\n\n');
        hub
          .listen({ tenant: caller.tenant, person: caller.person, after, send: (event) => write(format(event)) }, end)
          .catch((error: unknown) => {
            work.log('warn', 'events-failed', describeError(error));
            ended.abort();
          });
      },
      cancel: () => ended.abort(),
    },
    { highWaterMark: 1 },
  );
}

function format(event: LiveEvent): string {
  return `id: ${event.id}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;
}
