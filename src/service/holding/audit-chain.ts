// The audit chain without a database: what each row must be, and what a verifier finds. The command line uses it offline.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { AuditEvent } from '../../model/audit-event.ts';
import type { KeySet } from '../../wire/open-endpoints.ts';
import { createCompactVerifier } from '../keys/compact-jws.ts';

export interface ChainRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly actor: string | null;
  readonly hold: string | null;
  readonly body: string;
  readonly hash: string;
  readonly detail: string | null;
}

export interface Finding {
  readonly seq: number;
  readonly message: string;
}

const Body = z.object({
  tenant: z.string(),
  at: z.string(),
  actor: z.nullable(z.string()),
  event: AuditEvent,
  detail: z.nullable(z.string()),
});
export type Body = z.infer<typeof Body>;

export const CHECKPOINT_TYPE = 'countersign-checkpoint+jws';
const CheckpointStatement = z.object({ tenant: z.string(), seq: z.int(), hash: z.string(), at: z.string() });

/** The parsed body of a row, or null where it cannot be read. */
export function readBody(body: string): Body | null {
  try {
    const parsed = Body.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    // No JSON: someone wrote over it.
    return null;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export interface Checkpoint {
  readonly seq: number;
  readonly hash: string;
  readonly statement: string;
}

export interface ChainVerifier {
  /** Rows in their order, from the first. */
  add(row: ChainRow): void;
  /** Checkpoints of rows that were added since the last call, and of such as are not there. Others are served meanwhile. */
  check(checkpoints: readonly Checkpoint[]): Promise<void>;
  /** Everything that is wrong, once all was added. `head` is where the chain says it ends. */
  finish(head: { readonly seq: number; readonly hash: string } | null): Finding[];
  readonly rows: number;
  readonly last: { readonly seq: number; readonly hash: string };
}

const MOST_FINDINGS = 100;
/** Signatures that are checked at once. */
const TOGETHER = 64;

export function createChainVerifier(tenant: string, keys: KeySet): ChainVerifier {
  const findings: Finding[] = [];
  const verify = createCompactVerifier(CHECKPOINT_TYPE, keys);
  const hashes = new Map<number, string>();
  let rows = 0;
  const missing: number[] = [];
  let last = { seq: 0, hash: '' };
  let deletedThrough = 0;
  const find = (seq: number, message: string) => {
    if (findings.length < MOST_FINDINGS) findings.push({ seq, message });
  };
  return {
    add: (row) => {
      for (const message of checkLink(row, last)) find(row.seq, message);
      const body = readBody(row.body);
      if (body === null) find(row.seq, 'it cannot be read');
      else {
        for (const message of compareRow(row, body, tenant)) find(row.seq, message);
        if (body.detail !== null && row.detail === null) missing.push(row.seq);
        if (body.event.kind === 'words-deleted') deletedThrough = Math.max(deletedThrough, body.event.throughSeq);
      }
      rows++;
      hashes.set(row.seq, row.hash);
      // Goes on from the row as it stands, so that one change is one finding.
      last = { seq: row.seq, hash: row.hash };
    },
    check: async (checkpoints) => {
      for (let i = 0; i < checkpoints.length; i += TOGETHER) {
        const some = checkpoints.slice(i, i + TOGETHER);
        const statements = await Promise.all(some.map(({ statement }) => verify(statement)));
        some.forEach((checkpoint, at) => {
          const message = checkCheckpoint(checkpoint, statements[at], tenant, last.seq, hashes.get(checkpoint.seq));
          if (message !== null) find(checkpoint.seq, message);
        });
      }
      hashes.clear();
    },
    finish: (head) => {
      for (const seq of missing.filter((one) => one > deletedThrough)) find(seq, 'its words are gone before their time');
      if (head !== null && (head.seq !== last.seq || head.hash !== last.hash)) {
        find(head.seq, `the chain ends at ${last.seq} and should end at ${head.seq}: its tail was cut or added to`);
      }
      return findings;
    },
    get rows() {
      return rows;
    },
    get last() {
      return last;
    },
  };
}

/** Whether a row follows from the one before it. */
function checkLink({ seq, body, hash }: ChainRow, before: { readonly seq: number; readonly hash: string }): string[] {
  const gap = seq - before.seq - 1;
  const isLinked = hash === sha256(`${before.hash}\n${seq}\n${body}`);
  return [
    ...(gap === 0 ? [] : [gap > 0 ? `${gap === 1 ? '1 row before it is' : `${gap} rows before it are`} missing` : 'it is out of order']),
    ...(isLinked ? [] : ['its hash does not follow from the row before: it was changed, moved, or follows a gap']),
  ];
}

/** The columns repeat the body for filters: they must agree with it. */
function compareRow(row: ChainRow, body: Body, tenant: string): string[] {
  const hold = 'hold' in body.event ? body.event.hold : null;
  return [
    ...(body.tenant === tenant ? [] : ['it belongs to another tenant']),
    ...(body.at === row.at ? [] : ['its time was changed']),
    ...(body.actor === row.actor ? [] : ['who did it was changed']),
    ...(body.event.kind === row.kind && hold === row.hold ? [] : ['what was done was changed']),
    ...(row.detail === null || (body.detail !== null && sha256(row.detail) === body.detail) ? [] : ['its words were changed']),
  ];
}

function checkCheckpoint(
  checkpoint: Checkpoint,
  statement: unknown,
  tenant: string,
  lastSeq: number,
  hash: string | undefined,
): string | null {
  const parsed = CheckpointStatement.safeParse(statement);
  if (!parsed.success) return 'the signature of its checkpoint is not ours';
  const { seq, hash: signed } = parsed.data;
  if (parsed.data.tenant !== tenant || seq !== checkpoint.seq || signed !== checkpoint.hash) return 'its checkpoint was changed';
  if (seq > lastSeq) return `a checkpoint says that the chain reached ${seq}; it ends at ${lastSeq}: its tail was cut`;
  return hash === signed ? null : 'it is not the row that its checkpoint was made of';
}
