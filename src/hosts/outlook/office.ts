// The only file that names `Office`. Everything else sees Outlook through what is exported here, in our own words.
/// <reference types="office-js" />
import type { Address, Attachment } from '../../model/draft.ts';
import { CALL_MS, call, type Outcome } from './call.ts';
import type { EventHandler } from './names.ts';

/** The message that is being written. A handle outlives a switch to another message, and then fails. */
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

/** What the pane needs of it beside, and the send handler has no room for. */
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
  return item === null ? null : wrap(item);
}

export function openPaneItem(): PaneItem | null {
  const item = findItem();
  return item === null ? null : { ...wrap(item), ...wrapForPane(item) };
}

function findItem(): Office.MessageCompose | null {
  const item: Office.MessageCompose | null | undefined = Office.context.mailbox?.item;
  // In the read pane subject is a text; with nothing selected there is no item at all.
  return typeof item?.subject?.getAsync === 'function' ? item : null;
}

function wrap(item: Office.MessageCompose): OutlookItem {
  return {
    composeType: async () =>
      map(
        await call<{ composeType: string; coercionType: string }>('composeType', (done) => item.getComposeTypeAsync(done), CALL_MS),
        (type) => ({ isReply: type.composeType !== 'newMail', isPlain: type.coercionType === 'text' }),
      ),
    subject: () => call<string>('subject', (done) => item.subject.getAsync(done), CALL_MS),
    body: (kind) => call<string>('body', (done) => item.body.getAsync(kind, done), CALL_MS),
    recipients: async (field) =>
      map(await call<Office.EmailAddressDetails[]>(field, (done) => item[field].getAsync(done), CALL_MS), (list) => list.map(toAddress)),
    from: async () => map(await call<Office.EmailAddressDetails>('from', (done) => item.from.getAsync(done), CALL_MS), toAddress),
    attachments: async () =>
      map(await call<Office.AttachmentDetailsCompose[]>('attachments', (done) => item.getAttachmentsAsync(done), CALL_MS), (list) =>
        // A picture in the text is no attachment to the reader, and clients do not agree whether they list it.
        list.filter(({ isInline }) => !isInline).map(({ name, size }) => ({ name, size })),
      ),
    readSession: (key) => call<string>('sessionData', (done) => item.sessionData.getAsync(key, done), CALL_MS),
    notify: async (key, { message, action, commandId }) => {
      const actions = [{ actionType: 'showTaskPane', actionText: action, commandId, contextData: '{}' }];
      const notice = { type: 'insightMessage', message, icon: 'Icon.16', actions };
      const added = await call<void>('notify', (done) => item.notificationMessages.addAsync(key, notice, done), CALL_MS);
      // It is there already: the web refuses to add it, and to replace what is not there.
      return added.ok ? added : call<void>('notify', (done) => item.notificationMessages.replaceAsync(key, notice, done), CALL_MS);
    },
    removeNotice: (key) => call<void>('removeNotice', (done) => item.notificationMessages.removeAsync(key, done), CALL_MS),
  };
}

function wrapForPane(item: Office.MessageCompose): Omit<PaneItem, keyof OutlookItem> {
  return {
    writeSession: (key, value) => call<void>('sessionData', (done) => item.sessionData.setAsync(key, value, done), CALL_MS),
    initialContext: () => call<string>('initialContext', (done) => item.getInitializationContextAsync(done), CALL_MS),
    selection: async () =>
      map(
        await call<{ data: string; sourceProperty: string }>('selection', (done) => item.getSelectedDataAsync('text', done), CALL_MS),
        ({ data, sourceProperty }) => (sourceProperty === 'body' ? data : ''),
      ),
    replaceSelection: (words) => call<void>('replace', (done) => item.setSelectedDataAsync(words, { coercionType: 'text' }, done), CALL_MS),
    onRecipientsChanged: (notify, signal) => listen(item, Office.EventType.RecipientsChanged, notify, signal),
    // Newer than some libraries: the name itself, not the member of the enumeration.
    onInitialContext: (notify, signal) => listen(item, 'initializationContextChanged', notify, signal),
  };
}

function listen(item: Office.MessageCompose, event: string | Office.EventType, notify: () => void, signal: AbortSignal): void {
  void call<void>('addHandler', (done) => item.addHandlerAsync(event, notify, done), CALL_MS);
  signal.addEventListener('abort', () => {
    void call<void>('removeHandler', (done) => item.removeHandlerAsync(event, done), CALL_MS);
  });
}

function toAddress({ emailAddress, displayName }: Office.EmailAddressDetails): Address {
  return { address: emailAddress ?? '', ...(displayName ? { name: displayName } : {}) };
}

function map<A, B>(outcome: Outcome<A>, change: (value: A) => B): Outcome<B> {
  return outcome.ok ? { ok: true, value: change(outcome.value) } : outcome;
}
