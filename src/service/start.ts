// Starts the service: database first, because opening it holds up everything; then the application, ready to listen.
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { keepDelivering } from './delivering.ts';
import { keepHouse } from './housekeeping.ts';
import type { Env, Web } from './http/context.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { DEV_ISSUER } from './identity/dev-tokens.ts';
import { entraIssuer, type GoogleIssuer, googleIssuer, type Issuer } from './identity/issuers.ts';
import { createNoticeVerifier } from './identity/verify-notice.ts';
import { createTokenVerifier } from './identity/verify-token.ts';
import { createHub } from './live/hub.ts';
import type { MailTools } from './mailbox/open-mailbox.ts';
import { systemClock } from './mailbox/patience.ts';
import { openWork } from './open-work.ts';
import { seedDev } from './operations/seed-dev.ts';
import { keepWatching } from './watching.ts';
import type { Log } from './work/log.ts';
import type { Work } from './work/work.ts';

export interface StartOptions {
  readonly config: Config;
  readonly directory: string;
  readonly playground: string;
  readonly outlook?: string;
  /** The development issuer and its people. Whoever sets it listens on loopback only. */
  readonly dev: boolean;
  readonly clock: () => Date;
  readonly log: Log;
}

export interface Assembled {
  readonly app: Hono<Env>;
  readonly metrics: Metrics;
  /** Ends streams: called before the server stops to listen. */
  endStreams(): void;
}

export interface Started extends Pick<Assembled, 'app' | 'endStreams'> {
  close(): Promise<void>;
}

export type StartedOrNot = { readonly ok: true; readonly started: Started } | { readonly ok: false; readonly pid: number };

const BURST_SECONDS = 10;

export async function startService(options: StartOptions): Promise<StartedOrNot> {
  const opening = await openWork(options);
  if (!opening.ok) return opening;
  const { opened } = opening;
  if (options.dev) await seedDev(opened.work, DEV_ISSUER);
  const work: Work = { ...opened.work, mail: mailOf(options) };
  const { noticesAudience } = options.config;
  const notices = noticesAudience === null ? null : googleIssuer([noticesAudience]);
  const { app, metrics, endStreams } = assemble(options, work, issuersOf(options.config), notices);
  const house = keepHouse(work);
  // Without keys too: what was to be sent while there were some goes back to its senders.
  const delivering = keepDelivering(work);
  const watching = keepWatching(work, metrics);
  const close = async () => {
    endStreams();
    await Promise.all([delivering.stop(), watching.stop()]);
    await house.stop();
    await opened.close();
  };
  return { ok: true, started: { app, endStreams, close } };
}

/** One answer of a provider, and keeping, sending or looking as a whole. */
const ANSWER_MS = 15_000;
const TOTAL_MS = 60_000;

function mailOf({ config, clock }: Pick<StartOptions, 'config' | 'clock'>): MailTools | null {
  if (config.mail === null) return null;
  const now = () => clock().getTime();
  const patience = { clock: { now, sleep: systemClock.sleep }, random: Math.random, answerMs: ANSWER_MS, totalMs: TOTAL_MS };
  return { ...config.mail, patience };
}

export function issuersOf({ googleClients, entraAudiences, entraScope }: Config): Issuer[] {
  return [
    ...(googleClients.length > 0 ? [googleIssuer(googleClients)] : []),
    ...(entraAudiences.length > 0 ? [entraIssuer(entraAudiences, entraScope)] : []),
  ];
}

type Assembling = Pick<StartOptions, 'config' | 'playground' | 'outlook' | 'dev' | 'clock'>;

/** `notices`: whose tokens notices come with; null where none are taken. */
export function assemble(
  { config, playground, outlook, dev, clock }: Assembling,
  work: Work,
  issuers: readonly Issuer[],
  notices: GoogleIssuer | null,
): Assembled {
  const stopping = new AbortController();
  const metrics = createMetrics();
  const hub = createHub(work, stopping.signal);
  const perSecond = config.ratePerSecond;
  const web: Web = {
    ...{ work, metrics, hub, stopping: stopping.signal },
    verify: createTokenVerifier({ issuers, dev: dev ? work.keys : null, clock }),
    verifyNotice: notices === null ? null : createNoticeVerifier(notices, clock),
    limit: createRateLimit(perSecond === 0 ? null : { perSecond, burst: perSecond * BURST_SECONDS }, clock),
  };
  metrics.gauge('countersign_event_listeners', 'Open streams of live events.', () => hub.listeners);
  metrics.gauge('countersign_database_connections', 'Connections that are open.', () => work.database.connections().open);
  metrics.gauge('countersign_database_waiting', 'Callers who wait for a connection.', () => work.database.connections().waiting);
  const app = createApp({ playground, outlook, service: { web, origins: config.origins, dev } });
  return { app, metrics, endStreams: () => stopping.abort() };
}
