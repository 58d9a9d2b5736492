// The entry of the manager's page: beside a message in Outlook, and as a plain page in a browser, because the web and new Outlook open
// no pane without a selected message. (office-js-docs-pr, outlook/contextless.md)
import { computed, signal } from '@preact/signals';
import { h, render } from 'preact';
import { createReview, type Review } from '../../../review/review.ts';
import { startOffice } from '../office.ts';
import { findIdentity, type Identity, type SignIn } from '../pane/identity.ts';
import { createPaneClient } from '../pane/pane-service.ts';
import './review.css';
import { type ReviewShown, ReviewWindow } from './review-window.tsx';

const clock = () => new Date();

async function start(root: HTMLElement): Promise<void> {
  const shown = signal<ReviewShown>({ kind: 'starting' });
  render(h(ReviewWindow, { shown }), root);
  // Outlook waits for the handshake of every pane; a browser has nothing to shake hands with, and the page does not wait for it.
  void startOffice();
  const connect = async () => {
    shown.value = { kind: 'starting' };
    const { identity, ask } = await findIdentity('manager', clock);
    const signIn = ask === null ? null : () => void ask().then((found) => (found === null ? undefined : show(found, ask)));
    if (identity !== null) show(identity, ask);
    else shown.value = { kind: 'unknown', retry: () => void connect(), signIn };
  };
  const show = (identity: Identity, ask: SignIn['ask']) => {
    const client = createPaneClient(location.origin, identity);
    // The rules themselves are four times as large as this page; their ids read well enough.
    const titleOf = () => null;
    // Single keys belong to Outlook while the pane stands in it.
    const shortcuts = signal(window.top === window);
    const review: Review = createReview({ client, clock, newId: () => crypto.randomUUID(), shortcuts, titleOf });
    review.start(new AbortController().signal);
    // What was decided and written so far stays, also while nobody is signed in.
    const again = ask === null ? null : () => void ask().then((found) => (found === null ? undefined : review.queue.read()));
    shown.value = { kind: 'review', review, signIn: computed(() => (identity.isOut.value ? again : null)) };
  };
  await connect();
}

const root = document.getElementById('app');
if (root !== null) void start(root);
