// Send: open when nothing is, and otherwise saying what is missing. It can always be pressed, because the answer is worth hearing.
import { nameAsked } from '../../sidebar/hold-words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Composition } from './composition.ts';

export function SendButton({ composition }: { readonly composition: Composition }) {
  const { session, send } = composition;
  const gate = session.gate.value;
  const status = session.status.value;
  const isShut = status === 'holds' || status === 'blocks';
  return (
    <>
      <button
        type="button"
        class={`cs-button ${gate.kind === 'allow' ? 'cs-primary' : 'pg-send-open'}`}
        data-status={status}
        aria-disabled={isShut}
        aria-describedby="pg-send-state"
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={send}
      >
        <Icon name={isShut ? 'lock' : 'send'} />
        Send
      </button>
      <span id="pg-send-state" class="pg-send-state" data-status={status}>
        {stateOf(composition)}
      </span>
    </>
  );
}

function stateOf({ session, holding }: Composition): string {
  const gate = session.gate.value;
  if (gate.kind === 'allow' || session.status.value === 'unread') return '';
  const hold = holding?.isCurrent.value === true ? holding.hold.value : null;
  return hold?.state === 'pending' ? `Waiting for ${nameAsked(hold.waitingFor)}` : gate.short;
}
