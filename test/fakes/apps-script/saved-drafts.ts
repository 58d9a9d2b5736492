// Drafts as Gmail's API gives them, made of what a sender writes.

export interface Written {
  readonly id: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly html?: string;
  readonly text?: string;
  readonly attachments?: readonly string[];
  /** A picture within the text. */
  readonly picture?: string;
  readonly inReplyTo?: string;
  /** Of the message in the draft, which is another one each time it is saved. */
  readonly message?: string;
  readonly savedAt?: Date;
}

interface Part {
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: { readonly size: number; readonly data?: readonly number[]; readonly attachmentId?: string };
  readonly parts?: readonly Part[];
}

export interface ApiDraft {
  readonly id: string;
  readonly message: { readonly id: string; readonly internalDate: string; readonly snippet: string; readonly payload: Part };
}

export function toApiDraft(written: Written): ApiDraft {
  const { id, html = '', text = html.replace(/<[^>]*>/g, ''), attachments = [], picture } = written;
  const words = [textPart('text/plain', text), ...(html === '' ? [] : [textPart('text/html', html)])];
  const body = words.length === 1 ? words[0] : container('multipart/alternative', words);
  const shown = picture === undefined || body === undefined ? body : container('multipart/related', [body, filePart(picture, true)]);
  const whole =
    attachments.length === 0
      ? shown
      : container('multipart/mixed', [...(shown === undefined ? [] : [shown]), ...attachments.map((name) => filePart(name, false))]);
  const payload = whole ?? textPart('text/plain', '');
  return {
    id,
    message: {
      id: written.message ?? `message-of-${id}`,
      internalDate: String((written.savedAt ?? new Date(0)).getTime()),
      snippet: text.slice(0, 100).replace(/&/g, '&amp;').replace(/</g, '&lt;'),
      payload: { ...payload, headers: [...payload.headers, ...headersOf(written)] },
    },
  };
}

function headersOf({ subject = '', from = 'Robin Vale <robin@harbourline.example>', to, cc, bcc, inReplyTo }: Written) {
  const given = { Subject: subject, From: from, To: to, Cc: cc, Bcc: bcc, 'In-Reply-To': inReplyTo };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/** Bytes as Apps Script has them: signed, as in Java. */
export function toBytes(text: string): number[] {
  return [...Buffer.from(text, 'utf8')].map((byte) => (byte > 127 ? byte - 256 : byte));
}

export function fromBytes(bytes: readonly number[]): string {
  return Buffer.from(bytes.map((byte) => byte & 255)).toString('utf8');
}

function textPart(mimeType: string, text: string): Part {
  const data = toBytes(text);
  // The charset that a part names is not that of the bytes: those are UTF-8.
  const headers = [{ name: 'Content-Type', value: `${mimeType}; charset="iso-8859-1"` }];
  return { mimeType, filename: '', headers, body: { size: data.length, data } };
}

function container(mimeType: string, parts: readonly Part[]): Part {
  return { mimeType, filename: '', headers: [{ name: 'Content-Type', value: mimeType }], body: { size: 0 }, parts };
}

function filePart(filename: string, isWithin: boolean): Part {
  const kind = `${isWithin ? 'inline' : 'attachment'}; filename="${filename}"`;
  const headers = [{ name: 'Content-Disposition', value: kind }, ...(isWithin ? [{ name: 'Content-ID', value: `<${filename}>` }] : [])];
  return { mimeType: 'application/octet-stream', filename, headers, body: { size: 1200, attachmentId: 'elsewhere' } };
}
