// Ends a connection whose person took it back at the provider.
import { endConnection, type StoredConnection } from '../store/mailboxes.ts';
import type { Unit } from '../work/transact.ts';

/** A person's own token that was taken back is of no more use. What one person of many lost says nothing of the others. */
export async function endRevoked({ tx, now, audit }: Unit, { tenant, id, mode }: StoredConnection): Promise<void> {
  if (mode !== 'refresh-token') return;
  if (await endConnection(tx, tenant, id, null, now)) audit(null, { kind: 'mailbox-disconnected', mailbox: id, reason: 'revoked' }, null);
}
