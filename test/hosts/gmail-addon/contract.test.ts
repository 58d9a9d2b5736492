// The add-on reads drafts as every host does; the rest of the contract is what it says it cannot do.
import { readDraft, SavedDraft } from '../../../src/hosts/gmail-addon/saved-draft.ts';
import { fromBytes, toApiDraft, type Written } from '../../fakes/apps-script/saved-drafts.ts';
import { checkReader } from '../contract.ts';

checkReader('the Workspace add-on', async () => {
  let written: Written = { id: 'draft-1' };
  return {
    write: async ({ subject, html, to, attachments }) => {
      written = {
        ...written,
        ...(subject === undefined ? {} : { subject }),
        ...(html === undefined ? {} : { html }),
        ...(to === undefined ? {} : { to: to.join(', ') }),
        ...(attachments === undefined ? {} : { attachments }),
      };
    },
    readDraft: async () =>
      readDraft(SavedDraft.parse(toApiDraft(written)), (data) => {
        if (typeof data === 'string') throw new Error('the advanced service gives bytes');
        return fromBytes(data);
      }),
    close: async () => undefined,
  };
});
