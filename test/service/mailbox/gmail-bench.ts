// Opens a Gmail mailbox on a local server, for tests.
import { generateKeyPairSync } from 'node:crypto';
import type { GmailConnection } from '../../../src/service/mailbox/gmail-access.ts';
import { createGmailMailbox } from '../../../src/service/mailbox/gmail-mailbox.ts';
import type { Bench } from './contract.ts';
import { type GmailServer, REFRESH_TOKEN, startGmailServer } from './gmail-server.ts';
import { createHandClock, patienceOf } from './hand-clock.ts';

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
export const BY_TOKEN: GmailConnection = { kind: 'refresh-token', clientId: 'id', clientSecret: 'secret', refreshToken: REFRESH_TOKEN };
export const BY_DELEGATION: GmailConnection = {
  kind: 'delegation',
  clientEmail: 'service@project.example',
  privateKey: keys.privateKey,
  subject: 'rep@seller.example',
};
const QUOTA = { error: { code: 403, message: 'for rep@seller.example', errors: [{ reason: 'dailyLimitExceeded' }] } };

export type GmailBench = Bench & { readonly server: GmailServer };

export async function openGmailBench(connection: GmailConnection): Promise<GmailBench> {
  const server = await startGmailServer(keys.publicKey);
  const clock = createHandClock();
  const mailbox = createGmailMailbox({ connection, patience: patienceOf(clock), rootUrl: server.url, tokenUrl: `${server.url}token` });
  return {
    mailbox,
    clock,
    server,
    left: () => server.sent.map(({ bytes }) => bytes),
    draftCount: () => server.drafts.size,
    revoke: () => {
      const ended = { kind: 'refuse', status: 401 } as const;
      const revoked = { kind: 'refuse', status: 400, body: { error: 'invalid_grant', error_description: REFRESH_TOKEN } } as const;
      server.order('look', ended, ended, ended);
      server.order('token', revoked, revoked, revoked, revoked);
    },
    overQuota: { kind: 'refuse', status: 403, body: QUOTA },
  };
}
