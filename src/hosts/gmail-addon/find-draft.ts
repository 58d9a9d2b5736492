// Which of the saved drafts is the one that is open: Gmail does not say, so it is told by its message, or by subject and people.
import type { Address } from '../../model/draft.ts';
import type { FromGmail } from './apps-script.ts';
import type { OpenDraft } from './event.ts';
import { DraftList, readHeader, readRecipients, SavedDraft } from './saved-draft.ts';

export interface Drafts {
  list(most: number): FromGmail;
  fetch(id: string, format: 'metadata' | 'full'): FromGmail;
}

export type Found =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly drafts: readonly SavedDraft[] }
  /** `looked` at the newest; `isAll` if there are no more. */
  | { readonly kind: 'none'; readonly looked: number; readonly isAll: boolean }
  | { readonly kind: 'refused' };

/** A draft that is open was saved a moment ago, so it is among the newest. */
const MOST_DRAFTS = 25;
/** A card has thirty seconds, and the draft has yet to be read and judged. */
const LOOK_MS = 12_000;

export function findDraft(open: OpenDraft, drafts: Drafts, clock: () => Date): Found {
  const start = clock().getTime();
  const listed = drafts.list(MOST_DRAFTS);
  const list = DraftList.safeParse(listed.ok ? listed.value : null);
  if (!list.success) return { kind: 'refused' };
  const refs = list.data.drafts;
  // Some clients name the draft's message; then nothing has to be compared.
  const named = open.message === '' ? undefined : refs.find(({ message }) => message.id === open.message);
  if (named !== undefined) return { kind: 'one', id: named.id };
  const fitting: SavedDraft[] = [];
  let looked = 0;
  for (const { id } of refs) {
    if (clock().getTime() - start > LOOK_MS) break;
    looked += 1;
    const fetched = drafts.fetch(id, 'metadata');
    if (!fetched.ok && fetched.code === 'refused') return { kind: 'refused' };
    const saved = SavedDraft.safeParse(fetched.ok ? fetched.value : null);
    if (saved.success && isSame(saved.data, open)) fitting.push(saved.data);
  }
  const [first, ...others] = fitting;
  if (first === undefined) return { kind: 'none', looked, isAll: looked === refs.length && list.data.nextPageToken === undefined };
  // Not all were looked at, or there was no subject to tell them by: the reader says whether it is this one.
  const isCertain = others.length === 0 && looked === refs.length && open.subject !== null;
  return isCertain ? { kind: 'one', id: first.id } : { kind: 'several', drafts: fitting };
}

function isSame({ message: { payload } }: SavedDraft, open: OpenDraft): boolean {
  const { to, cc, bcc } = readRecipients(payload);
  const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
  const fitsSubject = open.subject === null || bare(readHeader(payload, 'Subject')) === bare(open.subject);
  return fitsSubject && fits(to, open.to) && fits(cc, open.cc) && fits(bcc, open.bcc);
}

/** The same people, in whatever order; Gmail gives them with or without names. */
function fits(saved: readonly Address[], open: readonly string[]): boolean {
  const key = (addresses: readonly string[]) => [...new Set(addresses.map((address) => address.toLowerCase()))].sort().join('\n');
  const bare = (text: string) => /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  return key(saved.map(({ address }) => address)) === key(open.map((text) => bare(text).trim()));
}
