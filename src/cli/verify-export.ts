// Verifies an exported audit, line by line, without a service.
import { open } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { AuditReport } from '../wire/audit-endpoints.ts';
import { KeySet } from '../wire/open-endpoints.ts';
import { EXIT } from './exit.ts';
import { Failure } from './failure.ts';
import { parseJson } from './parse-json.ts';
import { readKeys } from './read-keys.ts';

const Line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('audit'), tenant: z.string(), filter: z.optional(z.unknown()) }),
  z.object({
    type: z.literal('row'),
    seq: z.int(),
    at: z.string(),
    kind: z.string(),
    actor: z.nullable(z.string()),
    hold: z.nullable(z.string()),
    body: z.string(),
    hash: z.string(),
    detail: z.nullable(z.string()),
  }),
  z.object({ type: z.literal('checkpoint'), seq: z.int(), hash: z.string(), at: z.string(), statement: z.string() }),
  z.object({ type: z.literal('keys'), ...KeySet.shape }),
]);
type Line = z.infer<typeof Line>;
type Checkpoint = Extract<Line, { type: 'checkpoint' }>;
const HEADER = '{"type":"audit","tenant":…}';

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** `keys` are those to trust; without them, those that the export brings. */
export async function verifyExport(file: string, keys: string | null, head: Head | null): Promise<AuditReport> {
  const trusted = keys === null ? null : await readKeys(keys);
  const { createChainVerifier } = await import('../service/holding/audit-chain.ts');
  const lines = readLines(file);
  const { value: header } = await lines.next();
  if (header?.type !== 'audit') throw new Failure(EXIT.unreadable, `${file}: ${HEADER} must be its first line; is its beginning cut off?`);
  if (header.filter !== undefined)
    throw new Failure(EXIT.usage, `${file} is a part of the record, which cannot be verified; export it without filters`);
  const { tenant } = header;
  const verifier = createChainVerifier(tenant, trusted ?? (await findKeys(file)));
  let passed: Head | null = null;
  const checkpoints: Checkpoint[] = [];
  for await (const line of lines) {
    // What stands before it would be judged by nobody.
    if (line.type === 'audit')
      throw new Failure(EXIT.unreadable, `${file}: ${HEADER} stands in it a second time; verify one export at a time`);
    if (line.type === 'checkpoint') checkpoints.push(line);
    if (line.type !== 'row') continue;
    verifier.add(line);
    if (line.seq === head?.seq) passed = line;
  }
  await verifier.check(checkpoints);
  const findings = verifier.finish(null);
  const isThrough = head === null || passed?.hash === head.hash;
  const all = isThrough
    ? findings
    : [...findings, { seq: head.seq, message: 'the chain does not go through the head that was written down' }];
  const { rows, last } = verifier;
  return {
    ok: all.length === 0,
    tenant,
    rows,
    head: last,
    checkpoints: checkpoints.length,
    lastCheckpoint: checkpoints.at(-1) ?? null,
    findings: all,
  };
}

async function findKeys(file: string): Promise<KeySet> {
  for await (const line of readLines(file)) {
    if (line.type === 'keys') return { keys: line.keys };
  }
  throw new Failure(EXIT.unreadable, `${file} brings no keys (was it cut off?); say which to check with: --keys FILE|URL`);
}

async function* readLines(file: string): AsyncGenerator<Line, undefined> {
  const opened = await open(file).catch(() => null);
  if (opened === null) throw new Failure(EXIT.missing, `there is no file ${file}`);
  if ((await opened.stat()).isDirectory()) throw new Failure(EXIT.missing, `${file} is a folder, not a file`);
  let at = 0;
  for await (const text of opened.readLines()) {
    at++;
    const parsed = Line.safeParse(parseJson(text));
    if (!parsed.success) throw new Failure(EXIT.unreadable, `${file}: line ${at} is no line of an audit`);
    yield parsed.data;
  }
}
