// One open message: its fields as signals, its editor, its session with Countersign, and its way out.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createHolding, type Holding } from '../../compose/hold.ts';
import { makeRecords } from '../../compose/sent-records.ts';
import { createSession, type Session } from '../../compose/session.ts';
import { listStatements } from '../../compose/statements.ts';
import { createInspector } from '../../inspect.ts';
import type { Author } from '../../model/author.ts';
import type { Address, Attachment, Body, Draft } from '../../model/draft.ts';
import type { Hold } from '../../model/hold.ts';
import { rules } from '../../rules/index.ts';
import { nameDeciders } from '../../sidebar/hold-words.ts';
import { nameOf } from '../../sidebar/words.ts';
import type { Editor, Reading } from './editor.ts';
import { escapeHtml } from './escape-html.ts';
import { createPlaygroundHost, type PlaygroundHost } from './host.ts';
import type { ReviewService } from './review-service.ts';
import type { SavedDraft, SentMail } from './saved-draft.ts';
import { sampleOf, type Workspace } from './workspace.ts';

export interface Fields {
  readonly to: Signal<readonly Address[]>;
  readonly cc: Signal<readonly Address[]>;
  readonly bcc: Signal<readonly Address[]>;
  readonly subject: Signal<string>;
  readonly attachments: Signal<readonly Attachment[]>;
  readonly author: Signal<Author>;
}

export interface Composition {
  readonly id: string;
  readonly fields: Fields;
  /** What the editor starts from; replaced when the sender switches between rich and plain text. */
  readonly body: Signal<Body>;
  readonly isPlain: ReadonlySignal<boolean>;
  readonly session: Session;
  /** The way to a manager; left out where there is no service. */
  readonly holding: Holding | undefined;
  readonly host: PlaygroundHost;
  /** The last reading of the editor, whose ranges the marks use. */
  readonly reading: ReadonlySignal<Reading | null>;
  readonly editor: { current: Editor | null };
  /** The words that safer wording has just replaced, until the next change. */
  readonly replaced: Signal<string | null>;
  /** What stands in a field of recipients and is no address, by the field's name. */
  readonly misread: Signal<Readonly<Record<string, string>>>;
  /** Counts tries to send to nobody, or to what is no address; 0 once that is mended. */
  readonly unaddressed: ReadonlySignal<number>;
  /** The sender presses Send: a message to nobody is refused before Countersign is asked, as by any mail client. */
  send(): void;
  setPlain(plain: boolean): void;
  /** Keeps the draft, once it differs from the first that was given: what was opened. */
  save(kept: Kept): void;
}

type Kept = Omit<SavedDraft, 'id'>;

export interface CompositionOptions {
  readonly saved: SavedDraft;
  readonly workspace: Workspace;
  readonly service: ReviewService | null;
  readonly clock: () => Date;
}

export function createComposition({ saved, workspace, service, clock }: CompositionOptions): Composition {
  const { draft } = saved;
  const { policy, feedback } = workspace;
  const fields = createFields(draft);
  const body = signal(draft.body);
  const reading = signal<Reading | null>(null);
  const editor: Composition['editor'] = { current: null };
  const session = createSession({ inspector: signal(createInspector(rules)), policy, clock, given: saved.acknowledgements, feedback });
  const holding =
    service === null
      ? undefined
      : createHolding({
          ...{ ...service, session, hold: signal<Hold | null>(saved.hold), clock, newId: () => crypto.randomUUID() },
          recordSent: (leaving) => service.records.add(makeRecords(leaving)),
          knowsSending: true,
        });

  const read = (): Draft => {
    reading.value = editor.current?.read() ?? reading.value;
    return { ...draftOf(fields, draft), body: reading.value?.body ?? body.value };
  };
  const deliver = (sent: Draft) => {
    const text = session.inspection.value?.text ?? '';
    const acknowledgements = session.acknowledgements.value;
    const answers = listAnswers(session, holding);
    holding?.left();
    workspace.send({ id: saved.id, draft: sent, acknowledgements, hold: null, text, at: clock().toISOString(), answers });
  };
  const stamp: PlaygroundHost['stamp'] = (receipt) => {
    session.receipt.value = receipt;
  };
  const host = createPlaygroundHost({ read, stamp, deliver });
  const tries = signal(0);
  const misread = signal<Readonly<Record<string, string>>>({});
  const isAddressed = computed(() => {
    const people = fields.to.value.length + fields.cc.value.length + fields.bcc.value.length;
    return people > 0 && Object.values(misread.value).every((text) => text === '');
  });
  const send = () => {
    tries.value = isAddressed.value ? 0 : tries.value + 1;
    if (isAddressed.value) void host.send();
  };
  return {
    id: saved.id,
    fields,
    body,
    isPlain: computed(() => 'text' in body.value),
    session,
    holding,
    host,
    reading,
    editor,
    replaced: signal(null),
    misread,
    unaddressed: computed(() => (isAddressed.value ? 0 : tries.value)),
    send,
    setPlain: (plain) => {
      session.check(read(), reading.value?.read);
      const text = session.inspection.value?.text ?? '';
      body.value = plain ? { text } : { html: toHtml(text) };
    },
    save: createSaving(saved, workspace),
  };
}

/** Wires the host to the session until the signal aborts: each change is checked, and Send asks. */
export function guard({ host, session, holding, reading }: Composition, signal: AbortSignal): void {
  holding?.follow(signal);
  let frame = 0;
  // One change, not two: the ranges of the new reading belong to the statements of the new text.
  const check = () => batch(() => session.check(host.readDraft(), reading.value?.read));
  host.onChange(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(check);
  }, signal);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  host.onSend((draft) => {
    const answer = session.askToSend(draft, reading.value?.read);
    return answer.kind === 'open' ? answer.verdict : { kind: 'allow', reasons: [] };
  }, signal);
}

/** What was answered, and by whom: the sender's own reasons, and the release. */
function listAnswers({ inspection, acknowledgements }: Session, holding: Holding | undefined): SentMail['answers'] {
  if (inspection.value === null) return [];
  const hold = holding?.isReleased.value === true ? holding.hold.value : null;
  return listStatements(inspection.value, acknowledgements.value).flatMap((statement) => {
    if (statement.acknowledgement !== null) return [{ name: nameOf(statement), reason: statement.acknowledgement.reason }];
    return hold === null || statement.state !== 'answered'
      ? []
      : [{ name: nameOf(statement), reason: `Countersigned by ${nameDeciders(hold) ?? 'an earlier review'}` }];
  });
}

/** An untouched sample is not kept: it may read differently in the next release. Nor is what was sent or thrown away meanwhile. */
function createSaving(saved: SavedDraft, { drafts, save }: Workspace): Composition['save'] {
  let kept = saved;
  let opened: string | null = null;
  // A message of one's own is kept from its first word, even if that came before it was first read.
  let isTouched = sampleOf(saved.id) === undefined;
  return ({ draft, acknowledgements, hold }) => {
    const text = JSON.stringify(draft);
    opened ??= text;
    isTouched ||= text !== opened || acknowledgements !== saved.acknowledgements || hold !== saved.hold;
    if (!isTouched || !drafts.peek().includes(kept)) return;
    kept = { id: saved.id, draft, acknowledgements, hold };
    save(kept);
  };
}

function createFields(draft: Draft): Fields {
  return {
    to: signal(draft.to),
    cc: signal(draft.cc),
    bcc: signal(draft.bcc),
    subject: signal(draft.subject),
    attachments: signal(draft.attachments ?? []),
    author: signal(draft.author ?? 'human'),
  };
}

function draftOf({ to, cc, bcc, subject, attachments, author }: Fields, { from, thread }: Draft): Omit<Draft, 'body'> {
  return {
    subject: subject.value,
    to: [...to.value],
    cc: [...cc.value],
    bcc: [...bcc.value],
    attachments: [...attachments.value],
    author: author.value,
    ...(from === undefined ? {} : { from }),
    ...(thread === undefined ? {} : { thread }),
  };
}

/** One paragraph a block of lines, one break a line. */
function toHtml(text: string): string {
  return escapeHtml(text)
    .split(/\n{2,}/)
    .map((block) => `<p>${block.replace(/\n/g, '<br>')}</p>`)
    .join('');
}
