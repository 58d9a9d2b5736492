// The web application: the API where there is a service, the playground's files under headers that let nothing else in, and the Outlook add-in's.
import { randomUUID } from 'node:crypto';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { every } from 'hono/combine';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import type { Env, Web } from './http/context.ts';
import { listEndpoints } from './http/openapi.ts';
import { problemResponse } from './http/problems.ts';
import { serveAdmin } from './routes/admin.ts';
import { serveAudit } from './routes/audit.ts';
import { serveCoverage } from './routes/coverage.ts';
import { serveDev } from './routes/dev.ts';
import { serveEvents } from './routes/events.ts';
import { serveHolds } from './routes/holds.ts';
import { serveMailboxes } from './routes/mailboxes.ts';
import { serveOpen } from './routes/open.ts';
import { servePolicy } from './routes/policy.ts';
import { serveRecords } from './routes/records.ts';
import { serveOutlook } from './serve-outlook.ts';
import { isOutage } from './store/is-outage.ts';
import { describeError } from './work/log.ts';
import { refused } from './work/outcome.ts';

export interface Dependencies {
  /** The folder with the built playground. */
  readonly playground: string;
  /** The folder with the built Outlook add-in. */
  readonly outlook?: string | undefined;
  readonly service?: Service;
}

export interface Service {
  readonly web: Web;
  /** Pages and extensions that may call from elsewhere. */
  readonly origins: readonly string[];
  readonly dev: boolean;
}

const SELF = ["'self'"];
const NONE = ["'none'"];
/** Scripts and styles come from our own files only. A mail's own `style` attributes may look as they do; they load nothing. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  styleSrc: SELF,
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: [...SELF, 'data:'],
  fontSrc: SELF,
  connectSrc: SELF,
  baseUri: NONE,
  formAction: NONE,
  frameAncestors: NONE,
};

export function createApp({ playground, outlook, service }: Dependencies): Hono<Env> {
  const app = new Hono<Env>();
  if (service !== undefined) observe(app, service.web);
  if (outlook !== undefined) serveOutlook(app, outlook);
  app.use(
    secureHeaders({
      contentSecurityPolicy: CONTENT_SECURITY_POLICY,
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      // Plain HTTP on loopback: the browser must not remember it as a site of HTTPS.
      strictTransportSecurity: false,
    }),
  );
  if (service !== undefined) serveApi(app, service);
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-cache');
  });
  app.use(every(compress(), etag(), serveStatic({ root: playground })));
  return app;
}

const EXPOSED = ['ETag', 'Idempotent-Replay', 'Location', 'Retry-After', 'X-Request-Id'];

function serveApi(app: Hono<Env>, { web, origins, dev }: Service): void {
  const preflight = cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST', 'PUT'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match', 'Last-Event-ID'],
    exposeHeaders: EXPOSED,
    maxAge: 600,
  });
  app.use('/v1/*', async (c, next) => {
    if (c.req.method === 'OPTIONS') return preflight(c, next);
    await next();
    // As `cors` would; but it sets them so that Hono makes every answer anew, and its body a stream.
    const { headers } = c.res;
    const origin = c.req.header('Origin');
    if (origin !== undefined && origins.includes(origin)) headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', EXPOSED.join());
    headers.append('Vary', 'Origin');
  });
  app.use('/v1/*', async (c, next) => {
    // The database keeps no NUL, and nothing of ours has one.
    if (!c.req.url.includes('%00')) return next();
    return problemResponse(refused('bad-request', 'The address holds a character that nothing here has.'), c.get('requestId'), {});
  });
  for (const serve of [
    serveHolds,
    serveRecords,
    servePolicy,
    serveAudit,
    serveAdmin,
    serveMailboxes,
    serveCoverage,
    serveEvents,
    serveOpen,
  ])
    serve(app, web);
  if (dev) serveDev(app, web);
  app.all('/v1/*', (c) => refuseUnknown(c.req.path, c.get('requestId')));
  app.onError((error, c) => {
    const outage = isOutage(error);
    web.metrics.count('countersign_faults_total', { outage: String(outage) });
    web.work.log('error', outage ? 'outage' : 'fault', {
      requestId: c.get('requestId'),
      route: c.get('route') ?? '',
      ...describeError(error),
    });
    const refusal = outage ? refused('unavailable', 'The database cannot be reached right now.') : refused('internal', '');
    return problemResponse(refusal, c.get('requestId'), {});
  });
}

/** No such address, or one that is used in another way. */
function refuseUnknown(path: string, requestId: string): Response {
  const methods = listEndpoints()
    .map(([, endpoint]) => endpoint)
    .filter((endpoint) => new RegExp(`^${endpoint.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .map(({ method }) => method);
  if (methods.length === 0) return problemResponse(refused('not-found', 'There is nothing at this address.'), requestId, {});
  return problemResponse(refused('method-not-allowed', `Use ${methods.join(' or ')}.`), requestId, { Allow: methods.join(', ') });
}

/** Gives every request an id, and writes one line and its figures when it is answered. */
function observe(app: Hono<Env>, { work, metrics }: Web): void {
  app.use(async (c, next) => {
    const given = c.req.header('X-Request-Id') ?? '';
    const requestId = /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    c.set('requestId', requestId);
    const started = performance.now();
    await next();
    // Not `c.header`, which makes the answer anew.
    c.res.headers.set('X-Request-Id', requestId);
    const seconds = (performance.now() - started) / 1000;
    const { method } = c.req;
    const route = c.get('route') ?? 'file';
    const status = String(c.res.status);
    metrics.count('countersign_http_requests_total', { method, route, status });
    metrics.time(seconds, { method, route });
    if (route === 'file' && c.res.status < 400) return;
    const fields = { requestId, method, route, status: c.res.status, ms: Math.round(seconds * 1000) };
    work.log('info', 'request', { ...fields, tenant: c.get('tenant') ?? null, person: c.get('who') ?? null });
  });
}
