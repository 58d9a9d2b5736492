// What leaves by a Gmail mailbox: its history, the messages themselves, and notices through Pub/Sub.
import * as z from 'zod/mini';
import { type Answer, toRejected } from './answer.ts';
import { createGmailRequest, type GmailOptions, ME } from './gmail-request.ts';
import { GMAIL_SCOPES } from './gmail-scopes.ts';
import { readHeader } from './message-id.ts';
import { askAgain, startBudget } from './patience.ts';
import type { SentLog, SentWay } from './sent-log.ts';

const Labels = z.optional(z.array(z.string()));
const Changed = z.object({ message: z.object({ id: z.string(), labelIds: Labels }), labelIds: Labels });
const Change = z.object({
  id: z.string(),
  messagesAdded: z.optional(z.array(Changed)),
  labelsAdded: z.optional(z.array(Changed)),
});
type Change = z.infer<typeof Change>;
const History = z.object({ history: z.optional(z.array(Change)), historyId: z.string(), nextPageToken: z.optional(z.string()) });
const Profile = z.object({ emailAddress: z.string(), historyId: z.string() });
const Raw = z.object({ raw: z.string(), internalDate: z.string() });
const Watch = z.object({ expiration: z.string() });

const SENT = 'SENT';
/** Changes a page; each message of them costs ten times the page. */
const PAGE = 50;
/** Pages in a row without a change. */
const MOST_EMPTY = 50;

export function createGmailSentLog(options: GmailOptions): SentLog {
  const { patience } = options;
  const request = createGmailRequest(options, GMAIL_SCOPES.watch);
  const ask = <T>(one: () => Promise<Answer<T>>) => askAgain(startBudget(patience), one);
  return {
    async begin() {
      const found = await ask(() => request(Profile, (api, sent) => api.users.getProfile({ userId: ME }, sent)));
      if (found.kind !== 'done') return toRejected(found, patience.clock.now());
      return { kind: 'begun', place: found.value.historyId, address: found.value.emailAddress };
    },
    async after(place) {
      const wanted = { userId: ME, startHistoryId: place, historyTypes: ['messageAdded', 'labelAdded'], labelId: SENT, maxResults: PAGE };
      let token = {};
      for (let empty = 0; empty < MOST_EMPTY; empty++) {
        const found = await ask(() => request(History, (api, sent) => api.users.history.list({ ...wanted, ...token }, sent)));
        if (found.kind !== 'done') return toRejected(found, patience.clock.now());
        const { history = [], historyId, nextPageToken } = found.value;
        const last = history[history.length - 1];
        const ids = [...new Set(history.flatMap(listSent))];
        if (nextPageToken === undefined) return { kind: 'page', ids, place: historyId, isLast: true };
        // Changes come in the order of their ids, and each id is a place to begin after: no token has to be kept that could grow old.
        if (last !== undefined) return { kind: 'page', ids, place: last.id, isLast: false };
        token = { pageToken: nextPageToken };
      }
      return { kind: 'rejected', reason: 'unavailable', retryAt: null };
    },
    async read(id) {
      const found = await ask(() => request(Raw, (api, sent) => api.users.messages.get({ userId: ME, id, format: 'raw' }, sent)));
      if (found.kind !== 'done') return toRejected(found, patience.clock.now());
      const mime = Buffer.from(found.value.raw, 'base64url');
      return { kind: 'read', mime, at: new Date(Number(found.value.internalDate)), way: readWay(mime) };
    },
    async announce(topicName) {
      const requestBody = { topicName, labelIds: [SENT], labelFilterBehavior: 'include' };
      const found = await ask(() => request(Watch, (api, sent) => api.users.watch({ userId: ME, requestBody }, sent)));
      if (found.kind !== 'done') return toRejected(found, patience.clock.now());
      return { kind: 'announced', until: new Date(Number(found.value.expiration)) };
    },
  };
}

/** A draft has its label beside any other; a scheduled message gets the label of what was sent only when it goes. */
function listSent({ messagesAdded = [], labelsAdded = [] }: Change): string[] {
  const arrived = messagesAdded.filter(({ message: { labelIds = [] } }) => labelIds.includes(SENT) && !labelIds.includes('DRAFT'));
  const labelled = labelsAdded.filter(({ labelIds = [] }) => labelIds.includes(SENT));
  return [...arrived, ...labelled].map(({ message }) => message.id);
}

/**
 * Google writes a line of its own for what did not come from its page or its apps: `by gmailapi.google.com with HTTPREST`
 * (support.nylas.com/hc/en-us/articles/4417162193809), `by smtp.gmail.com with ESMTPSA`. What else stands there, the sender wrote.
 */
function readWay(mime: Uint8Array): SentWay {
  const header = readHeader(mime);
  if (/^received:[^\n]*\bby gmailapi\.google\.com with HTTPREST\b/im.test(header)) return 'api';
  return /^received:[^\n]*\bby smtp\.gmail\.com with E?SMTPS?A?\b/im.test(header) ? 'smtp' : 'own';
}
