// Requests of Gmail's that the net below the gate has caught: each goes if it was let pass, or if nothing in it is open; else it waits for answers.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Checked, checkedOf } from '../../compose/sent-records.ts';
import { createSession, type OwnSession } from '../../compose/session.ts';
import { createInspector, inspect } from '../../inspect.ts';
import type { Draft } from '../../model/draft.ts';
import type { Policy } from '../../model/policy.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { rules } from '../../rules/index.ts';
import type { Question } from './backstop-events.ts';
import type { ComposeSettings, OpenCompose } from './open-composes.ts';
import type { Releases } from './releases.ts';
import type { SyncMail } from './sync-request.ts';

/** One message of a waiting request. */
export interface HeldSend {
  readonly id: string;
  /** The request goes when none of its messages waits any more. */
  readonly request: string;
  /** Null where the request could not be read: there is nothing to show, only to decide. */
  readonly session: OwnSession | null;
  readonly subject: string;
}

/** A message that Gmail's server has taken, as it was checked. */
export interface Departure {
  readonly messageId: string;
  readonly checked: Checked;
}

export interface HeldSends {
  readonly held: ReadonlySignal<readonly HeldSend[]>;
  /** Decides at once; what waits is in `held`. */
  ask(question: Question): 'go' | 'wait';
  /** Lets one go that the sender has answered; false while something in it is open. */
  release(id: string): boolean;
  /** Gmail gave the request up: nothing of it is kept. */
  drop(request: string): void;
  /** What left with a request; nothing the second time. */
  takeLeft(request: string): readonly Departure[];
}

/** Requests that may have failed on their way; Gmail says nothing of those. */
const MOST_LEAVING = 20;

export interface HeldSendsOptions extends ComposeSettings {
  /** The window of a message, as far as it is needed: what was answered there, and a manager's release. */
  readonly composes: { byMessage(id: string): Pick<OpenCompose, 'session'> | null };
  readonly releases: Releases;
  readonly go: (id: string) => void;
  readonly count: (what: string) => void;
}

export function createHeldSends(options: HeldSendsOptions): HeldSends {
  const { policy, clock, composes, releases, go, count } = options;
  const held = signal<readonly HeldSend[]>([]);
  const leaving = new Map<string, readonly Judged[]>();
  const judge = (mail: SyncMail): Judged => {
    const draft = toDraft(mail);
    const released = releases.take(digestOf(draft, clock()), clock().getTime());
    if (released !== null && isSender(released.draft, draft)) return { mail, checked: () => released, open: null };
    count('unseen-send');
    const known = composes.byMessage(mail.id)?.session;
    const given = known?.acknowledgements.peek() ?? [];
    const session = createSession({ ...options, inspector: signal(createInspector(rules)), given });
    session.receipt.value = known?.receipt.peek() ?? null;
    const isClear = session.askToSend(withFiles(draft, known?.draft.peek()?.attachments)).kind === 'allow';
    return { mail, checked: () => checkedOf(session), open: isClear ? null : session };
  };
  const wait = (found: readonly HeldSend[]) => {
    held.value = [...held.value, ...found];
    return 'wait' as const;
  };
  return {
    held,
    ask: ({ id, mails }) => {
      if (mails === null) return policy.value.onFault === 'allow' ? 'go' : wait([{ id, request: id, session: null, subject: '' }]);
      const judged = mails.map(judge);
      leaving.set(id, judged);
      for (const old of Array.from(leaving.keys()).slice(0, -MOST_LEAVING)) leaving.delete(old);
      const found = judged.flatMap(({ mail: { subject }, open }, at) =>
        open === null ? [] : [{ id: `${id}/${at}`, request: id, session: open, subject }],
      );
      return found.length === 0 ? 'go' : wait(found);
    },
    release: (id) => {
      const one = held.value.find((other) => other.id === id);
      if (one === undefined || isOpen(one, policy.value)) return false;
      held.value = held.value.filter((other) => other !== one);
      if (!held.value.some(({ request }) => request === one.request)) go(one.request);
      return true;
    },
    drop: (request) => {
      leaving.delete(request);
      held.value = held.value.filter((one) => one.request !== request);
    },
    takeLeft: (request) => {
      const judged = leaving.get(request) ?? [];
      leaving.delete(request);
      return judged.flatMap(({ mail, checked }) => {
        const last = checked();
        return last === null ? [] : [{ messageId: mail.id, checked: last }];
      });
    },
  };
}

interface Judged {
  readonly mail: SyncMail;
  /** As it was when it was let pass. */
  readonly checked: () => Checked | null;
  /** Where something in it is open. */
  readonly open: OwnSession | null;
}

/** What could not be read has no answers to wait for: only a policy that holds keeps it. */
function isOpen({ session }: HeldSend, { onFault }: Policy): boolean {
  return session === null ? onFault === 'hold' : !session.mayGo();
}

/** Who is inside hangs on the sender, and the digest does not: where the page showed another one, the message is judged anew. */
function isSender({ from: read }: Draft, { from: sent }: Draft): boolean {
  return read === undefined || sent === undefined || read.address.toLowerCase() === sent.address.toLowerCase();
}

/** What Gmail sends, as a draft like any other. The names of attachments are not read from it. */
export function toDraft({ subject, from, to, cc, bcc, html, quotedHtml }: SyncMail): Draft {
  const people = (list: readonly string[]) => list.map((address) => ({ address }));
  const sender = from === '' ? {} : { from: { address: from } };
  return { subject, body: { html: html + quotedHtml }, ...sender, to: people(to), cc: people(cc), bcc: people(bcc) };
}

/** As its window shows them: a manager's release is bound to their names. */
function withFiles(draft: Draft, attachments: Draft['attachments']): Draft {
  return attachments === undefined ? draft : { ...draft, attachments };
}

/** What a release is bound to: words, subject and people. Attachments are left out, for the request does not show them. */
export function digestOf(draft: Draft, now: Date): string {
  const { attachments: _, ...rest } = draft;
  // The digest hangs on neither rules nor policy.
  return inspect(rest, { rules: [], policy: defaultPolicy, now }).digest;
}
