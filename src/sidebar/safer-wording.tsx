// Words that can stand in place of the flagged ones.
import { useState } from 'preact/hooks';
import type { Flag } from '../model/flag.ts';
import { Button } from '../ui/button.tsx';
import type { SidebarActions } from './actions.ts';
import { quoteOf } from './words.ts';

export const NOT_REPLACED = 'Nothing was replaced: those words are gone, or could not be changed.';

export interface SaferWordingProps {
  readonly flag: Flag;
  /** Says for which words it is, where there are several. */
  readonly isNamed?: boolean;
  readonly actions: SidebarActions;
}

export function SaferWording({ flag, isNamed = false, actions }: SaferWordingProps) {
  const { suggestion } = flag;
  const { use, useName = 'Use this' } = actions;
  const [isKept, setKept] = useState(false);
  if (suggestion === undefined) return null;
  return (
    <div class="cs-safer">
      <p>
        <span class="cs-label">Safer wording{isNamed ? ` for ${quoteOf(flag)}` : ''}</span>
        <q>{suggestion}</q>
      </p>
      {use === undefined ? null : (
        <Button label={`${useName}: “${suggestion}”`} onClick={() => setKept(use(flag) === false)}>
          {useName}
        </Button>
      )}
      <p class="cs-problem" role="alert">
        {isKept ? NOT_REPLACED : ''}
      </p>
    </div>
  );
}
