// Routes of holds: placing, reading, deciding.
import type { Hono } from 'hono';
import type { Hold } from '../../model/hold.ts';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import type { Changed } from '../operations/change-hold.ts';
import { extendHold } from '../operations/extend-hold.ts';
import { listHolds } from '../operations/list-holds.ts';
import { placeHold } from '../operations/place-hold.ts';
import { readHold } from '../operations/read-hold.ts';
import { reassignHold } from '../operations/reassign-hold.ts';
import { releaseHold } from '../operations/release-hold.ts';
import { returnHold } from '../operations/return-hold.ts';
import { withdrawHold } from '../operations/withdraw-hold.ts';
import { done, type Outcome } from '../work/outcome.ts';
import type { Caller } from '../work/work.ts';
import { type Answer, answerOf, serve } from './serve-endpoint.ts';

export function serveHolds(app: Hono<Env>, web: Web): void {
  const { work, metrics } = web;
  const count = (act: string) => metrics.count('countersign_holds_total', { act });
  /** The hold as it stands after the change. */
  const show = async (caller: Caller, act: string, outcome: Outcome<Changed>): Promise<Outcome<Answer<Hold>>> => {
    if (!outcome.ok) return outcome;
    if (!outcome.value.replayed) count(act);
    const hold = await readHold(work, caller, outcome.value.id);
    return hold.ok ? done({ value: hold.value, ...(outcome.value.replayed ? REPLAYED : {}) }) : hold;
  };

  serve(app, web, api.placeHold, async ({ caller, body, use }) => {
    const placed = await placeHold(work, caller, body, use);
    if (!placed.ok) return placed;
    const { id, hold } = placed.value;
    if (hold === null) return show(caller, 'placed', done({ id, replayed: true }));
    count('placed');
    return done({ value: hold, status: 201, headers: { Location: `/v1/holds/${id}` } });
  });
  serve(app, web, api.listHolds, async ({ caller, query }) => answerOf(await listHolds(work, caller, query)));
  serve(app, web, api.readHold, async ({ caller, params }) => answerOf(await readHold(work, caller, params.id)));
  serve(app, web, api.releaseHold, async ({ caller, params, body, use }) =>
    show(caller, 'released', await releaseHold(work, caller, params.id, body, use)),
  );
  serve(app, web, api.returnHold, async ({ caller, params, body, use }) =>
    show(caller, 'returned', await returnHold(work, caller, params.id, body, use)),
  );
  serve(app, web, api.withdrawHold, async ({ caller, params, body, use }) =>
    show(caller, 'withdrawn', await withdrawHold(work, caller, params.id, body.note ?? null, use)),
  );
  serve(app, web, api.reassignHold, async ({ caller, params, body, use }) =>
    show(caller, 'reassigned', await reassignHold(work, caller, params.id, body, use)),
  );
  serve(app, web, api.extendHold, async ({ caller, params, body, use }) =>
    show(caller, 'extended', await extendHold(work, caller, params.id, body.hours, use)),
  );
}

const REPLAYED = { headers: { 'Idempotent-Replay': 'true' } };
