// The joint release of low-risk messages: what was picked, a last look at every statement, and the button.
import type { Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { count } from '../ui/names.ts';
import { listSentences } from './answers.ts';
import type { Batch } from './batch.ts';
import { sentenceName, subjectOf } from './words.ts';

export function BatchBar({ batch }: { readonly batch: Batch }) {
  const picked = batch.picked.value.size;
  const reading = batch.reading.value;
  const outcome = batch.outcome.value;
  // The second half of a double click on “Look at them”, in whose place it stands, is no last look.
  const release = ({ detail }: MouseEvent) => {
    if (detail < 2) void batch.release();
  };
  return (
    <>
      <LiveRegion text={outcome} />
      {outcome === '' ? null : <p class="rv-quiet">{outcome}</p>}
      {picked === 0 ? null : (
        <section class="rv-batch" aria-label="Joint release">
          {reading === null ? <p>{`${count(picked, 'low-risk message')} picked.`}</p> : <LastLook holds={reading} />}
          <div class="cs-form-foot">
            {reading === null ? (
              <Button isDisabled={batch.isBusy.value} onClick={() => void batch.look()}>
                Look at {picked === 1 ? 'it' : 'them'}
              </Button>
            ) : (
              <Button kind="primary" icon="check" isDisabled={batch.isBusy.value} onClick={release}>
                Release {reading.length === 1 ? 'it' : `these ${reading.length}`}
              </Button>
            )}
            <Button kind="subtle" onClick={batch.clear}>
              Cancel
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

function LastLook({ holds }: { readonly holds: readonly Hold[] }) {
  return (
    <ul>
      {holds.map((hold) => (
        <li key={hold.id}>
          <strong>{subjectOf(hold)}</strong>, {hold.sender.name}: {listSentences(hold).map(sentenceName).join('; ')}
        </li>
      ))}
    </ul>
  );
}
