// Answers each attempt to send from what is in the window at that moment, and shows the sender what is missing.
import { batch } from '@preact/signals';
import { type Checked, checkedOf } from '../../compose/sent-records.ts';
import { whenUnread } from './fault-rule.ts';
import type { Acts } from './guarded.ts';
import { digestOf } from './held-sends.ts';
import type { SendGate } from './on-send.ts';
import { type ComposeSettings, check, type OpenCompose, type OpenComposes, waitsFor } from './open-composes.ts';
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

export interface ComposeGate extends SendGate {
  /** Reads a window whose Send was stopped unread, and shows how it stands; false where it cannot be read. Send must be pressed again. */
  resume(attempt: Attempt): boolean;
}

export function createGate(options: GateOptions): ComposeGate {
  const { composes, policy, count } = options;
  return {
    ask: (attempt) => {
      try {
        return answer(attempt, options);
      } catch (error) {
        report(error, count);
        return whenUnread(policy.peek().onFault);
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
    resume: ({ compose }) => {
      if (compose === null || compose.body === null) return false;
      // Closed since: there is nothing to say.
      if (!compose.root.isConnected) return true;
      try {
        resume(composes.take(compose), options);
        return true;
      } catch (error) {
        report(error, count);
        return false;
      }
    },
  };
}

/** Gmail's page may be in any state; the net below still reads what is sent. */
function report(error: unknown, count: (what: string) => void): void {
  console.error('Countersign could not read this window:', error instanceof Error ? error.name : 'unknown');
  count('fault');
}

function answer({ compose, ...attempt }: Attempt, options: GateOptions): 'go' | 'stop' {
  const { composes, policy, count } = options;
  if (compose === null || compose.body === null) {
    count(compose === null ? 'no-window' : 'no-body');
    return whenUnread(policy.peek().onFault);
  }
  for (const name of compose.missing) count(`missing-${name}`);
  return judge(composes.take(compose), { compose, ...attempt }, options);
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

function show(one: OpenCompose, options: GateOptions): void {
  batch(() => {
    one.refused.value = one.session.gate.peek().kind === 'open';
    pinOpen(one, options);
  });
}

/** As a press on Send that was refused; where nothing is open, the notice offers Send. */
function resume(one: OpenCompose, options: GateOptions): void {
  check(one);
  batch(() => {
    options.use(one.id);
    one.refused.value = true;
    pinOpen(one, options);
  });
}

function pinOpen(one: OpenCompose, { state, acts }: GateOptions): void {
  // Nothing is the sender's to answer now: the notice says so, and no card stands before it.
  if (waitsFor(one) !== null) {
    state.pinned.value = null;
    return;
  }
  const guarded = acts.list().find(({ id }) => id === one.id);
  if (guarded !== undefined && one.session.gate.peek().kind === 'open') pin(state, guarded, true);
}
