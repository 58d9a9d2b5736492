// Releases as the service signs them, and what a draft carries of them.
import { generateKeyPairSync, sign } from 'node:crypto';
import { inspect } from '../../../src/inspect.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { defaultPolicy } from '../../../src/policy/defaults.ts';
import { rules } from '../../../src/rules/index.ts';
import { type Mail, makeMail } from './emulator/mail.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
/** The service's keys, in base64url. */
export const KEYS = [String(publicKey.export({ format: 'jwk' }).x)];
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A release of one digest, with a name in it that is not ASCII. */
export function receiptFor(digest: string, expires = new Date(Date.now() + 3_600_000).toISOString()) {
  const signed = `${encode({ alg: 'EdDSA', kid: 'k1' })}.${encode({ v: 1, digest, expires, tenant: 'Käse AG', released: [], by: ['m'] })}`;
  return { digest, expires, statement: `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}` };
}

/** What the gate makes of the mail. */
export function inspectMail(mail: Partial<Mail>, policy: Policy = defaultPolicy) {
  const { subject, body, bodyType, to, cc, bcc, attachments } = makeMail(mail);
  const draft = {
    ...{ subject, body: bodyType === 'html' ? { html: body } : { text: body } },
    ...{ to: [...to], cc: [...cc], bcc: [...bcc], attachments: [...attachments] },
  };
  return inspect(draft, { rules, policy, now: new Date() });
}

/** Answers to everything that the mail asks. */
export function answersTo(mail: Partial<Mail>) {
  const at = new Date().toISOString();
  return inspectMail(mail).verdict.reasons.map(({ key }) => ({ key, reason: 'Within my authority', at, confirmed: true }));
}

/** Session data as the pane writes it. */
export function session(state: Record<string, unknown>): Record<string, string> {
  return { countersign: JSON.stringify({ v: 1, ...state }) };
}
