// One message that is being written: its session with Countersign, what is kept in it, and its way to a manager.
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { KeptPolicy } from '../../../compose/connection.ts';
import { createHolding, type Holding } from '../../../compose/hold.ts';
import { createSession, type Session } from '../../../compose/session.ts';
import type { Hold } from '../../../model/hold.ts';
import { mergePolicy } from '../../../model/parse-policy.ts';
import type { Policy } from '../../../model/policy.ts';
import { defaultPolicy } from '../../../policy/defaults.ts';
import { bundledPolicy } from '../bundled-policy.ts';
import type { Failure } from '../call.ts';
import { type DraftState, readState, type StateRead } from '../draft-state.ts';
import { keepState } from '../keep-state.ts';
import { NOTICE_KEY } from '../names.ts';
import type { PaneItem } from '../office.ts';
import { watchDraft } from '../watch-draft.ts';
import type { Engine } from './bring-engine.ts';
import { keepHold } from './find-hold.ts';
import { readFlag } from './initial-flag.ts';
import type { PaneService } from './pane-service.ts';
import { reportFeedback } from './report-feedback.ts';
import type { PaneStorage } from './stored.ts';

export interface OpenDraft {
  readonly item: PaneItem;
  readonly engine: Engine;
  /** Its draft is known, and kept, before the engine is here; its inspection is not. */
  readonly session: Session;
  /** Left out where no service is connected. */
  readonly holding: Holding | undefined;
  /** The last reading failed; what is shown is older. */
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isKept: ReadonlySignal<boolean>;
  /** Puts into the message what is known of it, at once. */
  save(): Promise<void>;
}

export interface OpenDraftOptions {
  readonly item: PaneItem;
  readonly engine: Engine;
  readonly service: PaneService | null;
  readonly clock: () => Date;
  readonly kept: PaneStorage;
  readonly signal: AbortSignal;
}

/** Mac knows no session data in a reply's first two seconds. (office-js 5951) */
const AGAIN_MS = 700;

/** Null where the message was left before it could be read. */
export async function openDraft(options: OpenDraftOptions): Promise<OpenDraft | null> {
  const { item, engine, service, clock, kept, signal: end } = options;
  const stored = await readStored(item);
  if (end.aborted) return null;
  const carried = signal(stored.state);
  const policy = computed<Policy>(() => policyOf(kept.policy.value) ?? carried.value.policy ?? bundledPolicy);
  const inspector = computed(() => (engine.state.value.kind === 'here' ? engine.state.value.startInspector() : null));
  const session = createSession({ inspector, policy, clock, given: stored.state.acknowledgements, feedback: kept.feedback });
  const hold = signal<Hold | null>(null);
  /** The id that the draft carries of a hold which is not at hand yet. */
  const sought = signal(stored.state.hold);
  keepHold({ hold, sought, kept: kept.holds, session, service, end });
  // Outlook tells the pane of no send, and the send handler has no network.
  const holding =
    service === null
      ? undefined
      : createHolding({
          connection: service.connection,
          records: service.records,
          session,
          hold,
          clock,
          newId: () => crypto.randomUUID(),
          recordSent: null,
          takeBack: null,
          knowsSending: false,
        });
  const failure = signal<Failure | null>(null);
  holding?.follow(end);
  const take = (found: DraftState) => {
    carried.value = found;
    session.restore(found.acknowledgements);
    if (hold.value !== null) return;
    sought.value = found.hold;
    // A release that the service cannot be asked about now still counts: it is signed.
    session.receipt.value = found.receipt;
  };
  take(stored.state);

  const shared = computed<DraftState>(() => ({
    acknowledgements: session.acknowledgements.value,
    receipt: session.receipt.value,
    policy: policy.value === bundledPolicy ? null : policy.value,
    policyLeftOut: policy.value === bundledPolicy && carried.value.policyLeftOut,
    keys: service === null || service.keys.value.length === 0 ? carried.value.keys : service.keys.value,
    hold: hold.value?.id ?? sought.value,
  }));
  const { isKept, save } = keepState({ item, state: shared, stored, onFound: (found) => batch(() => take(found)), signal: end });
  if (service !== null) onLeave(() => reportFeedback(session, service.records), end);
  watchDraft({
    item,
    signal: end,
    page: window,
    onDraft: (draft) => session.check(draft),
    onFailure: (next) => {
      failure.value = next;
    },
  });
  clearNotice(item, session, end);
  item.onInitialContext(() => void openAtFlag(item, session), end);
  await openAtFlag(item, session);
  return { item, engine, session, holding, failure, isKept, save };
}

/** The notice on the message that something must be answered again goes with the answer; the handler hears of recipients alone. */
function clearNotice(item: PaneItem, session: Session, end: AbortSignal): void {
  const isClear = computed(() => session.status.value !== 'unread' && session.gate.value.kind === 'allow');
  const stop = effect(() => {
    if (isClear.value) void item.removeNotice(NOTICE_KEY);
  });
  end.addEventListener('abort', stop);
}

async function openAtFlag(item: PaneItem, session: Session): Promise<void> {
  const flag = await readFlag(item);
  if (flag !== null) session.selected.value = flag;
}

function policyOf(kept: KeptPolicy | null): Policy | null {
  return kept === null ? null : mergePolicy(defaultPolicy, kept.policy);
}

/** The pane goes to another message, or away. */
function onLeave(act: () => void, end: AbortSignal): void {
  addEventListener('pagehide', act, { signal: end });
  end.addEventListener('abort', act);
}

async function readStored(item: PaneItem): Promise<StateRead> {
  const first = await readState(item);
  if (first.kind !== 'unknown') return first;
  await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  return readState(item);
}
