// `countersign audit verify`: whether anything in the audit was changed, moved, taken out or cut off.

import { api } from '../wire/api.ts';
import type { AuditReport } from '../wire/audit-endpoints.ts';
import { createClient } from '../wire/client.ts';
import type { Command, Terminal } from './command.ts';
import { count } from './count.ts';
import { EXIT, type Exit } from './exit.ts';
import { Failure, usage } from './failure.ts';
import { openForCommand } from './open-work.ts';
import { allowOnly, parseOptions, parseUrl } from './parse-options.ts';
import { DEFAULT_DATA } from './serve.ts';
import { askToken, DEFAULT_URL } from './token.ts';
import { verifyExport } from './verify-export.ts';
import { write } from './write.ts';

const HELP = `countersign audit: the record of who did what

  countersign audit verify FILE [--keys FILE|URL]     an export (JSON lines), offline
  countersign audit verify --url URL [--token TOKEN]  ask the service that runs there; TOKEN, or COUNTERSIGN_TOKEN, is an
                                                      admin’s or auditor’s. With --dev the service gives one out
  countersign audit verify [--data DIR]               the database itself: DIR, or PostgreSQL where DATABASE_URL is set

--head SEQ:HASH   a head that was written down earlier: the chain must still go through it

What a checkpoint or such a head covers cannot be changed or cut off unseen; keep one outside the database
(the service also writes each checkpoint to its log). Without --keys an export is checked with the keys that it brings.

Exit status: 0 whole · 64 wrong use · 65 something is wrong, and what · 66 no such file, service or database ·
77 the token is not valid there, or not an admin’s or auditor’s
`;

const OPTIONS = {
  url: { type: 'string' },
  token: { type: 'string' },
  data: { type: 'string' },
  keys: { type: 'string' },
  head: { type: 'string' },
} as const;

async function run(args: readonly string[], { output }: Terminal): Promise<Exit> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [verb, file, ...rest] = positionals;
  if (verb !== 'verify' || rest.length > 0) throw usage('write: countersign audit verify [FILE]');
  if (file !== undefined) {
    allowOnly(values, ['keys', 'head'], 'countersign audit verify FILE');
    const head = values.head === undefined ? null : parseHead(values.head);
    return report(output, [await verifyExport(file, values.keys ?? null, head)]);
  }
  if (values.url !== undefined) {
    allowOnly(values, ['url', 'token'], 'countersign audit verify --url URL');
    return report(output, [await askService(parseUrl('--url', values.url), values.token ?? process.env.COUNTERSIGN_TOKEN)]);
  }
  allowOnly(values, ['data'], 'countersign audit verify, without FILE or --url');
  return report(output, await verifyDatabase(values.data ?? DEFAULT_DATA));
}

function parseHead(text: string): { seq: number; hash: string } {
  const [, seq, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) throw usage('--head is a number and a hash: 120:5f3a…');
  return { seq: Number(seq), hash };
}

async function askService(url: string, given: string | undefined): Promise<AuditReport> {
  const token = given === undefined || given === '' ? await askToken(url, 'auditor') : given;
  if (token === null) throw usage('say who asks: --token or COUNTERSIGN_TOKEN, the bearer token of an admin or auditor');
  const client = createClient({ url, token: () => token, fetch, timeoutMs: 120_000 });
  const answer = await client.call(api.verifyAudit, { params: {}, query: {}, body: undefined });
  if (answer.ok) return answer.value;
  const isDenied = answer.code === 'unauthenticated' || answer.code === 'forbidden';
  throw new Failure(isDenied ? EXIT.denied : EXIT.missing, answer.problem?.detail ?? `no service answers at ${url}`);
}

async function verifyDatabase(directory: string): Promise<AuditReport[]> {
  const [{ verifyAudit }, { listTenants }] = await Promise.all([
    import('../service/operations/verify-audit.ts'),
    import('../service/store/tenants.ts'),
  ]);
  const remedy = `ask it with --url (${DEFAULT_URL} if it has its usual port), or stop it`;
  const { work, close } = await openForCommand({ directory, mayMake: false, remedy });
  const reports: AuditReport[] = [];
  for (const { id } of await listTenants(work.database.db)) reports.push(await verifyAudit(work, id));
  await close();
  return reports;
}

async function report(output: Terminal['output'], reports: readonly AuditReport[]): Promise<Exit> {
  const lines = reports.flatMap(({ ok, tenant, rows, head, checkpoints, findings }) => [
    ok
      ? `${tenant}: whole. ${count(rows, 'row')}, ${count(checkpoints, 'checkpoint')}; head ${head.seq}:${head.hash}`
      : `${tenant}: not whole. ${count(findings.length, 'finding')} in ${count(rows, 'row')}:`,
    ...findings.map(({ seq, message }) => `  row ${seq}: ${message}`),
  ]);
  await write(output, `${lines.length === 0 ? 'There is no audit yet.' : lines.join('\n')}\n`);
  return reports.every(({ ok }) => ok) ? EXIT.allowed : EXIT.unreadable;
}

export const audit: Command = { name: 'audit', summary: 'check that the record was not changed', help: HELP, run };
