// The compose windows of this page, each with its session; what was answered stays while its window is away.
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createSession, type Session } from '../../compose/session.ts';
import { createInspector } from '../../inspect.ts';
import type { Feedback } from '../../model/feedback.ts';
import type { Policy } from '../../model/policy.ts';
import { rules } from '../../rules/index.ts';
import { type Compose, findComposes, messageIdOf } from './find-compose.ts';
import { type Reading, readCompose } from './read-draft.ts';

export interface OpenCompose {
  readonly id: string;
  /** The window as it was found last; Gmail rebuilds it on pop-out and when a thread is opened again. */
  compose: Compose;
  messageId: string | null;
  readonly session: Session;
  readonly reading: Signal<Reading | null>;
  /** When it was read, in milliseconds. */
  readAt: number;
  /** Send was stopped here, and has not gone since. */
  readonly refused: Signal<boolean>;
  /** When the service sent it from the mailbox (ISO time); null where it did not, and empty once that was read: it is told each minute. */
  readonly sentAt: Signal<string | null>;
  /** Whom it was given to for review, and in which words; a name that is null: nobody has it. */
  readonly waits: Signal<{ readonly name: string | null; readonly digest: string }>;
}

export interface ComposeSettings {
  readonly policy: ReadonlySignal<Policy>;
  readonly feedback: Signal<readonly Feedback[]>;
  readonly clock: () => Date;
}

export interface OpenComposes {
  /** Those that are in the page now. */
  readonly open: ReadonlySignal<readonly OpenCompose[]>;
  /** Finds windows that came, and lets go of those that went. */
  scan(): void;
  /** The window at hand, read anew. */
  take(compose: Compose): OpenCompose;
  /** A window that is or was here, by the id of its message. */
  byMessage(id: string): OpenCompose | null;
  of(node: Node): OpenCompose | null;
}

/** Windows that are closed; undo after sending, and going back to a thread, bring them back. */
const KEPT = 50;

export function createOpenComposes(page: Document, settings: ComposeSettings): OpenComposes {
  const open = signal<readonly OpenCompose[]>([]);
  let gone: readonly OpenCompose[] = [];
  let count = 0;
  const create = (compose: Compose): OpenCompose => {
    count += 1;
    const session = createSession({ inspector: signal(createInspector(rules)), given: [], ...settings });
    return {
      id: `c${count}`,
      compose,
      messageId: messageIdOf(compose),
      session,
      reading: signal(null),
      readAt: 0,
      refused: signal(false),
      sentAt: signal(null),
      waits: signal({ name: null, digest: '' }),
    };
  };
  const find = (compose: Compose): OpenCompose => {
    const here = open.peek().find((one) => one.compose.root === compose.root);
    if (here !== undefined) return here;
    const id = messageIdOf(compose);
    const away = [...open.peek(), ...gone].find((one) => id !== null && one.messageId === id && !one.compose.root.isConnected);
    return away ?? create(compose);
  };
  const take: OpenComposes['take'] = (compose) => {
    const one = find(compose);
    one.compose = compose;
    one.messageId = messageIdOf(compose) ?? one.messageId;
    gone = gone.filter((other) => other !== one);
    if (!open.peek().includes(one)) open.value = [...open.peek(), one];
    return one;
  };
  return {
    open,
    take,
    scan: () =>
      batch(() => {
        const found = findComposes(page).map(take);
        for (const one of found) if (one.reading.peek() === null) check(one);
        const left = open.peek().filter((one) => !found.includes(one));
        if (left.length === 0) return;
        gone = [...left, ...gone].slice(0, KEPT);
        open.value = open.peek().filter((one) => !left.includes(one));
      }),
    byMessage: (id) => [...open.peek(), ...gone].find((one) => one.messageId === id) ?? null,
    of: (node) => open.peek().find((one) => one.compose.root.contains(node)) ?? null,
  };
}

/** Who has these very words for review, and nothing else is asked; null where the sender has something to do. */
export function waitsFor({ waits: { value }, session }: OpenCompose): string | null {
  return session.status.value === 'holds' && value.digest === session.inspection.value?.digest ? value.name : null;
}

/** Reads the window and inspects what is in it: one change for all who look on. */
export function check(one: OpenCompose): Reading {
  return batch(() => {
    const reading = readCompose(one.compose);
    one.readAt = Date.now();
    one.reading.value = reading;
    one.session.check(reading.draft, reading.read);
    return reading;
  });
}
