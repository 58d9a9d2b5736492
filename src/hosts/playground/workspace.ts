// Everything the playground keeps: drafts, what was sent, the policy, the reports of wrong flags.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Draft } from '../../model/draft.ts';
import { Feedback } from '../../model/feedback.ts';
import type { Policy } from '../../model/policy.ts';
import { readList } from '../../model/read-list.ts';
import { SenderRecord } from '../../model/sender-record.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { loadPolicy, type PolicyChoice, readChoice } from './policies.ts';
import { ME, SAMPLES, type Sample } from './samples.ts';
import { readSavedDraft, readSentMail, type SavedDraft, type SentMail } from './saved-draft.ts';
import { readStored, writeStored } from './stored.ts';

/** Whose eyes the playground is seen with. */
export type Viewer = 'rep' | 'manager' | 'admin' | 'both';

export interface Workspace {
  readonly drafts: Signal<readonly SavedDraft[]>;
  readonly outbox: Signal<readonly SentMail[]>;
  readonly feedback: Signal<readonly Feedback[]>;
  readonly choice: Signal<PolicyChoice>;
  readonly policy: ReadonlySignal<Policy>;
  /** The id of the draft that is open, or the outbox. */
  readonly open: Signal<string>;
  readonly viewer: Signal<Viewer>;
  /** Whether the reviewer's single keys act. */
  readonly shortcuts: Signal<boolean>;
  /** What is on its way to the service. */
  readonly records: Signal<readonly SenderRecord[]>;
  /** Holds that are to be taken back, because their message went in other words. */
  readonly withdrawing: Signal<readonly string[]>;
  /** And those whose draft was thrown away. */
  readonly discarding: Signal<readonly string[]>;
  save(draft: SavedDraft): void;
  /** Begins a message and opens it. */
  create(id: string, draft: Draft): void;
  /** What was thrown away last, until another draft is opened. */
  readonly discarded: ReadonlySignal<Discarded | null>;
  /** Throws a draft away; a sample comes back as it was. */
  discard(draft: SavedDraft): void;
  /** Brings back what was thrown away, and opens it. */
  restore(): void;
  send(mail: SentMail): void;
}

export interface Discarded {
  readonly draft: SavedDraft;
  /** Its place in the list. */
  readonly at: number;
}

export const OUTBOX = 'outbox';
export const EMPTY: Draft = { subject: '', from: ME, to: [], cc: [], bcc: [], attachments: [], body: { html: '' } };
const KEYS = {
  drafts: 'countersign.drafts',
  outbox: 'countersign.outbox',
  feedback: 'countersign.feedback',
  policy: 'countersign.policy',
  shortcuts: 'countersign.shortcuts',
  records: 'countersign.records',
  withdrawing: 'countersign.withdrawing',
  discarding: 'countersign.discarding',
} as const;

export function createWorkspace(storage: Storage): Workspace {
  const drafts = signal(withSamples(readList(readStored(storage, KEYS.drafts), readSavedDraft)));
  const outbox = signal(readList(readStored(storage, KEYS.outbox), readSentMail));
  const feedback = signal(readList(readStored(storage, KEYS.feedback), (value) => Feedback.safeParse(value).data ?? null));
  const choice = signal<PolicyChoice>(readChoice(readStored(storage, KEYS.policy)) ?? { kind: 'standard' });
  const open = signal(drafts.value[0]?.id ?? OUTBOX);
  const shortcuts = signal(readStored(storage, KEYS.shortcuts) !== false);
  const records = signal(readList(readStored(storage, KEYS.records), (value) => SenderRecord.safeParse(value).data ?? null));
  const withdrawing = signal(readList(readStored(storage, KEYS.withdrawing), readId));
  const discarding = signal(readList(readStored(storage, KEYS.discarding), readId));
  const policy = computed(() => {
    const loaded = loadPolicy(choice.value);
    return loaded.ok ? loaded.policy : defaultPolicy;
  });
  effect(() => writeStored(storage, KEYS.drafts, drafts.value.filter(isChanged)));
  effect(() => writeStored(storage, KEYS.outbox, outbox.value));
  effect(() => writeStored(storage, KEYS.feedback, feedback.value));
  effect(() => writeStored(storage, KEYS.policy, choice.value));
  effect(() => writeStored(storage, KEYS.shortcuts, shortcuts.value));
  effect(() => writeStored(storage, KEYS.records, records.value));
  effect(() => writeStored(storage, KEYS.withdrawing, withdrawing.value));
  effect(() => writeStored(storage, KEYS.discarding, discarding.value));

  const discarded = signal<Discarded | null>(null);
  effect(() => {
    if (discarded.peek()?.draft.id !== open.value) discarded.value = null;
  });
  const remove = (id: string) => {
    const sample = sampleOf(id);
    drafts.value = drafts.value.flatMap((draft) => (draft.id !== id ? [draft] : sample === undefined ? [] : [fromSample(sample)]));
  };
  return {
    drafts,
    outbox,
    feedback,
    choice,
    policy,
    open,
    viewer: signal<Viewer>('rep'),
    shortcuts,
    records,
    withdrawing,
    discarding,
    save: (saved) => {
      // Somebody writes in the sample that came back: bringing the other one back would cost those words.
      if (saved.id === discarded.value?.draft.id) discarded.value = null;
      drafts.value = drafts.value.map((draft) => (draft.id === saved.id ? saved : draft));
    },
    create: (id, draft) => {
      drafts.value = [{ id, draft, acknowledgements: [], hold: null }, ...drafts.value];
      open.value = id;
    },
    discarded,
    discard: (draft) => {
      discarded.value = { draft, at: drafts.value.findIndex(({ id }) => id === draft.id) };
      remove(draft.id);
    },
    restore: () => {
      if (discarded.value === null) return;
      const { draft, at } = discarded.value;
      const others = drafts.value.filter(({ id }) => id !== draft.id);
      drafts.value = [...others.slice(0, at), draft, ...others.slice(at)];
      open.value = draft.id;
      discarded.value = null;
    },
    send: (mail) => {
      outbox.value = [mail, ...outbox.value];
      remove(mail.id);
      open.value = OUTBOX;
    },
  };
}

function readId(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function sampleOf(id: string): Sample | undefined {
  return SAMPLES.find((sample) => sample.id === id);
}

function fromSample({ id, draft }: Sample): SavedDraft {
  return { id, draft, acknowledgements: [], hold: null };
}

/** The sender's own drafts, the newest first; then the samples in their order, each as it was left. */
function withSamples(stored: readonly SavedDraft[]): readonly SavedDraft[] {
  const samples = SAMPLES.map((sample) => stored.find(({ id }) => id === sample.id) ?? fromSample(sample));
  return [...stored.filter(({ id }) => sampleOf(id) === undefined), ...samples];
}

function isChanged(saved: SavedDraft): boolean {
  return saved.acknowledgements.length > 0 || saved.hold !== null || saved.draft !== sampleOf(saved.id)?.draft;
}
