// A message left: what goes on record of it is given to the worker, with the reports of wrong flags, where a service knows the sender.
import { makeRecords } from '../../compose/sent-records.ts';
import { tellWorker } from './browser.ts';
import type { Departure } from './held-sends.ts';
import type { ComposeSettings } from './open-composes.ts';
import { readPolicyVersion } from './settings.ts';
import { SentKept } from './worker-answers.ts';
import type { WorkerMessage } from './worker-messages.ts';

const newId = () => crypto.randomUUID();

export async function reportSent({ messageId, checked }: Departure, { policy, clock, feedback }: ComposeSettings): Promise<void> {
  const judgedBy = policy.peek();
  const at = clock().toISOString();
  const policyVersion = await readPolicyVersion();
  if (policyVersion === undefined) return;
  const reports = feedback.peek();
  const records = makeRecords({ ...checked, feedback: reports, policy: judgedBy, policyVersion, at, newId });
  // Before the next message leaves, or they would go on record twice.
  feedback.value = [];
  const message: WorkerMessage = { kind: 'keep-sent', sent: { id: newId(), messageId, records } };
  if (SentKept.safeParse(await tellWorker(message)).success) return;
  console.error('Countersign: no record was kept of a sent message.');
  feedback.value = [...reports, ...feedback.peek()];
}
