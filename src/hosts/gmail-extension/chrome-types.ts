// The calls of the extension API that we make, as Chrome and Edge document them (developer.chrome.com/docs/extensions/reference/api).

/** An event of the API. */
export interface ApiEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}

export interface ApiPort {
  readonly name: string;
  readonly sender?: Sender;
  readonly onMessage: ApiEvent<(message: unknown) => void>;
  readonly onDisconnect: ApiEvent<() => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

interface Injection {
  readonly target: { readonly tabId: number } & ({ readonly allFrames: true } | { readonly frameIds: readonly number[] });
  readonly files: readonly string[];
}

/** What is missing in some browser, or once the extension was updated below a running script, may be undefined. */
export interface Chrome {
  readonly runtime: {
    /** Undefined in a script whose extension was updated or removed. */
    readonly id?: string;
    readonly onMessage: ApiEvent<(message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean>;
    readonly onConnect: ApiEvent<(port: ApiPort) => void>;
    readonly onInstalled: ApiEvent<() => void>;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    connect(info: { readonly name: string }): ApiPort;
  };
  readonly storage: {
    readonly managed: { get(keys: null): Promise<Record<string, unknown>> };
    /** In memory, and for our own pages only. */
    readonly session: {
      get(keys: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
    readonly local: { get(keys: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
    readonly onChanged: ApiEvent<(changes: Record<string, unknown>, area: string) => void>;
  };
  /** Not in a content script, nor in Firefox in a page of ours that stands inside another. */
  readonly tabs?: {
    query(filter: Record<string, unknown>): Promise<readonly { readonly id?: number; readonly windowId?: number }[]>;
    getCurrent(): Promise<{ readonly id?: number } | undefined>;
    connect(tabId: number, info: { readonly name: string }): ApiPort;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
    update(tabId: number, change: { readonly active: boolean }): Promise<unknown>;
    create(tab: { readonly url: string }): Promise<unknown>;
    readonly onActivated: ApiEvent<() => void>;
  };
  readonly windows?: { update(windowId: number, change: { readonly focused: boolean }): Promise<unknown> };
  readonly alarms?: {
    get(name: string): Promise<unknown>;
    create(name: string, when: { readonly periodInMinutes: number }): void;
    readonly onAlarm: ApiEvent<(alarm: { readonly name: string }) => void>;
  };
  readonly notifications?: {
    create(id: string, notification: Readonly<Record<'type' | 'iconUrl' | 'title' | 'message', string>>): void;
    readonly onClicked: ApiEvent<(id: string) => void>;
  };
  readonly scripting?: {
    executeScript(
      injection: Injection & {
        readonly world?: 'ISOLATED' | 'MAIN' /** Else only once the page is loaded. */;
        readonly injectImmediately?: boolean;
      },
    ): Promise<unknown>;
    insertCSS(injection: Injection): Promise<unknown>;
  };
  /** Chrome and Edge only. */
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
  readonly identity?: {
    getRedirectURL(): string;
    launchWebAuthFlow(details: { readonly url: string; readonly interactive: boolean }): Promise<string | undefined>;
  };
  readonly action?: { readonly onClicked: ApiEvent<(tab: { readonly id?: number }) => void> };
}
