// The entry of the playground's page.
import { h, render } from 'preact';
import { App } from './app.tsx';
import { followDrafts } from './follow-drafts.ts';
import './playground.css';
import { findReviewService } from './review-service.ts';
import { syncPolicy } from './sync-policy.ts';
import { createWorkspace } from './workspace.ts';

const clock = () => new Date();

async function start(root: HTMLElement): Promise<void> {
  const workspace = createWorkspace(localStorage);
  const { records: waiting, withdrawing, discarding, shortcuts } = workspace;
  const send: typeof fetch = (input, init) => fetch(input, init);
  const service = await findReviewService({ url: location.origin, send, clock, waiting, withdrawing, discarding, shortcuts });
  const forever = new AbortController().signal;
  service?.start(forever);
  if (service !== null) {
    syncPolicy(workspace.choice, service, forever);
    followDrafts(workspace, service.connection, forever);
  }
  render(h(App, { workspace, service, clock }), root);
}

const root = document.getElementById('app');
if (root !== null) void start(root);
