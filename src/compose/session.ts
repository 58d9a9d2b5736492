// One draft's way from the first word to Send, as signals: what was found, what the sender answered, what is still open.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Inspection, Inspector } from '../inspect.ts';
import type { Acknowledgement } from '../model/acknowledgement.ts';
import type { Draft } from '../model/draft.ts';
import type { Feedback } from '../model/feedback.ts';
import type { Policy } from '../model/policy.ts';
import type { Receipt } from '../model/receipt.ts';
import { addEarlier } from './acknowledge.ts';
import { type Answers, createAnswers } from './answers.ts';
import { type Coverage, coverageOf, isBlank } from './coverage.ts';
import { type Gate, gateUnread, gateWithout, gate as judge } from './gate.ts';
import { isSettled, NONE_SETTLED, type Settled, settle } from './settled.ts';
import { isOpen, listStatements, type Statement } from './statements.ts';

export interface SessionOptions {
  /** What reads the draft: one for each session, because it remembers sentences. Null for as long as it is not here. */
  readonly inspector: ReadonlySignal<Inspector | null>;
  readonly policy: ReadonlySignal<Policy>;
  readonly clock: () => Date;
  /** Answers that were given to this draft before. */
  readonly given: readonly Acknowledgement[];
  /** Kept across drafts. */
  readonly feedback: Signal<readonly Feedback[]>;
}

/** `unread`: not inspected yet. `empty`: nothing is there to be inspected. `foreign`: nothing was found, in words that are not English. The others are the verdict, as the sender meets it. */
export type Status = 'unread' | 'empty' | 'foreign' | 'clear' | 'asks' | 'holds' | 'blocks';

export interface Session extends Answers {
  readonly policy: ReadonlySignal<Policy>;
  readonly draft: ReadonlySignal<Draft | null>;
  readonly inspection: ReadonlySignal<Inspection | null>;
  readonly statements: ReadonlySignal<readonly Statement[]>;
  readonly gate: ReadonlySignal<Gate>;
  readonly status: ReadonlySignal<Status>;
  readonly coverage: ReadonlySignal<Coverage | null>;
  /** Key of the statement that is open in the list. */
  readonly selected: Signal<string | null>;
  /** Counts refused tries to send; 0 once nothing is open. */
  readonly refusals: ReadonlySignal<number>;
  readonly receipt: Signal<Receipt | null>;
  /** What an earlier hold released: where it still stands it counts as answered, and the gate stays as it is. */
  readonly settled: Signal<Settled>;
  /** Reads the draft anew: after each keystroke, and when a recipient or an attachment changes. */
  check(draft: Draft, read?: Inspection['read']): void;
  /** The question at Send: inspects this very draft and answers at once. */
  askToSend(draft: Draft, read?: Inspection['read']): Gate;
}

/** The session of a draft that is in this very page. */
export interface OwnSession extends Session {
  /** Takes in answers that were given to this draft before and are known only now. */
  restore(earlier: readonly Acknowledgement[]): void;
  /** The question at Send for a draft that stands as it was read: whether nothing in it is open at this moment. */
  mayGo(): boolean;
}

/** The draft stands as it was released, word for word: a change of any statement would cost the release. */
export function hasRelease({ receipt, inspection }: Pick<Session, 'receipt' | 'inspection'>): boolean {
  return receipt.value !== null && receipt.value.digest === inspection.value?.digest;
}

/** What the host saw last: the draft, and its text where the host read that itself. */
interface Snapshot {
  readonly draft: Draft;
  readonly read: Inspection['read'] | undefined;
}

const STATUS = { allow: 'clear', acknowledge: 'asks', hold: 'holds', block: 'blocks' } as const;

/** The subject of an answer is the other side's, or was sent before. */
const ANSWERED = /^(?:re|aw|sv|fwd?|wg) ?:/i;

export function createSession({ inspector, policy, clock, given, feedback }: SessionOptions): OwnSession {
  const snapshot = signal<Snapshot | null>(null);
  const acknowledgements = signal(given);
  const receipt = signal<Receipt | null>(null);
  const settled = signal(NONE_SETTLED);
  const selected = signal<string | null>(null);
  const tries = signal(0);

  const inspection = computed(() => {
    const inspect = inspector.value;
    if (snapshot.value === null || inspect === null) return null;
    const { draft, read } = snapshot.value;
    const answers = { acknowledgements: acknowledgements.value, receipt: receipt.value };
    return inspect(draft, { policy: policy.value, now: clock(), ...answers }, read);
  });
  const listed = computed(() => (inspection.value === null ? [] : listStatements(inspection.value, acknowledgements.value)));
  const statements = computed(() => settle(listed.value, settled.value));
  const gate = computed(() => {
    const inspected = inspection.value;
    if (inspected === null) return gateUnread(policy.value.onFault, 'reading');
    const over = listed.value.filter((one, _, all) => isSettled(one, settled.value, all));
    return gateWithout(over, judge(inspected, policy.value), inspected);
  });
  const draft = computed(() => snapshot.value?.draft ?? null);
  const status = computed<Status>(() => {
    if (draft.value === null || inspection.value === null) return 'unread';
    const { kind } = inspection.value.verdict;
    if (kind !== 'allow' || statements.value.length > 0) return STATUS[kind];
    return isBlank(draft.value, inspection.value) ? 'empty' : inspection.value.isForeign ? 'foreign' : 'clear';
  });
  /** A subject is short, and remembered while it stays as it is; to whom it goes may change meanwhile. */
  const findInSubject = (about: Draft, inspect: Inspector): string | null => {
    if (ANSWERED.test(about.subject)) return null;
    const found = inspect({ ...about, body: { text: about.subject } }, { policy: policy.value, now: clock() });
    // What is about recipients has no words.
    const asked = listStatements(found, []).find(({ state, flags: [flag] }) => state !== 'noted' && flag?.quote);
    return asked?.flags[0]?.quote ?? null;
  };
  const coverage = computed(() => {
    const inspect = inspector.value;
    if (draft.value === null || inspection.value === null || inspect === null) return null;
    return coverageOf(draft.value, inspection.value, findInSubject(draft.value, inspect));
  });
  const refusals = computed(() => (gate.value.kind === 'allow' ? 0 : tries.value));

  /** A release may have run out since the draft was read. */
  const lapse = () => {
    const held = receipt.peek();
    if (held !== null && !(Date.parse(held.expires) > clock().getTime())) receipt.value = null;
  };
  const check: Session['check'] = (draft, read) => {
    lapse();
    const last = snapshot.peek();
    // The very same reading is inspected once: a host may ask at every event of a press.
    if (last?.draft !== draft || last.read !== read) snapshot.value = { draft, read };
    if (gate.value.kind === 'allow') tries.value = 0;
  };
  const askToSend: Session['askToSend'] = (draft, read) =>
    batch(() => {
      check(draft, read);
      const answer = gate.value;
      if (answer.kind === 'open') {
        tries.value += 1;
        selected.value = statements.value.find(isOpen)?.key ?? null;
      }
      return answer;
    });
  const restore: OwnSession['restore'] = (earlier) => {
    acknowledgements.value = addEarlier(acknowledgements.value, earlier);
  };
  const mayGo: OwnSession['mayGo'] = () => {
    lapse();
    return gate.value.kind === 'allow';
  };
  const answers = createAnswers({ policy, clock, inspection, statements, acknowledgements, feedback });
  const asked = { policy, draft, inspection, statements, gate, status, coverage, selected, refusals, receipt, settled };
  return { ...answers, ...asked, check, askToSend, restore, mayGo };
}
