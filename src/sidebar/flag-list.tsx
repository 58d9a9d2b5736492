// The statements, strictest first; what needs no answer is folded away below.
import { useState } from 'preact/hooks';
import type { Session } from '../compose/session.ts';
import type { Statement } from '../compose/statements.ts';
import { sentenceKey } from '../model/count-sentences.ts';
import { walkList } from '../ui/walk-list.ts';
import type { SidebarActions } from './actions.ts';
import { FlagItem } from './flag-item.tsx';

export interface FlagListProps {
  readonly session: Session;
  readonly actions: SidebarActions;
}

export function FlagList({ session, actions }: FlagListProps) {
  const statements = session.statements.value;
  const noted = statements.filter(({ state }) => state === 'noted');
  const asked = statements.filter(({ state }) => state !== 'noted');
  const [isUnfolded, unfold] = useState(false);
  const showsNoted = isUnfolded || noted.some(({ key }) => key === session.selected.value);
  const item = (statement: Statement, at: number, all: readonly Statement[]) => {
    const before = all[at - 1];
    const isPart = statement.state !== 'noted' && before !== undefined && sentenceKey(before) === sentenceKey(statement);
    return <FlagItem key={statement.key} statement={statement} isPart={isPart} session={session} actions={actions} />;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of lists is no group of fields
    <div class="cs-lists" role="group" aria-label="Statements" onKeyDown={(event) => moveFocus(event, actions)}>
      {asked.length === 0 ? null : (
        <ul class="cs-list" aria-label="Statements to answer">
          {asked.map(item)}
        </ul>
      )}
      {noted.length === 0 ? null : (
        <details class="cs-noted" open={showsNoted} onToggle={(event) => unfold(event.currentTarget.open)}>
          <summary class="cs-focus">For your notice ({noted.length})</summary>
          <ul class="cs-list" aria-label="For your notice">
            {noted.map(item)}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Arrow keys walk the list; Escape closes what is open, then gives the keyboard back to the draft. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, actions: SidebarActions): void {
  const { key, target } = event;
  if (key === 'Escape' && target instanceof HTMLElement && target.matches('.cs-flag-head[aria-expanded=false]')) actions.leave?.();
  walkList(event, '.cs-flag-head');
}
