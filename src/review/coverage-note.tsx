// What slipped past, in one line over the list; who and how, once it is opened.
import type { PersonCoverage } from '../model/coverage.ts';
import { listDetails, sayCoverage, sayFigures, sayWatch } from './coverage-words.ts';
import type { Review } from './review.ts';

export function CoverageNote({ review: { coverage, me, now } }: { readonly review: Review }) {
  const report = coverage.report.value;
  if (report === null || !report.isOn || report.total.people === 0) return null;
  const roles = me.value?.person.roles ?? [];
  const whose = roles.includes('admin') || roles.includes('auditor') ? 'your organisation' : 'your team';
  const people = coverage.people.value;
  return (
    <details class="rv-coverage" onToggle={(event) => void (event.currentTarget.open && coverage.readPeople())}>
      <summary class="cs-focus" data-missed={report.total.figures.missed > 0 ? 'true' : undefined}>
        {sayCoverage(report, whose)}
      </summary>
      <ul>
        {listDetails(report).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {people === null ? null : (
        <dl aria-label="By person">
          {people.map((one) => (
            <Line key={one.person.id} one={one} from={report.from} now={now.value} />
          ))}
        </dl>
      )}
      {coverage.hasMore.value ? <p>These are the first {people?.length}, by name.</p> : null}
    </details>
  );
}

function Line({ one, from, now }: { readonly one: PersonCoverage; readonly from: string; readonly now: Date }) {
  const watch = sayWatch(one, from, now);
  const isUnknown = one.watch.state === 'not-watched' && one.figures.sent === 0;
  return (
    <div>
      <dt>{one.person.name}</dt>
      {isUnknown ? null : <dd>{sayFigures(one.figures)}</dd>}
      {watch === null ? null : <dd class="rv-quiet">{watch}</dd>}
    </div>
  );
}
