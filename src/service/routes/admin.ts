// Routes for administrators: people, managers, settings.
import type { Hono } from 'hono';
import { api } from '../../wire/api.ts';
import type { Env, Web } from '../http/context.ts';
import { importPeople } from '../operations/import-people.ts';
import { listPeople, readManager } from '../operations/list-people.ts';
import { readSettings, writeSettings } from '../operations/settings.ts';
import { setManager, writePerson } from '../operations/write-person.ts';
import { done } from '../work/outcome.ts';
import { answerOf, etagOf, readMatch, serve } from './serve-endpoint.ts';

export function serveAdmin(app: Hono<Env>, web: Web): void {
  const { work } = web;
  serve(app, web, api.listPeople, async ({ caller, query }) => answerOf(await listPeople(work, caller, query)));
  serve(app, web, api.importPeople, async ({ caller, body }) => answerOf(await importPeople(work, caller, body)));
  serve(app, web, api.writePerson, async ({ caller, params, body }) => answerOf(await writePerson(work, caller, params.id, body)));
  serve(app, web, api.readManager, async ({ caller, params }) => answerOf(await readManager(work, caller, params.id)));
  serve(app, web, api.writeManager, async ({ caller, params, body }) => answerOf(await setManager(work, caller, params.id, body.manager)));
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
