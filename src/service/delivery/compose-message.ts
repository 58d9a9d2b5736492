// Makes a message of a draft, where no program of the sender's gave one: its words, and nothing that is only known by name.

import type { DeliveryReason } from '../../model/delivery.ts';
import type { Draft } from '../../model/draft.ts';

export interface Composing {
  readonly draft: Draft;
  /** The sender's address where the draft names none; empty where there is none. */
  readonly address: string;
  readonly hold: string;
  readonly date: Date;
}

const ADDRESS = /^[^\s<>"@]+@([^\s<>"@]+)$/;

/** Why this draft cannot be made into its message; null where it can. */
export function refuseToCompose(draft: Draft, address: string): DeliveryReason | null {
  if (draft.attachments === undefined) return 'attachments-unknown';
  if (draft.attachments.length > 0) return 'attachments-without-message';
  // The ids of what it answers are not known: it would begin a conversation of its own.
  if (draft.thread?.isReply === true) return 'reply-without-message';
  return ADDRESS.test(draft.from?.address ?? address) ? null : 'no-sender-address';
}

/**
 * The same bytes each time, so that a draft that was kept before a process died is found again. nodemailer's composer was tried against
 * mimetext: it folds headers, encodes long lines and keeps Bcc; mimetext wrote 8-bit lines of 2,700 signs and called them 7bit.
 */
export async function composeMessage({ draft, address, hold, date }: Composing): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const from = draft.from ?? { address };
  const domain = ADDRESS.exec(from.address)?.[1] ?? 'countersign.invalid';
  const toList = (list: Draft['to']) => list.map(({ name = '', address: one }) => ({ name, address: one }));
  const composed = new MailComposer({
    ...{ from: { name: from.name ?? '', address: from.address }, to: toList(draft.to), cc: toList(draft.cc), bcc: toList(draft.bcc) },
    ...{ subject: draft.subject, date, messageId: `<${hold}@${domain}>`, baseBoundary: hold, xMailer: false },
    ...('html' in draft.body ? { html: draft.body.html } : { text: draft.body.text }),
    // Nothing is fetched or read from the disk, whatever stands in the draft.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  }).compile();
  composed.keepBcc = true;
  return new Promise((resolve, reject) => {
    composed.build((error, bytes) => (error === null || error === undefined ? resolve(bytes) : reject(error)));
  });
}
