// The digest of a message: what a release is bound to. Plain synchronous code, because no host waits while it sends.

import type { Draft } from '../model/draft.ts';
import { test } from './match.ts';
import { sha256 } from './sha256.ts';

export interface DigestInput {
  readonly subject: string;
  /** The sender's own text; quoted history is not what is released. */
  readonly ownText: string;
  readonly recipients: readonly string[];
  readonly attachmentNames: readonly string[];
}

/**
 * SHA-256 over subject, own text, recipients and attachment names, as 64 hex digits.
 * White space is folded and Unicode composed, because mail clients rewrite both. Recipients are a set: the same words
 * reach the same people whether they stand in To, Cc or Bcc, and hosts do not agree on which field they report.
 */
export function digestOf(input: DigestInput): string {
  const recipients = unique(input.recipients, (address) => address.trim().toLowerCase());
  const names = unique(input.attachmentNames, (name) => name);
  const fields = [input.subject, input.ownText].concat(recipients, names).map(foldSpace);
  // The counts and lengths come first, so that no text can move the border between two fields.
  const lengths = fields.map((field) => field.length).join(' ');
  return sha256(`countersign/1 ${recipients.length} ${names.length} ${lengths}\n${fields.join('')}`);
}

/** The digest of a draft, given the sender's own part of its text. */
export function digestDraft(draft: Draft, ownText: string): string {
  return digestOf({
    subject: draft.subject,
    ownText,
    recipients: draft.to.concat(draft.cc, draft.bcc).map(({ address }) => address),
    attachmentNames: (draft.attachments || []).map(({ name }) => name),
  });
}

const ODD_SPACE = /[\t\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|[ \n][ \n]|^[ \n]|[ \n]$/;
const COMPOSABLE = /[\u0300-\uffff]/;

function foldSpace(text: string): string {
  const composed = test(COMPOSABLE, text) ? text.normalize('NFC') : text;
  if (!test(ODD_SPACE, composed)) return composed;
  return composed.replace(/\s+/g, (run) => (/[\n\r\u2028\u2029]/.test(run) ? '\n' : ' ')).trim();
}

function unique(items: readonly string[], fold: (item: string) => string): string[] {
  return Array.from(new Set(items.map(fold))).sort();
}
