// Reads what Gmail is about to send over its own sync request: which messages, to whom, and whether they are saved, sent or scheduled.
// The shape is known from real bodies of 2022-09 (InboxSDK's captures); what does not have it is called unreadable, never guessed.

export type MutationKind = 'save' | 'update' | 'send' | 'schedule';

export interface SyncMail {
  readonly kind: MutationKind;
  /** `msg-a:r…`; the compose window has it with a # before it. */
  readonly id: string;
  readonly subject: string;
  /** Empty where the request names no sender. */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  /** What was written, and after it the quote that Gmail had folded away. */
  readonly html: string;
  readonly quotedHtml: string;
}

export type SyncRequest =
  /** Its messages, in order; none in a request that only asks for news. */
  | { readonly kind: 'read'; readonly mails: readonly SyncMail[] }
  /** `sends`: a label of sending stands somewhere in it, but in no message that could be read. */
  | { readonly kind: 'unreadable'; readonly sends: boolean };

const MESSAGE_ID = /^msg-[af]:/;
const SEND_LABEL = '^pfg';
const SCHEDULE_LABEL = '^scheduled';
/** Places of a message's fields. */
const AT = { from: 1, to: 2, cc: 3, bcc: 4, subject: 7, content: 8, labels: 10 } as const;
/** A segment of content is `[type, html]`; type 2 is the quote that Gmail trims, whether it was unfolded or not. */
const QUOTE_SEGMENT = 2;
/** Where a message stands that was saved before. */
const UPDATED_AT = 13;

export function readSyncRequest(body: string): SyncRequest {
  // Cheap and certain: a body without the words of either label sends nothing.
  const mayAct = body.includes(SEND_LABEL) || body.includes(SCHEDULE_LABEL);
  const json = parse(body);
  if (!Array.isArray(json)) return { kind: 'unreadable', sends: mayAct };
  const mutations = listAt(listAt(json, 1), 0);
  const mails = mutations.flatMap(readMutation);
  // An action in a place that we do not know is no message that we could ask about.
  if (mayAct && countActions(json) > mails.filter(isAction).length) return { kind: 'unreadable', sends: true };
  return { kind: 'read', mails };
}

export function isAction({ kind }: SyncMail): boolean {
  return kind === 'send' || kind === 'schedule';
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Not JSON: said by the caller.
    return null;
  }
}

/** One mutation is `[number, [thread, change]]`; a message stands at one of several places below. */
function readMutation(mutation: unknown): SyncMail[] {
  const found: SyncMail[] = [];
  const change = listAt(listAt([mutation], 0), 1);
  const wasSaved = Array.isArray(listAt(change, 1)[UPDATED_AT]);
  visit(mutation, (list) => {
    const mail = readMessage(list, wasSaved);
    if (mail === null) return false;
    found.push(mail);
    return true;
  });
  return found;
}

/** Calls with every list, outermost first; does not go into one that was taken. */
function visit(value: unknown, take: (list: readonly unknown[]) => boolean): void {
  if (!Array.isArray(value) || take(value)) return;
  for (const item of value) visit(item, take);
}

function readMessage(list: readonly unknown[], wasSaved: boolean): SyncMail | null {
  const id = list[0];
  const labels = list[AT.labels];
  if (typeof id !== 'string' || !MESSAGE_ID.test(id) || !isLabels(labels)) return null;
  const segments = listAt(listAt(list, AT.content), 1);
  return {
    kind: kindOf(labels, wasSaved),
    id,
    subject: textOf(list[AT.subject]),
    from: addressesOf([list[AT.from]])[0] ?? '',
    to: addressesOf(list[AT.to]),
    cc: addressesOf(list[AT.cc]),
    bcc: addressesOf(list[AT.bcc]),
    html: htmlOf(segments, (type) => type !== QUOTE_SEGMENT),
    quotedHtml: htmlOf(segments, (type) => type === QUOTE_SEGMENT),
  };
}

function kindOf(labels: readonly string[], wasSaved: boolean): MutationKind {
  if (labels.includes(SCHEDULE_LABEL)) return 'schedule';
  if (labels.includes(SEND_LABEL)) return 'send';
  return wasSaved ? 'update' : 'save';
}

function isLabels(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

function countActions(json: unknown): number {
  let count = 0;
  visit(json, (list) => {
    if (!isLabels(list)) return false;
    if (list.includes(SEND_LABEL) || list.includes(SCHEDULE_LABEL)) count++;
    return true;
  });
  return count;
}

/** `[[1, address, name], …]`, or null. */
function addressesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item) => textOf(Array.isArray(item) ? item[1] : '')).filter((address) => address !== '');
}

function htmlOf(segments: readonly unknown[], isWanted: (type: unknown) => boolean): string {
  return segments
    .filter((segment) => Array.isArray(segment) && isWanted(segment[0]))
    .map((segment) => (Array.isArray(segment) ? textOf(segment[1]) : ''))
    .join('');
}

function listAt(list: readonly unknown[], at: number): readonly unknown[] {
  const item = list[at];
  return Array.isArray(item) ? item : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
