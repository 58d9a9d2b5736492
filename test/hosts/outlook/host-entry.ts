// A page for the contract suite: Outlook's host, as a test can call it.
import { createOutlookHost } from '../../../src/hosts/outlook/host.ts';
import { openPaneItem, startOffice } from '../../../src/hosts/outlook/office.ts';
import { watchDraft } from '../../../src/hosts/outlook/watch-draft.ts';

async function start(): Promise<void> {
  await startOffice();
  const item = openPaneItem();
  if (item === null) throw new Error('no item');
  const host = createOutlookHost(item, (notify, signal) =>
    watchDraft({ item, signal, page: window, onDraft: notify, onFailure: () => undefined }),
  );
  const end = new AbortController();
  let heard = 0;
  host.onChange(() => {
    heard += 1;
  }, end.signal);
  Object.assign(window, { host, changes: () => heard, stop: () => end.abort() });
}

void start();
