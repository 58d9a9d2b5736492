// Reading the audit, page by page, and taking it away whole.

import type { AuditRow } from '../../model/audit-event.ts';
import type { AuditQuery } from '../../wire/audit-endpoints.ts';
import { readBody } from '../holding/audit-chain.ts';
import { parsePlace } from '../holding/cursor.ts';
import { type AuditFilter, listCheckpoints, listAudit as listStored, type StoredAudit } from '../store/audit.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { sealAudit } from './seal-audit.ts';
import { presentCheckpoint, toChainRow } from './verify-audit.ts';

const BATCH = 1000;

/** Newest first; with `after`, oldest first from there. */
export async function listAudit(
  work: Work,
  { tenant }: Caller,
  query: AuditQuery,
): Promise<Outcome<{ items: AuditRow[]; next: string | null }>> {
  await sealAudit(work, tenant);
  const place = query.cursor === undefined ? undefined : parsePlace(query.cursor);
  if (place === null) return refused('bad-request', 'This cursor belongs to another list.');
  const forward = query.after !== undefined;
  const limit = query.limit ?? 50;
  const range = forward ? { after: place ?? query.after } : { before: place };
  const found = await listStored(reading(work), tenant, { ...toFilter(query), ...range }, forward ? 'asc' : 'desc', limit + 1);
  const page = found.slice(0, limit);
  const last = page[page.length - 1];
  return done({ items: page.flatMap(toRow), next: found.length > limit && last !== undefined ? String(last.seq) : null });
}

function toFilter({ kind, hold, actor, from, until }: Pick<AuditQuery, 'kind' | 'hold' | 'actor' | 'from' | 'until'>): AuditFilter {
  const moment = (iso: string | undefined) => (iso === undefined ? undefined : new Date(iso));
  return { kind, hold, actor, from: moment(from), until: moment(until) };
}

/** A row that cannot be read is what `verify` is for; a list shows the others. */
function toRow(row: StoredAudit): AuditRow[] {
  const body = readBody(row.body);
  if (body === null) return [];
  const { seq, actor, detail, hash } = row;
  return [{ seq, at: row.at.toISOString(), actor, event: body.event, detail, body: row.body, hash }];
}

export type ExportQuery = Pick<AuditQuery, 'kind' | 'hold' | 'actor' | 'from' | 'until'> & {
  readonly format?: 'jsonl' | 'csv' | undefined;
};

/** The audit as lines, oldest first; JSON lines carry what an offline verifier needs. That it was taken is on record. */
export async function exportAudit(work: Work, { tenant, person }: Caller, query: ExportQuery): Promise<AsyncGenerator<string>> {
  const format = query.format ?? 'jsonl';
  await transact(work, tenant, async ({ audit }) => {
    audit(person.id, { kind: 'audit-exported', format }, null);
    return done(null);
  });
  await sealAudit(work, tenant);
  return format === 'csv' ? csvLines(work, tenant, query) : jsonLines(work, tenant, query);
}

async function* batches(work: Work, tenant: string, query: ExportQuery): AsyncGenerator<StoredAudit[]> {
  for (let after = 0; ; ) {
    const rows = await listStored(reading(work), tenant, { ...toFilter(query), after }, 'asc', BATCH);
    if (rows.length > 0) yield rows;
    const last = rows[rows.length - 1];
    if (rows.length < BATCH || last === undefined) return;
    after = last.seq;
  }
}

async function* jsonLines(work: Work, tenant: string, query: ExportQuery): AsyncGenerator<string> {
  yield `${JSON.stringify({ type: 'audit', tenant })}\n`;
  for await (const rows of batches(work, tenant, query)) {
    yield rows.map((row) => `${JSON.stringify({ type: 'row', ...toChainRow(row) })}\n`).join('');
  }
  for (const checkpoint of await listCheckpoints(reading(work), tenant)) {
    yield `${JSON.stringify({ type: 'checkpoint', ...presentCheckpoint(checkpoint) })}\n`;
  }
  yield `${JSON.stringify({ type: 'keys', ...(await work.keys.publicKeys('sign')) })}\n`;
}

async function* csvLines(work: Work, tenant: string, query: ExportQuery): AsyncGenerator<string> {
  yield 'seq,at,kind,actor,hold,detail,hash\r\n';
  for await (const rows of batches(work, tenant, query)) {
    yield rows
      .map(
        ({ seq, at, kind, actor, hold, detail, hash }) =>
          `${[seq, at.toISOString(), kind, actor, hold, detail, hash].map(toCell).join(',')}\r\n`,
      )
      .join('');
  }
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is made a text. */
function toCell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
