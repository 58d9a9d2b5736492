// The part that is brought into a frame where a message is written: reads it, marks it, judges it at Send, and answers the net.
import { batch, signal } from '@preact/signals';
import { hear, LEFT, type Question } from './backstop-events.ts';
import { isAlive, resourceUrl, tellWorker } from './browser.ts';
import type { ComposePart, Frame } from './compose-part.ts';
import { createGate } from './gate-keeper.ts';
import { createActs } from './guarded.ts';
import { createHeldSends, type HeldSends } from './held-sends.ts';
import { keepFeedback } from './keep-feedback.ts';
import { createMarksLayer } from './marks-layer.ts';
import { createOpenComposes, type OpenCompose } from './open-composes.ts';
import { createPageState, showPage } from './page-view.tsx';
import { parseQuestion } from './parse-question.ts';
import { publish } from './publish.ts';
import { createReleases } from './releases.ts';
import { reportSent } from './report-sent.ts';
import { readSettings } from './settings.ts';
import { createSurface } from './surface.ts';
import { type PageWatch, watchPage } from './watch-page.ts';
import { watchPointer } from './watch-pointer.ts';
import { PanelOpened } from './worker-answers.ts';

function start({ settings: stored, go, count, end }: Frame): ComposePart {
  const clock = () => new Date();
  const policy = readSettings(stored, end);
  const settings = { policy, clock, feedback: keepFeedback(end) };
  const composes = createOpenComposes(document, settings);
  const releases = createReleases();
  const heldSends = createHeldSends({ ...settings, composes, releases, count, go });
  const acts = createActs(composes, heldSends);
  const state = createPageState();
  const active = signal<string | null>(null);
  const usedAt = signal(0);
  const use = (id: string) =>
    batch(() => {
      active.value = id;
      usedAt.value = clock().getTime();
    });
  // Synchronously within the gesture, for the browser opens its panel at no other time.
  const openPanel = () => {
    void tellWorker({ kind: 'open-panel' }).then((answer) => {
      const opened = PanelOpened.safeParse(answer);
      // A copy that an update left behind has no panel any more; the card is enough to answer.
      if (isAlive() && opened.data?.opened !== true) state.frame.value = resourceUrl('panel.html');
    });
  };
  let watch: PageWatch | null = null;
  const isFresh = (one: OpenCompose) => watch?.isFresh(one) ?? false;
  const gate = createGate({ ...settings, composes, releases, acts, state, use, openPanel, count, isFresh });
  const onLeft = (request: string) => {
    for (const departure of heldSends.takeLeft(request)) void reportSent(departure, settings);
  };
  hear(LEFT, onLeft, end);
  const ready = () => {
    const marks = createMarksLayer(composes.open, end);
    const pointer = watchPointer({ composes, marks, state, acts }, end);
    const surface = createSurface(document, end);
    showPage(surface, { acts, heldSends, marks, policy, state, active, openPanel, ...pointer }, end);
    watch = watchPage(composes, use, end);
  };
  if (document.documentElement === null) document.addEventListener('readystatechange', ready, { once: true, signal: end });
  else ready();
  return {
    gate,
    resume: gate.resume,
    ask: (request, question) => askNet(heldSends, parseQuestion(question) ?? { id: request, mails: null }, count),
    drop: heldSends.drop,
    connect: publish({ acts, active, usedAt }, end),
  };
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

globalThis.countersignTakePart?.(start);
