// Gmail around the add-on, for tests: opens it, shows its cards one on another, fills in, presses, and says what is to be read.
import { once } from 'node:events';
import { MessageChannel, Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { buildBundle } from '../../../src/build/build.mjs';
import { bundles } from '../../../src/build/bundles.mjs';
import { addonFor } from '../../../src/build/gmail-addon.mjs';
import { ROOT } from '../../structure/source-files.ts';
import { type Recorded, walk } from './card-service.ts';
import { describeCard } from './describe-card.ts';
import { showMarkup } from './markup.ts';
import type { Ran, RealmData, Run } from './realm.ts';
import { type ApiDraft, toApiDraft, type Written } from './saved-drafts.ts';
import type { FetchAnswer, FetchRequest, Manifest } from './services.ts';

export interface AddonOptions {
  readonly manifest: Manifest;
  /** Built with `--origin`; empty for none. */
  readonly origin: string;
  readonly now: () => Date;
  readonly fetch: (request: FetchRequest) => Promise<FetchAnswer | null>;
}

/** Tests of one file share the script, which takes a second to build. */
export async function buildScript(origin: string): Promise<string> {
  return (await buildBundle(await addonFor(bundles.gmailAddon, origin)))[0]?.text ?? '';
}

async function buildRealm(): Promise<string> {
  const entryPoints = [`${ROOT}test/fakes/apps-script/realm.ts`];
  const { outputFiles } = await build({ entryPoints, bundle: true, platform: 'node', format: 'cjs', write: false });
  return outputFiles[0]?.text ?? '';
}

interface Entry {
  readonly card: Recorded;
  /** What stands in its fields. */
  readonly filled: Map<string, string[]>;
}

export class Addon {
  /** As whom Google lets the reader in. */
  token: string | null = 'nobody';
  /** What Gmail says of the draft that is open; null where it says nothing. */
  draftMetadata: object | null = null;
  gmail: object = {};
  timeZone = 'Etc/UTC';
  isGmailRefused = false;
  gmailMs = 0;
  /** The word that was shown last; empty if there was none. */
  notice = '';
  tookMs = 0;
  readonly requests: FetchRequest[] = [];
  #stack: Entry[] = [];
  #drafts: ApiDraft[] = [];

  readonly #worker: Worker;
  readonly #options: AddonOptions;

  constructor(worker: Worker, options: AddonOptions) {
    this.#worker = worker;
    this.#options = options;
  }

  save(...drafts: readonly Written[]): void {
    this.#drafts = drafts.map(toApiDraft);
  }

  /** A function that the manifest names: its cards are all there is. */
  async open(name: 'onHomepage' | 'onMessage' | 'onCompose'): Promise<void> {
    const cards = await this.#run(name, {}, new Map());
    if (cards.some(({ type }) => type !== 'Card')) throw new Error(`${name} gives ${cards.map(({ type }) => type).join()}, not cards`);
    this.#stack = cards.map(toEntry);
    this.notice = '';
  }

  /** Presses a button, or a line that leads somewhere, by the words on it. */
  async press(words: string): Promise<void> {
    const { card, filled } = this.#top();
    const pressed = walk(card).filter(({ fields }) => fields.onClickAction !== undefined && labelOf(fields).includes(words));
    if (pressed.length !== 1) throw new Error(`“${words}” is on ${pressed.length} things to press:\n${this.read()}`);
    const [action] = walk(pressed[0]?.fields.onClickAction);
    const [answer] = await this.#run(String(action?.fields.functionName), Object(action?.fields.parameters ?? {}), filled);
    if (answer?.type !== 'ActionResponse') throw new Error(`an action answers ${answer?.type ?? 'nothing'}`);
    const [notification] = walk(answer.fields.notification);
    this.notice = String(notification?.fields.text ?? '');
    const [navigation] = walk(answer.fields.navigation);
    for (const { step, card: next } of listSteps(navigation)) this.#navigate(step, next);
  }

  back(): void {
    this.#navigate('popCard', null);
  }

  /** Writes into a field, or ticks values of a choice. `answer-2` is the third whose name begins with `answer-`, and goes on with an id. */
  fill(words: string, ...values: readonly string[]): void {
    const { card, filled } = this.#top();
    const [, prefix, place] = /^(\w+-)(\d+)$/.exec(words) ?? [];
    const isMeant = (name: unknown) => (prefix === undefined ? name === words : String(name).startsWith(prefix));
    const field = walk(card).filter(({ fields }) => isMeant(fields.fieldName))[Number(place ?? 0)];
    const name = String(field?.fields.fieldName ?? words);
    if (field === undefined) throw new Error(`there is no field ${name}:\n${this.read()}`);
    const offered =
      field.type === 'SelectionInput' ? Object.values(Object(field.fields.item)).map((item) => String(Object(item)[1])) : values;
    const strange = values.find((value) => !offered.includes(value));
    if (strange !== undefined) throw new Error(`${name} does not offer ${strange}`);
    filled.set(name, [...values]);
  }

  /** What is to be read on the card on top. */
  read(): string {
    return describeCard(this.#top().card);
  }

  get depth(): number {
    return this.#stack.length;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #top(): Entry {
    const top = this.#stack[this.#stack.length - 1];
    if (top === undefined) throw new Error('no card is shown');
    return top;
  }

  #navigate(step: string, card: Recorded | null): void {
    if (step === 'popToRoot') this.#stack = this.#stack.slice(0, 1);
    else if (step === 'popCard') this.#stack = this.#stack.slice(0, -1);
    else if (card === null) throw new Error(`${step} without a card`);
    else this.#stack = [...(step === 'pushCard' ? this.#stack : this.#stack.slice(0, -1)), toEntry(card)];
  }

  async #run(name: string, parameters: object, filled: ReadonlyMap<string, readonly string[]>): Promise<readonly Recorded[]> {
    const inputs = [...filled].filter(([, values]) => values.some((value) => value !== ''));
    const formInputs = Object.fromEntries(inputs.map(([field, value]) => [field, { stringInputs: { value } }]));
    const timeZone = { id: this.timeZone, offset: '0' };
    const event = {
      commonEventObject: { hostApp: 'GMAIL', platform: 'WEB', parameters, formInputs, timeZone },
      ...(this.draftMetadata === null ? {} : { draftMetadata: this.draftMetadata }),
      gmail: this.gmail,
    };
    const { token, isGmailRefused, gmailMs } = this;
    const around = { token, isGmailRefused, gmailMs, drafts: this.#drafts };
    const asked: Run = { name, event, around, now: this.#options.now().getTime() };
    const answered = once(this.#worker, 'message');
    this.#worker.postMessage(asked);
    const [ran]: Ran[] = await answered;
    if (ran === undefined) throw new Error('the realm gives no answer');
    if (!ran.ok) throw new Error(ran.error);
    this.tookMs = ran.tookMs;
    return ran.value;
  }
}

/** Starts the built script in its realm. */
export async function openAddon(script: string, options: AddonOptions): Promise<Addon> {
  const { port1: outer, port2: door } = new MessageChannel();
  const bell = new SharedArrayBuffer(4);
  const data: RealmData = { script, manifest: options.manifest, door, bell };
  const worker = new Worker(await buildRealm(), { eval: true, workerData: data, transferList: [door] });
  const addon = new Addon(worker, options);
  const rung = new Int32Array(bell);
  outer.on('message', async (request: FetchRequest) => {
    addon.requests.push(request);
    outer.postMessage(await options.fetch(request));
    Atomics.store(rung, 0, 1);
    Atomics.notify(rung, 0);
  });
  outer.unref();
  return addon;
}

function toEntry(card: Recorded): Entry {
  const filled = walk(card).flatMap(({ type, fields }): [string, string[]][] =>
    type === 'TextInput' && typeof fields.value === 'string' ? [[String(fields.fieldName), [fields.value]]] : [],
  );
  return { card, filled: new Map(filled) };
}

function labelOf(fields: Recorded['fields']): string {
  return showMarkup(String(fields.text)).replace(/\*/g, '');
}

function listSteps(navigation: Recorded | undefined): { step: string; card: Recorded | null }[] {
  const steps: unknown = navigation?.fields.steps ?? [];
  return Array.isArray(steps) ? steps : [];
}
