// The reviewer's list: what waits, in the service's order (strictest and soonest first), and what was decided.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Author } from '../model/author.ts';
import type { Topic } from '../model/flag.ts';
import type { HoldState, HoldSummary } from '../model/hold.ts';
import type { Client, Failed } from '../wire/client.ts';
import { type HoldQuery, holdEndpoints } from '../wire/hold-endpoints.ts';

/** `mine`: what waits for the reader's own answer. */
export type Showing = 'mine' | HoldState;

export interface Filter {
  readonly showing: Showing;
  readonly topic: Topic | null;
  readonly author: Author | null;
}

export const NO_FILTER: Filter = { showing: 'mine', topic: null, author: null };

export interface Queue {
  readonly filter: Signal<Filter>;
  readonly state: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  readonly failure: ReadonlySignal<Failed | null>;
  readonly items: ReadonlySignal<readonly HoldSummary[]>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** Half of the shown decisions took no longer than this, in milliseconds; null where they are too few to have a half. */
  readonly medianWait: ReadonlySignal<number | null>;
  /** True if the service answered. */
  read(): Promise<boolean>;
  more(): Promise<void>;
  /** The id next to this one, or the first or last; null past the end. */
  neighbour(id: string | null, step: 1 | -1): string | null;
}

const PAGE = '50';
const FEWEST = 3;

export function createQueue(client: Pick<Client, 'call'>): Queue {
  const filter = signal<Filter>(NO_FILTER);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const failure = signal<Failed | null>(null);
  const items = signal<readonly HoldSummary[]>([]);
  const next = signal<string | null>(null);
  let begun = 0;

  const ask = (cursor: string | null) =>
    client.call(holdEndpoints.listHolds, {
      params: {},
      query: { ...queryOf(filter.peek()), limit: PAGE, ...(cursor === null ? {} : { cursor }) },
      body: undefined,
    });
  const read = async () => {
    begun += 1;
    const mine = begun;
    const answer = await ask(null);
    if (mine !== begun) return answer.ok;
    failure.value = answer.ok ? null : answer;
    // What was read before stays in sight while the service is away.
    if (answer.ok) {
      items.value = answer.value.items;
      next.value = answer.value.next;
    }
    state.value = answer.ok ? 'ready' : items.value.length > 0 ? state.value : 'failed';
    return answer.ok;
  };
  return {
    filter,
    state,
    failure,
    items,
    hasMore: computed(() => next.value !== null),
    medianWait: computed(() => medianOf(items.value.flatMap(waitOf))),
    read,
    more: async () => {
      const mine = begun;
      const answer = await ask(next.value);
      if (!answer.ok || mine !== begun) return;
      items.value = [...items.value, ...answer.value.items];
      next.value = answer.value.next;
    },
    neighbour: (id, step) => neighbourOf(items.value, id, step),
  };
}

type QueryInput = Partial<Pick<HoldQuery, 'view' | 'state' | 'topic' | 'author'>>;

function queryOf({ showing, topic, author }: Filter): QueryInput {
  const where: QueryInput = showing === 'mine' ? { view: 'to-review' } : { state: showing };
  return { ...where, ...(topic === null ? {} : { topic }), ...(author === null ? {} : { author }) };
}

function neighbourOf(items: readonly HoldSummary[], id: string | null, step: 1 | -1): string | null {
  const at = items.findIndex((item) => item.id === id);
  const wanted = at >= 0 ? at + step : step === 1 ? 0 : items.length - 1;
  return items[wanted]?.id ?? null;
}

/** From asking to the answer. */
function waitOf({ placedAt, decidedAt, state }: HoldSummary): readonly number[] {
  if (decidedAt === null || (state !== 'released' && state !== 'returned')) return [];
  return [Date.parse(decidedAt) - Date.parse(placedAt)];
}

function medianOf(values: readonly number[]): number | null {
  if (values.length < FEWEST) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
