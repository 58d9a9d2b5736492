// The part of Gmail's wire that tells what left: history in pages, whole messages, and the asking for notices.
import type { Step, WireReply, WireRequest } from './wire-server.ts';

interface Change {
  readonly id: number;
  readonly kind: 'messagesAdded' | 'labelsAdded';
  readonly message: { readonly id: string; readonly labelIds: readonly string[] };
}

export interface Leaving {
  readonly id?: string;
  readonly kind?: Change['kind'];
  readonly labels?: readonly string[];
  /** When Gmail took it; now, if left out. */
  readonly at?: Date;
}

export interface SentHistory {
  /** Something left by whatever program; gives Gmail's id of it. */
  leave(bytes: Uint8Array, leaving?: Leaving): string;
  /** The same change stands in the history once more. */
  repeat(): void;
  /** Deleted for good. */
  remove(id: string): void;
  /** Stands in the history, and is never given. */
  withhold(id: string): void;
  /** What lies further back is not kept. */
  forget(): void;
  now: () => Date;
  readonly topics: string[];
  answer(request: WireRequest): { readonly step: Step; readonly run: () => WireReply } | null;
}

export const MAILBOX_ADDRESS = 'Rep@seller.example';
const GONE: WireReply = { status: 404, body: { error: { code: 404, message: 'Requested entity was not found.' } } };
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export function createSentHistory(): SentHistory {
  const changes: Change[] = [];
  const withheld = new Set<string>();
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly at: Date }>();
  let last = 1000;
  let oldest = 0;
  const add = (change: Omit<Change, 'id'>) => {
    // With gaps between, as Gmail's have.
    last += 7;
    changes.push({ ...change, id: last });
  };
  const list = ({ searchParams }: URL): WireReply => {
    const begin = Number(searchParams.get('startHistoryId'));
    if (begin < oldest) return GONE;
    const from = Number(searchParams.get('pageToken') ?? '0');
    const size = Number(searchParams.get('maxResults'));
    const found = changes.filter(({ id }) => id > begin);
    const page = found.slice(from, from + size).map(({ id, kind, message }) => {
      const changed = { message, ...(kind === 'labelsAdded' ? { labelIds: ['SENT'] } : {}) };
      return { id: String(id), messages: [{ id: message.id, threadId: 't' }], [kind]: [changed] };
    });
    const isMore = from + size < found.length;
    const rest = { historyId: String(last), ...(isMore ? { nextPageToken: String(from + size) } : {}) };
    return { status: 200, body: { ...(page.length === 0 ? {} : { history: page }), ...rest } };
  };
  const read = (id: string): WireReply => {
    if (withheld.has(id)) return { status: 503, body: { error: { code: 503, message: 'Backend Error' } } };
    const message = kept.get(id);
    if (message === undefined) return GONE;
    return { status: 200, body: { id, raw: Buffer.from(message.bytes).toString('base64url'), internalDate: String(message.at.getTime()) } };
  };
  const history: SentHistory = {
    now: () => new Date(0),
    topics: [],
    leave: (bytes, { id = `left-${last}`, kind = 'messagesAdded', labels = ['SENT'], at = history.now() } = {}) => {
      kept.set(id, { bytes, at });
      add({ kind, message: { id, labelIds: labels } });
      return id;
    },
    repeat: () => {
      const change = changes[changes.length - 1];
      if (change !== undefined) add(change);
    },
    remove: (id) => kept.delete(id),
    withhold: (id) => withheld.add(id),
    forget: () => {
      oldest = last + 1;
      last += 7;
    },
    answer: ({ method, url, body }) => {
      const [kind = '', id] = url.pathname.replace('/gmail/v1/users/me/', '').split('/');
      if (kind === 'profile')
        return { step: 'look', run: () => ({ status: 200, body: { emailAddress: MAILBOX_ADDRESS, historyId: String(last) } }) };
      if (kind === 'history') return { step: 'history', run: () => list(url) };
      if (kind === 'messages' && id !== undefined) return { step: 'read', run: () => read(id) };
      if (kind !== 'watch' || method !== 'POST') return null;
      const { topicName }: { topicName: string } = JSON.parse(body.toString());
      const until = history.now().getTime() + WEEK_MS;
      const run = () => {
        history.topics.push(topicName);
        return { status: 200, body: { historyId: String(last), expiration: String(until) } };
      };
      return { step: 'watch', run };
    },
  };
  return history;
}
