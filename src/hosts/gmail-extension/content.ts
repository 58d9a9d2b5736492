// The entry in every frame of Gmail, before its first script: listens before Gmail does, and has all else brought where a message is written.
import { ASK, COUNT, GIVEN_UP, GO, hear, MODE, RETIRE, requestOf, say } from './backstop-events.ts';
import { bringPart } from './bring-part.ts';
import { onPort, tellWorker } from './browser.ts';
import { guardSends } from './on-send.ts';
import { PANEL_PORT } from './panel-port.ts';
import { createPlainNotice } from './plain-notice.ts';
import { createSentinel } from './sentinel.ts';
import { followSettings, NOTHING_SET, type StoredSettings } from './stored-settings.ts';
import { watchForCompose } from './watch-for-compose.ts';

function start(end: AbortSignal): void {
  const count = (what: string) => void tellWorker({ kind: 'count', what });
  let settings = NOTHING_SET;
  const onSettings = (now: StoredSettings) => {
    settings = now;
    sentinel.follow();
    sayMode();
  };
  const known = followSettings(settings, onSettings, end);
  const sentinel = createSentinel({
    bring: () => bringPart(known),
    settings: () => settings,
    known,
    tell: createPlainNotice(document, end),
    go: (request) => say(GO, request),
    count,
    end,
  });
  const sayMode = () => say(MODE, sentinel.rule() === 'allow' ? 'open' : 'closed');
  sayMode();
  void known.then(sayMode);
  guardSends(sentinel.gate, window, end);
  const onAsk = (question: string) => {
    const request = requestOf(question);
    if (request === null) return;
    say(`${ASK}:heard`, request);
    sentinel.ask(request, question);
  };
  hear(ASK, onAsk, end);
  hear(GIVEN_UP, sentinel.drop, end);
  hear(COUNT, count, end);
  onPort(PANEL_PORT, sentinel.connect, end);
  globalThis.countersignTakePart = sentinel.take;
  watchForCompose(document, sentinel.call, end);
  end.addEventListener('abort', () => passOn(sentinel.unanswered()));
}

/** To the copy that takes over, which begins to listen after we have let go. */
function passOn(questions: readonly string[]): void {
  setTimeout(() => {
    for (const question of questions) say(ASK, question);
  });
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
