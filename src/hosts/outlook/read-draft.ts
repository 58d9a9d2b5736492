// Outlook's draft as one consistent snapshot. Own text is found by the engine's segmentation: at Send some clients expand the body to the
// whole thread whatever part was asked for. (office-js 6618)
import type { Address, Attachment, Draft } from '../../model/draft.ts';
import type { Failure, Outcome } from './call.ts';
import { type OutlookItem, supports } from './office.ts';

export type DraftRead = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly failure: Failure };

/** Reads everything. Without body, subject or recipients there is no draft to judge; what is only nice to know may be missing. */
export async function readDraft(item: OutlookItem): Promise<DraftRead> {
  const asked = item.composeType();
  const [kind, body, subject, to, cc, bcc, from, attachments] = await Promise.all([
    asked,
    asked.then((type) => item.body(type.ok && type.value.isPlain ? 'text' : 'html')),
    item.subject(),
    item.recipients('to'),
    item.recipients('cc'),
    item.recipients('bcc'),
    supports('1.7') ? item.from() : null,
    supports('1.8') ? item.attachments() : null,
  ]);
  const isPlain = kind.ok && kind.value.isPlain;
  const failure = firstFailure([body, subject, to, cc, bcc]);
  if (!body.ok || !subject.ok || !to.ok || !cc.ok || !bcc.ok) return { ok: false, failure };
  const known = {
    subject: textOf(subject.value),
    body: isPlain ? { text: bodyOf(body.value, 'text') } : { html: bodyOf(body.value, 'html') },
    ...{ to: to.value, cc: cc.value, bcc: bcc.value },
    ...(kind.ok ? { thread: { isReply: kind.value.isReply } } : {}),
  };
  return { ok: true, draft: { ...known, ...optional(from, attachments) } };
}

function optional(from: Outcome<Address> | null, attachments: Outcome<Attachment[]> | null): Partial<Draft> {
  return {
    ...(from?.ok === true ? { from: from.value } : {}),
    ...(attachments?.ok === true ? { attachments: attachments.value } : {}),
  };
}

function firstFailure(outcomes: ReadonlyArray<Outcome<unknown>>): Failure {
  for (const outcome of outcomes) if (!outcome.ok) return outcome.failure;
  return { call: 'draft', reason: 'threw', code: null };
}

/** A client that has nothing to say says null. */
function textOf(value: string | null | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A body as the draft has it: clients end the lines of plain text in their own ways. */
export function bodyOf(value: string | null | undefined, kind: 'html' | 'text'): string {
  return kind === 'text' ? textOf(value).replace(/\r\n?/g, '\n') : textOf(value);
}
