// The entry in every frame of Gmail, before its first script: sees the compose windows, marks, guards Send, and answers the net below it.
import { effect, signal } from '@preact/signals';
import { ASK, COUNT, GO, hear, MODE, type Question, RETIRE, say } from './backstop-events.ts';
import { resourceUrl, tellWorker } from './browser.ts';
import { createGate } from './gate-keeper.ts';
import { createActs } from './guarded.ts';
import { createHeldSends, type HeldSends } from './held-sends.ts';
import { keepFeedback } from './keep-feedback.ts';
import { createMarksLayer } from './marks-layer.ts';
import { guardSends } from './on-send.ts';
import { createOpenComposes, type OpenCompose } from './open-composes.ts';
import { createPageState, showPage } from './page-view.tsx';
import { parseQuestion } from './parse-question.ts';
import { publish } from './publish.ts';
import { createReleases } from './releases.ts';
import { readSettings } from './settings.ts';
import { createSurface } from './surface.ts';
import { type PageWatch, watchPage } from './watch-page.ts';
import { watchPointer } from './watch-pointer.ts';
import { PanelOpened } from './worker-messages.ts';

function start(end: AbortSignal): void {
  const clock = () => new Date();
  const policy = readSettings();
  const settings = { policy, clock, feedback: keepFeedback(end) };
  const composes = createOpenComposes(document, settings);
  const releases = createReleases();
  const count = (what: string) => void tellWorker({ kind: 'count', what });
  const heldSends = createHeldSends({ ...settings, composes, releases, count, go: (id) => say(GO, id) });
  const acts = createActs(composes, heldSends);
  const state = createPageState();
  const active = signal<string | null>(null);
  const usedAt = signal(0);
  const use = (id: string) => {
    active.value = id;
    usedAt.value = clock().getTime();
  };
  // Synchronously within the gesture, for the browser opens its panel at no other time.
  const openPanel = () => {
    void tellWorker({ kind: 'open-panel' }).then((answer) => {
      const opened = PanelOpened.safeParse(answer);
      if (!opened.success || !opened.data.opened) state.frame.value = resourceUrl('panel.html');
    });
  };
  let watch: PageWatch | null = null;
  const isFresh = (one: OpenCompose) => watch?.isFresh(one) ?? false;
  guardSends(createGate({ ...settings, composes, releases, acts, state, use, openPanel, count, isFresh }), window, end);
  answerNet(policy, heldSends, count, end);
  const ready = () => {
    const marks = createMarksLayer(composes.open, end);
    const pointer = watchPointer({ composes, marks, state, acts }, end);
    const surface = createSurface(document, end);
    showPage(surface, { acts, heldSends, marks, policy, state, openPanel, ...pointer }, end);
    watch = watchPage(composes, use, end);
    publish({ acts, active, usedAt }, end);
  };
  if (document.documentElement === null) document.addEventListener('readystatechange', ready, { once: true });
  else ready();
}

/** The net's questions are answered while they are asked. */
function answerNet(
  policy: ReturnType<typeof readSettings>,
  held: ReturnType<typeof createHeldSends>,
  count: (what: string) => void,
  end: AbortSignal,
) {
  hear(
    ASK,
    (text) => {
      const question = parseQuestion(text);
      if (question === null) return;
      say(`${ASK}:heard`, question.id);
      if (askNet(held, question, count) === 'go') say(GO, question.id);
    },
    end,
  );
  hear(COUNT, count, end);
  const tell = effect(() => say(MODE, policy.value.onFault === 'allow' ? 'open' : 'closed'));
  end.addEventListener('abort', tell);
}

/** A fault of ours neither lets a message pass unseen nor keeps it without a word: it counts as unreadable. */
function askNet(held: HeldSends, question: Question, count: (what: string) => void): 'go' | 'wait' {
  try {
    return held.ask(question);
  } catch (error) {
    console.error('Countersign could not judge a message:', error instanceof Error ? error.name : 'unknown');
    count('fault');
    return held.ask({ id: question.id, mails: null });
  }
}

/** A newer copy takes over: two that guard the same window would each ask. */
function takeOver(): void {
  const me = crypto.randomUUID();
  const end = new AbortController();
  say(RETIRE, me);
  hear(RETIRE, (id) => (id === me ? undefined : end.abort()), end.signal);
  start(end.signal);
}

takeOver();
