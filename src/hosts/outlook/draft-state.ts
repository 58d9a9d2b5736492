// What pane and send handler share, in the item's session data: answers, the release, the policy. Read without a schema library,
// which the handler's file has no room for; what does not look right is left out, and the gate asks again.
import type { Acknowledgement } from '../../model/acknowledgement.ts';
import { TOPICS } from '../../model/flag.ts';
import type { Policy } from '../../model/policy.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Outcome } from './call.ts';
import { SESSION_KEY } from './names.ts';
import type { OutlookItem, PaneItem } from './office.ts';

export interface DraftState {
  readonly acknowledgements: readonly Acknowledgement[];
  readonly receipt: Receipt | null;
  /** In force when the pane last looked; without one the bundled policy counts. */
  readonly policy: Policy | null;
  /** There is one, larger than a draft may carry: what the bundled one lets flow is not let go by it. */
  readonly policyLeftOut: boolean;
  /** Base64url of the service's Ed25519 keys, for the receipt's signature. */
  readonly keys: readonly string[];
  /** The hold of this draft, so that a reopened pane finds it. */
  readonly hold: string | null;
}

/** `unknown` is not `empty`: Outlook on Mac gives null for replies sent within two seconds (office-js 5951), classic had none (4154). */
export interface StateRead {
  readonly kind: 'known' | 'empty' | 'unknown';
  readonly state: DraftState;
}

export const NO_STATE: DraftState = { acknowledgements: [], receipt: null, policy: null, policyLeftOut: false, keys: [], hold: null };
/** KeyNotFound: nothing was ever stored. */
const KEY_NOT_FOUND = 9050;

export async function readState(item: Pick<OutlookItem, 'readSession'>): Promise<StateRead> {
  const outcome = await item.readSession(SESSION_KEY);
  if (!outcome.ok) return { kind: outcome.failure.code === KEY_NOT_FOUND ? 'empty' : 'unknown', state: NO_STATE };
  const state = parseState(outcome.value);
  return state === null ? { kind: 'unknown', state: NO_STATE } : { kind: 'known', state };
}

export function writeState(item: Pick<PaneItem, 'writeSession'>, state: DraftState): Promise<Outcome<void>> {
  return item.writeSession(SESSION_KEY, JSON.stringify({ v: 1, ...state }));
}

export function parseState(text: unknown): DraftState | null {
  const value = typeof text === 'string' ? parse(text) : null;
  if (!isRecord(value) || value.v !== 1) return null;
  const { acknowledgements, receipt, policy, keys, hold } = value;
  return {
    acknowledgements: Array.isArray(acknowledgements) ? acknowledgements.filter(isAcknowledgement) : [],
    receipt: isReceipt(receipt) ? receipt : null,
    policy: isPolicy(policy) ? policy : null,
    policyLeftOut: value.policyLeftOut === true,
    keys: Array.isArray(keys) ? keys.filter(isText) : [],
    hold: isText(hold) ? hold : null,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off, or not ours.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isAcknowledgement(value: unknown): value is Acknowledgement {
  return isRecord(value) && isText(value.key) && isText(value.reason) && isText(value.at);
}

function isReceipt(value: unknown): value is Receipt {
  return isRecord(value) && isText(value.digest) && isText(value.expires);
}

/** The pane wrote a whole one; this is for what was cut off or comes from another version. */
function isPolicy(value: unknown): value is Policy {
  if (!isRecord(value) || value.version !== 1 || !isText(value.locale) || !isText(value.timeZone)) return false;
  const { topics, reasons, review, executives, customers } = value;
  const lists = [value.internalDomains, value.exceptions, value.confirmTwice, value.approvedPhrases];
  return (
    lists.every((list) => Array.isArray(list)) &&
    [reasons, review, executives, customers].every(isRecord) &&
    isRecord(topics) &&
    TOPICS.every((topic) => isRecord(topics[topic])) &&
    (value.onFault === 'allow' || value.onFault === 'acknowledge' || value.onFault === 'hold')
  );
}
