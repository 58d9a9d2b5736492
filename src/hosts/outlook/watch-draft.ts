// Sees when the draft changes. Outlook tells of recipients, but has no event for the body (Office.EventType): so it is read again and
// again, often while somebody writes and seldom while nobody does.
import type { Draft } from '../../model/draft.ts';
import type { Failure } from './call.ts';
import type { PaneItem } from './office.ts';
import { bodyOf, readDraft } from './read-draft.ts';

export interface WatchOptions {
  readonly item: PaneItem;
  readonly signal: AbortSignal;
  readonly onDraft: (draft: Draft) => void;
  /** Null once a reading has worked again. */
  readonly onFailure: (failure: Failure | null) => void;
  /** The page, for its focus and visibility; a page that nobody sees asks nothing. */
  readonly page: Pick<Window, 'addEventListener' | 'setTimeout' | 'clearTimeout'> & {
    readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>;
  };
}

const SOONEST_MS = 600;
const LATEST_MS = 3500;
const SLOWER = 1.5;
/** Attachments, and recipients where their event got lost, are looked at every few quiet readings. */
const WHOLE_EVERY = 4;
/** A long mail is costly to hand over: it is looked at less often while it rests. A megabyte: every fourteen seconds. */
const SIGNS_A_MS = 70;
const LONGEST_MS = 15_000;

export function watchDraft(options: WatchOptions): void {
  const { item, signal, page } = options;
  const reader = createReader(options);
  let pause = SOONEST_MS;
  let timer = 0;
  let isReading = false;
  let isAsked = false;
  let quiet = 0;

  const plan = (ms: number) => {
    page.clearTimeout(timer);
    if (!signal.aborted && page.document.visibilityState === 'visible') timer = page.setTimeout(() => void look(quiet >= WHOLE_EVERY), ms);
  };
  /** Whatever goes wrong with one reading, the next one follows, and the sender is told. */
  const read = async (whole: boolean): Promise<boolean> => {
    try {
      return await reader.read(whole);
    } catch {
      options.onFailure({ call: 'read', reason: 'threw', code: null });
      return false;
    }
  };
  const look = async (whole: boolean): Promise<void> => {
    if (isReading || signal.aborted) {
      isAsked = true;
      return;
    }
    isReading = true;
    const changed = await read(whole);
    isReading = false;
    quiet = changed || whole ? 0 : quiet + 1;
    pause = changed ? SOONEST_MS : Math.min(LATEST_MS, pause * SLOWER);
    if (isAsked) {
      isAsked = false;
      await look(true);
      return;
    }
    plan(Math.max(pause, changed ? 0 : Math.min(LONGEST_MS, reader.length() / SIGNS_A_MS)));
  };
  const wake = () => {
    pause = SOONEST_MS;
    void look(true);
  };
  page.addEventListener('focus', wake, { signal });
  // The sender leaves the pane for the message: soon there will be words.
  page.addEventListener(
    'blur',
    () => {
      pause = SOONEST_MS;
      plan(pause);
    },
    { signal },
  );
  page.document.addEventListener('visibilitychange', wake, { signal });
  item.onRecipientsChanged(wake, signal);
  signal.addEventListener('abort', () => page.clearTimeout(timer));
  void look(true);
}

/** Two small calls tell whether there is anything new; only then the whole draft is read. */
function createReader({ item, signal, onDraft, onFailure }: WatchOptions) {
  let kind: 'html' | 'text' = 'html';
  let seen = '';
  let known = '';
  const isSame = async (): Promise<boolean> => {
    const [body, subject] = await Promise.all([item.body(kind), item.subject()]);
    if (!body.ok || !subject.ok) return false;
    return `${subject.value}\n${bodyOf(body.value, kind)}` === seen;
  };
  const read = async (whole: boolean): Promise<boolean> => {
    const same = !whole && (await isSame());
    const result = same ? null : await readDraft(item);
    if (signal.aborted) return false;
    onFailure(result === null || result.ok ? null : result.failure);
    if (result === null || !result.ok) return false;
    const { draft } = result;
    kind = 'text' in draft.body ? 'text' : 'html';
    seen = `${draft.subject}\n${'text' in draft.body ? draft.body.text : draft.body.html}`;
    const all = JSON.stringify(draft);
    const isNew = all !== known;
    known = all;
    if (isNew) onDraft(draft);
    return isNew;
  };
  return { read, length: () => seen.length };
}
