// The verdict in one line, and how much of it is answered.
import type { Gate } from '../compose/gate.ts';
import type { Holding } from '../compose/hold.ts';
import type { Session, Status } from '../compose/session.ts';
import { type Tally, tallyOf } from '../compose/statements.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { sayDue } from '../ui/moment.ts';
import { capital } from '../ui/names.ts';
import { nameAsked, nameWaiting } from './hold-words.ts';

const ICONS: Readonly<Record<Status, IconName>> = {
  unread: 'shield',
  empty: 'shield',
  foreign: 'question',
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
  const tally = tallyOf(session.statements.value);
  const name = holding === undefined ? 'a manager' : nameAsked(holding.connection.me.value?.reviewers);
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
        <p class="cs-status-text">{describeHold(holding, standing) ?? describe(status, tally, name)}</p>
      </div>
      {tally.own === 0 || (status === 'holds' && tally.held === 0) ? null : (
        <progress class="cs-progress" aria-label="Answered" value={tally.answered} max={tally.own} />
      )}
    </header>
  );
}

function titleOf(status: Status, gate: Gate, isRefused: boolean): string {
  if (status === 'unread' && !isRefused) return 'Reading your message…';
  return `${isRefused ? 'Not sent: ' : ''}${headlineOf(status, gate)}`;
}

/** How the message stands. */
export function headlineOf(status: Status, gate: Gate): string {
  // There may be a picture, in which nobody reads.
  if (status === 'empty') return 'Nothing to check yet';
  if (status === 'foreign') return 'Not checked: this is not English';
  return gate.kind === 'allow' ? 'Clear to send' : gate.short;
}

/** What this very draft waits for that is not the sender's to do: no refusal, though Send is shut; null where it waits for nothing. */
export function standingOf(status: Status, holding: Holding | undefined): string | null {
  const hold = status === 'holds' && holding?.isCurrent.value === true ? holding.hold.value : null;
  if (hold?.state === 'pending') return `Waiting for ${nameWaiting(hold)}`;
  const delivery = hold === null ? undefined : holding?.delivery.value?.state;
  if (delivery === 'sent') return 'Sent';
  return delivery === 'waiting' ? 'Being sent' : null;
}

/** A hold of this very draft is where the message stands, unless policy asks for less by now. */
function describeHold(holding: Holding | undefined, standing: string | null): string | null {
  const hold = holding?.hold.value ?? null;
  if (holding === undefined || hold === null || (standing === null && !holding.isReleased.value)) return null;
  if (hold.state === 'pending') return `It can go once it is released. Answer due ${sayDue(hold.dueAt, holding.connection.now.value)}.`;
  return 'Released for exactly these words.';
}

function describe(status: Status, { own, answered, held }: Tally, name: string): string {
  switch (status) {
    case 'unread':
      return '';
    case 'foreign':
      return 'Only English is judged. It may be sent.';
    case 'empty':
      return 'What you write is checked as you type.';
    case 'clear':
      if (own === 0) return 'Nothing found in your words that binds you.';
      return `${own === 1 ? 'The one statement is' : `All ${own} statements are`} answered.`;
    case 'asks':
      return answered === 0 ? 'Answer, or change the words.' : `${answered} of ${own} answered.`;
    case 'blocks':
      return 'Take the words out, or change them.';
    case 'holds': {
      const left = own - answered;
      const yours = `you ${held === 0 ? '' : 'also '}have ${left === 1 ? 'an answer' : `${left} answers`} to give`;
      const theirs =
        held === 0 ? 'what needs a manager was released or proposed before' : `${name} must release ${held === 1 ? 'it' : 'them'}`;
      return `${own > 0 && left === 0 ? 'Your part is done. ' : ''}${capital(theirs)}${left > 0 ? `; ${yours}` : ''}.`;
    }
  }
}
