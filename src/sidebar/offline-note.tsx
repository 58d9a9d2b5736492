// Said while the service gives no answer: which policy counts meanwhile, and what is kept to be told later.
import type { Holding } from '../compose/hold.ts';
import { sayTime } from '../ui/moment.ts';
import { count } from '../ui/names.ts';

export function OfflineNote({ holding }: { readonly holding: Holding }) {
  const { connection, recordsWaiting } = holding;
  const policy = connection.kept.value;
  const waiting = recordsWaiting.value;
  if (connection.reach.value !== 'offline') return null;
  return (
    <p class="cs-feedback" role="status">
      <span>
        The review service gives no answer.
        {policy === null ? '' : ` Judged by its policy as of ${sayTime(policy.at, connection.now.value)}; a newer one may be in force.`}
        {waiting === 0 ? '' : ` ${count(waiting, 'record')} kept here until it is back.`}
      </span>
    </p>
  );
}
