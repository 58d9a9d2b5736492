// A message that is guarded, whether its window is open or only its request waits: what panel and page need of either.
import type { Session } from '../../compose/session.ts';
import type { Flag } from '../../model/flag.ts';
import type { Span } from '../../model/span.ts';
import type { HeldSend, HeldSends } from './held-sends.ts';
import { check, type OpenCompose, type OpenComposes } from './open-composes.ts';
import { pressSend } from './press-send.ts';
import { replaceWords } from './replace-words.ts';

export interface Guarded {
  readonly id: string;
  readonly title: string;
  readonly session: Session;
  /** Its window, unless only its request is left. */
  readonly window: OpenCompose | null;
  readonly held: HeldSend | null;
}

export interface Acts {
  /** All that are guarded now; those that wait stand first. */
  list(): readonly Guarded[];
  /** A message whose window is or was here, by Gmail's own id of it. */
  byMessage(id: string): Guarded | null;
  /** Presses Send again, or lets the request go; only what the gate lets pass leaves. */
  send(one: Guarded): void;
  /** Puts the safer wording in; false where it could not be done as asked. */
  use(one: Guarded, flag: Flag): boolean;
  /** Puts other words in place of these; false where they do not stand there any more. */
  replace(one: Guarded, span: Span, words: string, quote: string): boolean;
  show(one: Guarded, flag: Flag): void;
  leave(one: Guarded): void;
}

export function createActs(composes: OpenComposes, heldSends: HeldSends): Acts {
  return {
    list: () => [...heldSends.held.value.flatMap(ofHeld), ...composes.open.value.map(ofWindow)],
    byMessage: (id) => {
      const window = composes.byMessage(id);
      return window && ofWindow(window);
    },
    send: ({ held, window }) => {
      if (held !== null) heldSends.release(held.id);
      else if (window !== null) pressSend(window.compose.root);
    },
    use: (one, flag) => {
      if (one.window === null || flag.suggestion === undefined) return false;
      check(one.window);
      // The words may have moved since they were shown.
      const isThere = one.session.inspection.value?.flags.some(
        ({ key, start, end }) => key === flag.key && start === flag.start && end === flag.end,
      );
      return isThere === true && replace(one, flag, flag.suggestion, flag.quote);
    },
    replace,
    show: ({ window }, flag) => {
      const place = window?.reading.value?.ranges(flag)[0]?.startContainer.parentElement;
      place?.scrollIntoView({ block: 'nearest' });
    },
    leave: ({ window }) => window?.compose.body?.focus(),
  };
}

function replace({ window, session }: Guarded, span: Span, words: string, quote: string): boolean {
  const body = window?.compose.body ?? null;
  if (window === null || body === null) return false;
  const readAgain = () => {
    check(window);
    return session.inspection.value?.text ?? '';
  };
  const reading = check(window);
  const text = session.inspection.value?.text ?? '';
  return text.slice(span.start, span.end) === quote && replaceWords(body, reading, span, words, readAgain);
}

function ofWindow(window: OpenCompose): Guarded {
  const subject = window.reading.value?.draft.subject.trim() ?? '';
  return { id: window.id, title: subject === '' ? '(no subject)' : subject, session: window.session, window, held: null };
}

function ofHeld(held: HeldSend): Guarded[] {
  if (held.session === null) return [];
  return [{ id: held.id, title: held.subject === '' ? '(no subject)' : held.subject, session: held.session, window: null, held }];
}
