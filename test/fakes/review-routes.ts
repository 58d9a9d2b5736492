// Which endpoint of the wire a request means.
import { api } from '../../src/wire/api.ts';

export type EndpointName = keyof typeof api;
export interface Routed {
  readonly name: EndpointName;
  /** What stands in place of `{id}`. */
  readonly id: string;
}

const NAMES: readonly EndpointName[] = [
  ...(['me', 'readPolicy', 'writePolicy', 'listPeople', 'record', 'placeHold', 'listHolds', 'readHold', 'events'] as const),
  ...(['readCoverage', 'listCoverage'] as const),
  ...(['releaseHold', 'returnHold', 'withdrawHold', 'reassignHold', 'extendHold'] as const),
];

export function matchRoute(method: string, path: string): Routed | null {
  for (const name of NAMES) {
    const endpoint = api[name];
    const match = new RegExp(`^${endpoint.path.replace('{id}', '([^/]+)')}$`).exec(path);
    if (endpoint.method === method && match !== null) return { name, id: match[1] ?? '' };
  }
  return null;
}
