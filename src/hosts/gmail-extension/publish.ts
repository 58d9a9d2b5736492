// Shows the panel what is open in this frame, and does what the person there asks for.
import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Flag } from '../../model/flag.ts';
import { type ApiPort, onMessage } from './browser.ts';
import type { Acts, Guarded } from './guarded.ts';
import { type Act, type Exchange, FromPanel } from './panel-acts.ts';
import type { FrameState, FromPage, Told, View } from './panel-views.ts';

export interface PublishOptions {
  readonly acts: Acts;
  /** Id of the message that was used last. */
  readonly active: Signal<string | null>;
  readonly usedAt: ReadonlySignal<number>;
}

/** What is to be done with a panel that calls; what the worker tells is heard as well. */
export function publish({ acts, active, usedAt }: PublishOptions, signal: AbortSignal): (port: ApiPort) => void {
  const frame = crypto.randomUUID();
  const onConnect = (port: ApiPort) => {
    const tell = (message: Told<FromPage>) => port.postMessage(message);
    const end = effect(() => tell(stateOf(frame, acts.list(), active.value, usedAt.value)));
    const leave = () => tell({ kind: 'gone', frame });
    port.onMessage.addListener((message) => {
      const parsed = FromPanel.safeParse(message);
      if (!parsed.success || parsed.data.frame !== frame) return;
      const one = acts.list().find(({ id }) => id === parsed.data.message);
      if (one === undefined) return;
      const { act } = parsed.data;
      if (act.kind !== 'replace' && act.kind !== 'use') run(act, one, acts, active);
      else if (!exchange(act, one, acts)) tell({ kind: 'not-replaced', frame, message: one.id });
    });
    port.onDisconnect.addListener(() => {
      end();
      removeEventListener('pagehide', leave);
    });
    addEventListener('pagehide', leave, { once: true, signal });
    signal.addEventListener('abort', end);
  };
  onMessage((message) => {
    const told = FromPanel.safeParse(message).data;
    const one = told && acts.byMessage(told.message);
    const act = told?.act;
    if (one && !signal.aborted && (act?.kind === 'receipt' || act?.kind === 'waits' || act?.kind === 'sent')) run(act, one, acts, active);
    return undefined;
  });
  return onConnect;
}

function stateOf(frame: string, messages: readonly Guarded[], active: string | null, usedAt: number): Told<FrameState> {
  const one = messages.find(({ id }) => id === active) ?? messages[0];
  return {
    kind: 'state',
    frame,
    usedAt,
    messages: messages.map(({ id, title, window, held }) => ({
      id,
      title,
      messageId: window?.messageId ?? null,
      refused: held !== null || window?.refused.value === true,
      missing: window?.compose.missing ?? [],
    })),
    active: one?.id ?? null,
    view: one === undefined ? null : viewOf(one),
  };
}

function viewOf({ session, window }: Guarded): Told<View> {
  const isPlain = window?.compose.body instanceof HTMLTextAreaElement;
  const inspection = session.inspection.value;
  return {
    draft: session.draft.value,
    text: inspection?.text ?? '',
    digest: inspection?.digest ?? '',
    statements: session.statements.value,
    gate: session.gate.value,
    status: session.status.value,
    coverage: session.coverage.value,
    selected: session.selected.value,
    refusals: session.refusals.value,
    acknowledgements: session.acknowledgements.value,
    feedback: session.feedback.value,
    mirror: isPlain ? (inspection?.text ?? '') : null,
  };
}

function exchange(act: Exchange, one: Guarded, acts: Acts): boolean {
  if (act.kind === 'replace') return acts.replace(one, act, act.words, act.quote);
  const flag = findFlag(one, act);
  return flag !== undefined && acts.use(one, flag);
}

function findFlag({ session }: Guarded, named: Pick<Flag, 'key' | 'start'>): Flag | undefined {
  return session.inspection.value?.flags.find(({ key, start }) => key === named.key && start === named.start);
}

function run(act: Exclude<Act, Exchange>, one: Guarded, acts: Acts, active: Signal<string | null>): void {
  const { session } = one;
  switch (act.kind) {
    case 'acknowledge':
      session.acknowledge(act.keys, act.reason, act.confirmed);
      return;
    case 'accept-proposal':
      session.acceptProposal(act.keys, act.by);
      return;
    case 'withdraw':
    case 'report':
      session[act.kind](act.key);
      return;
    case 'take-back':
      session.takeBackReport(act.key);
      return;
    case 'clear-feedback':
      session.clearFeedback();
      return;
    case 'select':
      session.selected.value = act.key;
      return;
    case 'show': {
      const flag = findFlag(one, act);
      if (flag !== undefined) acts.show(one, flag);
      return;
    }
    case 'receipt':
      session.receipt.value = act.receipt;
      return;
    case 'settled':
      session.settled.value = new Map(Object.entries(act.facts));
      return;
    case 'waits':
      if (one.window !== null) one.window.waits.value = act;
      return;
    case 'sent':
      if (one.window !== null) one.window.sentAt.value ??= act.at;
      return;
    case 'leave':
    case 'send':
      acts[act.kind](one);
      return;
    case 'activate':
      active.value = one.id;
  }
}
