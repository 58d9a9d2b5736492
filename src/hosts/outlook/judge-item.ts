// The question at Send: reads the draft and what pane and service left in it, and asks the gate. No network, no page.
import { type Gate, gate, gateUnread, type Inspected } from '../../compose/gate.ts';
import { inspect } from '../../inspect.ts';
import type { Policy } from '../../model/policy.ts';
import { rules } from '../../rules/index.ts';
import { readState, type StateRead } from './draft-state.ts';
import type { OutlookItem } from './office.ts';
import { type DraftRead, readDraft } from './read-draft.ts';
import { genuine } from './verify-receipt.ts';

export interface Judged {
  readonly gate: Gate;
  readonly flags: Inspected['flags'];
  /** Answers or a release were found with the draft. */
  readonly wasAnswered: boolean;
}

export interface JudgeOptions {
  readonly bundled: Policy;
  readonly now: () => Date;
  /** Hears of the policy as soon as it is known, for an answer that must be given without the rest. */
  readonly onPolicy: (policy: Policy) => void;
}

/** Mac gives null for a reply that is sent within two seconds; a moment later it knows. (office-js 5951) */
const RECHECK_MS = 700;
/** The second reading gets no more than this: with a first one that ran out of time, all is answered within four seconds. */
const LAST_MS = 600;

export async function judgeItem(item: OutlookItem, options: JudgeOptions): Promise<Judged> {
  const reading = readSurely(item);
  const listening = reading.then(({ state }) => options.onPolicy(state.policy ?? options.bundled));
  const [stored, read] = await Promise.all([reading, readDraft(item), listening]);
  return judge(read, stored, options);
}

/** Read again before anything is let go: what is unknown may hold a policy that is stricter than the bundled one. */
async function readSurely(item: OutlookItem): Promise<StateRead> {
  const first = await readState(item);
  if (first.kind !== 'unknown') return first;
  await pause(RECHECK_MS);
  return Promise.race([readState(item), pause(LAST_MS).then(() => first)]);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function judge(read: DraftRead, { kind, state }: StateRead, { bundled, now }: JudgeOptions): Judged {
  const policy = state.policy ?? bundled;
  const wasAnswered = state.acknowledgements.length > 0 || state.receipt !== null;
  if (!read.ok) return { gate: gateUnread(policy.onFault), flags: [], wasAnswered };
  const at = now();
  const receipt = genuine(state.receipt, state.keys, at);
  const inspected = inspect(read.draft, { rules, policy, now: at, acknowledgements: state.acknowledgements, receipt });
  const { flags } = inspected;
  const judged = gate(inspected, policy);
  // The policy that lets these flags flow may not be the one in force. Where nothing is flagged, no policy has anything to ask,
  // and what a manager has released goes by any.
  const isReleased = receipt !== null && receipt.digest === inspected.digest;
  const isDoubtful = (kind === 'unknown' || state.policyLeftOut) && judged.kind === 'allow' && flags.length > 0 && !isReleased;
  return { gate: isDoubtful ? gateUnread(policy.onFault, 'policy') : judged, flags, wasAnswered };
}
