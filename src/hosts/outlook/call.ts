// One call of the host's as a promise: its status always read, never more than three at once, each with its own time.

export interface Failure {
  readonly call: string;
  /** `refused` by the host, with its code; no answer in time; or the function is missing or threw. */
  readonly reason: 'refused' | 'timeout' | 'threw';
  readonly code: number | null;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** What office.js gives to a callback. */
interface Result<T> {
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code: number };
}

export type Start<T> = (done: (result: Result<T>) => void) => void;

/** The web and new Outlook refuse a fourth call while three are under way. (office-js-docs-pr, outlook/limits-for-the-outlook-javascript-api.md) */
const MOST_AT_ONCE = 3;
export const CALL_MS = 2500;

const waiting: (() => void)[] = [];
let underWay = 0;

/** Never throws and never hangs: what goes wrong is in the outcome. */
export async function call<T>(name: string, start: Start<T>, limitMs: number): Promise<Outcome<T>> {
  await takeTurn();
  const outcome = await new Promise<Outcome<T>>((resolve) => {
    const timer = setTimeout(() => resolve(failed(name, 'timeout', null)), limitMs);
    const settle = (result: Outcome<T>) => {
      clearTimeout(timer);
      resolve(result);
    };
    try {
      start(({ status, value, error }) =>
        settle(status === 'succeeded' ? { ok: true, value } : failed(name, 'refused', error?.code ?? null)),
      );
    } catch {
      // Not there in this client, or an argument that it does not take.
      settle(failed(name, 'threw', null));
    }
  });
  giveTurn();
  return outcome;
}

function takeTurn(): Promise<void> {
  if (underWay >= MOST_AT_ONCE) return new Promise((resolve) => waiting.push(resolve));
  underWay += 1;
  return Promise.resolve();
}

/** A call that ran out of time gives its turn away too: better a refusal than a queue that never moves. */
function giveTurn(): void {
  const next = waiting.shift();
  if (next === undefined) underWay -= 1;
  else next();
}

export function failed(name: string, reason: Failure['reason'], code: number | null): Outcome<never> {
  return { ok: false, failure: { call: name, reason, code } };
}
