// One message that is being written: its session with Countersign, what is kept in it, and its way to a manager.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createHolding, type Holding } from '../../../compose/hold.ts';
import { createSession, type Session } from '../../../compose/session.ts';
import type { Feedback } from '../../../model/feedback.ts';
import type { Hold } from '../../../model/hold.ts';
import type { Policy } from '../../../model/policy.ts';
import { rules } from '../../../rules/index.ts';
import { bundledPolicy } from '../bundled-policy.ts';
import type { Failure } from '../call.ts';
import { type DraftState, readState, type StateRead } from '../draft-state.ts';
import { keepState } from '../keep-state.ts';
import type { PaneItem } from '../office.ts';
import { watchDraft } from '../watch-draft.ts';
import { findHold, keepHold } from './find-hold.ts';
import { readFlag } from './initial-flag.ts';
import type { PaneService } from './pane-service.ts';

export interface OpenDraft {
  readonly item: PaneItem;
  readonly session: Session;
  /** Left out where no service is connected. */
  readonly holding: Holding | undefined;
  /** The last reading failed; what is shown is older. */
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isKept: ReadonlySignal<boolean>;
}

export interface OpenDraftOptions {
  readonly item: PaneItem;
  readonly service: PaneService | null;
  readonly clock: () => Date;
  readonly feedback: Signal<readonly Feedback[]>;
  readonly storage: Storage | null;
  readonly signal: AbortSignal;
}

/** Mac knows no session data in a reply's first two seconds. (office-js 5951) */
const AGAIN_MS = 700;

export async function openDraft(options: OpenDraftOptions): Promise<OpenDraft> {
  const { item, service, clock, feedback, storage, signal: end } = options;
  const stored = await readStored(item);
  const { state } = stored;
  const policy = computed<Policy>(() => service?.connection.policy.value ?? state.policy ?? bundledPolicy);
  const session = createSession({ rules, policy, clock, given: state.acknowledgements, feedback });
  const hold = signal<Hold | null>(await findHold(state.hold, service, storage));
  const holding = service === null ? undefined : createHolding({ ...service, session, hold, clock, newId: () => crypto.randomUUID() });
  const failure = signal<Failure | null>(null);
  holding?.follow(end);
  // A release that the service cannot be asked about now still counts: it is signed.
  if (hold.value === null) session.receipt.value = state.receipt;

  const kept = computed<DraftState>(() => ({
    acknowledgements: session.acknowledgements.value,
    receipt: session.receipt.value,
    policy: policy.value === bundledPolicy ? null : policy.value,
    keys: service === null || service.keys.value.length === 0 ? state.keys : service.keys.value,
    hold: hold.value?.id ?? (hold.value === null && service === null ? state.hold : null),
  }));
  const { isKept } = keepState(item, kept, stored, end);
  keepHold(hold, storage, session, service, end);
  watchDraft({
    ...{ item, signal: end, page: window },
    onDraft: (draft) => session.check(draft),
    onFailure: (next) => {
      failure.value = next;
    },
  });
  const select = async () => {
    const flag = await readFlag(item);
    if (flag !== null) session.selected.value = flag;
  };
  item.onInitialContext(() => void select(), end);
  await select();
  return { item, session, holding, failure, isKept };
}

async function readStored(item: PaneItem): Promise<StateRead> {
  const first = await readState(item);
  if (first.kind !== 'unknown') return first;
  await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  return readState(item);
}
