// A hold as its readers see it: with names, decisions beside their statements, and what the reader may do.
import { type AuditEvent, AuditEvent as Event } from '../../model/audit-event.ts';
import { type Delivery, isInHand } from '../../model/delivery.ts';
import type { HeldStatement, HistoryEntry, Hold, HoldSummary, Reviewer } from '../../model/hold.ts';
import type { Person, PersonRef } from '../../model/person.ts';
import type { StoredAudit } from '../store/audit.ts';
import type { HoldStanding, StoredHold, StoredStatement } from '../store/stored-hold.ts';
import { compareContents } from './compare-contents.ts';

type Happened = Pick<StoredAudit, 'at' | 'kind' | 'actor' | 'detail' | 'body'>;
export type Names = ReadonlyMap<string, string>;

/** Everyone whom showing the hold takes a name of. */
export function peopleOf({ sender, steps, decisions }: HoldStanding): string[] {
  const reviewers = steps.flatMap((step) =>
    step.reviewers.flatMap(({ id, standsInFor }) => (standsInFor === null ? [id] : [id, standsInFor])),
  );
  return [...new Set([sender, ...reviewers, ...decisions.map(({ by }) => by)])];
}

export function refOf(id: string, names: Names): PersonRef {
  return { id, name: names.get(id) ?? 'someone who left' };
}

export function presentSummary(hold: StoredHold, names: Names): HoldSummary {
  const { id, state, sender, author, summary, severity, topics, placedAt, dueAt, decidedAt, previous } = hold;
  const waiting = state === 'pending' ? hold.steps.filter((step) => step.state === 'waiting').flatMap(({ reviewers }) => reviewers) : [];
  const once = waiting.filter((reviewer, i) => waiting.findIndex((other) => other.id === reviewer.id) === i);
  return {
    id,
    state,
    sender: refOf(sender, names),
    author,
    subject: summary?.subject ?? '',
    recipients: summary?.recipients ?? [],
    quote: summary?.quote ?? '',
    asked: summary?.asked ?? 0,
    severity,
    topics,
    placedAt: placedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    waitingFor: once.map((reviewer) => presentReviewer(reviewer, names)),
    previous,
  };
}

function presentReviewer({ id, standsInFor }: { id: string; standsInFor: string | null }, names: Names): Reviewer {
  return { ...refOf(id, names), standsInFor: standsInFor === null ? null : refOf(standsInFor, names) };
}

export interface Around {
  readonly names: Names;
  readonly reader: Person;
  /** What the text is compared with. */
  readonly before: StoredHold | null;
  readonly earlier: Hold['earlier'];
  readonly history: readonly Happened[];
  readonly delivery: Delivery | null;
}

export function presentHold(hold: StoredHold, { names, reader, before, earlier, history, delivery }: Around): Hold {
  const { content, outcome } = hold;
  const read = before?.content ?? null;
  return {
    ...presentSummary(hold, names),
    draft: content?.draft ?? null,
    text: content?.text ?? '',
    segments: content?.segments ?? [],
    digest: hold.digest,
    policyVersion: hold.policyVersion,
    warnAt: hold.warnAt.toISOString(),
    steps: hold.steps.map(({ name, topics, keys, state, reviewers }) => ({
      name,
      topics,
      keys,
      state,
      reviewers: reviewers.map((reviewer) => presentReviewer(reviewer, names)),
    })),
    statements: (content?.statements ?? []).map((statement) => presentStatement(statement, hold, names)),
    reasons: outcome?.reasons ?? [],
    note: outcome?.note ?? content?.note ?? null,
    changes: read === null || content === null ? [] : compareContents(read, content),
    earlier,
    receipt: hold.sender === reader.id && isInHand(delivery) ? null : hold.receipt,
    delivery,
    history: history.map((row) => presentHistory(row, names)),
    may: listActs(hold, reader),
  };
}

function presentStatement(statement: StoredStatement, hold: StoredHold, names: Names): HeldStatement {
  const decisions = hold.decisions
    .filter(({ key }) => key === statement.key)
    .map(({ step, by, at, kind, note, proposal }) => ({ step, by: refOf(by, names), at, kind, note, proposal }));
  return { ...statement, decisions };
}

function presentHistory({ at, kind, actor, detail, body }: Happened, names: Names): HistoryEntry {
  const to = targetOf(body);
  return {
    ...{ at: at.toISOString(), kind, by: actor === null ? null : refOf(actor, names), note: noteOf(detail) },
    ...(to !== null && { to: refOf(to, names) }),
  };
}

/** Everyone whom showing the history takes a name of. */
export function peopleOfHistory(history: readonly Happened[]): string[] {
  return history.flatMap(({ actor, body }) => [actor ?? [], targetOf(body) ?? []].flat());
}

function noteOf(detail: string | null): string | null {
  if (detail === null) return null;
  const words: unknown = JSON.parse(detail);
  return typeof words === 'object' && words !== null && 'note' in words && typeof words.note === 'string' ? words.note : null;
}

function targetOf(body: string): string | null {
  const row: unknown = JSON.parse(body);
  const parsed = Event.safeParse(typeof row === 'object' && row !== null && 'event' in row ? row.event : null);
  const event: AuditEvent | null = parsed.success ? parsed.data : null;
  return event?.kind === 'hold-reassigned' ? event.to : null;
}

/** What the reader may do with the hold now. The statements that change it guard themselves; this is for buttons. */
function listActs(hold: HoldStanding, reader: Person): Hold['may'] {
  if (hold.state !== 'pending') return [];
  if (hold.sender === reader.id) return ['withdraw'];
  const isAsked = hold.steps.some(({ state, reviewers }) => state === 'waiting' && reviewers.some(({ id }) => id === reader.id));
  const isAdmin = reader.roles.includes('admin');
  return [...(isAsked ? (['release', 'return'] as const) : []), ...(isAsked || isAdmin ? (['reassign', 'extend'] as const) : [])];
}
