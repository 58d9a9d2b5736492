// What is different from the message as it was held before: a reviewer reads only that again.
import type { Change, Hold } from '../model/hold.ts';
import { Difference, Pieces } from '../ui/difference.tsx';
import { pairChanges } from './pair-changes.ts';

export function ChangesView({ changes }: Pick<Hold, 'changes'>) {
  if (!changes.some(({ kind }) => kind !== 'same')) return null;
  return (
    <section class="rv-changes" aria-label="Changed since the earlier review">
      <h4>Changed since the earlier review</h4>
      <ul>
        {pairChanges(changes).map(({ before, after }) => (
          <li key={`${before} ${after}`}>
            {before === '' || after === '' ? <Pieces pieces={onePiece(before, after)} /> : <Difference before={before} after={after} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function onePiece(before: string, after: string): readonly Change[] {
  return after === '' ? [{ kind: 'removed', text: before }] : [{ kind: 'added', text: after }];
}
