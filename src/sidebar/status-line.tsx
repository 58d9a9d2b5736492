// The verdict in one line, and how much of it is answered.
import type { Gate } from '../compose/gate.ts';
import type { Holding } from '../compose/hold.ts';
import type { Session, Status } from '../compose/session.ts';
import { tallyOf } from '../compose/statements.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { sayDue } from '../ui/moment.ts';
import { nameAsked } from './hold-words.ts';

const ICONS: Readonly<Record<Status, IconName>> = {
  unread: 'shield',
  empty: 'shield',
  clear: 'shield-check',
  asks: 'question',
  holds: 'lock',
  blocks: 'stop',
};

export interface StatusLineProps {
  readonly session: Session;
  readonly holding?: Holding | undefined;
}

export function StatusLine({ session, holding }: StatusLineProps) {
  const status = session.status.value;
  const gate = session.gate.value;
  const { answered, total } = tallyOf(session.statements.value);
  const isRefused = session.refusals.value > 0;
  const standing = standingOf(status, holding);
  return (
    <header class="cs-status" data-status={standing === null ? status : 'waits'}>
      <span class="cs-status-icon">
        <Icon name={standing === null ? ICONS[status] : 'clock'} />
      </span>
      <div>
        <h2 class="cs-status-title" tabIndex={-1}>
          {standing ?? titleOf(status, gate, isRefused)}
        </h2>
        <p class="cs-status-text">{describeHold(holding, standing) ?? describe(status, answered, total)}</p>
      </div>
      {total === 0 ? null : <progress class="cs-progress" aria-label="Answered" value={answered} max={total} />}
    </header>
  );
}

function titleOf(status: Status, gate: Gate, isRefused: boolean): string {
  if (status === 'unread' && !isRefused) return 'Reading your message…';
  return `${isRefused ? 'Not sent: ' : ''}${headlineOf(status, gate)}`;
}

/** How the message stands. */
export function headlineOf(status: Status, gate: Gate): string {
  if (status === 'empty') return 'Nothing written yet';
  return gate.kind === 'allow' ? 'Clear to send' : gate.short;
}

/** What this very draft waits for that is not the sender's to do: no refusal, though Send is shut; null where it waits for nothing. */
export function standingOf(status: Status, holding: Holding | undefined): string | null {
  const hold = status === 'holds' && holding?.isCurrent.value === true ? holding.hold.value : null;
  if (hold?.state === 'pending') return `Waiting for ${nameAsked(hold.waitingFor)}`;
  const delivery = hold === null ? undefined : holding?.delivery.value?.state;
  if (delivery === 'sent') return 'Sent';
  return delivery === 'waiting' ? 'Being sent' : null;
}

/** A hold of this very draft is where the message stands, unless policy asks for less by now. */
function describeHold(holding: Holding | undefined, standing: string | null): string | null {
  const hold = holding?.hold.value ?? null;
  if (holding === undefined || hold === null || (standing === null && !holding.isReleased.value)) return null;
  if (hold.state === 'pending') return `Send stays shut. Answer due ${sayDue(hold.dueAt, holding.connection.now.value)}.`;
  return 'Released for exactly these words.';
}

function describe(status: Status, answered: number, total: number): string {
  if (status === 'unread') return '';
  if (status === 'empty') return 'What you write is checked as you type.';
  if (total === 0) return 'Nothing found in your words that binds you.';
  if (status === 'clear') return total === 1 ? 'The one statement is answered.' : `All ${total} statements are answered.`;
  return `${answered} of ${total} answered.`;
}
