// Stands in every frame for the part that reads messages: has it brought, stops what is sent before it came, and answers where it does not come.
import type { ApiPort } from './browser.ts';
import type { ComposePart, StartPart } from './compose-part.ts';
import { type FaultRule, faultRuleOf, whenUnread } from './fault-rule.ts';
import type { SendGate } from './on-send.ts';
import { createPartLoader } from './part-loader.ts';
import type { Attempt } from './send-attempt.ts';
import { READY, RETRYING, STARTING, type Words, wordsOf } from './sentinel-words.ts';
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
  /** What becomes of what cannot be read; nothing of it leaves while the settings are not known. */
  rule(): FaultRule;
  /** The settings have changed: what waits and what is said follow the rule that counts now. */
  follow(): void;
  /** Here is a compose window, or the sign of one. */
  call(): void;
  /** The net asks about a request. */
  ask(request: string, question: string): void;
  /** Gmail gave a request up that the net kept. */
  drop(request: string): void;
  /** A panel wants to know what is open here. */
  connect(port: ApiPort): void;
  /** The part is here. */
  take(start: StartPart): void;
  /** What the net asked and nobody has answered yet, for the copy that takes over. */
  unanswered(): readonly string[];
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one state, and what happens to it stands together
export function createSentinel({ bring, settings, known, tell, go, count, end }: SentinelOptions): Sentinel {
  const questions = createWaitingQuestions(go);
  const ports = new Set<ApiPort>();
  const stoppedHere = new WeakSet<Attempt>();
  /** Windows whose Send was stopped here, last pressed last, while their sender does not know how it stands; null: one that was not found. */
  const stopped = new Map<Element | null, Attempt>();
  /** Nobody's settings let nothing pass: an administrator's may be known only after seconds. */
  let isKnown = false;
  const rule = () => (isKnown ? faultRuleOf(settings()) : 'hold');
  /** By which rule the notice of a fault speaks; null where none is shown. */
  let followed: FaultRule | null = null;

  const show = (notice: Notice | null) => {
    followed = null;
    tell(notice);
  };
  const close = () => show(null);
  /** What the part does not answer for a fault of its own counts as unread, and stops nothing else. */
  const guard = <T>(act: () => T): T | null => {
    try {
      return act();
    } catch (error) {
      console.error('Countersign failed in this frame:', error instanceof Error ? error.name : 'unknown');
      count('fault');
      return null;
    }
  };
  const sendUnchecked = () => {
    for (const request of questions.unread().keys()) {
      count('unchecked-send');
      questions.go(request);
    }
  };
  /** Nothing can be read here, or not this: what policy wants then is done, and said. */
  const followRule = () => {
    const isHere = loader.part() !== null;
    if (isHere && questions.unread().size === 0) return close();
    const now = rule();
    if (now === 'allow') sendUnchecked();
    const waits = questions.unread().size > 0;
    const onSend = () => {
      if (rule() === 'hold') return followRule();
      sendUnchecked();
      close();
    };
    const acts = waits ? (now === 'hold' ? {} : { onSend }) : { onClose: close };
    const again = isHere && !waits ? {} : { onRetry: retry };
    const about = Array.from(stopped.keys()).at(-1) ?? null;
    tell({ ...wordsOf({ rule: now, waits, wasStopped: stopped.size > 0, isHere }), ...acts, ...again, about });
    followed = now;
  };
  const retry = () => {
    const part = loader.part();
    if (part !== null) return judge(part);
    show({ ...RETRYING, about: null, onClose: close });
    loader.call();
  };
  /** Asks about what nobody has read. */
  const judge = (part: ComposePart) => {
    for (const [request, question] of questions.unread()) {
      const answer = guard(() => part.ask(request, question));
      if (answer === 'go') questions.go(request);
      if (answer === 'wait') questions.noteRead(request);
    }
    if (followed !== null || questions.unread().size > 0) followRule();
  };
  const resume = (attempts: readonly Attempt[], part: ComposePart) => {
    const isToldAll = attempts.map((attempt) => guard(() => part.resume(attempt)) === true).every(Boolean);
    // A message that waits unread is not covered by this.
    if (followed === null) show(isToldAll ? null : { ...READY, about: null, onClose: close });
  };
  const loader = createPartLoader({
    bring,
    known,
    frame: () => ({ settings: settings(), go: questions.go, count, end }),
    onHere: (part) => {
      judge(part);
      const attempts = Array.from(stopped.values());
      stopped.clear();
      resume(attempts, part);
      for (const port of ports) guard(() => part.connect(port));
      ports.clear();
    },
    onMissing: () => {
      console.error('Countersign could not start in this frame.');
      count('not-started');
      followRule();
    },
  });
  const follow = () => {
    if (!end.aborted && followed !== null && followed !== rule()) followRule();
  };
  void known.then(() => {
    isKnown = true;
    follow();
  });
  const gate: SendGate = {
    ask: (attempt) => {
      const part = loader.part();
      if (part !== null) return part.gate.ask(attempt);
      stopped.delete(windowOf(attempt));
      loader.call();
      const answer = loader.hasFailed() ? whenUnread(rule()) : 'stop';
      if (answer === 'stop') stoppedHere.add(attempt);
      return answer;
    },
    isStillOpen: (attempt) => loader.part()?.gate.isStillOpen(attempt) ?? false,
    tell: (attempt) => {
      const part = loader.part();
      if (part !== null) return stoppedHere.has(attempt) ? resume([attempt], part) : part.gate.tell(attempt);
      stopped.set(windowOf(attempt), attempt);
      if (loader.hasFailed()) followRule();
      else show({ ...STARTING, about: windowOf(attempt), onClose: close });
    },
  };
  return {
    gate,
    rule,
    follow,
    call: loader.call,
    ask: (request, question) => {
      questions.add(request, question);
      const part = loader.part();
      if (part !== null) return judge(part);
      loader.call();
      if (loader.hasFailed()) followRule();
    },
    drop: (request) => {
      questions.drop(request);
      guard(() => loader.part()?.drop(request));
      if (followed !== null) followRule();
    },
    connect: (port) => {
      const part = loader.part();
      if (part !== null) return void guard(() => part.connect(port));
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
    },
    take: loader.take,
    unanswered: questions.list,
  };
}

function windowOf({ compose }: Attempt): Element | null {
  return compose?.root ?? null;
}
