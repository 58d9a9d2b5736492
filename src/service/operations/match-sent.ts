// Puts what was seen to leave together with what shows that it passed: whenever either comes, for it may come first.
import { LONGEST_WAIT_MS, matchSent } from '../delivery/match-sent.ts';
import { findMatchable, saveMatches } from '../store/sent-messages.ts';
import { lockWatch, type Watched } from '../store/sent-watches.ts';
import type { Unit } from '../work/transact.ts';

export async function matchSentOf({ tx, now }: Pick<Unit, 'tx' | 'now'>, watched: Watched): Promise<void> {
  if (!(await lockWatch(tx, watched))) return;
  const { messages, records, holds } = await findMatchable(tx, watched, new Date(now.getTime() - LONGEST_WAIT_MS));
  await saveMatches(tx, watched, matchSent(messages, records, holds));
}
