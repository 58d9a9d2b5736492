// A page for the contract suite: the parts that pane and send handler are made of, as the port has them. Send itself runs where Outlook
// runs it, in the handler.
import { readState, writeState } from '../../../src/hosts/outlook/draft-state.ts';
import { openPaneItem, startOffice, supports } from '../../../src/hosts/outlook/office.ts';
import { readDraft } from '../../../src/hosts/outlook/read-draft.ts';
import { watchDraft } from '../../../src/hosts/outlook/watch-draft.ts';
import type { Receipt } from '../../../src/model/receipt.ts';

async function start(): Promise<void> {
  await startOffice();
  const item = openPaneItem(new AbortController().signal);
  if (item === null) throw new Error('no item');
  const host = {
    // SoftBlock stops Send while the add-in can run at all; below 1.12 there is no such event.
    can: { gate: supports('1.12') ? 'block' : 'none', highlight: false },
    readDraft: async () => {
      const read = await readDraft(item);
      if (read.ok) return read.draft;
      throw new Error(`Outlook did not give the draft: ${read.failure.call}, ${read.failure.reason}`);
    },
    stamp: async (receipt: Receipt) => {
      const { state } = await readState(item);
      const { ok } = await writeState(item, { ...state, receipt });
      if (!ok) throw new Error('Outlook did not keep the release');
    },
  };
  const end = new AbortController();
  let heard = 0;
  const onDraft = () => {
    heard += 1;
  };
  watchDraft({ item, signal: end.signal, page: window, onDraft, onFailure: () => undefined });
  Object.assign(window, { host, changes: () => heard, stop: () => end.abort() });
}

void start();
