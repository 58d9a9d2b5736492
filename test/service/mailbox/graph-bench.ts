// Opens a Microsoft 365 mailbox on a local server, for tests.
import type { GraphConnection } from '../../../src/service/mailbox/graph-access.ts';
import { createGraphMailbox } from '../../../src/service/mailbox/graph-mailbox.ts';
import type { Bench } from './contract.ts';
import { type GraphServer, startGraphServer, USER } from './graph-server.ts';
import { createHandClock, patienceOf } from './hand-clock.ts';

const CLIENT = { tenant: 'tenant-id', clientId: 'id', clientSecret: 'client-secret' };

export type GraphBench = Bench & { readonly server: GraphServer; readonly kept: string[] };

export async function openGraphBench(kind: GraphConnection['kind'], sends: 'draft' | 'message'): Promise<GraphBench> {
  const server = await startGraphServer();
  const clock = createHandClock();
  const kept: string[] = [];
  const onNewRefreshToken = async (token: string) => void kept.push(token);
  const connection = { ...CLIENT, kind, refreshToken: server.refreshToken, onNewRefreshToken };
  const urls = { rootUrl: `${server.url}v1.0/`, loginUrl: server.url };
  const mailbox = createGraphMailbox({ connection, user: USER, sends, patience: patienceOf(clock), ...urls });
  return {
    mailbox,
    clock,
    server,
    kept,
    left: () => server.items.filter(({ isDraft }) => !isDraft).map(({ bytes }) => bytes),
    draftCount: () => server.items.filter(({ isDraft }) => isDraft).length,
    revoke: () => {
      const ended = { kind: 'refuse', status: 401 } as const;
      const revoked = { kind: 'refuse', status: 400, body: { error: 'invalid_grant', error_description: 'AADSTS50173' } } as const;
      server.order('look', ended, ended, ended);
      server.order('token', revoked, revoked, revoked, revoked);
    },
    overQuota: { kind: 'refuse', status: 403, body: { error: { code: 'ErrorExceededMessageLimit' } } },
  };
}
