// Answers each attempt to send from what is in the window at that moment, and shows the sender what is missing.
import { batch } from '@preact/signals';
import { type Checked, checkedOf } from '../../compose/sent-records.ts';
import type { Policy } from '../../model/policy.ts';
import type { Acts } from './guarded.ts';
import { digestOf } from './held-sends.ts';
import type { SendGate } from './on-send.ts';
import type { ComposeSettings, OpenCompose, OpenComposes } from './open-composes.ts';
import { type PageState, pin } from './page-view.tsx';
import { readAgain, readCompose } from './read-draft.ts';
import type { Releases } from './releases.ts';
import type { Attempt } from './send-attempt.ts';

/** A send is on its way at once; a time for a scheduled one is still to be chosen. */
const GOOD_FOR_MS = { send: 2 * 60_000, schedule: 15 * 60_000 } as const;
const KNOWN_FOR_MS = 10 * 60_000;

export interface GateOptions extends ComposeSettings {
  readonly composes: OpenComposes;
  readonly releases: Releases;
  readonly acts: Acts;
  readonly state: PageState;
  /** Says which message is at hand. */
  readonly use: (id: string) => void;
  readonly openPanel: () => void;
  readonly count: (what: string) => void;
  /** Whether nothing in the window has changed since it was read. */
  readonly isFresh: (one: OpenCompose) => boolean;
}

export function createGate(options: GateOptions): SendGate {
  const { composes, policy, count } = options;
  return {
    ask: (attempt) => {
      try {
        return answer(attempt, options);
      } catch (error) {
        // Gmail's page may be in any state; the net below still reads what is sent.
        console.error('Countersign could not read this window:', error instanceof Error ? error.name : 'unknown');
        count('fault');
        return whenUnread(policy.peek());
      }
    },
    isStillOpen: ({ compose }) => {
      const one = compose === null ? null : composes.of(compose.root);
      return one !== null && one.session.gate.peek().kind === 'open';
    },
    tell: ({ compose }) => {
      const one = compose === null ? null : composes.of(compose.root);
      if (one !== null) show(one, options);
      // Stopped without a window that could be read: said, or Send would seem dead.
      else options.state.isBlind.value = true;
    },
  };
}

function answer({ compose, ...attempt }: Attempt, options: GateOptions): 'go' | 'stop' {
  const { composes, policy, count } = options;
  if (compose === null || compose.body === null) {
    count(compose === null ? 'no-window' : 'no-body');
    return whenUnread(policy.peek());
  }
  for (const name of compose.missing) count(`missing-${name}`);
  return judge(composes.take(compose), { compose, ...attempt }, options);
}

/** Nothing was read here; the net below reads what Gmail sends, and asks about that. */
function whenUnread({ onFault }: Policy): 'go' | 'stop' {
  return onFault === 'hold' ? 'stop' : 'go';
}

function judge(one: OpenCompose, { kind }: Attempt, options: GateOptions): 'go' | 'stop' {
  const { clock, releases, use } = options;
  const now = clock();
  const before = isKnown(one, now, options) ? one.reading.peek() : null;
  const reading = before === null ? readCompose(one.compose) : readAgain(one.compose, before);
  const answer = batch(() => {
    if (reading !== before) one.readAt = now.getTime();
    one.reading.value = reading;
    return one.session.askToSend(reading.draft, reading.read);
  });
  use(one.id);
  if (answer.kind === 'open') {
    // Within the gesture: the browser opens its panel at no other time.
    options.openPanel();
    return 'stop';
  }
  const checked = checkedOf(one.session);
  if (checked !== null) releases.give(releaseOf(checked, now), now.getTime() + GOOD_FOR_MS[kind], checked);
  batch(() => {
    one.refused.value = false;
    // What is shown must not come under the finger while it presses.
    options.state.pinned.value = null;
    options.state.pointed.value = null;
  });
  return 'go';
}

/** What was read when these very words stood there needs no second reading, until "tomorrow" may mean another day. */
function isKnown(one: OpenCompose, now: Date, { isFresh }: GateOptions): boolean {
  return isFresh(one) && now.getTime() - one.readAt < KNOWN_FOR_MS;
}

/** The digest of the inspection is the same where no attachments are known, and is there already. */
function releaseOf({ draft, inspection }: Checked, now: Date): string {
  return draft.attachments === undefined ? inspection.digest : digestOf(draft, now);
}

function show(one: OpenCompose, { state, acts }: GateOptions): void {
  batch(() => {
    one.refused.value = one.session.gate.peek().kind === 'open';
    const guarded = acts.list().find(({ id }) => id === one.id);
    if (guarded !== undefined && one.refused.value) pin(state, guarded, true);
  });
}
