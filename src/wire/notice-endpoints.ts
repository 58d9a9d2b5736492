// Notices of a provider that something left by a mailbox.
import * as z from 'zod/mini';
import { endpoint, nothing } from './endpoint.ts';

/** What Pub/Sub sends (cloud.google.com/pubsub/docs/push): the notice stands in `data`, as JSON in base64. */
export const SentNotice = z.object({ message: z.object({ data: z.string().check(z.maxLength(4000)) }) });
export type SentNotice = z.infer<typeof SentNotice>;

export const noticeEndpoints = {
  notifySent: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/notices/gmail',
    summary: 'Takes notices of Pub/Sub that something left by a mailbox. Its bearer token is that of the subscription’s service account.',
    access: 'public',
    body: SentNotice,
    answer: z.object({}),
  }),
} as const;
