// What the sender must know about the pane itself: nothing here is silent about what does not work just now.
import { supports } from '../office.ts';
import type { OpenDraft } from './open-draft.ts';

export function Notes({ draft }: { readonly draft: OpenDraft }) {
  const notes = listNotes(draft);
  if (notes.length === 0) return null;
  return (
    <ul class="op-notes" aria-label="About this pane">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** At the foot: true for as long as no service was ever reached, and then nothing new. */
export function ServiceNote({ draft }: { readonly draft: OpenDraft }) {
  if (draft.holding !== undefined) return null;
  return (
    <p class="op-foot">No review service can be reached from here: checks, answers and the stop at Send work, asking a manager does not.</p>
  );
}

function listNotes({ holding, failure, isKept }: OpenDraft): readonly string[] {
  const isOffline = holding?.connection.reach.value === 'offline';
  return [
    ...(failure.value === null ? [] : ['Outlook did not give the message just now: what you see may be older.']),
    ...(isKept.value ? [] : ['Your answers could not be put into the message, so Send will ask for them again.']),
    ...(isOffline ? ['The review service cannot be reached. Checks, answers and the stop at Send work; asking a manager does not.'] : []),
    ...(supports('1.12') ? [] : ['This Outlook cannot stop Send: please look here before you send.']),
  ];
}
