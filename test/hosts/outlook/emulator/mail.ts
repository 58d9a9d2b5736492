// The mail that the emulated Outlook has open, and its answers to the calls of office.js that we make.
// Numbers and shapes were read from the library itself (outlook-web-16.01.debug.js) and confirmed by running it.

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  subject: string;
  bodyType: 'html' | 'text';
  body: string;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  from: Person;
  attachments: ReadonlyArray<{ readonly id: string; readonly name: string; readonly size: number; readonly isInline: boolean }>;
  composeType: 'newMail' | 'reply' | 'forward';
  conversationId: string | null;
  /** What the sender has selected in the body. */
  selection: string;
  sessionData: Record<string, string>;
  notifications: Record<string, unknown>[];
  initialContext: string;
}

export type Answer = Readonly<Record<string, unknown>>;

/** Names of the calls by the number under which the library sends them. */
export const CALLS: Readonly<Record<number, string>> = {
  1: 'GetInitialData',
  13: 'body.setSelectedDataAsync',
  14: 'body.getTypeAsync',
  15: 'recipients.getAsync',
  18: 'subject.getAsync',
  28: 'item.getSelectedDataAsync',
  29: 'item.setSelectedDataAsync',
  33: 'notificationMessages.addAsync',
  35: 'notificationMessages.replaceAsync',
  36: 'notificationMessages.removeAsync',
  37: 'body.getAsync',
  38: 'body.setAsync',
  99: 'item.getInitializationContextAsync',
  107: 'from.getAsync',
  149: 'item.getAttachmentsAsync',
  164: 'item.getItemIdAsync',
  174: 'item.getComposeTypeAsync',
  185: 'sessionData.setAsync',
  186: 'sessionData.getAsync',
  189: 'sessionData.removeAsync',
};

const KEY_NOT_FOUND = 9050;
const TOO_LONG = 9051;
const NOTIFICATION_KEY_NOT_FOUND = 9024;
const DUPLICATE_NOTIFICATION_KEY = 9023;
const SESSION_LIMIT = 50_000;

export function makeMail(given: Partial<Mail>): Mail {
  return {
    subject: 'Offer',
    bodyType: 'html',
    body: '',
    to: [person('kim@acme.example')],
    cc: [],
    bcc: [],
    from: person('rep@us.example'),
    attachments: [],
    composeType: 'newMail',
    conversationId: null,
    selection: '',
    sessionData: {},
    notifications: [],
    initialContext: '',
    ...given,
  };
}

export const person = (address: string): Person => ({ address, name: address.replace(/@.*/, '') });

const ok = (data?: unknown): Answer => ({ error: false, wasSuccessful: true, ...(data === undefined ? {} : { data }) });
export const refuse = (code: number): Answer => ({ error: true, errorCode: code, wasSuccessful: false });

/** Answers one call. What is not emulated is refused as Outlook refuses what it does not know. */
export function answerCall(mail: Mail, call: number, params: Readonly<Record<string, unknown>>): Answer {
  const key = String(params.name ?? params.key ?? '');
  switch (call) {
    case 14:
      return ok(mail.bodyType);
    case 15:
      return ok([mail.to, mail.cc, mail.bcc][Number(params.recipientField)]?.map((one) => ({ ...one, recipientType: 3 })) ?? []);
    case 18:
      return ok(mail.subject);
    case 28:
      return ok({ data: mail.selection, sourceProperty: 'body' });
    case 37:
      return ok(readBody(mail, params.coercionType === 3));
    case 107:
      return ok({ ...mail.from, recipientType: 2 });
    case 149:
      return ok(mail.attachments.map((one) => ({ ...one, attachmentType: 0, contentType: '' })));
    case 174:
      return ok({ composeType: mail.composeType, coercionType: mail.bodyType });
    case 13:
    case 29:
      return replaceSelection(mail, String(params.data));
    case 38:
      throw new Error('body.setAsync: an add-in that rewrites the body loses data (office-js 6792, 6808, 6944)');
    case 33:
    case 35:
    case 36:
      return notify(mail, call, key, params);
    default:
      return answerSessionCall(mail, call, key, params);
  }
}

function answerSessionCall(mail: Mail, call: number, key: string, params: Readonly<Record<string, unknown>>): Answer {
  const known = Object.hasOwn(mail.sessionData, key);
  switch (call) {
    case 99:
      return ok(mail.initialContext);
    case 185: {
      const next = { ...mail.sessionData, [key]: String(params.value) };
      if (JSON.stringify(next).length > SESSION_LIMIT) return refuse(TOO_LONG);
      mail.sessionData = next;
      return ok();
    }
    case 186:
      return known ? ok(mail.sessionData[key]) : refuse(KEY_NOT_FOUND);
    case 189:
      if (!known) return refuse(KEY_NOT_FOUND);
      delete mail.sessionData[key];
      return ok();
    default:
      return { wasSuccessful: false };
  }
}

function notify(mail: Mail, call: number, key: string, params: Readonly<Record<string, unknown>>): Answer {
  const at = mail.notifications.findIndex((one) => one.key === key);
  if (call === 33 && at >= 0) return refuse(DUPLICATE_NOTIFICATION_KEY);
  if (call === 36 && at < 0) return refuse(NOTIFICATION_KEY_NOT_FOUND);
  // Replacing what is not there is refused on the web too.
  if (call === 35 && at < 0) return refuse(NOTIFICATION_KEY_NOT_FOUND);
  if (call === 36) mail.notifications.splice(at, 1);
  else mail.notifications.splice(at < 0 ? mail.notifications.length : at, at < 0 ? 0 : 1, { ...params });
  return ok();
}

function replaceSelection(mail: Mail, words: string): Answer {
  const at = mail.body.indexOf(mail.selection);
  if (mail.selection === '' || at < 0) return refuse(5000);
  mail.body = mail.body.slice(0, at) + words + mail.body.slice(at + mail.selection.length);
  mail.selection = '';
  return ok();
}

function readBody({ body, bodyType }: Mail, asHtml: boolean): string {
  if (!asHtml || bodyType === 'html') return asHtml ? body : body.replace(/<[^>]*>/g, '');
  const escaped = body.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : line}</div>`)
    .join('');
}
