// Places a hold: inspects the message itself, finds who is asked, and puts it in their queues.
import { countSentences } from '../../model/count-sentences.ts';
import type { Draft } from '../../model/draft.ts';
import type { Hold } from '../../model/hold.ts';
import { isAddress } from '../../model/is-address.ts';
import type { TenantSettings } from '../../model/tenant-settings.ts';
import type { PlaceHold } from '../../wire/hold-endpoints.ts';
import { addBusinessHours, dateIn } from '../holding/business-time.ts';
import { type Judged, judgeDraft, strictestOf } from '../holding/judge-draft.ts';
import { presentHold } from '../holding/present-hold.ts';
import { routeHold } from '../holding/route-hold.ts';
import { stillCounts } from '../holding/settle.ts';
import type { SigningKey } from '../keys/compact-jws.ts';
import { makeReceipt } from '../keys/receipt.ts';
import type { AuditEntry } from '../store/audit.ts';
import { findDelivery } from '../store/deliveries.ts';
import { type EarlierHold, findHold, findReviewed, findSuccessor, findWaiting, listEarlier } from '../store/holds.ts';
import { findUsed, type KeyUse, type Used } from '../store/idempotency.ts';
import type { StoredOutgoing } from '../store/outgoing.ts';
import { type Candidates, listCandidates } from '../store/people.ts';
import type { StoredHold, StoredStatement, StoredStep } from '../store/stored-hold.ts';
import { getGround, type Ground as TenantGround } from '../store/tenants.ts';
import { newId } from '../work/new-id.ts';
import { done, type Outcome, type Refused, refused } from '../work/outcome.ts';
import { reading, toEntry } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { putHold, readOutgoing } from './keep-outgoing.ts';
import { describeDelivery } from './plan-delivery.ts';

/** `hold` is there for a new one; one that was there before is read by its id. */
export type Placed = { readonly id: string; readonly hold: Hold | null };

interface Ground {
  readonly settings: TenantSettings;
  readonly policyVersion: number;
  readonly judged: Judged;
  readonly previous: StoredHold | null;
  /** From the previous one back, the last that a reviewer answered. */
  readonly reviewed: StoredHold | null;
  /** The same, where what they said still counts. */
  readonly settling: StoredHold | null;
  readonly candidates: Candidates;
  readonly message: StoredOutgoing | null;
}

export async function placeHold(work: Work, caller: Caller, asked: PlaceHold, use: KeyUse | null): Promise<Outcome<Placed>> {
  const objection = objectToRecipients(asked.draft);
  if (objection !== null) return objection;
  const ground = await prepare(work, caller, asked);
  if (!ground.ok) return findUsedOr(work, use, ground);
  const key = await work.keys.current('sign');
  const made = makeHold(caller, asked, ground.value, work.clock(), key);
  if (!made.ok) return findUsedOr(work, use, made);
  const hold = made.value;
  const placed = await putHold(work, { hold, entries: listEntries(caller, hold), use }, ground.value);
  switch (placed.kind) {
    case 'other':
    case 'known':
      return answerUsed(placed);
    case 'waiting':
      return findKnown(work, caller, hold);
    case 'placed':
      work.announce(caller.tenant);
      return done({ id: hold.id, hold: await present(work, caller, hold, ground.value) });
  }
}

/** What was placed before is there, whatever has changed since: its sender may never have heard of it. */
async function findUsedOr(work: Work, use: KeyUse | null, refusal: Refused): Promise<Outcome<Placed>> {
  const used = use === null ? null : await findUsed(reading(work), use);
  return used === null ? refusal : answerUsed(used);
}

function answerUsed(used: Used): Outcome<Placed> {
  return used.kind === 'known'
    ? done({ id: used.hold, hold: null })
    : refused('key-reused', 'This idempotency key was used for another request.');
}

/** A draft may have a recipient who is half typed; what a manager countersigns may not. */
function objectToRecipients({ to, cc, bcc }: Draft): Refused | null {
  const errors = Object.entries({ to, cc, bcc }).flatMap(([field, addresses]) =>
    addresses.flatMap(({ address }, at) =>
      isAddress(address.trim()) ? [] : [{ path: `draft.${field}.${at}.address`, message: 'must be an address such as ann@acme.example' }],
    ),
  );
  return errors.length === 0 ? null : { ok: false, code: 'bad-request', detail: 'One of its recipients is no address.', errors };
}

function listEntries({ tenant, person }: Caller, hold: StoredHold): AuditEntry[] {
  const { id, digest, policyVersion, previous, steps, placedAt, receipt, content } = hold;
  const asked = unique(steps.flatMap(({ keys }) => keys));
  const settled = unique(steps.flatMap((step) => step.settled));
  const reviewers = unique(steps.flatMap((step) => step.reviewers.map((reviewer) => reviewer.id)));
  const note = content?.note ?? null;
  const placed = { kind: 'hold-placed' as const, hold: id, digest, policyVersion, asked, settled, reviewers, previous };
  const released = {
    kind: 'hold-released' as const,
    hold: id,
    digest,
    released: settled,
    expires: receipt?.expires ?? '',
    basis: 'settled' as const,
  };
  return [
    toEntry(tenant, placedAt, person.id, placed, note === null ? null : { note }),
    ...(receipt === null ? [] : [toEntry(tenant, placedAt, null, released, null)]),
  ];
}

/** Settings and policy, read once for each of their versions. */
export function getGroundOf(work: Work, { tenant, versions }: Caller): Promise<TenantGround> {
  return work.grounds(`${tenant} ${versions.settings} ${versions.policy}`, () => getGround(reading(work), tenant));
}

async function prepare(work: Work, caller: Caller, asked: PlaceHold): Promise<Outcome<Ground>> {
  const db = reading(work);
  const { settings, policy, policyVersion } = await getGroundOf(work, caller);
  const previous = asked.previous === undefined ? null : await findHold(db, caller.tenant, asked.previous);
  if (asked.previous !== undefined && previous?.sender !== caller.person.id)
    return refused('not-found', 'There is no such earlier hold of yours.');
  if (previous?.state === 'pending') return refused('conflict', 'The earlier hold still waits; withdraw it first.');
  const reviewed = previous === null ? null : await findReviewed(db, caller.tenant, previous.id);
  const { draft, acknowledgements } = asked;
  const delivery = reviewed === null ? null : await findDelivery(db, caller.tenant, reviewed.id);
  const settling = reviewed !== null && stillCounts(reviewed, draft, work.clock(), delivery) ? reviewed : null;
  const judged = judgeDraft({ draft, acknowledgements, policy, rules: work.rules, now: work.clock() });
  const { reasons } = judged.inspection.verdict;
  if (reasons.some(({ kind, answered }) => kind === 'block' && !answered)) {
    return refused('not-sendable', 'Some of these words may not be sent at all; no reviewer can release them.');
  }
  if (!judged.statements.some(({ standing }) => standing === 'asked')) {
    return refused('nothing-to-review', 'Under the policy in force this message may go as it is.');
  }
  const message = await readOutgoing(asked, judged);
  if (!message.ok) return message;
  const named = [
    ...settings.fallback,
    ...settings.teams.flatMap((team) => team.reviewers),
    ...settings.escalations.flatMap((one) => one.people),
  ];
  const { versions, tenant, person } = caller;
  const known = `${tenant} ${person.id} ${versions.people} ${versions.settings}`;
  const candidates = await work.candidates(known, () => listCandidates(db, tenant, person.id, named));
  return done({ settings, policyVersion, judged, previous, reviewed, settling, candidates, message: message.value });
}

function makeHold(caller: Caller, asked: PlaceHold, ground: Ground, now: Date, key: SigningKey): Outcome<StoredHold> {
  const { settings, judged, previous, settling, candidates, policyVersion } = ground;
  const { inspection, ownText } = judged;
  const today = dateIn(now, settings.hours.timeZone);
  const steps = routeHold({ sender: caller.person, settings, today, ...candidates }, judged.statements, {
    previous: settling,
    draft: asked.draft,
    text: inspection.text,
    ownText,
  });
  if (steps === null)
    return refused('no-reviewer', 'Nobody could review this: you have no manager who is there. Please ask an administrator.');
  const statements = judged.statements.map((statement) => withStanding(statement, steps));
  const { severity, topics, quote } = strictestOf(statements);
  const { to, cc, bcc, subject, author } = asked.draft;
  const hold: StoredHold = {
    ...{ tenant: caller.tenant, id: newId('hold', now), version: 1, state: 'pending', sender: caller.person.id },
    ...{ author: author ?? 'human', severity, topics, digest: inspection.digest, policyVersion, previous: previous?.id ?? null },
    ...{ steps, receipt: null, decidedAt: null, decisions: [], outcome: null, ...timesOf(settings, now) },
    summary: {
      ...{ subject, quote, recipients: unique([...to, ...cc, ...bcc].map(({ address }) => address)) },
      asked: countSentences(statements.filter(({ standing }) => standing === 'asked')),
    },
    content: {
      ...{ draft: asked.draft, text: inspection.text, statements, note: asked.note ?? null },
      segments: inspection.segments.map(({ kind, start, end }) => ({ kind, start, end })),
    },
  };
  return done(steps.every(({ state }) => state === 'released') ? releaseAtOnce(hold, ground, now, key) : hold);
}

function timesOf({ hours, answerWithin, warnBefore }: TenantSettings, now: Date): Pick<StoredHold, 'placedAt' | 'dueAt' | 'warnAt'> {
  const warnAfter = warnBefore < answerWithin ? answerWithin - warnBefore : answerWithin / 2;
  return { placedAt: now, dueAt: addBusinessHours(now, answerWithin, hours), warnAt: addBusinessHours(now, warnAfter, hours) };
}

function withStanding(statement: StoredStatement, steps: readonly StoredStep[]): StoredStatement {
  const isAsked = steps.some(({ keys }) => keys.includes(statement.key));
  const isSettled = steps.some(({ settled }) => settled.includes(statement.key));
  return isAsked || !isSettled ? statement : { ...statement, standing: 'settled' };
}

/** All of it was settled by the earlier hold's reviewers: they are named on the receipt, and nobody is asked again. */
function releaseAtOnce(hold: StoredHold, { settings, settling }: Ground, now: Date, key: SigningKey): StoredHold {
  const { tenant, id, sender, digest, policyVersion, steps } = hold;
  // Taken up again, a release lasts no longer.
  const expires = settling?.receipt?.expires ?? new Date(now.getTime() + settings.receiptValid * 60 * 60 * 1000).toISOString();
  const released = unique(steps.flatMap(({ settled }) => settled));
  const by = unique(steps.flatMap(({ settledBy }) => Object.values(settledBy)));
  const issued = now.toISOString();
  const receipt = makeReceipt({ v: 1, tenant, hold: id, sender, digest, released, by, policyVersion, issued, expires }, key);
  // It follows the hold that it goes by, past what was never answered: a hold is followed once, and so a review releases once.
  return { ...hold, previous: settling?.id ?? hold.previous, state: 'released', decidedAt: now, receipt };
}

/** The hold that stood in the way: the same message that waits, or the one that took up the same earlier hold. */
async function findKnown(work: Work, caller: Caller, { sender, digest, previous }: StoredHold): Promise<Outcome<Placed>> {
  const db = reading(work);
  const waiting = await findWaiting(db, caller.tenant, sender, digest);
  if (waiting !== null) return done({ id: waiting, hold: null });
  const successor = previous === null ? null : await findSuccessor(db, caller.tenant, previous);
  if (successor !== null) return refused('conflict', 'The earlier hold was taken up by another one already.');
  return refused('conflict', 'Another request changed this just now; please try again.');
}

async function present(work: Work, caller: Caller, hold: StoredHold, ground: Ground): Promise<Hold> {
  const { previous, reviewed, candidates, settings } = ground;
  const names = new Map([...candidates.people.values(), caller.person].map(({ id, name }) => [id, name]));
  const earlier = hold.previous === null ? [] : await listEarlier(reading(work), caller.tenant, hold.previous);
  const delivery = await describeDelivery(work, hold, settings);
  const before = reviewed ?? previous;
  return presentHold(hold, { names, reader: caller.person, before, earlier: earlier.map(toEarlier), history: [], delivery });
}

export function toEarlier({ id, state, placedAt }: EarlierHold): Hold['earlier'][number] {
  return { id, state, placedAt: placedAt.toISOString() };
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
