// One request to Gmail through Google's own client: with a token, within its time, and with an answer of the shape it must have.
import { type gmail_v1, gmail as openGmail } from 'googleapis/build/src/apis/gmail/index.js';
import type * as z from 'zod/mini';
import { withAccess } from './access.ts';
import { type Answer, readShape } from './answer.ts';
import { createGmailAccess, type GmailConnection } from './gmail-access.ts';
import { readGmailFailure } from './gmail-answers.ts';
import type { Patience } from './patience.ts';

export interface GmailOptions {
  readonly connection: GmailConnection;
  readonly patience: Patience;
  /** `https://gmail.googleapis.com/` but in tests. */
  readonly rootUrl: string;
  /** `https://oauth2.googleapis.com/token` but in tests. */
  readonly tokenUrl: string;
}

/** What to ask of the library, and the shape that its answer must have. */
export type GmailRequest = <T>(
  shape: z.ZodMiniType<T>,
  ask: (gmail: gmail_v1.Gmail, options: { signal: AbortSignal; retry: false; rootUrl: string }) => Promise<{ data: unknown }>,
) => Promise<Answer<T>>;

/** The mailbox that the token is for. */
export const ME = 'me';

/** No request is repeated by the library itself. */
export function createGmailRequest({ connection, patience, rootUrl, tokenUrl }: GmailOptions, scopes: readonly string[]): GmailRequest {
  const access = createGmailAccess(connection, scopes, tokenUrl, patience.clock);
  const api = openGmail({ version: 'v1', auth: access.client });
  return (shape, ask) =>
    withAccess(access, patience, (_token, signal) =>
      // The client's own `rootUrl` does not reach uploads (googleapis-common 8.0, `apirequest.ts`); that of a request does.
      ask(api, { signal, retry: false, rootUrl }).then(
        ({ data }) => readShape(shape, data),
        (error: unknown) => readGmailFailure(error, patience.clock.now()),
      ),
    );
}
