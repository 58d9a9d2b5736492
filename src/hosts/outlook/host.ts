// Outlook as a host. Send is stopped by the handler in a runtime of its own (on-send.ts), so this one answers no Send itself.
import type { Draft } from '../../model/draft.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Host } from '../host.ts';
import { readState, writeState } from './draft-state.ts';
import { type PaneItem, supports } from './office.ts';
import { readDraft } from './read-draft.ts';

export interface OutlookHost extends Host {
  readDraft(): Promise<Draft>;
}

/** `watch` says when the draft may have changed: there is no event for the body. */
export function createOutlookHost(item: PaneItem, watch: Host['onChange']): OutlookHost {
  return {
    name: 'outlook',
    // SoftBlock stops Send while the add-in can run at all; below 1.12 there is no such event.
    can: { gate: supports('1.12') ? 'block' : 'none', highlight: false },
    readDraft: async () => {
      const read = await readDraft(item);
      if (read.ok) return read.draft;
      throw new Error(`Outlook did not give the draft: ${read.failure.call}, ${read.failure.reason}`);
    },
    stamp: async (receipt: Receipt) => {
      const { state } = await readState(item);
      if (!(await writeState(item, { ...state, receipt }))) throw new Error('Outlook did not keep the release');
    },
    onChange: watch,
    // The gate runs where Outlook runs it, from what `stamp` and the pane left in the item.
    onSend: () => undefined,
  } satisfies OutlookHost;
}
