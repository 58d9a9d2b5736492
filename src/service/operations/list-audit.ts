// Reading the audit, page by page, and taking it away whole.

import type { AuditRow } from '../../model/audit-event.ts';
import type { AuditQuery } from '../../wire/audit-endpoints.ts';
import { readBody } from '../holding/audit-chain.ts';
import { parsePlace } from '../holding/cursor.ts';
import { type AuditFilter, listAudit as listStored, type StoredAudit } from '../store/audit.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { sealAudit } from './seal-audit.ts';
import { presentCheckpoint, readEnds, toChainRow, walkChain } from './walk-chain.ts';

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

type Filters = Pick<AuditQuery, 'kind' | 'hold' | 'actor' | 'from' | 'until'>;

function toFilter({ kind, hold, actor, from, until }: Filters): AuditFilter {
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

export type ExportQuery = Filters & {
  readonly format?: 'jsonl' | 'csv' | undefined;
};

/** The audit as lines, oldest first; JSON lines carry what an offline verifier needs. That it was taken is on record. */
export async function exportAudit(work: Work, { tenant, person }: Caller, query: ExportQuery): Promise<AsyncGenerator<string>> {
  const { format = 'jsonl', ...filter } = query;
  await transact(work, tenant, async ({ audit }) => {
    audit(person.id, { kind: 'audit-exported', format }, null);
    return done(null);
  });
  await sealAudit(work, tenant);
  if (format === 'csv') return csvLines(work, tenant, filter);
  return Object.keys(filter).length === 0 ? chainLines(work, tenant) : filteredLines(work, tenant, filter);
}

async function* batches(work: Work, tenant: string, filter: Filters): AsyncGenerator<StoredAudit[]> {
  for (let after = 0; ; ) {
    const rows = await listStored(reading(work), tenant, { ...toFilter(filter), after }, 'asc', BATCH);
    if (rows.length > 0) yield rows;
    const last = rows[rows.length - 1];
    if (rows.length < BATCH || last === undefined) return;
    after = last.seq;
  }
}

async function* chainLines(work: Work, tenant: string): AsyncGenerator<string> {
  yield toLine({ type: 'audit', tenant });
  for await (const { rows, checkpoints } of walkChain(work, tenant, await readEnds(work, tenant))) {
    yield [...rows.map(toRowLine), ...checkpoints.map((one) => toLine({ type: 'checkpoint', ...presentCheckpoint(one) }))].join('');
  }
  yield toLine({ type: 'keys', ...(await work.keys.publicKeys('sign')) });
}

/** A part of the chain, which cannot be verified, and says so. */
async function* filteredLines(work: Work, tenant: string, filter: Filters): AsyncGenerator<string> {
  yield toLine({ type: 'audit', tenant, filter });
  for await (const rows of batches(work, tenant, filter)) yield rows.map(toRowLine).join('');
}

function toRowLine(row: StoredAudit): string {
  return toLine({ type: 'row', ...toChainRow(row) });
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

async function* csvLines(work: Work, tenant: string, filter: Filters): AsyncGenerator<string> {
  yield 'seq,at,kind,actor,hold,detail,hash\r\n';
  for await (const rows of batches(work, tenant, filter)) {
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
