// Whether a whole message is the draft that was reviewed: by its digest, and by what that leaves out, in which nothing new may stand.
import { inspect, type Options } from '../../inspect.ts';
import { saysTheSame } from '../../mime/compare-halves.ts';
import { isAmong, shownParts } from '../../mime/named-in-html.ts';
import { MailError, type ReadMail, readMail } from '../../mime/read-eml.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { readMessageId } from '../mailbox/message-id.ts';

/** What was reviewed. */
export interface Reviewed {
  readonly digest: string;
  /** The draft's own words on who sends it; null where it says nothing. */
  readonly from: string | null;
}

/** The digest hangs on none of them. */
const DIGEST_ONLY: Options = { rules: [], policy: defaultPolicy, now: new Date(0) };

export type MessageFault =
  | 'not-a-mail'
  | 'no-message-id'
  | 'doubled-header'
  | 'another-digest'
  | 'another-sender'
  | 'another-part'
  | 'another-text';

export const FAULTS: Readonly<Record<MessageFault, string>> = {
  'not-a-mail': 'is no message in the internet message format',
  'no-message-id': 'must have one Message-ID in its header, by which it is found again after it was sent',
  'doubled-header': 'has a header twice that a message has once, such as Subject or To',
  'another-digest': 'is not the draft beside it: subject, text, recipients (Bcc included) or names of attachments differ',
  'another-sender': 'is from another address than the draft beside it',
  'another-part': 'has a part that is neither its words, nor an attachment of the draft beside it, nor a picture that its HTML shows',
  'another-text': 'says something else in its plain text than in its HTML',
};

/** Null: it is what was reviewed. */
export async function findFault(mime: Uint8Array, reviewed: Reviewed): Promise<MessageFault | null> {
  const mail = await readWhole(mime);
  if (mail === null) return 'not-a-mail';
  if (readMessageId(mime) === null) return 'no-message-id';
  if (mail.hasDoubledHeader) return 'doubled-header';
  const { draft, plain } = mail;
  if (inspect(draft, DIGEST_ONLY).digest !== reviewed.digest) return 'another-digest';
  const from = draft.from?.address.trim().toLowerCase() ?? null;
  if (from !== null && reviewed.from !== null && from !== reviewed.from.trim().toLowerCase()) return 'another-sender';
  const html = 'html' in draft.body ? draft.body.html : '';
  const shown = shownParts(html);
  if (!mail.others.every(({ mimeType, contentId }) => mimeType.startsWith('image/') && isAmong(shown, contentId))) return 'another-part';
  return plain === null || saysTheSame(html, plain) ? null : 'another-text';
}

/** Null: it is no mail. */
export async function readWhole(mime: Uint8Array): Promise<ReadMail | null> {
  try {
    return await readMail(mime);
  } catch (error) {
    if (error instanceof MailError) return null;
    throw error;
  }
}
