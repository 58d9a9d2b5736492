// A worker in which the built script runs as in Apps Script: a bare realm, the services beside it, every request answered at once.
// The service runs in the thread that started this one, which is why requests can wait here for what is asynchronous there.
import { createContext, runInContext } from 'node:vm';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { createCardService, isRecorded, type Recorded, recordOf, walk } from './card-service.ts';
import { createServices, type FetchAnswer, type FetchRequest, type Manifest, type Surroundings } from './services.ts';

export interface RealmData {
  readonly script: string;
  readonly manifest: Manifest;
  /** Requests go out and answers come in. */
  readonly door: MessagePort;
  /** Rung once the answer is there. */
  readonly bell: SharedArrayBuffer;
}

export interface Run {
  readonly name: string;
  readonly event: unknown;
  readonly around: Surroundings;
  readonly now: number;
}

/** `value`: the cards, or the answer of an action. */
export type Ran =
  | { readonly ok: true; readonly value: readonly Recorded[]; readonly tookMs: number }
  | { readonly ok: false; readonly error: string };

/** The realm's time is the test's. */
const CLOCK = `{
  const Real = Date;
  const clock = clockOfTheTest;
  delete globalThis.clockOfTheTest;
  Date = class extends Real {
    constructor(...of) {
      of.length === 0 ? super(clock()) : super(...of);
    }
    static now() {
      return clock();
    }
  };
}`;

const { script, manifest, door, bell }: RealmData = workerData;
const rung = new Int32Array(bell);
let run: Run | null = null;
let now = 0;

function fetchNow(request: FetchRequest): FetchAnswer | null {
  Atomics.store(rung, 0, 0);
  door.postMessage(request);
  Atomics.wait(rung, 0, 0);
  return receiveMessageOnPort(door)?.message ?? null;
}

const around = (): Surroundings => run?.around ?? { token: null, drafts: [], isGmailRefused: false, gmailMs: 0 };
const services = createServices({
  manifest,
  around,
  fetch: fetchNow,
  passTime: (ms) => {
    now += ms;
  },
});
const realm = createContext(
  { CardService: createCardService(), ...services, clockOfTheTest: () => now },
  { codeGeneration: { strings: false, wasm: false } },
);
runInContext(CLOCK, realm);
runInContext(script, realm);

parentPort?.on('message', (asked: Run) => {
  run = asked;
  now = asked.now;
  parentPort?.postMessage(attempt(asked));
});

function attempt({ name, event, now: start }: Run): Ran {
  try {
    // The event is made in there, as Google makes it: nothing of this realm reaches the script.
    const given: unknown = runInContext(`${name}(JSON.parse(${JSON.stringify(JSON.stringify(event))}))`, realm);
    const value = (Array.isArray(given) ? given : [given]).map(recordOf);
    if (!value.every(isRecorded)) throw new Error(`${name} gives something that CardService did not build`);
    for (const { type, fields } of walk(value)) if (type === 'Action') checkFunction(fields.functionName);
    return { ok: true, value, tookMs: now - start };
  } catch (error) {
    return { ok: false, error: String(error instanceof Object && 'stack' in error ? error.stack : error) };
  }
}

function checkFunction(name: unknown): void {
  if (runInContext(`typeof ${String(name)}`, realm) !== 'function') throw new Error(`no function ${String(name)} at the top of the script`);
}
