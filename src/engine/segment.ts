// Cuts a draft's text into what the sender wrote now, what is quoted or forwarded, the signature and the disclaimer.
import type { Segment, SegmentKind } from '../model/segment.ts';
import { quoteHeaderAt } from './quote-headers.ts';
import type { ReadText } from './read-text.ts';

const DELIMITER = /^-- ?$/;
const SIGN_OFF =
  /^\s*(?:(?:kind|best|warm|many|with|all the|my)\s+)*(?:regards|wishes|best|thanks|thank you|cheers|sincerely|yours(?: (?:sincerely|truly|faithfully))?|cordially|respectfully|best|rgds|br|kr|mfg|viele grüße|mit freundlichen grüßen|cordialement|saludos|groeten|atenciosamente|cordiali saluti)[\s,.!]*$/i;
const CONTACT =
  /(?:\+?\d[\d ().-]{6,}\d|\S+@\S+\.\S+|\bwww\.|https?:\/\/|\b(?:tel|mob|mobile|phone|fax|cell|office|m|t|p)\s*[.:]\s*\+?[\d(])/i;
const ROLE =
  /\||(?:\b(?:manager|director|executive|sales|account|engineer|consultant|founder|ceo|cfo|cto|coo|vp|president|head of|partner|officer|representative|coordinator|specialist|assistant|owner|lead|ltd|gmbh|inc|llc|plc|limited|bv|b\.v|s\.a|pty)\b)/i;
const DISCLAIMER =
  /^\s*(?:\*+\s*)?(?:confidentiality notice|disclaimer\b|this (?:e-?mail|message|communication|transmission)(?: \(?(?:and|including) any (?:attachments?|files?)[^.]{0,60}\)?)? (?:is|are|may be|may contain|contains?) [^.]{0,80}(?:confidential|privileged|intended)|the information (?:contained )?in this (?:e-?mail|message)[^.]{0,60}(?:confidential|privileged|intended)|if you (?:are not the intended|have received this (?:e-?mail|message) in error)|please consider the environment)/i;

/**
 * Segments of a text, in order, without gap or overlap. Only `own` is judged, so what is in doubt stays `own`.
 * Marks of the markup (`hints`) are believed where they are certain; lines decide the rest.
 */
export function segment(read: ReadText): Segment[] {
  const { text, hints } = read;
  const lines = text.split('\n');
  const kinds = lines.map((): SegmentKind => 'own');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  markQuotes(lines, kinds);
  for (const hint of hints) {
    if (!hint.certain) continue;
    for (let i = lineOf(starts, hint.start); i < lines.length && (starts[i] || 0) < hint.end; i++) {
      if ((starts[i] || 0) >= hint.start || (lines[i] || '').trim() === '') kinds[i] = hint.kind;
    }
  }
  markSignature(lines, kinds);
  markDisclaimers(lines, kinds);
  return join(kinds, starts, text.length);
}

const QUOTED = /^\s*(?:>|\|\s?>)/;

function markQuotes(lines: readonly string[], kinds: SegmentKind[]): void {
  let rest: SegmentKind | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] || '';
    if (rest !== null) kinds[i] = rest;
    else if (QUOTED.test(line)) kinds[i] = 'quoted';
    else if (line.length > 4) {
      const header = quoteHeaderAt(lines, i);
      if (header === null) continue;
      for (let k = 0; k < header.lines; k++) kinds[i + k] = header.kind;
      // Where the quote is marked line by line, what is not marked is an answer in between.
      if (header.kind === 'forwarded' || !isMarked(lines, i + header.lines)) rest = header.kind;
      i += header.lines - 1;
    }
  }
}

/** Whether the first line of text from here on carries a quote mark. */
function isMarked(lines: readonly string[], from: number): boolean {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] || '';
    if (line.trim() !== '') return /^\s*>/.test(line);
  }
  return false;
}

function markSignature(lines: readonly string[], kinds: SegmentKind[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] !== 'own') continue;
    const line = lines[i] || '';
    if (line.length > 45) continue;
    if (DELIMITER.test(line) || (SIGN_OFF.test(line) && hasDetails(lines, kinds, i + 1))) {
      const from = DELIMITER.test(line) ? i : i + 1;
      for (let k = from; k < lines.length && kinds[k] === 'own'; k++) kinds[k] = 'signature';
    }
  }
}

/** After a sign-off: a name and then nothing but short lines, with a telephone, an address or a role among them. */
function hasDetails(lines: readonly string[], kinds: readonly SegmentKind[], from: number): boolean {
  let details = 0;
  let count = 0;
  for (let i = from; i < lines.length && kinds[i] === 'own'; i++) {
    const line = (lines[i] || '').trim();
    if (line === '') continue;
    if (DISCLAIMER.test(line)) break;
    count++;
    const isDetail = CONTACT.test(line.slice(0, 200)) || (ROLE.test(line.slice(0, 200)) && line.length <= 80);
    if (isDetail) details++;
    else if (line.length > 60 || /[.!?]$/.test(line) || /^p\.?\s?s\b/i.test(line)) return false;
    if (count > 10) return false;
  }
  return details > 0;
}

function markDisclaimers(lines: readonly string[], kinds: SegmentKind[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] || '';
    if (line.length < 30 || (kinds[i] !== 'own' && kinds[i] !== 'signature') || !DISCLAIMER.test(line.slice(0, 300))) continue;
    for (let k = i; k < lines.length && (lines[k] || '').trim() !== ''; k++) kinds[k] = 'disclaimer';
  }
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] || 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && starts[low] === offset ? low : Math.max(0, low - 1);
}

/** Lines of one kind in a row are one segment; empty lines go with what is before them. */
function join(kinds: readonly SegmentKind[], starts: readonly number[], length: number): Segment[] {
  const out: Segment[] = [];
  let from = 0;
  for (let i = 1; i <= kinds.length; i++) {
    const kind = kinds[from];
    if (kind === undefined || (i < kinds.length && kinds[i] === kind)) continue;
    const end = i < kinds.length ? starts[i] || 0 : length;
    const start = starts[from] || 0;
    if (end > start) out.push({ kind, start, end });
    from = i;
  }
  return out;
}
