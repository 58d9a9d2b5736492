// The messages between office.js and Outlook: start, calls, events, launch events and their completion.
// The shapes were read from the library (Microsoft.Office.Common.XdmCommunicationManager) and confirmed by running it.
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { Completed } from './alert.ts';
import { type Answer, answerCall, CALLS, type Mail, refuse } from './mail.ts';

export interface Fault {
  readonly api: string;
  readonly error?: number;
  /** Never answered. */
  readonly drop?: boolean;
  readonly denied?: boolean;
  readonly delayMs?: number;
  /** Succeeds with this in place of the truth: `null`, as Mac does. */
  readonly data?: unknown;
  times?: number;
}

export interface Call {
  readonly api: string;
  readonly params: unknown;
  readonly frame: string;
  readonly ok: boolean;
}

export interface ExchangeOptions {
  readonly mail: Mail;
  readonly mailbox: string;
  readonly permission: string;
  readonly latencyMs: number;
  readonly post: (frame: string, origin: string, text: string) => Promise<unknown>;
}

export interface Exchange {
  readonly calls: Call[];
  /** The most calls that were under way at once: the web refuses a fourth. */
  mostAtOnce(): number;
  addFrame(
    origin: string,
    initialContext?: string,
  ): { readonly id: string; readonly name: string; readonly query: string; readonly ready: Promise<void> };
  removeFrame(id: string): void;
  receive(frame: string, origin: string, text: string): Promise<void>;
  run(frame: string, functionName: string, event: Record<string, unknown>, timeoutMs: number): Promise<RunOutcome>;
  /** The mail client tells the add-in of something: `olkRecipientsChanged`, `olkItemSelectedChanged`. */
  raise(event: string, data: unknown): Promise<void>;
  /** A pinned pane is told of another item; none is the list without a selection. */
  show(item: 'compose' | 'none'): Promise<void>;
  fault(fault: Fault): void;
}

export interface RunOutcome {
  readonly status: 'completed' | 'timeout';
  readonly completed: Completed | null;
  readonly completions: number;
  readonly elapsedMs: number;
}

interface FrameRecord {
  readonly id: string;
  readonly conversation: string;
  readonly origin: string;
  readonly context: string | undefined;
  readonly events: Map<string, unknown>;
  readonly ready: () => void;
}

const Message = z.object({
  _messageType: z.number(),
  _actionName: z.optional(z.string()),
  _actionType: z.optional(z.number()),
  _conversationId: z.string(),
  _correlationId: z.optional(z.unknown()),
  _data: z.optional(z.unknown()),
});
type Message = z.infer<typeof Message>;
const Invoked = z.object({ ApiParams: z.nullish(z.record(z.string(), z.unknown())), MethodData: z.object({ DispatchId: z.number() }) });
const Done = z.looseObject({ 0: z.string(), 1: z.number(), 2: z.optional(z.string()), DdaMethod: z.object({ DispatchId: z.number() }) });

const REGISTER = 1;
const UNREGISTER = 2;
const ACCESS_DENIED = -5;
const COMPLETED = 94;
/** The library's own numbering of permissions. */
const PERMISSIONS: Readonly<Record<string, number>> = { Restricted: 0, ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 };
const COMPOSE = 4;
const ITEMLESS = 6;

export function createExchange({ mail, mailbox, permission, latencyMs, post }: ExchangeOptions): Exchange {
  const frames = new Map<string, FrameRecord>();
  const calls: Call[] = [];
  const faults: Fault[] = [];
  const runs = new Map<string, (event: string) => void>();
  let underWay = 0;
  let most = 0;
  let itemType = COMPOSE;
  let shown = 0;

  const respond = (frame: FrameRecord, message: Message, data: unknown, code = 0) =>
    send(post, frame, { ...message, _messageType: 1, _data: data ?? null, _errorCode: code, _responseType: 0 });
  const initialData = () => ({
    ...{ permissionLevel: PERMISSIONS[permission], itemType, itemNumber: shown, hostVersion: '20260614004.09', owaView: 'ThreeColumns' },
    ...{ userProfileType: 'office365', userDisplayName: mail.from.name, userEmailAddress: mail.from.address, userTimeZone: 'UTC' },
    ...{ timeZoneOffsets: null, conversationId: mail.conversationId, isRestIdSupported: true, isFromSharedFolder: false, isRead: true },
  });

  const takeFault = (api: string): Fault | undefined => {
    const fault = faults.find((one) => one.api === api && one.times !== 0);
    if (fault?.times !== undefined) fault.times -= 1;
    return fault;
  };
  const call = async (frame: FrameRecord, message: Message) => {
    const { ApiParams: params, MethodData } = Invoked.parse(message._data);
    const api = CALLS[MethodData.DispatchId] ?? `call ${MethodData.DispatchId}`;
    const fault = takeFault(api);
    underWay += 1;
    most = Math.max(most, underWay);
    await pause(latencyMs + (fault?.delayMs ?? 0));
    underWay -= 1;
    const answer = answerWith(fault, () =>
      MethodData.DispatchId === 99 && frame.context !== undefined
        ? { error: false, wasSuccessful: true, data: frame.context }
        : answerCall(mail, MethodData.DispatchId, params ?? {}),
    );
    calls.push({ api, params, frame: frame.id, ok: answer !== null && answer.wasSuccessful === true });
    if (answer === null) return;
    await respond(frame, message, answer, fault?.denied === true ? ACCESS_DENIED : 0);
  };
  const complete = async (frame: FrameRecord, message: Message) => {
    const done = Done.safeParse(message._data);
    if (done.success && done.data.DdaMethod.DispatchId === COMPLETED) runs.get(done.data[0])?.(done.data[2] ?? '{}');
    await respond(frame, message, { Version: 1, Error: 0 });
  };
  const register = async (frame: FrameRecord, message: Message) => {
    const name = message._actionName ?? '';
    if (message._actionType === REGISTER) frame.events.set(name, message._correlationId);
    else frame.events.delete(name);
    await respond(frame, message, { Error: 0, Version: 1 });
    // Sent once Office.onReady was called; without it the library never hears of launch events.
    if (name === 'appCommandInvoked') frame.ready();
  };
  const raiseIn = (frame: FrameRecord, event: string, data: unknown) => {
    if (!frame.events.has(event)) return Promise.resolve();
    const head = { _messageType: 1, _actionName: event, _conversationId: frame.conversation, _correlationId: frame.events.get(event) };
    return send(post, frame, { ...head, _data: data, _errorCode: 0, _responseType: 1 });
  };

  const raise = async (event: string, data: unknown) => {
    for (const frame of frames.values()) await raiseIn(frame, event, data);
  };

  return {
    calls,
    mostAtOnce: () => most,
    addFrame: (origin, context) => {
      const id = `frame-${frames.size + 1}`;
      const conversation = `_xdm_${id}_${randomUUID().slice(0, 8)}`;
      const { promise, resolve } = defer<void>();
      frames.set(id, { id, conversation, origin, context, events: new Map(), ready: resolve });
      const info = ['Outlook', 'Web', '16.01', 'en-US', randomUUID(), '', '', '0'];
      const xdmInfo = [conversation, randomUUID(), 'https://outlook.office.com'].join('|');
      const name = JSON.stringify({ baseFrameName: id, hostInfo: info.join('|'), xdmInfo, serializerVersion: '1', flights: '[]' });
      return { id, name, query: info.join('$'), ready: promise };
    },
    removeFrame: (id) => {
      const frame = frames.get(id);
      frame?.events.clear();
    },
    receive: async (id, _origin, text) => {
      const frame = frames.get(id);
      const message = Message.safeParse(parse(text));
      if (frame === undefined || !message.success || message.data._messageType !== 0) return;
      const { _actionName: name, _actionType: type } = message.data;
      if (type === REGISTER || type === UNREGISTER) return register(frame, message.data);
      if (name === 'ContextActivationManager_getAppContextAsync') return respond(frame, message.data, appContext(mailbox));
      if (name === 'GetInitialData') return respond(frame, message.data, initialData());
      if (name === 'ExecuteMethod') return call(frame, message.data);
      if (name === 'executeMethod') return complete(frame, message.data);
      await respond(frame, message.data, null);
    },
    run: (id, functionName, event, timeoutMs) => {
      const frame = frames.get(id);
      const command = randomUUID();
      return waitForCompletion(runs, command, timeoutMs, async () => {
        const source = JSON.stringify({ source: { id: 'launchEvent' }, ...event });
        if (frame !== undefined) await raiseIn(frame, 'appCommandInvoked', [command, functionName, source]);
      });
    },
    raise,
    show: async (item) => {
      itemType = item === 'compose' ? COMPOSE : ITEMLESS;
      shown += 1;
      await raise('olkItemSelectedChanged', item === 'compose' ? initialData() : '');
    },
    fault: (fault) => {
      faults.push({ ...fault });
    },
  };
}

/** Waits a moment after the first completion, so that a second one is seen. */
async function waitForCompletion(
  runs: Map<string, (event: string) => void>,
  command: string,
  timeoutMs: number,
  start: () => Promise<void>,
): Promise<RunOutcome> {
  const began = performance.now();
  const first = defer<{ event: string; elapsedMs: number } | null>();
  let completions = 0;
  runs.set(command, (event) => {
    completions += 1;
    first.resolve({ event, elapsedMs: performance.now() - began });
  });
  const timer = setTimeout(() => first.resolve(null), timeoutMs);
  await start();
  const done = await first.promise;
  clearTimeout(timer);
  await pause(50);
  if (done === null) return { status: 'timeout', completed: null, completions, elapsedMs: timeoutMs };
  const { completedContext } = z.object({ completedContext: z.optional(Completed) }).parse(parse(done.event));
  return { status: 'completed', completed: completedContext ?? {}, completions, elapsedMs: done.elapsedMs };
}

function answerWith(fault: Fault | undefined, answer: () => Answer): Answer | null {
  if (fault?.drop === true) return null;
  if (fault?.denied === true) return {};
  if (fault?.error !== undefined) return refuse(fault.error);
  if (fault !== undefined && 'data' in fault) return { error: false, wasSuccessful: true, data: fault.data };
  return answer();
}

function send(post: ExchangeOptions['post'], frame: FrameRecord, message: Record<string, unknown>): Promise<void> {
  const text = JSON.stringify({
    ...message,
    _conversationId: frame.conversation,
    _origin: 'https://outlook.office.com',
    _serializerVersion: 1,
  });
  // The frame may be gone by now, as in a mail client.
  return post(frame.id, frame.origin, text).then(
    () => undefined,
    () => undefined,
  );
}

export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

/** `Promise.withResolvers` of newer Nodes. */
export function defer<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

function pause(ms: number): Promise<void> {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a message of the library.
    return null;
  }
}

function appContext(mailbox: string): Record<string, unknown> {
  return {
    ...{ _id: randomUUID(), _appName: 64, _appVersion: '16.01', _appMinorVersion: 1, _appUILocale: 'en-US', _dataLocale: 'en-US' },
    ...{ _docUrl: 'https://outlook.office.com/mail/', _clientMode: 1, _settings: {}, _reason: 'documentOpened', _osfControlType: 1 },
    ...{
      _eToken: '',
      _correlationId: randomUUID(),
      _appInstanceId: randomUUID(),
      _requirementMatrix: JSON.stringify({ Mailbox: mailbox }),
    },
    ...{ _hostCustomMessage: '', _hostFullVersion: '20260614004.09', _clientWindowHeight: 800, _clientWindowWidth: 360, _appDomains: [] },
    ...{ _addinName: 'Countersign', _featureGates: {}, _initialDisplayMode: 0, _wacHostEnvironment: '0', _marketplaceType: 'EXCatalog' },
  };
}
