// Reads a mail in the internet message format as a draft. Fetches nothing and runs nothing.
import { addressParser, type Email, type Address as MailAddress, type Attachment as MailPart } from 'postal-mime';
import { readHtml } from '../engine/read-html.ts';
import type { Address, Attachment, Body, Draft } from '../model/draft.ts';
import { hasBareReturn, hasMailHeader } from './mail-header.ts';
import { MailParser, nameOf, type Part } from './mail-parser.ts';
import { isAmong, shownParts } from './named-in-html.ts';

/** The input is no mail. The message says why, in words for a person, and holds nothing of the input. */
export class MailError extends Error {}

const REPLY_SUBJECT = /^\s*(?:re|aw|antw|antwort|sv|vs|rif|ref|rép|res|odp)(?:\s?\[\d+\])?\s?:/i;
/** Parts that a mail program adds on its own. */
const MACHINE_PART =
  /^(?:application\/(?:pgp-|(?:x-)?pkcs7-signature)|message\/(?:delivery-status|disposition-notification)|text\/rfc822-headers)/;

export interface ReadMail {
  readonly draft: Draft;
  /** The text that stands beside the HTML, for programs that show no HTML; null where the draft is read from it. */
  readonly plain: string | null;
  /** What is neither words nor an attachment: pictures in the text, invitations, signatures of machines. */
  readonly others: readonly MailPart[];
  /** Two readers may go by another one each. */
  readonly hasDoubledHeader: boolean;
}

/** The draft in a mail. Throws a `MailError` on what is no mail. */
export async function readEml(bytes: Uint8Array): Promise<Draft> {
  return (await readMail(bytes)).draft;
}

/** The draft in a mail, from its HTML where that has words, else from its text. Throws a `MailError` on what is no mail. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  if (!hasMailHeader(bytes)) throw new MailError('this does not begin with the headers of a mail, such as From: or Subject:');
  if (hasBareReturn(bytes)) throw new MailError('the lines of this mail do not end as those of a mail do: save it again as .eml');
  const { email, parts } = await parse(bytes.subarray(startOf(bytes)));
  const subject = repair(email.subject ?? '').trim();
  const from = toAddresses(addressParser(email.headers.find(({ key }) => key === 'from')?.value ?? ''))[0];
  const text = repair(email.text ?? '');
  const body = bodyOf(repair(email.html ?? ''), text);
  refuseUnreadable(parts, body);
  const shown = shownParts('html' in body ? body.html : '');
  const attachments = email.attachments.filter((part) => isAttachment(part, shown));
  if (attachments.length === 0 && email.attachments.length > 0 && isBlank(body))
    throw new MailError('no words could be read in this mail, though it is not empty');
  const draft: Draft = {
    subject,
    body,
    ...(from === undefined ? {} : { from }),
    to: toAddresses(email.to),
    cc: toAddresses(email.cc),
    bcc: toAddresses(email.bcc),
    attachments: attachments.map(toAttachment),
    thread: { isReply: (email.inReplyTo ?? email.references ?? '') !== '' || REPLY_SUBJECT.test(subject) },
  };
  return {
    draft,
    plain: 'text' in body || text.trim() === '' ? null : text,
    others: email.attachments.filter((part) => !attachments.includes(part)),
    hasDoubledHeader: parts.some(hasDoubledHeader),
  };
}

async function parse(bytes: Uint8Array): Promise<{ readonly email: Email; readonly parts: readonly Part[] }> {
  // A mail within the mail is an attachment: its words are not the sender's.
  const parser = new MailParser({ forceRfc822Attachments: true });
  try {
    return { email: await parser.parse(bytes), parts: parser.parts };
  } catch (cause) {
    throw new MailError('this mail is nested too deeply, or its headers are too long', { cause });
  }
}

/** S/MIME, encrypted or signed opaquely, and PGP (RFC 8551, 3.2; RFC 3156, 4). */
const SEALED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)$/;
/** By its name a sealed file, `contract.pdf.p7m`, is told from a sealed mail (RFC 8551, 3.2.1). */
const SEALED_MAIL = /^smime\./i;

/** Without any words to judge, a mail would pass unread. */
function refuseUnreadable(parts: readonly Part[], body: Body): void {
  // A mail within a mail has the words of another one.
  if (parts[0]?.contentType.parsed.value.startsWith('message/'))
    throw new MailError('this mail has no words of its own: all of it is another mail; save that one and check it');
  if (parts.some((part, at) => isSealed(part, at, body)))
    throw new MailError('this mail is encrypted or sealed: its words cannot be read; check it before that');
  if (parts.some(isBroken)) throw new MailError('the parts of this mail cannot be told apart: its words cannot be read');
}

function isSealed(part: Part, at: number, body: Body): boolean {
  if (!SEALED.test(part.contentType.parsed.value)) return false;
  if (at === 0) return true;
  // Attached to words it is a file of theirs.
  const isFile = part.contentDisposition.parsed.value === 'attachment' && !isBlank(body);
  return !isFile && SEALED_MAIL.test(nameOf(part) ?? 'smime.p7m');
}

/** It says that it has parts, and none begins. */
function isBroken({ contentType, childNodes, content }: Part): boolean {
  const { multipart } = contentType;
  return multipart !== false && childNodes.length === 0 && content !== null && Buffer.from(content).toString('latin1').trim() !== '';
}

/** What a message or a part of it has once (RFC 5322, 3.6; RFC 2045). */
const ONCE =
  /^(?:date|from|sender|reply-to|to|cc|bcc|message-id|in-reply-to|references|subject|mime-version|content-(?:type|transfer-encoding|disposition|id))$/;

function hasDoubledHeader({ headers }: Part): boolean {
  const keys = headers.map(({ key }) => key).filter((key) => ONCE.test(key));
  return new Set(keys).size < keys.length;
}

/** The parser takes an empty line or a byte order mark before the first header for the end of all headers. */
function startOf(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let byte = bytes[at]; byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d; byte = bytes[++at]);
  return at;
}

function bodyOf(html: string, text: string): Body {
  return html === '' || (text.trim() !== '' && isBlank({ html })) ? { text } : { html };
}

function isBlank(body: Body): boolean {
  return ('html' in body ? readHtml(body.html).text : body.text).trim() === '';
}

/**
 * Groups are flattened. A name without an address is the first half of the next one's, `Doe, Jane <j@x.example>`; where
 * there is none, it is kept as an address: policy then judges it as outside.
 */
function toAddresses(list: readonly MailAddress[] | undefined): Address[] {
  const addresses: Address[] = [];
  let half = '';
  for (const entry of list ?? []) {
    if (entry.group !== undefined) addresses.push(...toAddresses(entry.group));
    else if (entry.address === '') half = joinNames(half, repair(entry.name));
    else {
      const name = entry.name === '' ? '' : joinNames(half, repair(entry.name));
      if (name === '' && half !== '') addresses.push({ address: half });
      addresses.push(name === '' ? { address: entry.address } : { address: entry.address, name });
      half = '';
    }
  }
  return half === '' ? addresses : [...addresses, { address: half }];
}

function joinNames(first: string, second: string): string {
  return first === '' || second === '' ? first + second : `${first}, ${second}`;
}

/** What the sender attached: no picture that the text shows, no signature of a machine, no invitation beside the text. */
function isAttachment(part: MailPart, shown: ReadonlySet<string>): boolean {
  if (MACHINE_PART.test(part.mimeType)) return false;
  if (part.disposition === 'attachment') return true;
  if (part.related === true) return false;
  // An iPhone puts each picture between two texts, in which nothing names it.
  if (part.mimeType.startsWith('image/')) return part.disposition === 'inline' && part.filename !== null && !isAmong(shown, part.contentId);
  return part.filename !== null || part.mimeType !== 'text/calendar';
}

function toAttachment({ filename, mimeType, content }: MailPart): Attachment {
  const name = repair(filename ?? '').trim() || (mimeType === 'message/rfc822' ? 'message.eml' : 'unnamed');
  return { name, size: typeof content === 'string' ? content.length : content.byteLength };
}

/** Node 20 reads the typographic quotes of windows-1252 as control characters. No mail holds such characters otherwise. */
function repair(text: string): string {
  return text.replace(/[\u0080-\u009f]+/g, (signs) => {
    const decoder = new TextDecoder('windows-1252');
    return decoder.decode(Buffer.from(signs, 'latin1'), { stream: true }) + decoder.decode();
  });
}
