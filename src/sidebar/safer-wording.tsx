// Words that can stand in place of the flagged ones.
import type { Flag } from '../model/flag.ts';
import { Button } from '../ui/button.tsx';
import type { SidebarActions } from './actions.ts';

export function SaferWording({ flag, actions }: { readonly flag: Flag; readonly actions: SidebarActions }) {
  const { suggestion } = flag;
  const { use } = actions;
  if (suggestion === undefined) return null;
  return (
    <div class="cs-safer">
      <p>
        <span class="cs-label">Safer wording</span>
        <q>{suggestion}</q>
      </p>
      {use === undefined ? null : (
        <Button label={`Use this: “${suggestion}”`} onClick={() => use(flag)}>
          Use this
        </Button>
      )}
    </div>
  );
}
