// The send handler's file where classic Outlook runs it: no page, no network, nothing newer than ES2016, and an Office of callbacks.
import { createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildBundle } from '../../../src/build/build.mjs';
import { bundles } from '../../../src/build/bundles.mjs';
import { EVENT_HANDLERS } from '../../../src/hosts/outlook/names.ts';
import { NEWER_GLOBALS, removeNewer, WRITTEN } from '../../structure/newer-built-ins.ts';
import { answersTo, inspectMail, KEYS, receiptFor, session } from './releases.ts';

let script = '';
let plain = '';
beforeAll(async () => {
  script = (await buildBundle(bundles.onSend))[0]?.text ?? '';
  plain = (await buildBundle({ ...bundles.onSend, options: { ...bundles.onSend.options, minify: false } }))[0]?.text ?? '';
});

const PROMISE = { body: '<p>We will deliver the dashboard by Friday.</p>' };
const HELD = { body: '<p>We can do 40% off if you sign today.</p>' };

const Answer = z.object({ allowEvent: z.optional(z.boolean()), errorMessage: z.optional(z.string()), commandId: z.optional(z.string()) });

interface Office {
  readonly body: string;
  readonly sessionData?: Record<string, string>;
  /** Calls that are missing in this client, as in builds of classic 2401. */
  readonly without?: readonly string[];
  readonly sets?: string;
}

/** Runs the file in a realm of its own and sends; gives every completion of the event. */
async function send({ body, sessionData = {}, without = [], sets = '1.14' }: Office): Promise<z.infer<typeof Answer>[]> {
  const completions: unknown[] = [];
  const { promise, done } = deferred();
  const realm = createContext({
    setTimeout,
    clearTimeout,
    input: JSON.stringify({ body, sessionData, without, sets }),
    completed: (text: string) => {
      completions.push(JSON.parse(text));
      done();
    },
  });
  runInContext(`${removeNewer()}\n${OFFICE}\n${script}\n${SEND}`, realm);
  await promise;
  return completions.map((one) => Answer.parse(one));
}

function deferred() {
  let done: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { promise, done };
}

/** As classic has it: callbacks that come later, no onReady that fires, and no more than was asked for. */
const OFFICE = `
var input = JSON.parse(input), handlers = {};
function later(value) { return function () {
  var done = arguments[arguments.length - 1];
  setTimeout(function () { done(value && value.code ? { status: 'failed', error: value } : { status: 'succeeded', value: value }); }, 1);
}; }
var item = {
  subject: { getAsync: later('Offer') }, body: { getAsync: later(input.body) },
  to: { getAsync: later([{ emailAddress: 'kim@acme.example', displayName: 'kim' }]) }, cc: { getAsync: later([]) }, bcc: { getAsync: later([]) },
  from: { getAsync: later({ emailAddress: 'rep@us.example', displayName: 'rep' }) },
  getAttachmentsAsync: later([]), getComposeTypeAsync: later({ composeType: 'newMail', coercionType: 'html' }),
  sessionData: { getAsync: function (key, done) { later(key in input.sessionData ? input.sessionData[key] : { code: 9050 })(done); } }
};
input.without.forEach(function (name) { delete item[name]; });
var Office = {
  actions: { associate: function (name, handler) { handlers[name] = handler; } },
  context: {
    mailbox: { item: item },
    requirements: { isSetSupported: function (name, version) { return Number(version.slice(2)) <= Number(input.sets.slice(2)); } }
  }
};`;
const SEND = `handlers.onMessageSend({ completed: function (options) { completed(JSON.stringify(options)); } });`;

test('it asks about a promise, names it, and completes once', async () => {
  const [answer, ...more] = await send(PROMISE);
  expect(more).toEqual([]);
  expect(answer).toMatchObject({ allowEvent: false, commandId: 'openPane', errorMessage: expect.stringContaining('“We will deliver') });
});

test('it lets go what is clean, answered or released', async () => {
  expect(await send({ body: '<p>Thanks.</p>' })).toEqual([{ allowEvent: true }]);
  expect(await send({ ...PROMISE, sessionData: session({ acknowledgements: answersTo(PROMISE) }) })).toEqual([{ allowEvent: true }]);
  const receipt = receiptFor(inspectMail(HELD).digest);
  expect(await send({ ...HELD, sessionData: session({ receipt, keys: KEYS }) })).toEqual([{ allowEvent: true }]);
  expect(await send({ ...HELD, sessionData: session({ receipt, keys: [] }) })).toMatchObject([{ allowEvent: false }]);
});

test.each(['sessionData', 'body', 'subject', 'to', 'getAttachmentsAsync', 'getComposeTypeAsync', 'from'])(
  'without %s it still answers, once',
  async (name) => {
    expect(await send({ ...PROMISE, without: [name] })).toMatchObject([{ allowEvent: false }]);
  },
);

test('what policy lets flow goes where no policy was ever kept with the draft; where that cannot be read, only what nothing is flagged in', async () => {
  const low = { body: '<p>I&#39;ll look into it.</p>' };
  const unreadable = { sessionData: { countersign: JSON.parse('null') } };
  expect(inspectMail(low)).toMatchObject({ verdict: { kind: 'allow' }, flags: [{ severity: 'low' }] });
  expect(await send(low)).toEqual([{ allowEvent: true }]);
  for (const unknown of [unreadable, { without: ['sessionData'] }]) {
    expect(await send({ ...low, ...unknown })).toMatchObject([
      { allowEvent: false, errorMessage: expect.stringContaining('could not read the policy') },
    ]);
    expect(await send({ body: '<p>Thanks.</p>', ...unknown })).toEqual([{ allowEvent: true }]);
  }
});

test('where the policy in force is larger than a draft may carry, what the bundled one lets flow is asked about, and what was released goes', async () => {
  const low = { body: '<p>I&#39;ll look into it.</p>' };
  const policyLeftOut = true;
  const isAsked = [{ allowEvent: false, errorMessage: expect.stringContaining('could not read the policy') }];
  expect(await send({ ...low, sessionData: session({ policyLeftOut }) })).toMatchObject(isAsked);
  expect(await send({ ...PROMISE, sessionData: session({ policyLeftOut, acknowledgements: answersTo(PROMISE) }) })).toMatchObject(isAsked);
  expect(await send({ body: '<p>Thanks.</p>', sessionData: session({ policyLeftOut }) })).toEqual([{ allowEvent: true }]);
  const receipt = receiptFor(inspectMail(HELD).digest);
  expect(await send({ ...HELD, sessionData: session({ policyLeftOut, receipt, keys: KEYS }) })).toEqual([{ allowEvent: true }]);
});

test('in a client of 1.12 it gives nothing that 1.12 does not know', async () => {
  expect(Object.keys((await send({ ...PROMISE, sets: '1.12' }))[0] ?? {}).sort()).toEqual(['allowEvent', 'errorMessage']);
});

test('its four handlers are associated at the top level', () => {
  const realm = createContext({
    input: JSON.stringify({ body: '', sessionData: {}, without: [], sets: '1.14' }),
    setTimeout,
    clearTimeout,
  });
  const names: unknown = runInContext(`${removeNewer()}\n${OFFICE}\n${script}\nObject.keys(handlers).sort().join()`, realm);
  expect(names).toBe([...EVENT_HANDLERS].sort().join());
});

test('no newer syntax, regular expression or built-in is in it', async () => {
  expect((await transform(plain, { target: 'es2016' })).code === (await transform(plain, { target: 'esnext' })).code).toBe(true);
  expect(plain.match(/\(\?<[=!a-zA-Z]|\\p\{/g)).toBeNull();
  expect(WRITTEN.filter((written) => plain.includes(written))).toEqual([]);
  expect(NEWER_GLOBALS.filter((name) => new RegExp(`[^\\w."'$]${name}[.(]`).test(plain))).toEqual([]);
});

test('it names no page, no network and no store', () => {
  const free =
    /(?:^|[^\w.$'"`])(?:document|window|localStorage|sessionStorage|fetch|XMLHttpRequest|WebSocket|navigator|crypto|indexedDB)\b(?!['"`:])/gm;
  const code = plain.replace(/\/\/.*$/gm, '').replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/(?:[^/\\\n]|\\.)+\/[a-z]*/g, '""');
  expect(Array.from(code.matchAll(free), ([match]) => match.trim())).toEqual([]);
});
