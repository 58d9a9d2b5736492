// What the list shows: whose turn it is, which topic, people or agents.
import { TOPIC_LIST, TOPIC_NAMES } from '../ui/names.ts';
import { type Filter, NO_FILTER, type Queue, type Showing } from './queue.ts';

const SHOWING: ReadonlyArray<readonly [Showing, string]> = [
  ['mine', 'Waiting for you'],
  ['pending', 'All that wait'],
  ['released', 'Released'],
  ['returned', 'Returned'],
  ['expired', 'Expired'],
  ['withdrawn', 'Taken back'],
];
const AUTHORS: ReadonlyArray<readonly ['human' | 'agent', string]> = [
  ['human', 'People'],
  ['agent', 'Agents'],
];
const ANY = '';

export function QueueFilters({ queue }: { readonly queue: Queue }) {
  const filter = queue.filter.value;
  const set = (change: Partial<Filter>) => {
    queue.filter.value = { ...filter, ...change };
  };
  return (
    <div class="rv-filters">
      <select
        class="cs-input"
        aria-label="Show"
        value={filter.showing}
        onChange={(event) => set({ showing: SHOWING[event.currentTarget.selectedIndex]?.[0] ?? NO_FILTER.showing })}
      >
        {SHOWING.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <select
        class="cs-input"
        aria-label="Topic"
        value={filter.topic ?? ANY}
        onChange={(event) => set({ topic: TOPIC_LIST[event.currentTarget.selectedIndex - 1] ?? null })}
      >
        <option value={ANY}>All topics</option>
        {TOPIC_LIST.map((topic) => (
          <option key={topic} value={topic}>
            {TOPIC_NAMES[topic]}
          </option>
        ))}
      </select>
      <select
        class="cs-input"
        aria-label="Author"
        value={filter.author ?? ANY}
        onChange={(event) => set({ author: AUTHORS[event.currentTarget.selectedIndex - 1]?.[0] ?? null })}
      >
        <option value={ANY}>All authors</option>
        {AUTHORS.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
