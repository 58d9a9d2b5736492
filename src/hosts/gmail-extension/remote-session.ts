// The session of a message in another page, as its signals stood when they were told last; what is done here is done there.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { checkAnswer } from '../../compose/answers.ts';
import type { Session } from '../../compose/session.ts';
import { NONE_SETTLED } from '../../compose/settled.ts';
import type { Statement } from '../../compose/statements.ts';
import type { Inspection } from '../../inspect.ts';
import type { Policy } from '../../model/policy.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Act } from './panel-acts.ts';
import type { View } from './panel-views.ts';

export interface RemoteSession {
  readonly session: Session;
  /** What was told anew. */
  update(view: View): void;
  end(): void;
}

export function createRemoteSession(first: View, policy: ReadonlySignal<Policy>, act: (act: Act) => void): RemoteSession {
  const view = signal(first);
  const selected = signal(first.selected);
  let told = first.selected;
  let hadReceipt = false;
  let hadSettled = false;
  const receipt = signal<Receipt | null>(null);
  const endReceipt = effect(() => {
    // Nothing is taken away that this panel did not bring.
    if (receipt.value !== null || hadReceipt) act({ kind: 'receipt', receipt: receipt.value });
    hadReceipt = receipt.value !== null;
  });
  const endSelection = effect(() => {
    const key = selected.value;
    if (key === told) return;
    told = key;
    act({ kind: 'select', key });
  });
  const settled = signal(NONE_SETTLED);
  const endSettled = effect(() => {
    if (settled.value.size > 0 || hadSettled) act({ kind: 'settled', facts: Object.fromEntries(settled.value) });
    hadSettled = settled.value.size > 0;
  });
  const statements = computed<readonly Statement[]>(() => view.value.statements);
  /** Shown at once, so that the list goes on to the next statement; the page's own word follows. */
  const markAnswered = (keys: readonly string[]) => {
    view.value = {
      ...view.value,
      statements: view.value.statements.map((one) => (keys.includes(one.key) ? { ...one, state: 'answered' } : one)),
    };
  };
  const session: Session = {
    policy,
    draft: computed(() => view.value.draft),
    inspection: computed(() => inspectionOf(view.value)),
    statements,
    gate: computed(() => view.value.gate),
    status: computed(() => view.value.status),
    coverage: computed(() => view.value.coverage),
    selected,
    refusals: computed(() => view.value.refusals),
    receipt,
    settled,
    acknowledgements: computed(() => view.value.acknowledgements),
    feedback: computed(() => view.value.feedback),
    check: () => undefined,
    askToSend: () => view.value.gate,
    acknowledge: (keys, reason, confirmed) => {
      const answered = statements.value.filter(({ key }) => keys.includes(key));
      const checked = checkAnswer(answered, { reason, confirmed }, policy.value);
      if (!checked.ok) return checked;
      act({ kind: 'acknowledge', keys: [...keys], reason: checked.reason, confirmed });
      markAnswered(keys);
      return checked;
    },
    acceptProposal: (keys, by) => {
      act({ kind: 'accept-proposal', keys: [...keys], by });
      markAnswered(keys);
    },
    withdraw: (key) => act({ kind: 'withdraw', key }),
    report: (key) => act({ kind: 'report', key }),
    takeBackReport: (key) => act({ kind: 'take-back', key }),
    clearFeedback: () => act({ kind: 'clear-feedback' }),
  };
  return {
    session,
    update: (next) => {
      view.value = next;
      told = next.selected;
      selected.value = next.selected;
    },
    end: () => {
      endReceipt();
      endSelection();
      endSettled();
    },
  };
}

/** The inspection as far as a panel can know it: nothing here leads back into the page. */
function inspectionOf({ text, digest, statements, gate, status }: View): Inspection {
  const reasons = statements.map(({ reason }) => reason);
  return {
    text,
    digest,
    isForeign: status === 'foreign',
    read: { text, hints: [], toSource: () => [], toText: (offset) => offset },
    segments: [],
    mentions: [],
    flags: statements.flatMap(({ flags }) => flags),
    faults: statements.flatMap(({ fault }) => (fault === null ? [] : [fault])),
    verdict: { kind: gate.kind === 'allow' ? 'allow' : gate.verdict.kind, reasons },
  };
}
