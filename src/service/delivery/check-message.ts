// Whether a whole message is the draft that was reviewed: by its digest, and by what policy would ask about its other half.
import { inspect, type Options } from '../../inspect.ts';
import { MailError, type ReadMail, readMail } from '../../mime/read-eml.ts';
import type { Draft } from '../../model/draft.ts';
import type { Flag } from '../../model/flag.ts';
import { mergePolicy } from '../../model/parse-policy.ts';
import type { PolicyInput } from '../../model/policy.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { readMessageId } from '../mailbox/message-id.ts';

/** What was reviewed. */
export interface Reviewed {
  readonly digest: string;
  /** The draft's own words on who sends it; null where it says nothing. */
  readonly from: string | null;
}

export interface Judge {
  readonly policy: PolicyInput;
  readonly rules: Options['rules'];
  readonly now: Date;
}

export type MessageFault = 'not-a-mail' | 'no-message-id' | 'another-digest' | 'another-sender' | 'another-text';

export const FAULTS: Readonly<Record<MessageFault, string>> = {
  'not-a-mail': 'is no message in the internet message format',
  'no-message-id': 'must have one Message-ID in its header, by which it is found again after it was sent',
  'another-digest': 'is not the draft beside it: subject, text, recipients (Bcc included) or names of attachments differ',
  'another-sender': 'is from another address than the draft beside it',
  'another-text': 'says something else in its plain text than in its HTML',
};

/** Null: it is what was reviewed. */
export async function findFault(mime: Uint8Array, reviewed: Reviewed, judge: Judge): Promise<MessageFault | null> {
  const mail = await readWhole(mime);
  if (mail === null) return 'not-a-mail';
  if (readMessageId(mime) === null) return 'no-message-id';
  const { draft, plain } = mail;
  // The digest hangs on neither rules nor policy.
  const { digest, text } = inspect(draft, { rules: [], policy: defaultPolicy, now: judge.now });
  if (digest !== reviewed.digest) return 'another-digest';
  const from = draft.from?.address.trim().toLowerCase() ?? null;
  if (from !== null && reviewed.from !== null && from !== reviewed.from.trim().toLowerCase()) return 'another-sender';
  return plain === null || hasNothingNew(draft, plain, text, judge) ? null : 'another-text';
}

/** Some recipients are shown the plain text: whatever policy asks about there must stand in the HTML, word for word. */
function hasNothingNew(draft: Draft, plain: string, reviewedText: string, { policy, rules, now }: Judge): boolean {
  const merged = mergePolicy(defaultPolicy, policy);
  const { text, flags, verdict } = inspect({ ...draft, body: { text: plain } }, { rules, policy: merged, now });
  const known = toWords(reviewedText);
  return verdict.reasons
    .filter(({ kind }) => kind !== 'allow')
    .every(({ key }) => flags.some((flag) => flag.key === key) && flags.every((flag) => flag.key !== key || stands(flag.sentence)));

  function stands({ start, end }: Flag['sentence']): boolean {
    return known.includes(toWords(text.slice(start, end)));
  }
}

/** Mail programs wrap lines and write `*30%*` for bold: only words and figures are compared, with the points inside figures. */
function toWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%.,]|[.,](?!\p{N})|(?<!\p{N})[.,]/gu, '');
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
