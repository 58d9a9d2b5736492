// Reads the messages of a page of a mailbox's own record, and judges what is to be counted of each.
import type { PolicyInput } from '../../model/policy.ts';
import { judgeSent } from '../delivery/judge-sent.ts';
import type { Rejected } from '../mailbox/mailbox.ts';
import type { SentLog } from '../mailbox/sent-log.ts';
import { listSeen, type SeenMessage } from '../store/sent-messages.ts';
import type { StoredWatch } from '../store/sent-watches.ts';
import { reading, sha256 } from '../work/transact.ts';
import type { Work } from '../work/work.ts';

/** So often in a row nothing came: half an hour, and more. */
const HOPELESS = 5;
/** So many other messages are asked for, to tell one that is not given from a provider that is away. */
const MOST_TRIED = 3;
/** What lies further back than the beginning was put into the mailbox, and has not left it. Clocks differ. */
const SKEW_MS = 10 * 60_000;

export interface SentReading {
  readonly work: Work;
  readonly log: SentLog;
  readonly policy: PolicyInput;
  readonly watch: StoredWatch;
}

export interface ReadSent {
  readonly seen: readonly SeenMessage[];
  /** Why the rest could not be read. */
  readonly failed: Rejected | null;
}

/** Each that was not seen before, once. */
export async function readSent({ work, log, policy, watch }: SentReading, ids: readonly string[]): Promise<ReadSent> {
  const hashes = new Map(ids.map((id) => [id, sha256(id)]));
  const known = await listSeen(reading(work), watch, [...hashes.values()]);
  const earliest = (watch.since?.getTime() ?? 0) - SKEW_MS;
  const seen: SeenMessage[] = [];
  for (const [providerId, id] of hashes) {
    if (known.has(id)) continue;
    const found = await log.read(providerId);
    if (found.kind === 'rejected') {
      const isAlone = found.reason === 'gone' || found.reason === 'invalid';
      const isHopeless = found.reason === 'unavailable' && watch.failures >= HOPELESS && (await givesAnother(log, ids, providerId));
      // One that cannot be read must not keep all after it from being read.
      if (isAlone || isHopeless) seen.push({ ...UNREAD, id, at: work.clock() });
      if (!isAlone) return { seen, failed: found };
    } else if (found.at.getTime() >= earliest) {
      const judged = await judgeSent(found.mime, { policy, rules: work.rules, now: found.at });
      seen.push({ ...UNREAD, ...judged, id, at: found.at, way: judged.state === 'left-out' ? null : found.way });
    }
  }
  return { seen, failed: null };
}

const UNREAD = {
  ...({ state: 'unread', way: null, verdict: null } as const),
  ...{ digest: null, bareDigest: null, joinedDigest: null, bareJoinedDigest: null },
};

/** Whether it is this message that is not given, and not the provider that is away. */
async function givesAnother(log: SentLog, ids: readonly string[], id: string): Promise<boolean> {
  const at = ids.indexOf(id);
  for (const other of [...ids.slice(at + 1), ...ids.slice(0, at)].slice(0, MOST_TRIED)) {
    if ((await log.read(other)).kind === 'read') return true;
  }
  return false;
}
