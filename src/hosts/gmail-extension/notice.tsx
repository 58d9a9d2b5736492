// Said where Send was stopped: what is missing, the way to the answer, and after the last answer Send again.
import type { Gate } from '../../compose/gate.ts';
import { Button } from '../../ui/button.tsx';
import { NoticeBox } from './notice-box.tsx';

export interface NoticeProps {
  readonly gate: Gate;
  /** Of the message that it speaks of, where there are others. */
  readonly subject?: string | null;
  /** Something was asked, and answered. */
  readonly hasAnswers: boolean;
  /** A request that Gmail began on a way that the gate did not see; its subject, or null where it could not be read. */
  readonly held: { readonly subject: string | null } | null;
  /** The window that it speaks of, which it does not cover. */
  readonly avoid: DOMRect | null;
  readonly takesFocus?: boolean;
  readonly onAnswer: () => void;
  readonly onSend: () => void;
  readonly onClose: (() => void) | null;
}

export function Notice(props: NoticeProps) {
  const { gate, held, onAnswer, onSend, onClose } = props;
  const isClear = gate.kind === 'allow';
  return (
    <NoticeBox {...props} state={stateOf(gate)} icon={isClear ? 'check' : 'stop'} title={titleOf(props)} text={textOf(gate, held)}>
      {isClear ? (
        <Button kind="primary" icon="send" onClick={onSend}>
          Send now
        </Button>
      ) : held?.subject === null ? null : (
        <Button kind="primary" onClick={onAnswer}>
          Answer
        </Button>
      )}
      {onClose === null ? null : <Button onClick={onClose}>Not now</Button>}
    </NoticeBox>
  );
}

function stateOf(gate: Gate): string {
  if (gate.kind === 'allow') return 'answered';
  return gate.verdict.kind === 'acknowledge' ? 'asked' : 'held';
}

function titleOf({ gate, held, hasAnswers }: NoticeProps): string {
  if (held !== null) return held.subject === null ? 'A message waits that could not be read' : `“${held.subject}” waits`;
  if (gate.kind === 'open') return `Not sent: ${gate.short}`;
  return hasAnswers ? 'Everything is answered' : 'Nothing here needs an answer';
}

function textOf(gate: Gate, held: NoticeProps['held']): string {
  const way = held === null ? '' : 'Gmail began to send it in a way that was not checked first. ';
  if (gate.kind === 'allow') return held?.subject === null ? `${way}Send it only if you know what is in it.` : `${way}It may go.`;
  return `${way}${gate.message}`;
}
