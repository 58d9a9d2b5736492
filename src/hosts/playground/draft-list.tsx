// The drafts to pick from, as a list where there is room and as one field where there is not.

import { isBlank } from '../../compose/coverage.ts';
import { inspect } from '../../inspect.ts';
import type { Hold } from '../../model/hold.ts';
import type { Policy } from '../../model/policy.ts';
import type { VerdictKind } from '../../model/verdict.ts';
import { rules } from '../../rules/index.ts';
import { nameDeciders, nameWaiting } from '../../sidebar/hold-words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PLUS, TRAY } from './pictures.ts';
import type { SavedDraft } from './saved-draft.ts';
import { OUTBOX, sampleOf, type Workspace } from './workspace.ts';

export interface DraftListProps {
  readonly workspace: Workspace;
  readonly clock: () => Date;
  readonly onOpen: (id: string) => void;
  readonly onCreate: () => void;
  /** Brings back what was thrown away. */
  readonly onRestore: () => void;
}

/** Its verdict; an empty draft has none yet, and what waits for an answer asks nothing of the sender. */
type Standing = VerdictKind | 'empty' | 'waits';

const STANDINGS: Readonly<Record<Standing, string>> = {
  empty: 'nothing to check yet',
  allow: 'clear to send',
  acknowledge: 'needs an answer',
  hold: 'needs a manager',
  block: 'may not be sent',
  waits: 'waits for a manager',
};

export function DraftList({ workspace, clock, onOpen, onCreate, onRestore }: DraftListProps) {
  const drafts = workspace.drafts.value;
  // What was thrown away leaves the list of what was sent in its place.
  const open = drafts.some(({ id }) => id === workspace.open.value) ? workspace.open.value : OUTBOX;
  const discarded = workspace.discarded.value;
  const sent = workspace.outbox.value.length;
  return (
    <nav class="pg-rail" aria-label="Drafts">
      <Button icon={PLUS} onClick={onCreate}>
        New message
      </Button>
      <div class="pg-replaced" role="status">
        {discarded === null ? null : (
          <>
            <span>Discarded “{titleOf(discarded.draft)}”.</span>
            <Button kind="link" icon="undo" onClick={onRestore}>
              Undo
            </Button>
          </>
        )}
      </div>
      <ul class="pg-drafts">
        {drafts.map((saved) => (
          <li key={saved.id}>
            <DraftLine
              saved={saved}
              standing={standingOf(saved, workspace.policy.value, clock)}
              isOpen={saved.id === open}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      <button type="button" class="pg-draft cs-focus" aria-current={open === OUTBOX ? 'page' : undefined} onClick={() => onOpen(OUTBOX)}>
        <Icon name={TRAY} />
        <span class="pg-draft-title">Sent ({sent})</span>
      </button>
      <select class="cs-input pg-picker" aria-label="Open a draft" value={open} onChange={(event) => onOpen(event.currentTarget.value)}>
        {drafts.map((saved) => (
          <option key={saved.id} value={saved.id}>
            {titleOf(saved)}
          </option>
        ))}
        <option value={OUTBOX}>Sent ({sent})</option>
      </select>
    </nav>
  );
}

interface DraftLineProps {
  readonly saved: SavedDraft;
  readonly standing: Standing;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}

function DraftLine({ saved, standing, isOpen, onOpen }: DraftLineProps) {
  return (
    <button type="button" class="pg-draft cs-focus" aria-current={isOpen ? 'page' : undefined} onClick={() => onOpen(saved.id)}>
      <span class="pg-dot" data-verdict={standing}>
        {standing === 'waits' ? <Icon name="clock" /> : null}
      </span>
      <span class="pg-draft-title">{titleOf(saved)}</span>
      <span class="pg-draft-about">{describeHold(saved.hold, standing) ?? sampleOf(saved.id)?.about ?? 'Your own draft'}</span>
      <span class="cs-hidden">, {STANDINGS[standing]}</span>
    </button>
  );
}

function titleOf({ draft }: SavedDraft): string {
  return draft.subject.trim() === '' ? '(no subject)' : draft.subject;
}

/** As at Send: with the answers and the release that the draft carries. */
function standingOf({ draft, acknowledgements, hold }: SavedDraft, policy: Policy, clock: () => Date): Standing {
  const receipt = hold?.state === 'released' ? hold.receipt : null;
  const inspection = inspect(draft, { rules, policy, now: clock(), acknowledgements, receipt });
  const { kind } = inspection.verdict;
  if (kind === 'hold' && hold?.state === 'pending' && hold.digest === inspection.digest) return 'waits';
  return kind === 'allow' && isBlank(draft, inspection) ? 'empty' : kind;
}

/** Where a message stands that a manager was asked about; null where that says nothing of it any more. */
function describeHold(hold: Hold | null, standing: Standing): string | null {
  switch (hold?.state) {
    case 'pending':
      return `Waiting for ${nameWaiting(hold)}`;
    case 'released':
      return standing === 'allow' ? `Released by ${nameDeciders(hold) ?? 'an earlier review'}` : null;
    case 'returned':
      return `Returned by ${nameDeciders(hold) ?? 'your manager'}`;
    case 'expired':
      return 'Nobody answered in time';
    default:
      return null;
  }
}
