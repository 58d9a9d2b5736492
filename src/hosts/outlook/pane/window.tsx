// What the pane shows: the message, or why there is none.
import type { ReadonlySignal } from '@preact/signals';
import type { OpenDraft } from './open-draft.ts';
import { Pane } from './pane.tsx';
import { Frame } from './reading.tsx';

export type Shown =
  | { readonly kind: 'starting' }
  /** A browser without Outlook around it. */
  | { readonly kind: 'elsewhere' }
  /** A pinned pane, and no message that is being written. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'draft'; readonly draft: OpenDraft; readonly signIn: ReadonlySignal<(() => void) | null> };

let drawn = 0;
const keys = new WeakMap<OpenDraft, number>();

export function Window({ shown }: { readonly shown: ReadonlySignal<Shown> }) {
  const now = shown.value;
  switch (now.kind) {
    case 'starting':
      return (
        <main class="op">
          <h1 class="cs-hidden">Countersign</h1>
          <Frame title="Starting…" text="" />
        </main>
      );
    case 'elsewhere':
      return <Empty>This page belongs into Outlook: open it there, from a message that you are writing.</Empty>;
    case 'nothing':
      return <Empty>No message is being written here. Open or begin one, and its marks appear.</Empty>;
    case 'draft':
      // Another message is drawn anew: half an answer to one must not stand in the form of the next.
      return <Pane key={keyOf(now.draft)} draft={now.draft} signIn={now.signIn} />;
  }
}

function Empty({ children }: { readonly children: string }) {
  return (
    <main class="op op-empty">
      <p role="status">{children}</p>
    </main>
  );
}

function keyOf(draft: OpenDraft): number {
  const known = keys.get(draft) ?? ++drawn;
  keys.set(draft, known);
  return known;
}
