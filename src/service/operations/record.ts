// Records what senders acknowledged, reported or sent without a review: in order, and each once.
import type { AuditEvent } from '../../model/audit-event.ts';
import type { SenderRecord } from '../../model/sender-record.ts';
import { insertRecords } from '../store/records.ts';
import { done, type Outcome } from '../work/outcome.ts';
import { transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { matchSentOf } from './match-sent.ts';

export interface Recorded {
  readonly accepted: number;
  readonly known: number;
}

export function record(work: Work, { tenant, person }: Caller, records: readonly SenderRecord[]): Promise<Outcome<Recorded>> {
  const once = records.filter(({ id }, i) => records.findIndex((other) => other.id === id) === i);
  return transact<Recorded>(work, tenant, async (unit) => {
    const { tx, now, audit } = unit;
    const added = await insertRecords(tx, tenant, person.id, once, now);
    for (const one of once.filter(({ id }) => added.has(id))) audit(person.id, toEvent(one), toDetail(one));
    if (once.some(({ id, kind }) => kind === 'sent' && added.has(id))) await matchSentOf(unit, { tenant, person: person.id });
    return done({ accepted: added.size, known: records.length - added.size });
  });
}

function toEvent(record: SenderRecord): AuditEvent {
  switch (record.kind) {
    case 'acknowledged':
      return { kind: 'acknowledged', record: record.id, key: record.key, digest: record.digest, confirmed: record.confirmed };
    case 'reported':
      return { kind: 'reported', record: record.id, key: record.key };
    case 'sent':
      return { kind: 'sent', record: record.id, digest: record.digest, verdict: record.verdict, flags: record.flags.length };
  }
}

function toDetail(record: SenderRecord): object | null {
  switch (record.kind) {
    case 'acknowledged':
      return { sentence: record.sentence, reason: record.reason };
    case 'reported':
      return { sentence: record.sentence };
    case 'sent':
      return null;
  }
}
