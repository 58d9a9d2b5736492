// What happened to a held message, oldest first.
import type { HistoryEntry } from '../model/hold.ts';
import { sayTime } from './moment.ts';

const DEEDS: Readonly<Record<string, string>> = {
  'hold-placed': 'asked for review',
  'step-released': 'released their part',
  'hold-released': 'released it',
  'hold-returned': 'returned it',
  'hold-withdrawn': 'took it back',
  'hold-reassigned': 'passed it on',
  'hold-extended': 'gave it more time',
  'hold-read': 'read it',
};

/** Done by nobody: the clock. */
const HAPPENINGS: Readonly<Record<string, string>> = {
  'hold-released': 'Released: all of it had been released before',
  'hold-warned': 'The answer became due soon',
  'hold-expired': 'Nobody answered in time',
};

export interface HoldHistoryProps {
  readonly entries: readonly HistoryEntry[];
  readonly now: Date;
}

export function HoldHistory({ entries, now }: HoldHistoryProps) {
  if (entries.length === 0) return null;
  return (
    <details class="cs-history">
      <summary class="cs-focus">History ({entries.length})</summary>
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.kind}`}>
            <time dateTime={entry.at}>{sayTime(entry.at, now)}</time> <span>{describe(entry)}</span>
            {entry.note === null ? null : <q class="cs-said">{entry.note}</q>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function describe({ kind, by, to }: HistoryEntry): string {
  if (by === null) return HAPPENINGS[kind] ?? kind.replace(/^hold-/, '');
  return `${by.name} ${DEEDS[kind] ?? kind.replace(/^hold-/, '')}${to === undefined ? '' : ` to ${to.name}`}`;
}
