// A draft as Gmail saved it, read from what its API gives.
import * as z from 'zod/mini';
import { parseAddress, parseAddresses } from '../../mime/addresses.ts';
import type { Address, Attachment, Draft } from '../../model/draft.ts';

const Header = z.object({ name: z.string(), value: z.string() });
const Body = z.object({ data: z.optional(z.union([z.string(), z.array(z.number())])), size: z.optional(z.number()) });

/** A part of a mail; a draft without attachments is one part, or holds two, one of them HTML. */
interface Part {
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly z.infer<typeof Header>[];
  readonly body: z.infer<typeof Body>;
  readonly parts: readonly Part[];
}

const Part: z.ZodMiniType<Part> = z.object({
  mimeType: z.catch(z.string(), ''),
  filename: z.catch(z.string(), ''),
  headers: z.catch(z.array(Header), []),
  body: z.catch(Body, {}),
  parts: z.catch(z.array(z.lazy((): z.ZodMiniType<Part> => Part)), []),
});

/** One of the drafts, by `drafts.get` with `metadata` or `full`. */
export const SavedDraft = z.object({
  id: z.string(),
  message: z.object({
    id: z.string(),
    /** Milliseconds, as a text. */
    internalDate: z.catch(z.string(), ''),
    snippet: z.catch(z.string(), ''),
    payload: Part,
  }),
});
export type SavedDraft = z.infer<typeof SavedDraft>;

/** `drafts.list`: newest first. */
export const DraftList = z.object({
  drafts: z.catch(z.array(z.object({ id: z.string(), message: z.object({ id: z.string() }) })), []),
  nextPageToken: z.optional(z.string()),
});

export type Decode = (data: string | readonly number[]) => string;

/** The draft itself; `decode` makes text of the bytes of a part. */
export function readDraft({ message: { payload } }: SavedDraft, decode: Decode): Draft {
  const parts = listParts(payload);
  const html = parts.find((part) => part.mimeType === 'text/html' && !isAttached(part));
  const text = parts.find((part) => part.mimeType === 'text/plain' && !isAttached(part));
  const words = (part: Part | undefined) => (part?.body.data === undefined ? '' : decode(part.body.data));
  const from = readHeader(payload, 'From');
  const isReply = readHeader(payload, 'In-Reply-To') !== '';
  return {
    subject: readHeader(payload, 'Subject'),
    body: html === undefined ? { text: words(text) } : { html: words(html) },
    ...(from === '' ? {} : { from: parseAddress(from) }),
    ...readRecipients(payload),
    attachments: parts.filter(isAttached).map(toAttachment),
    thread: { isReply },
  };
}

export interface Recipients {
  readonly to: Address[];
  readonly cc: Address[];
  readonly bcc: Address[];
}

export function readRecipients(payload: Part): Recipients {
  const read = (name: string) => parseAddresses(readHeader(payload, name));
  return { to: read('To'), cc: read('Cc'), bcc: read('Bcc') };
}

export function readHeader({ headers }: Part, name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value.trim() ?? '';
}

function listParts(part: Part): readonly Part[] {
  return [part, ...part.parts.flatMap(listParts)];
}

/** A picture within the text is a part of the text. */
function isAttached(part: Part): boolean {
  const isWithin = /^inline\b/i.test(readHeader(part, 'Content-Disposition')) && readHeader(part, 'Content-ID') !== '';
  return part.filename !== '' && !isWithin;
}

function toAttachment({ filename, body }: Part): Attachment {
  return body.size === undefined ? { name: filename } : { name: filename, size: body.size };
}
