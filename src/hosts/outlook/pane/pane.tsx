// The compose pane: the verdict, the draft's words with their marks, and the list that every host shares.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SidebarActions } from '../../../sidebar/actions.ts';
import { focusSelected, Sidebar } from '../../../sidebar/sidebar.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { focusWords, Mirror } from './mirror.tsx';
import { Notes, ServiceNote } from './notes.tsx';
import type { OpenDraft } from './open-draft.ts';
import { Reading } from './reading.tsx';
import { type Replaced, replaceWords } from './replace-words.ts';

export interface PaneProps {
  readonly draft: OpenDraft;
  /** Where the service wants to know who this is. */
  readonly signIn: ReadonlySignal<(() => void) | null>;
}

export function Pane({ draft, signIn }: PaneProps) {
  const { item, engine, session, holding } = draft;
  const root = useRef<HTMLElement>(null);
  const told = useSignal('');
  const put = async (quote: string, words: string) => {
    told.value = tell(await replaceWords(item, quote, words), quote);
  };
  const actions: SidebarActions = {
    useName: 'Copy or replace',
    use: ({ quote, suggestion }) => {
      if (suggestion !== undefined) void put(quote, suggestion);
    },
    replace: (_span, words, quote) => void put(quote, words),
  };
  const pick = (key: string) => {
    session.selected.value = key;
    requestAnimationFrame(() => focusSelected(root.current));
  };
  const isRead = session.inspection.value !== null;
  const hasRetried = useRef(false);
  const retry = () => {
    hasRetried.current = true;
    engine.retry();
  };
  useEffect(() => {
    // The button that brought the marks is drawn away by them: the keyboard goes on to the words, unless the sender has left the pane.
    if (isRead && hasRetried.current && document.hasFocus() && document.activeElement === document.body) focusWords(root.current);
  }, [isRead]);
  return (
    <main class="op" ref={root}>
      <h1 class="cs-hidden">Countersign</h1>
      {isRead ? (
        <>
          <Sidebar session={session} actions={actions} holding={holding}>
            <Notes draft={draft} />
            <LiveRegion text={told.value} />
            {told.value === '' ? null : <p class="op-told">{told.value}</p>}
            <Mirror session={session} onPick={pick} />
          </Sidebar>
          <ServiceNote draft={draft} signIn={signIn.value} />
        </>
      ) : (
        <Reading draft={draft} onRetry={retry} />
      )}
    </main>
  );
}

function tell(replaced: Replaced, quote: string): string {
  switch (replaced) {
    case 'replaced':
      return 'Put in place of what you had selected.';
    case 'copied':
      return `Copied. Paste it over “${quote}”; or select those words in the message first, and press the button again.`;
    case 'failed':
      return 'This client lets nothing be copied from here. Please type the wording over yours.';
  }
}
