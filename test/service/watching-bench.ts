// A tenant whose rep's Gmail is watched, on a local server: for tests of what is counted.

import { inspect } from '../../src/inspect.ts';
import type { TenantSettings } from '../../src/model/tenant-settings.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { listWatches, takeUpWatches, type WatchEnd, watchMailbox } from '../../src/service/operations/watch-mailbox.ts';
import type { Work } from '../../src/service/work/work.ts';
import { api } from '../../src/wire/api.ts';
import { get, type Kind, message, nothing, type ServiceOptions, type TestTenant } from './harness.ts';
import { type GmailServer, startGmailServer } from './mailbox/gmail-server.ts';
import type { Cluster } from './postgres-cluster.ts';
import { type Bench, foundSending, openBench, rsaPublicKey, toMime } from './sending-bench.ts';

export interface WatchingBench extends Bench {
  readonly gmail: GmailServer;
}

export async function openWatching(
  kind: Kind,
  cluster: Pick<Cluster, 'createDatabase'>,
  options: Pick<ServiceOptions, 'notices' | 'config'> = {},
): Promise<WatchingBench> {
  const gmail = await startGmailServer(rsaPublicKey);
  const bench = await openBench(kind, 'gmail', cluster, { ...options, post: { server: gmail, left: () => [], putDraft: () => '' } });
  gmail.history.now = bench.service.now;
  gmail.onLate = () => bench.tools.clock.expire();
  return { ...bench, gmail };
}

/** With its rep's mailbox begun to be watched. */
export async function foundWatching(
  bench: WatchingBench,
  settings: Partial<TenantSettings> = {},
): Promise<TestTenant & { mailbox: string }> {
  const tenant = await foundSending(bench, { afterRelease: 'sender-sends', watchSent: true, ...settings });
  await watch(bench.service.work, tenant);
  return tenant;
}

/** What the worker does at one of its turns, for one tenant. */
export async function watch(work: Work, tenant: TestTenant): Promise<(WatchEnd | null)[]> {
  await takeUpWatches(work);
  const due = (await listWatches(work, 1000)).filter((one) => one.tenant === tenant.id);
  return Promise.all(due.map((one) => watchMailbox(work, one)));
}

/** After the time that passes between two looks. */
export async function watchLater(bench: WatchingBench, tenant: TestTenant, hours = 0.1): Promise<(WatchEnd | null)[]> {
  bench.service.moveClock(hours);
  return watch(bench.service.work, tenant);
}

export async function putSettings(tenant: TestTenant, settings: object): Promise<void> {
  const read = await tenant.as('admin').call(api.readSettings, nothing);
  const body = { ...get(read), ...settings };
  get(await tenant.as('admin').call(api.writeSettings, { ...nothing, body, ifMatch: read.ok ? (read.etag ?? '') : '' }));
}

export async function figuresOf(tenant: TestTenant, member = 'manager') {
  const { total } = get(await tenant.as(member).call(api.readCoverage, nothing));
  const { sent, passed, missed, pending, asked, unread } = total.figures;
  return { sent, passed, missed, pending, asked, unread };
}

export async function watchOf(tenant: TestTenant, member = 'rep') {
  const { items } = get(await tenant.as('admin').call(api.listCoverage, nothing));
  const found = items.find(({ person }) => person.id === member);
  if (found === undefined) throw new Error('there is no such person');
  return found;
}

/** What the rep's client puts on record when it lets these words go. */
function toRecord(id: string, text: string, at: Date) {
  const { draft } = message(text);
  const { digest } = inspect(draft, { rules: [], policy: defaultPolicy, now: at });
  return {
    ...{ id: `record-${id}`, at: at.toISOString(), kind: 'sent' as const, digest, verdict: 'allow' as const, author: 'human' as const },
    ...{ policyVersion: null, flags: [], audience: { external: true, customers: [] } },
  };
}

export async function putOnRecord(tenant: TestTenant, id: string, text: string, at: Date): Promise<void> {
  get(await tenant.as('rep').call(api.record, { ...nothing, body: { records: [toRecord(id, text, at)] } }));
}

let left = 0;
/** A message of the rep's leaves by whatever program. */
export function leave({ gmail }: WatchingBench, text: string, leaving: Parameters<GmailServer['history']['leave']>[1] = {}): string {
  left += 1;
  return gmail.history.leave(toMime(`left-${left}`, text), { id: `s-${left}`, ...leaving });
}
