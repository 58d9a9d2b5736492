// Releases what the caller is asked about. The last answer that was needed releases the message and makes its receipt.
import type { ReleaseHold } from '../../wire/hold-endpoints.ts';
import type { SigningKey } from '../keys/compact-jws.ts';
import { makeReceipt } from '../keys/receipt.ts';
import type { KeyUse } from '../store/idempotency.ts';
import type { StoredDecision, StoredHold, StoredStep } from '../store/stored-hold.ts';
import { getTenant } from '../store/tenants.ts';
import { done, type Outcome } from '../work/outcome.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { findOwnSteps, toDecisions, withState } from './answer-steps.ts';
import { type Changed, changeHold, type Plan } from './change-hold.ts';
import { planDelivery } from './plan-delivery.ts';

export async function releaseHold(
  work: Work,
  caller: Caller,
  id: string,
  asked: ReleaseHold,
  use: KeyUse | null,
): Promise<Outcome<Changed>> {
  // Asked before the transaction: inside it, no other connection may be waited for.
  const key = await work.keys.current('sign');
  const { settings } = await getTenant(reading(work), caller.tenant);
  const notes = new Map((asked.statements ?? []).map((statement) => [statement.key, statement.note]));
  return changeHold(work, caller, {
    hold: id,
    use,
    plan: async (hold, now, tx) => {
      const own = findOwnSteps(hold, caller, asked.digest);
      if (!own.ok) return own;
      const note = (statement: string) => notes.get(statement);
      const given = toDecisions(own.value, caller.person.id, now, (one) => ({ key: one, kind: 'release', note: note(one) }));
      const steps = withState(hold, own.value, 'released');
      const decisions = [...hold.decisions, ...given];
      const detail = { note: asked.note ?? null, statements: given.map((one) => ({ key: one.key, note: one.note })) };
      const isLast = steps.every(({ state }) => state === 'released');
      if (isLast) {
        const released = planRelease(hold, {
          steps,
          decisions,
          note: asked.note ?? null,
          validHours: settings.receiptValid,
          now,
          key,
          detail,
        });
        const delivery = await planDelivery(work, tx, hold, settings);
        return done(delivery === null ? released : { ...released, delivery });
      }
      const released = given.map((one) => one.key);
      const step = own.value.map(({ name }) => name).join(', ');
      return done({ change: { steps, decisions }, event: { kind: 'step-released', hold: id, step, released }, detail });
    },
  });
}

interface LastAnswer {
  readonly steps: readonly StoredStep[];
  readonly decisions: readonly StoredDecision[];
  readonly note: string | null;
  readonly validHours: number;
  readonly now: Date;
  readonly key: SigningKey;
  readonly detail: object;
}

function planRelease(hold: StoredHold, { steps, decisions, note, validHours, now, key, detail }: LastAnswer): Plan {
  const { tenant, id, sender, digest, policyVersion } = hold;
  const expires = new Date(now.getTime() + validHours * 60 * 60 * 1000).toISOString();
  const released = [...new Set(steps.flatMap((step) => [...step.keys, ...step.settled]))];
  const given = decisions.filter(({ kind }) => kind === 'release').map((decision) => decision.by);
  const by = [...new Set([...given, ...steps.flatMap(({ settledBy }) => Object.values(settledBy))])];
  const issued = now.toISOString();
  const receipt = makeReceipt({ v: 1, tenant, hold: id, sender, digest, released, by, policyVersion, issued, expires }, key);
  return {
    change: { state: 'released', steps, decisions, receipt, decidedAt: now, outcome: { reasons: [], note } },
    event: { kind: 'hold-released', hold: id, digest, released, expires, basis: 'review' },
    detail,
  };
}
