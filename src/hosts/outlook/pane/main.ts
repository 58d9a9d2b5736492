// The entry of the compose pane: waits for Outlook, and follows the message in the window, also while the pane is pinned.
import { computed, signal } from '@preact/signals';
import { h, render } from 'preact';
import { onItemChanged, openPaneItem, readTheme, startOffice } from '../office.ts';
import { bringEngine, importEngine } from './bring-engine.ts';
import { findIdentity, type Identity, type SignIn } from './identity.ts';
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
  let line = new AbortController();
  let end = new AbortController();
  const known = signal<SignIn>({ identity: null, ask: null });
  const signIn = computed(() => {
    const { identity, ask } = known.value;
    return ask === null || identity?.isOut.value === false ? null : () => void ask().then((found) => enter({ identity: found, ask }));
  });
  const begin = (identity: Identity) => {
    line.abort();
    line = new AbortController();
    service = startPaneService({ client: createPaneClient(location.origin, identity), clock, kept, end: line.signal });
  };
  const connect = async (): Promise<boolean> => {
    known.value = await findIdentity('rep', clock);
    if (known.value.identity !== null) begin(known.value.identity);
    return known.value.identity !== null;
  };
  /** Whoever could not be signed in stays where they were. */
  const enter = async ({ identity, ask }: SignIn) => {
    if (identity === null) return;
    known.value = { identity, ask };
    begin(identity);
    if (shown.value.kind === 'draft') await shown.value.draft.save();
    await follow();
  };
  const follow = async () => {
    end.abort();
    end = new AbortController();
    const mine = end;
    const item = openPaneItem(mine.signal);
    if (item === null) {
      shown.value = { kind: 'nothing' };
      return;
    }
    const draft = await openDraft({ item, engine, service, clock, kept, signal: mine.signal });
    // Another message may have been opened while this one was read.
    if (draft !== null && !mine.signal.aborted) shown.value = { kind: 'draft', draft, signIn };
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
