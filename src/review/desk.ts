// The message that is open before the reviewer, and what they do with it. Nothing is decided twice, and a lost race is said plainly.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Hold } from '../model/hold.ts';
import type { Answered, Client, Failed } from '../wire/client.ts';
import { holdEndpoints } from '../wire/hold-endpoints.ts';
import {
  type Answers,
  type DraftAnswer,
  missingForReturn,
  NO_ANSWERS,
  type OwnSentence,
  ownSentences,
  type Tally,
  tallyOf,
  toNotes,
  toReturn,
  withAnswer,
} from './answers.ts';

export type DeskForm = 'none' | 'return' | 'reassign' | 'extend';

export interface DeskOptions {
  readonly client: Pick<Client, 'call'>;
  readonly newId: () => string;
  /** The reader's own id. */
  readonly me: () => string | null;
  /** The lists should be read again. */
  readonly onDecided: () => void;
}

export interface Desk {
  readonly opened: ReadonlySignal<string | null>;
  readonly hold: ReadonlySignal<Hold | null>;
  readonly state: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  readonly failure: ReadonlySignal<Failed | null>;
  readonly answers: ReadonlySignal<Answers>;
  /** The sentences that are the reader's to answer; others are asked about the rest. */
  readonly own: ReadonlySignal<readonly OwnSentence[]>;
  readonly tally: ReadonlySignal<Tally | null>;
  readonly form: Signal<DeskForm>;
  /** The strictest are released by a second press. */
  readonly isArmed: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** What is missing, or what the service would not do. */
  readonly problem: ReadonlySignal<string | null>;
  /** Somebody else was faster: the hold now shows what they did. */
  readonly isOvertaken: ReadonlySignal<boolean>;
  /** The sentence that is in focus, in the text and in the list. */
  readonly selected: Signal<string | null>;
  open(id: string): Promise<void>;
  close(): void;
  /** The service is there again: what it could not do is no problem any more, and may be tried again. */
  forgive(): void;
  /** Reads the open message again. */
  read(): Promise<void>;
  answer(sentence: string, change: Partial<DraftAnswer>): void;
  say(change: Partial<Pick<Answers, 'reasons' | 'note'>>): void;
  release(): Promise<void>;
  giveBack(): Promise<void>;
  reassign(to: string, note: string): Promise<void>;
  extend(hours: number): Promise<void>;
}

/** The signals behind the desk, for the functions that change them. */
interface Board {
  readonly options: DeskOptions;
  readonly opened: Signal<string | null>;
  readonly hold: Signal<Hold | null>;
  readonly state: Signal<'loading' | 'ready' | 'failed'>;
  readonly failure: Signal<Failed | null>;
  readonly all: Signal<Readonly<Record<string, Answers>>>;
  readonly form: Signal<DeskForm>;
  readonly isArmed: Signal<boolean>;
  readonly isBusy: Signal<boolean>;
  readonly problem: Signal<string | null>;
  readonly isOvertaken: Signal<boolean>;
  readonly selected: Signal<string | null>;
}

export function createDesk(options: DeskOptions): Desk {
  const board: Board = {
    ...{ options, opened: signal(null), hold: signal(null), state: signal('ready'), failure: signal(null), all: signal({}) },
    ...{ form: signal('none'), isArmed: signal(false), isBusy: signal(false), problem: signal(null), isOvertaken: signal(false) },
    selected: signal(null),
  };
  const { opened, hold, form, isArmed, all } = board;
  const answers = computed(() => (opened.value === null ? NO_ANSWERS : (all.value[opened.value] ?? NO_ANSWERS)));
  const own = computed(() => (hold.value === null ? [] : ownSentences(hold.value, options.me())));
  const keep = (next: Answers) => {
    isArmed.value = false;
    board.problem.value = null;
    if (opened.value !== null) all.value = { ...all.value, [opened.value]: next };
  };
  return {
    ...{ opened, hold, form, isArmed, answers, selected: board.selected, state: board.state, failure: board.failure },
    ...{ isBusy: board.isBusy, problem: board.problem, isOvertaken: board.isOvertaken },
    own,
    tally: computed(() => (own.value.length === 0 ? null : tallyOf(own.value, answers.value))),
    open: (id) => open(board, id),
    close: () => clear(board, null),
    forgive: () => {
      board.problem.value = null;
    },
    read: () => read(board),
    answer: (sentence, change) => keep(withAnswer(answers.value, sentence, change)),
    say: (change) => keep({ ...answers.value, ...change }),
    release: () => release(board, own.value, answers.value),
    giveBack: () => giveBack(board, own.value, answers.value),
    reassign: (to, note) =>
      act(board, ({ id }) => {
        const body = note.trim() === '' ? { to } : { to, note: note.trim() };
        return options.client.call(holdEndpoints.reassignHold, { params: { id }, query: {}, body, idempotencyKey: options.newId() });
      }),
    extend: (hours) =>
      act(board, ({ id }) =>
        options.client.call(holdEndpoints.extendHold, { params: { id }, query: {}, body: { hours }, idempotencyKey: options.newId() }),
      ),
  };
}

function clear(board: Board, id: string | null): void {
  board.opened.value = id;
  board.hold.value = null;
  board.failure.value = null;
  board.form.value = 'none';
  board.isArmed.value = false;
  board.problem.value = null;
  board.isOvertaken.value = false;
  board.selected.value = null;
}

async function open(board: Board, id: string): Promise<void> {
  clear(board, id);
  board.state.value = 'loading';
  await read(board);
}

async function read(board: Board): Promise<void> {
  const id = board.opened.value;
  if (id === null) return;
  const answer = await board.options.client.call(holdEndpoints.readHold, { params: { id }, query: {}, body: undefined });
  if (board.opened.value !== id) return;
  board.failure.value = answer.ok ? null : answer;
  if (answer.ok) show(board, answer.value);
  else board.state.value = board.hold.value === null ? 'failed' : 'ready';
}

/** Shows a newer reading. Where it was decided by someone else meanwhile, that is said, and what was written here is kept. */
function show(board: Board, next: Hold): void {
  const known = board.hold.value;
  if (known?.id === next.id && known.state !== 'pending' && next.state === 'pending') return;
  const me = board.options.me();
  const decider = [...next.history].reverse().find(({ kind }) => kind !== 'hold-read')?.by?.id ?? null;
  const lostTurn = known?.may.includes('release') === true && !next.may.includes('release');
  if (lostTurn && decider !== me) {
    board.isOvertaken.value = true;
    board.form.value = 'none';
    board.isArmed.value = false;
  }
  board.hold.value = next;
  board.state.value = 'ready';
}

async function release(board: Board, own: readonly OwnSentence[], answers: Answers): Promise<void> {
  const hold = board.hold.value;
  if (hold === null || !hold.may.includes('release')) return;
  if (tallyOf(own, answers).returned > 0) {
    board.problem.value = 'You marked a sentence to go back. Return the message, or release that sentence too.';
    return;
  }
  if (hold.severity === 'high' && !board.isArmed.value) {
    board.isArmed.value = true;
    return;
  }
  const note = answers.note.trim();
  const statements = toNotes(own, answers);
  const body = { digest: hold.digest, ...(note === '' ? {} : { note }), ...(statements.length === 0 ? {} : { statements }) };
  await act(board, ({ id }) =>
    board.options.client.call(holdEndpoints.releaseHold, {
      params: { id },
      query: {},
      body,
      idempotencyKey: `release-${id}-${board.options.newId()}`,
    }),
  );
}

async function giveBack(board: Board, own: readonly OwnSentence[], answers: Answers): Promise<void> {
  const hold = board.hold.value;
  if (hold === null || !hold.may.includes('return')) return;
  const missing = missingForReturn(own, answers);
  if (missing !== null) {
    board.form.value = 'return';
    board.problem.value = missing;
    return;
  }
  const note = answers.note.trim();
  const said = { reasons: [...answers.reasons], ...(note === '' ? {} : { note }) };
  const body = { digest: hold.digest, ...said, statements: toReturn(own, answers) };
  await act(board, ({ id }) =>
    board.options.client.call(holdEndpoints.returnHold, {
      params: { id },
      query: {},
      body,
      idempotencyKey: `return-${id}-${board.options.newId()}`,
    }),
  );
}

async function act(board: Board, call: (hold: Hold) => Promise<Answered<Hold>>): Promise<void> {
  const hold = board.hold.value;
  if (hold === null || board.isBusy.value) return;
  board.isBusy.value = true;
  board.problem.value = null;
  const answer = await call(hold);
  board.isBusy.value = false;
  board.isArmed.value = false;
  board.options.onDecided();
  if (board.opened.value !== hold.id) return;
  if (answer.ok) {
    board.form.value = 'none';
    board.hold.value = answer.value;
    return;
  }
  // A lost answer may still have been taken: the message is read again before anything is said of it.
  await read(board);
  if (board.hold.value?.state === 'pending' && !board.isOvertaken.value) board.problem.value = describeFailure(answer);
}

function describeFailure({ code, problem }: Failed): string {
  if (code === 'unreachable' || code === 'unavailable')
    return 'Not decided: the service gives no answer. What you wrote is kept; try again in a moment.';
  if (code === 'unauthenticated') return 'Not decided: you are signed out. Sign in to Countersign, then try again.';
  return problem?.detail ?? 'Not decided: the service could not do this. Try again in a moment.';
}
