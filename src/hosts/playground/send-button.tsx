// Send: open when nothing is, and otherwise saying what is missing. It can always be pressed, because the answer is worth hearing.
import { standingOf } from '../../sidebar/status-line.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Composition } from './composition.ts';

export function SendButton({ composition }: { readonly composition: Composition }) {
  const { session, holding, send } = composition;
  const gate = session.gate.value;
  const status = session.status.value;
  const isShut = status === 'holds' || status === 'blocks';
  const standing = standingOf(status, holding);
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
      <span id="pg-send-state" class="pg-send-state" data-status={standing === null ? status : 'waits'}>
        {standing ?? (gate.kind === 'allow' || status === 'unread' ? '' : gate.short)}
      </span>
    </>
  );
}
