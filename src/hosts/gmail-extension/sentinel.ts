// Stands in every frame for the part that reads messages: has it brought, stops what is sent before it came, and answers where it does not come.
import type { ApiPort } from './browser.ts';
import type { ComposePart, StartPart } from './compose-part.ts';
import { faultRuleOf, whenUnread } from './fault-rule.ts';
import type { SendGate } from './on-send.ts';
import { createPartLoader } from './part-loader.ts';
import type { Attempt } from './send-attempt.ts';
import { READY, STARTING, type Words, wordsOf } from './sentinel-words.ts';
import type { StoredSettings } from './stored-settings.ts';
import { createWaitingQuestions } from './waiting-questions.ts';

export interface SentinelOptions {
  /** Has the part brought; settles when it should be here, or is not to be waited for any longer. */
  readonly bring: () => Promise<void>;
  readonly settings: () => StoredSettings;
  /** Settles when they were read, or cannot be. */
  readonly known: Promise<void>;
  /** Shows the sender one notice in place of the one before; null takes it away. */
  readonly tell: (notice: Notice | null) => void;
  /** Lets a request go that the net keeps. */
  readonly go: (request: string) => void;
  readonly count: (what: string) => void;
  readonly end: AbortSignal;
}

export interface Notice extends Words {
  /** The window that it speaks of, which it does not cover. */
  readonly about: Element | null;
  readonly onSend?: () => void;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}

export interface Sentinel {
  readonly gate: SendGate;
  /** Here is a compose window, or the sign of one. */
  call(): void;
  /** The net asks about a request. */
  ask(request: string, question: string): void;
  /** A panel wants to know what is open here. */
  connect(port: ApiPort): void;
  /** The part is here. */
  take(start: StartPart): void;
  /** What the net asked and nobody has answered yet, for the copy that takes over. */
  unanswered(): readonly string[];
}

export function createSentinel({ bring, settings, known, tell, go, count, end }: SentinelOptions): Sentinel {
  const questions = createWaitingQuestions(go);
  const ports = new Set<ApiPort>();
  const rule = () => faultRuleOf(settings());
  const close = () => tell(null);
  const stoppedHere = new WeakSet<Attempt>();
  /** Its Send was stopped here, and the sender does not know yet how it stands. */
  let stopped: Attempt | null = null;

  const sendUnchecked = () => {
    for (const _ of questions.list()) count('unchecked-send');
    questions.goWhere(() => true);
  };
  /** Nothing can be read here: what policy wants then is done, and said. */
  const followRule = () => {
    if (rule() === 'allow') sendUnchecked();
    const stays = whenUnread(rule()) === 'stop';
    const waits = questions.list().length > 0;
    const onSend = () => {
      sendUnchecked();
      close();
    };
    const acts = waits ? (stays ? {} : { onSend }) : { onClose: close };
    const words = wordsOf({ stays, waits, wasStopped: stopped !== null });
    tell({ ...words, ...acts, about: stopped?.compose?.root ?? null, onRetry: loader.call });
  };
  const resume = (attempt: Attempt, part: ComposePart) => {
    tell(null);
    if (!part.resume(attempt)) tell({ ...READY, about: null, onClose: close });
  };
  const loader = createPartLoader({
    bring,
    known,
    frame: () => ({ settings: settings(), go: questions.go, count, end }),
    onHere: (part) => {
      tell(null);
      for (const port of ports) part.connect(port);
      questions.goWhere((request, question) => part.ask(request, question) === 'go');
      if (stopped !== null) resume(stopped, part);
      stopped = null;
    },
    onMissing: () => {
      console.error('Countersign could not start in this frame.');
      count('not-started');
      followRule();
    },
  });
  const gate: SendGate = {
    ask: (attempt) => {
      const part = loader.part();
      if (part !== null) return part.gate.ask(attempt);
      stopped = null;
      loader.call();
      const answer = loader.hasFailed() ? whenUnread(rule()) : 'stop';
      if (answer === 'stop') stoppedHere.add(attempt);
      return answer;
    },
    isStillOpen: (attempt) => loader.part()?.gate.isStillOpen(attempt) ?? false,
    tell: (attempt) => {
      const part = loader.part();
      if (part !== null) return stoppedHere.has(attempt) ? resume(attempt, part) : part.gate.tell(attempt);
      stopped = attempt;
      if (loader.hasFailed()) followRule();
      else tell({ ...STARTING, about: attempt.compose?.root ?? null, onClose: close });
    },
  };
  return {
    gate,
    call: loader.call,
    ask: (request, question) => {
      questions.add(request, question);
      const part = loader.part();
      if (part === null) loader.call();
      else if (part.ask(request, question) === 'go') questions.go(request);
      if (loader.hasFailed() && part === null) followRule();
    },
    connect: (port) => {
      const part = loader.part();
      if (part !== null) return part.connect(port);
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
    },
    take: loader.take,
    unanswered: questions.list,
  };
}
