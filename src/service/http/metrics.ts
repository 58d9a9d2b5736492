// Figures for Prometheus, in its text format.
export interface Metrics {
  count(name: CounterName, labels: Readonly<Record<string, string>>): void;
  time(seconds: number, labels: Readonly<Record<string, string>>): void;
  /** Read when asked for. */
  gauge(name: string, help: string, read: () => number): void;
  render(): string;
}

const COUNTERS = {
  countersign_http_requests_total: 'Requests answered, by route and status.',
  countersign_holds_total: 'What was done with holds.',
  countersign_records_total: 'Records that clients uploaded.',
  countersign_watch_turns_total: 'Looks at what left by a watched mailbox, by how they ended.',
  countersign_notices_total: 'Notices that something left, by whether they were for a mailbox that is watched.',
  countersign_faults_total: 'Exceptions that nobody expected.',
} as const;
export type CounterName = keyof typeof COUNTERS;

const TIME = 'countersign_http_request_seconds';
const EDGES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

interface Timed {
  readonly counts: number[];
  sum: number;
  count: number;
}

export function createMetrics(): Metrics {
  const counters = new Map<CounterName, Map<string, number>>();
  const times = new Map<string, Timed>();
  const gauges: { readonly name: string; readonly help: string; readonly read: () => number }[] = [];
  return {
    count: (name, labels) => {
      const series = counters.get(name) ?? new Map<string, number>();
      const key = format(labels);
      series.set(key, (series.get(key) ?? 0) + 1);
      counters.set(name, series);
    },
    time: (seconds, labels) => {
      const key = format(labels);
      const timed = times.get(key) ?? { counts: EDGES.map(() => 0), sum: 0, count: 0 };
      EDGES.forEach((edge, i) => {
        if (seconds <= edge) timed.counts[i] = (timed.counts[i] ?? 0) + 1;
      });
      timed.sum += seconds;
      timed.count += 1;
      times.set(key, timed);
    },
    gauge: (name, help, read) => gauges.push({ name, help, read }),
    render: () => {
      const lines = [
        ...[...counters].flatMap(([name, series]) => [
          ...head(name, COUNTERS[name], 'counter'),
          ...[...series].map(([labels, value]) => `${name}{${labels}} ${value}`),
        ]),
        ...head(TIME, 'Time to answer, by route.', 'histogram'),
        ...[...times].flatMap(([labels, timed]) => renderTimes(labels, timed)),
        ...gauges.flatMap(({ name, help, read }) => [...head(name, help, 'gauge'), `${name} ${read()}`]),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}

function head(name: string, help: string, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function renderTimes(labels: string, { counts, sum, count }: Timed): string[] {
  return [
    ...EDGES.map((edge, i) => `${TIME}_bucket{${labels},le="${edge}"} ${counts[i] ?? 0}`),
    `${TIME}_bucket{${labels},le="+Inf"} ${count}`,
    `${TIME}_sum{${labels}} ${sum}`,
    `${TIME}_count{${labels}} ${count}`,
  ];
}

/** Labels are names of ours: routes, codes, kinds. */
function format(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, '')}"`)
    .join(',');
}
