// Receipts: made at a release, checked by anyone who has the public keys. They name no words of the mail.
import { type Receipt, ReceiptStatement } from '../../model/receipt.ts';
import type { KeySet } from '../../wire/open-endpoints.ts';
import { createCompactVerifier, type SigningKey, signCompact } from './compact-jws.ts';

const TYPE = 'countersign-receipt+jws';

export function makeReceipt(statement: ReceiptStatement, key: SigningKey): Receipt {
  return { digest: statement.digest, expires: statement.expires, statement: signCompact(TYPE, statement, key) };
}

export type ReceiptCheck = { readonly ok: true; readonly statement: ReceiptStatement; readonly expired: boolean } | { readonly ok: false };

/** Whether one of these keys signed it; whether its time is over is said apart, because it stays proof. */
export async function verifyReceipt(text: string, keys: KeySet, now: Date): Promise<ReceiptCheck> {
  const parsed = ReceiptStatement.safeParse(await createCompactVerifier(TYPE, keys)(text.trim()));
  if (!parsed.success) return { ok: false };
  return { ok: true, statement: parsed.data, expired: Date.parse(parsed.data.expires) <= now.getTime() };
}
