// What is different from the message as it was held before: a reviewer reads only that again.
import type { Change, Hold } from '../model/hold.ts';
import { Difference, Pieces } from '../ui/difference.tsx';

export function ChangesView({ changes }: Pick<Hold, 'changes'>) {
  if (!changes.some(({ kind }) => kind !== 'same')) return null;
  return (
    <section class="rv-changes" aria-label="Changed since the earlier review">
      <h4>Changed since the earlier review</h4>
      <ul>
        {pair(changes).map(({ before, after }) => (
          <li key={`${before} ${after}`}>
            {before === '' || after === '' ? <Pieces pieces={onePiece(before, after)} /> : <Difference before={before} after={after} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Pair {
  readonly before: string;
  readonly after: string;
}

/** What was taken out and what came in its place belong together. */
function pair(changes: readonly Change[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let before = '';
  let after = '';
  const flush = () => {
    if (before.trim() !== '' || after.trim() !== '') pairs.push({ before: before.trim(), after: after.trim() });
    before = '';
    after = '';
  };
  for (const { kind, text } of changes) {
    if (kind === 'same') flush();
    else if (kind === 'removed') before += text;
    else after += text;
  }
  flush();
  return pairs;
}

function onePiece(before: string, after: string): readonly Change[] {
  return after === '' ? [{ kind: 'removed', text: before }] : [{ kind: 'added', text: after }];
}
