// The entry of the compose pane: waits for Outlook, and follows the message in the window, also while the pane is pinned.
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { Feedback } from '../../../model/feedback.ts';
import { onItemChanged, openPaneItem, readTheme, startOffice } from '../office.ts';
import { findIdentity } from './identity.ts';
import { openDraft } from './open-draft.ts';
import { createPaneClient, type PaneService, startPaneService } from './pane-service.ts';
import './pane.css';
import { type Shown, Window } from './window.tsx';

const clock = () => new Date();
const FEEDBACK = 'countersign.feedback';
const RETRY_MS = 30_000;

/** Null where the client forbids it to frames of others. (office-js 2177) */
function findStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function readFeedback(storage: Storage | null): readonly Feedback[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(FEEDBACK) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap((one) => Feedback.safeParse(one).data ?? []) : [];
  } catch {
    // Not readable: it begins anew.
    return [];
  }
}

async function start(root: HTMLElement): Promise<void> {
  const shown = signal<Shown>({ kind: 'starting' });
  render(h(Window, { shown }), root);
  if (!(await startOffice())) {
    shown.value = { kind: 'elsewhere' };
    return;
  }
  document.documentElement.style.colorScheme = readTheme() ?? '';
  const forever = new AbortController().signal;
  const storage = findStorage();
  const feedback = signal(readFeedback(storage));
  feedback.subscribe((list) => storage?.setItem(FEEDBACK, JSON.stringify(list)));
  let service: PaneService | null = null;
  let end = new AbortController();
  const connect = async (): Promise<boolean> => {
    const identity = service === null ? await findIdentity('rep', clock) : null;
    if (identity !== null) service = startPaneService(createPaneClient(location.origin, identity), clock, forever);
    return identity !== null;
  };
  const follow = async () => {
    end.abort();
    end = new AbortController();
    const mine = end;
    const item = openPaneItem();
    if (item === null) {
      shown.value = { kind: 'nothing' };
      return;
    }
    const draft = await openDraft({ item, service, clock, feedback, storage, signal: mine.signal });
    // Another message may have been opened while this one was read.
    if (!mine.signal.aborted) shown.value = { kind: 'draft', draft };
  };
  onItemChanged(() => void follow(), forever);
  // A service that comes up later is found; the draft is then opened anew, but never under the sender's hand.
  const retry = setInterval(async () => {
    if (service !== null) clearInterval(retry);
    else if (document.activeElement === document.body && (await connect())) await follow();
  }, RETRY_MS);
  await connect();
  await follow();
}

const root = document.getElementById('app');
if (root !== null) void start(root);
