// What needs no token: keys, the description of all this, and what machines watch.
import type { Hono } from 'hono';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { describeApi } from '../http/openapi.ts';
import { drawApi, PAGE_STYLE } from '../http/openapi-page.ts';
import { isReady } from '../operations/is-ready.ts';

export function serveOpen(app: Hono<Env>, { work, metrics, stopping }: Web): void {
  app.get(api.keys.path, async (c) => {
    c.set('route', api.keys.path);
    return c.json(await work.keys.publicKeys('sign'), 200, { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' });
  });
  app.get(api.openapi.path, (c) => {
    c.set('route', api.openapi.path);
    return c.json(describeApi(), 200, { 'Access-Control-Allow-Origin': '*' });
  });
  app.get('/docs', (c) => {
    c.set('route', '/docs');
    return c.html(drawApi());
  });
  app.get('/docs.css', (c) => {
    c.set('route', '/docs.css');
    return c.text(PAGE_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' });
  });
  app.get(api.health.path, (c) => {
    c.set('route', api.health.path);
    return c.json({ status: 'ok' });
  });
  app.get(api.ready.path, async (c) => {
    c.set('route', api.ready.path);
    const ready = !stopping.aborted && (await isReady(work));
    return c.json({ status: ready ? 'ok' : 'unavailable' }, ready ? 200 : 503);
  });
  app.get(api.metrics.path, (c) => {
    c.set('route', api.metrics.path);
    return c.text(metrics.render(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
}
