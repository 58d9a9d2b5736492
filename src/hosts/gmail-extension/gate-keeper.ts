// Answers each attempt to send from what is in the window at that moment, and shows the sender what is missing.
import { batch } from '@preact/signals';
import type { Acts } from './guarded.ts';
import { digestOf } from './held-sends.ts';
import type { SendGate } from './on-send.ts';
import type { ComposeSettings, OpenCompose, OpenComposes } from './open-composes.ts';
import { type PageState, pin } from './page-view.tsx';
import { readCompose } from './read-draft.ts';
import type { Releases } from './releases.ts';
import type { Attempt } from './send-attempt.ts';

/** A send is on its way at once; a time for a scheduled one is still to be chosen. */
const GOOD_FOR_MS = { send: 2 * 60_000, schedule: 15 * 60_000 } as const;

export interface GateOptions extends ComposeSettings {
  readonly composes: OpenComposes;
  readonly releases: Releases;
  readonly acts: Acts;
  readonly state: PageState;
  /** Says which message is at hand. */
  readonly use: (id: string) => void;
  readonly openPanel: () => void;
  readonly count: (what: string) => void;
}

export function createGate(options: GateOptions): SendGate {
  const { composes, policy, count } = options;
  return {
    ask: (attempt) => {
      const { compose } = attempt;
      if (compose === null || compose.body === null) {
        count(compose === null ? 'no-window' : 'no-body');
        // Nothing was read here; the net below reads what Gmail sends, and asks about that.
        return policy.peek().onFault === 'hold' ? 'stop' : 'go';
      }
      for (const name of compose.missing) count(`missing-${name}`);
      return judge(composes.take(compose), attempt, options);
    },
    isStillOpen: ({ compose }) => {
      const one = compose === null ? null : composes.of(compose.root);
      return one !== null && one.session.gate.peek().kind === 'open';
    },
    tell: ({ compose }) => {
      const one = compose === null ? null : composes.of(compose.root);
      if (one !== null) show(one, options);
    },
  };
}

function judge(one: OpenCompose, { kind }: Attempt, options: GateOptions): 'go' | 'stop' {
  const { policy, clock, releases, use } = options;
  const reading = readCompose(one.compose);
  const answer = batch(() => {
    one.reading.value = reading;
    return one.session.askToSend(reading.draft, reading.read);
  });
  use(one.id);
  if (answer.kind === 'open') {
    // Within the gesture: the browser opens its panel at no other time.
    options.openPanel();
    return 'stop';
  }
  const now = clock();
  releases.give(digestOf(reading.draft, policy.peek(), now), now.getTime() + GOOD_FOR_MS[kind]);
  batch(() => {
    one.refused.value = false;
    // What is shown must not come under the finger while it presses.
    options.state.pinned.value = null;
    options.state.pointed.value = null;
  });
  return 'go';
}

function show(one: OpenCompose, { state, acts }: GateOptions): void {
  batch(() => {
    one.refused.value = one.session.gate.peek().kind === 'open';
    const guarded = acts.list().find(({ id }) => id === one.id);
    if (guarded !== undefined && one.refused.value) pin(state, guarded, true);
  });
}
