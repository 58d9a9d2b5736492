// What may be done with a hold of the service in memory.
import type { Hold } from '../../src/model/hold.ts';
import { api } from '../../src/wire/api.ts';
import { PEOPLE, refOf } from './review-people.ts';
import { type Call, ok, problem, type Reply, type State, shownTo } from './review-service.ts';

type Decision = Hold['statements'][number]['decisions'][number];

export function answerHold(state: State, call: Call): Reply {
  const { who, routed } = call;
  const hold = state.holds.find(({ id }) => id === routed.id);
  if (hold === undefined) return problem('not-found', 'There is no such hold.');
  if (hold.state !== 'pending') return problem('already-decided', `It was ${hold.state}.`);
  if (hold.sender.id === who && routed.name !== 'withdrawHold') return problem('own-hold', 'Nobody decides on their own message.');
  const done = changeOf(state, call, hold);
  if (done === null) return problem('stale', 'This is not the message that you were shown.');
  const at = state.now().toISOString();
  const kind = KINDS[routed.name] ?? routed.name;
  const history = [...hold.history, { at, kind, by: refOf(who), note: done.said ?? null }];
  state.change(hold.id, { ...done.change, history }, kind);
  const changed = state.holds.find(({ id }) => id === hold.id);
  return changed === undefined ? problem('internal', '') : ok(shownTo(changed, who));
}

const KINDS: Readonly<Record<string, string>> = {
  releaseHold: 'hold-released',
  returnHold: 'hold-returned',
  withdrawHold: 'hold-withdrawn',
  reassignHold: 'hold-reassigned',
  extendHold: 'hold-extended',
};

interface Done {
  readonly change: Partial<Hold>;
  readonly said?: string | undefined;
}

function changeOf(state: State, { who, routed, body }: Call, hold: Hold): Done | null {
  const at = state.now().toISOString();
  const decide = (answerOf: (key: string) => Pick<Decision, 'kind' | 'note' | 'proposal'> | null): Hold['statements'] =>
    hold.statements.map((statement) => {
      const step = hold.steps.find(({ keys, reviewers }) => keys.includes(statement.key) && reviewers.some(({ id }) => id === who));
      const answer = step === undefined ? null : answerOf(statement.key);
      if (step === undefined || answer === null) return statement;
      return { ...statement, decisions: [...statement.decisions, { step: step.name, by: refOf(who), at, ...answer }] };
    });
  switch (routed.name) {
    case 'releaseHold': {
      const asked = api.releaseHold.body.parse(body);
      if (asked.digest !== hold.digest) return null;
      const notes = new Map((asked.statements ?? []).map(({ key, note }) => [key, note]));
      const statements = decide((key) => ({ kind: 'release', note: notes.get(key) ?? null, proposal: null }));
      const receipt = { digest: hold.digest, expires: new Date(state.now().getTime() + 72 * 3_600_000).toISOString() };
      const change = { state: 'released' as const, statements, receipt, decidedAt: at, waitingFor: [], note: asked.note ?? hold.note };
      return { change, said: asked.note };
    }
    case 'returnHold': {
      const asked = api.returnHold.body.parse(body);
      if (asked.digest !== hold.digest) return null;
      const answers = new Map(asked.statements.map((one) => [one.key, one]));
      const statements = decide((key) => {
        const { kind, note = null, proposal = null } = answers.get(key) ?? {};
        return kind === undefined ? null : { kind, note, proposal };
      });
      const { reasons, note } = asked;
      return { change: { state: 'returned', statements, reasons, note: note ?? null, decidedAt: at, waitingFor: [] }, said: note };
    }
    case 'withdrawHold':
      return { change: { state: 'withdrawn', decidedAt: at, waitingFor: [] }, said: api.withdrawHold.body.parse(body).note };
    case 'reassignHold': {
      const asked = api.reassignHold.body.parse(body);
      const to = Object.values(PEOPLE).find(({ id }) => id === asked.to);
      const reviewers = [{ id: asked.to, name: to?.name ?? '', standsInFor: null }];
      const steps = hold.steps.map((step) => ({ ...step, reviewers }));
      return { change: { waitingFor: reviewers, steps }, said: `to ${to?.name ?? ''}` };
    }
    default: {
      const { hours } = api.extendHold.body.parse(body);
      return { change: { dueAt: new Date(Date.parse(hold.dueAt) + hours * 3_600_000).toISOString() } };
    }
  }
}
