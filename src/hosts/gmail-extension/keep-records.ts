// Records of what left, kept by the worker until the panel has brought them to the service: hashes, answers and flagged sentences. The
// draft itself is heard, and not kept.
import * as z from 'zod/mini';
import { makeRecords } from '../../compose/sent-records.ts';
import { readLocal, readManaged, writeLocal } from './browser.ts';
import { inspectionOf } from './inspection-of-view.ts';
import { KEPT_POLICY } from './kept-policy.ts';
import { View } from './panel-views.ts';
import { RECORDS } from './worker-messages.ts';

const Left = z.object({
  kind: z.literal('left'),
  /** Of what Gmail sent. */
  digest: z.string(),
  view: View,
  internalDomains: z.array(z.string()),
  customers: z.record(z.string(), z.array(z.string())),
});
/** The service has them. */
const Taken = z.object({ kind: z.literal('records-taken'), ids: z.array(z.string()) });
export const RecordMessage = z.union([Left, Taken]);

/** Where an administrator has connected a service; else nobody would ever fetch them. */
const Connected = z.object({ apiOrigin: z.string() });
const Version = z.object({ version: z.number() });
/** Whoever takes them to the service parses the rest. */
const Kept = z.array(z.looseObject({ id: z.string() }));
/** Of a sender who opens no panel for months the oldest go first. */
const MOST_KEPT = 2000;

export async function keepRecords({ digest, view, internalDomains, customers }: z.infer<typeof Left>): Promise<void> {
  if (view.draft === null || !Connected.safeParse(await readManaged()).success) return;
  const version = Version.safeParse(await readLocal(KEPT_POLICY));
  const records = makeRecords({
    ...{ draft: view.draft, inspection: { ...inspectionOf(view), digest }, statements: view.statements },
    // Reports of wrong flags stay on this computer until the sender exports them.
    feedback: [],
    policy: { internalDomains, customers },
    policyVersion: version.success ? version.data.version : null,
    at: new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
  await writeLocal(RECORDS, [...(await readRecords()), ...records].slice(-MOST_KEPT));
}

export async function forgetRecords({ ids }: z.infer<typeof Taken>): Promise<void> {
  const taken = new Set(ids);
  await writeLocal(
    RECORDS,
    (await readRecords()).filter(({ id }) => !taken.has(id)),
  );
}

async function readRecords(): Promise<z.infer<typeof Kept>> {
  const kept = Kept.safeParse(await readLocal(RECORDS));
  return kept.success ? kept.data : [];
}
