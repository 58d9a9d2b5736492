// What the list shows: whose turn it is, which topic, people or agents.
import type { Author } from '../model/author.ts';
import type { Topic } from '../model/flag.ts';
import { TOPIC_NAMES } from '../ui/names.ts';
import { SelectField } from '../ui/select-field.tsx';
import type { Filter, Queue, Showing } from './queue.ts';

const SHOWING: ReadonlyArray<readonly [Showing, string]> = [
  ['mine', 'Waiting for you'],
  ['pending', 'All that wait'],
  ['released', 'Released'],
  ['returned', 'Returned'],
  ['expired', 'Expired'],
  ['withdrawn', 'Taken back'],
];
const ALL_TOPICS: readonly [Topic | 'all', string] = ['all', 'All topics'];
const AUTHORS: ReadonlyArray<readonly [Author | 'all', string]> = [
  ['all', 'All authors'],
  ['human', 'People'],
  ['agent', 'Agents'],
];

/** In the order in which they are offered. */
const TOPIC_LIST: readonly Topic[] = Object.keys(TOPIC_NAMES).filter((name): name is Topic => name in TOPIC_NAMES);

export function QueueFilters({ queue }: { readonly queue: Queue }) {
  const filter = queue.filter.value;
  const topics = [ALL_TOPICS, ...TOPIC_LIST.map((topic) => [topic, TOPIC_NAMES[topic]] as const)];
  const set = (change: Partial<Filter>) => {
    queue.filter.value = { ...filter, ...change };
  };
  const orNull = <T extends string>(value: T | 'all') => (value === 'all' ? null : value);
  return (
    <div class="rv-filters">
      <div>
        <SelectField label="Show" isLabelHidden options={SHOWING} value={filter.showing} onChange={(showing) => set({ showing })} />
      </div>
      <div>
        <SelectField
          label="Topic"
          isLabelHidden
          options={topics}
          value={filter.topic ?? 'all'}
          onChange={(topic) => set({ topic: orNull(topic) })}
        />
      </div>
      <div>
        <SelectField
          label="Author"
          isLabelHidden
          options={AUTHORS}
          value={filter.author ?? 'all'}
          onChange={(author) => set({ author: orNull(author) })}
        />
      </div>
    </div>
  );
}
