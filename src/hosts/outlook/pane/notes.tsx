// What the sender must know about the pane itself: nothing here is silent about what does not work just now.
import { Button } from '../../../ui/button.tsx';
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

/** At the foot: true for as long as no service was ever reached, and then nothing new; or the sign-in has ended. */
export function ServiceNote({ draft, signIn }: { readonly draft: OpenDraft; readonly signIn: (() => void) | null }) {
  const hasService = draft.holding !== undefined;
  if (hasService && signIn === null) return null;
  if (signIn === null) {
    return (
      <p class="op-foot">
        No review service can be reached from here: checks, answers and the stop at Send work, asking a manager does not.
      </p>
    );
  }
  return (
    <p class="op-foot">
      {hasService
        ? 'Your sign-in has ended. Checks, answers and the stop at Send go on; to ask a manager, sign in again.'
        : 'Checks, answers and the stop at Send work without signing in. To ask a manager, the review service must know you.'}{' '}
      <Button kind="link" onClick={signIn}>
        Sign in
      </Button>
    </p>
  );
}

function listNotes({ failure, isKept }: OpenDraft): readonly string[] {
  return [
    ...(failure.value === null ? [] : ['Outlook did not give the message just now: what you see may be older.']),
    ...(isKept.value ? [] : ['Your answers could not be put into the message, so Send will ask for them again.']),
    ...(supports('1.12') ? [] : ['This Outlook cannot stop Send: please look here before you send.']),
  ];
}
