// Routes for administrators: people, managers, settings.
import type { Hono } from 'hono';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { importPeople } from '../operations/import-people.ts';
import { listPeople, readManager } from '../operations/list-people.ts';
import { readSettings, writeSettings } from '../operations/settings.ts';
import { setManager, writePerson } from '../operations/write-person.ts';
import { done, type Outcome } from '../work/outcome.ts';
import { type Answer, etagOf, readMatch, serve } from './serve-endpoint.ts';

export function serveAdmin(app: Hono<Env>, web: Web): void {
  const { work } = web;
  serve(app, web, api.listPeople, async ({ caller, query }) => wrap(await listPeople(work, caller, query)));
  serve(app, web, api.importPeople, async ({ caller, body }) => wrap(await importPeople(work, caller, body)));
  serve(app, web, api.writePerson, async ({ caller, params, body }) => wrap(await writePerson(work, caller, params.id, body)));
  serve(app, web, api.readManager, async ({ caller, params }) => wrap(await readManager(work, caller, params.id)));
  serve(app, web, api.writeManager, async ({ caller, params, body }) => wrap(await setManager(work, caller, params.id, body.manager)));
  serve(app, web, api.readSettings, async ({ caller }) => {
    const { settings, version } = await readSettings(work, caller);
    return done({ value: settings, headers: etagOf(version) });
  });
  serve(app, web, api.writeSettings, async ({ caller, body, header }) => {
    const expected = readMatch(header('If-Match'));
    if (!expected.ok) return expected;
    const written = await writeSettings(work, caller, body, expected.value);
    return written.ok ? done({ value: written.value.settings, headers: etagOf(written.value.version) }) : written;
  });
}

function wrap<T>(outcome: Outcome<T>): Outcome<Answer<T>> {
  return outcome.ok ? done({ value: outcome.value }) : outcome;
}
