// Requests of Gmail's that the net below the gate has caught: each goes if it was let pass, or if nothing in it is open; else it waits for answers.
import { type ReadonlySignal, signal } from '@preact/signals';
import { createSession, type Session } from '../../compose/session.ts';
import { inspect } from '../../inspect.ts';
import type { Draft } from '../../model/draft.ts';
import type { Policy } from '../../model/policy.ts';
import { rules } from '../../rules/index.ts';
import type { Question } from './backstop-events.ts';
import type { ComposeSettings, OpenComposes } from './open-composes.ts';
import type { Releases } from './releases.ts';
import type { SyncMail } from './sync-request.ts';

/** One message of a waiting request. */
export interface HeldSend {
  readonly id: string;
  /** The request goes when none of its messages waits any more. */
  readonly request: string;
  /** Null where the request could not be read: there is nothing to show, only to decide. */
  readonly session: Session | null;
  readonly subject: string;
}

export interface HeldSends {
  readonly held: ReadonlySignal<readonly HeldSend[]>;
  /** Decides at once; what waits is in `held`. */
  ask(question: Question): 'go' | 'wait';
  /** Lets one go that the sender has answered; false while something in it is open. */
  release(id: string): boolean;
}

export interface HeldSendsOptions extends ComposeSettings {
  readonly composes: OpenComposes;
  readonly releases: Releases;
  readonly go: (id: string) => void;
  readonly count: (what: string) => void;
}

export function createHeldSends(options: HeldSendsOptions): HeldSends {
  const { policy, clock, composes, releases, go, count } = options;
  const held = signal<readonly HeldSend[]>([]);
  const isReleased = (draft: Draft) => releases.take(digestOf(draft, policy.value, clock()), clock().getTime());
  const answersTo = ({ id }: SyncMail) => composes.byMessage(id)?.session.acknowledgements.peek() ?? [];
  const sessionFor = (mail: SyncMail): Session | null => {
    const draft = toDraft(mail);
    if (isReleased(draft)) return null;
    count('unseen-send');
    const session = createSession({ ...options, rules, given: answersTo(mail) });
    return session.askToSend(draft).kind === 'allow' ? null : session;
  };
  const wait = (found: readonly HeldSend[]) => {
    held.value = [...held.value, ...found];
    return 'wait' as const;
  };
  return {
    held,
    ask: ({ id, mails }) => {
      if (mails === null) return policy.value.onFault === 'allow' ? 'go' : wait([{ id, request: id, session: null, subject: '' }]);
      const found = mails.flatMap((mail, at) => {
        const session = sessionFor(mail);
        return session === null ? [] : [{ id: `${id}/${at}`, request: id, session, subject: mail.subject }];
      });
      return found.length === 0 ? 'go' : wait(found);
    },
    release: (id) => {
      const one = held.value.find((other) => other.id === id);
      if (one === undefined || isOpen(one, policy.value)) return false;
      held.value = held.value.filter((other) => other !== one);
      if (!held.value.some(({ request }) => request === one.request)) go(one.request);
      return true;
    },
  };
}

/** What could not be read has no answers to wait for: only a policy that holds keeps it. */
function isOpen({ session }: HeldSend, { onFault }: Policy): boolean {
  return session === null ? onFault === 'hold' : session.gate.value.kind !== 'allow';
}

/** What Gmail sends, as a draft like any other. The names of attachments are not read from it. */
export function toDraft({ subject, to, cc, bcc, html, quotedHtml }: SyncMail): Draft {
  const people = (list: readonly string[]) => list.map((address) => ({ address }));
  return { subject, body: { html: html + quotedHtml }, to: people(to), cc: people(cc), bcc: people(bcc) };
}

/** What a release is bound to: words, subject and people. Attachments are left out, for the request does not show them. */
export function digestOf(draft: Draft, policy: Policy, now: Date): string {
  const { attachments: _, ...rest } = draft;
  return inspect(rest, { rules, policy, now }).digest;
}
