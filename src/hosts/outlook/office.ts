// The only file that names `Office`. Everything else sees Outlook through what is exported here, in our own words.
/// <reference types="office-js" />
import type { Address, Attachment } from '../../model/draft.ts';
import { CALL_MS, call, failed, type Outcome, type Start } from './call.ts';
import type { EventHandler } from './names.ts';

/** The message that is being written. */
export interface OutlookItem {
  /** New, reply or forward, and whether the body is plain text. */
  composeType(): Promise<Outcome<{ readonly isReply: boolean; readonly isPlain: boolean }>>;
  subject(): Promise<Outcome<string>>;
  body(kind: 'html' | 'text'): Promise<Outcome<string>>;
  recipients(field: 'to' | 'cc' | 'bcc'): Promise<Outcome<Address[]>>;
  from(): Promise<Outcome<Address>>;
  attachments(): Promise<Outcome<Attachment[]>>;
  readSession(key: string): Promise<Outcome<string>>;
  notify(key: string, notice: Notice): Promise<Outcome<void>>;
  removeNotice(key: string): Promise<Outcome<void>>;
}

/** What the pane needs of it beside, and the send handler has no room for. Once the message is left, every call of it fails. */
export interface PaneItem extends OutlookItem {
  writeSession(key: string, value: string): Promise<Outcome<void>>;
  /** What the button in the send dialog gave along. */
  initialContext(): Promise<Outcome<string>>;
  selection(): Promise<Outcome<string>>;
  /** Only after an explicit click: the one way in which the draft's own text is ever changed. */
  replaceSelection(words: string): Promise<Outcome<void>>;
  onRecipientsChanged(notify: () => void, signal: AbortSignal): void;
  /** The dialog's button was pressed while the pane is open. */
  onInitialContext(notify: () => void, signal: AbortSignal): void;
}

export interface Notice {
  readonly message: string;
  readonly action: string;
  readonly commandId: string;
}

export interface CompletedOptions {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: 'promptUser';
}

export interface LaunchEvent {
  completed(options?: CompletedOptions): void;
}

/** Resolves when the library has shaken hands with the client; in a plain browser too, with false. */
export async function startOffice(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Outlook;
}

/** Whether this client has a requirement set of Mailbox: asked at run time, because the manifest's floor is as low as it can be. */
export function supports(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    // Asked too early, or in a client that has no such question.
    return false;
  }
}

/** Unconditionally and at the top level: classic Outlook runs neither onReady nor initialize for events. (office-js 3219) */
export function associate(name: EventHandler, handler: (event: LaunchEvent) => void): void {
  Office.actions.associate(name, handler);
}

/** On the web, launch events reach a page only after this call, and on classic it may not exist. */
export function listenForEvents(): void {
  if (typeof Office.onReady === 'function') void Office.onReady();
}

export function readTheme(): 'light' | 'dark' | null {
  const colour = Office.context.officeTheme?.bodyBackgroundColor ?? '';
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)/.exec(colour) ?? [];
  if (blue === '') return null;
  return [red, green, blue].reduce((sum, part) => sum + Number.parseInt(part, 16), 0) < 384 ? 'dark' : 'light';
}

/** A pinned pane stays open while the reader goes to another message, or to none. */
export function onItemChanged(notify: () => void, signal: AbortSignal): void {
  const { mailbox } = Office.context;
  void call<void>('mailbox.addHandlerAsync', (done) => mailbox.addHandlerAsync(Office.EventType.ItemChanged, notify, done), CALL_MS);
  signal.addEventListener('abort', () => {
    void call<void>('mailbox.removeHandlerAsync', (done) => mailbox.removeHandlerAsync(Office.EventType.ItemChanged, done), CALL_MS);
  });
}

/** The message in the window; null where none is open for writing. */
export function openItem(): OutlookItem | null {
  const item = findItem();
  return item === null ? null : wrap(item, askHost);
}

/** The same for a pane that may stay open while its reader goes to another message: `left` aborts then. */
export function openPaneItem(left: AbortSignal): PaneItem | null {
  const item = findItem();
  if (item === null) return null;
  const ask = askUntil(left);
  return { ...wrap(item, ask), ...wrapForPane(item, ask) };
}

type Ask = <T>(name: string, start: Start<T>) => Promise<Outcome<T>>;

const askHost: Ask = (name, start) => call(name, start, CALL_MS);

/**
 * An item of the library names no message to the host, which does what it is told with the message that is open by then
 * (`ExecuteMethod` in outlook-web-16.01.debug.js): so nothing is asked any more of one that was left, also where it waited for its turn.
 */
function askUntil(left: AbortSignal): Ask {
  return <T>(name: string, start: Start<T>) =>
    askHost<T>(name, (done) => {
      left.throwIfAborted();
      start(done);
    });
}

function findItem(): Office.MessageCompose | null {
  const item: Office.MessageCompose | null | undefined = Office.context.mailbox?.item;
  // In the read pane subject is a text; with nothing selected there is no item at all.
  return typeof item?.subject?.getAsync === 'function' ? item : null;
}

function wrap(item: Office.MessageCompose, ask: Ask): OutlookItem {
  return {
    composeType: async () =>
      map(await ask<{ composeType: string; coercionType: string }>('composeType', (done) => item.getComposeTypeAsync(done)), (type) => ({
        isReply: type.composeType !== 'newMail',
        isPlain: type.coercionType === 'text',
      })),
    subject: () => ask<string>('subject', (done) => item.subject.getAsync(done)),
    body: (kind) => ask<string>('body', (done) => item.body.getAsync(kind, done)),
    recipients: async (field) =>
      map(await ask<Office.EmailAddressDetails[]>(field, (done) => item[field].getAsync(done)), (list) => list.map(toAddress)),
    from: async () => map(await ask<Office.EmailAddressDetails>('from', (done) => item.from.getAsync(done)), toAddress),
    attachments: async () =>
      map(await ask<Office.AttachmentDetailsCompose[]>('attachments', (done) => item.getAttachmentsAsync(done)), (list) =>
        // A picture in the text is no attachment to the reader, and clients do not agree whether they list it.
        list.filter(({ isInline }) => !isInline).map(({ name, size }) => ({ name, size })),
      ),
    readSession: (key) => ask<string>('sessionData', (done) => item.sessionData.getAsync(key, done)),
    notify: async (key, { message, action, commandId }) => {
      const actions = [{ actionType: 'showTaskPane', actionText: action, commandId, contextData: '{}' }];
      const notice = { type: 'insightMessage', message, icon: 'Icon.16', actions };
      const added = await ask<void>('notify', (done) => item.notificationMessages.addAsync(key, notice, done));
      // It is there already: the web refuses to add it, and to replace what is not there.
      return added.ok ? added : ask<void>('notify', (done) => item.notificationMessages.replaceAsync(key, notice, done));
    },
    removeNotice: (key) => ask<void>('removeNotice', (done) => item.notificationMessages.removeAsync(key, done)),
  };
}

function wrapForPane(item: Office.MessageCompose, ask: Ask): Omit<PaneItem, keyof OutlookItem> {
  return {
    writeSession: (key, value) => ask<void>('sessionData', (done) => item.sessionData.setAsync(key, value, done)),
    initialContext: () => ask<string>('initialContext', (done) => item.getInitializationContextAsync(done)),
    selection: async () =>
      map(
        await ask<{ data: string; sourceProperty: string }>('selection', (done) => item.getSelectedDataAsync('text', done)),
        ({ data, sourceProperty }) => (sourceProperty === 'body' ? data : ''),
      ),
    replaceSelection: (words) => ask<void>('replace', (done) => item.setSelectedDataAsync(words, { coercionType: 'text' }, done)),
    onRecipientsChanged: (notify, signal) => listen(item, ask, Office.EventType.RecipientsChanged, notify, signal),
    // Newer than some libraries: the name itself, not the member of the enumeration.
    onInitialContext: (notify, signal) => listen(item, ask, 'initializationContextChanged', notify, signal),
  };
}

/** Until the signal aborts. It is not taken off: that would take off what hears of the next message. */
function listen(item: Office.MessageCompose, ask: Ask, event: string | Office.EventType, notify: () => void, signal: AbortSignal): void {
  void ask<void>('addHandler', (done) => item.addHandlerAsync(event, () => (signal.aborted ? undefined : notify()), done));
}

function toAddress({ emailAddress, displayName }: Office.EmailAddressDetails): Address {
  return { address: emailAddress ?? '', ...(displayName ? { name: displayName } : {}) };
}

/** What is succeeded with nothing in it is a failure: some clients give null for a list or a sender. */
function map<A, B>(outcome: Outcome<A>, change: (value: A) => B): Outcome<B> {
  if (!outcome.ok) return outcome;
  try {
    return { ok: true, value: change(outcome.value) };
  } catch {
    return failed('answer', 'threw', null);
  }
}
