// The entry of the compose pane: waits for Outlook, and follows the message in the window, also while the pane is pinned.
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { onItemChanged, openPaneItem, readTheme, startOffice } from '../office.ts';
import { bringEngine, importEngine } from './bring-engine.ts';
import { findIdentity, type Identity } from './identity.ts';
import { openDraft } from './open-draft.ts';
import { createPaneClient, type PaneService, startPaneService } from './pane-service.ts';
import './pane.css';
import { openStorage } from './stored.ts';
import { type Shown, Window } from './window.tsx';

const clock = () => new Date();
const RETRY_MS = 30_000;

async function start(root: HTMLElement): Promise<void> {
  // Asked for first of all; nothing below waits for it.
  const engine = bringEngine(importEngine);
  const shown = signal<Shown>({ kind: 'starting' });
  render(h(Window, { shown }), root);
  if (!(await startOffice())) {
    shown.value = { kind: 'elsewhere' };
    return;
  }
  document.documentElement.style.colorScheme = readTheme() ?? '';
  const forever = new AbortController().signal;
  const kept = openStorage(clock);
  let service: PaneService | null = null;
  let end = new AbortController();
  const signIn = signal<(() => void) | null>(null);
  const take = (identity: Identity | null): boolean => {
    if (identity === null || service !== null) return false;
    service = startPaneService({ client: createPaneClient(location.origin, identity), clock, kept, end: forever });
    signIn.value = null;
    return true;
  };
  const connect = async (): Promise<boolean> => {
    const { identity, ask } = await findIdentity('rep', clock);
    signIn.value = ask === null ? null : () => void ask().then((found) => (take(found) ? follow() : undefined));
    return take(identity);
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
    const draft = await openDraft({ item, engine, service, clock, kept, signal: mine.signal });
    // Another message may have been opened while this one was read.
    if (!mine.signal.aborted) shown.value = { kind: 'draft', draft, signIn };
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
