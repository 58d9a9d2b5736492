// Who may import whom. The table is the architecture: a line is added here on purpose, or not at all.
import { expect, test } from 'vitest';
import { type Import, listFiles, listImports, type SourceFile } from './source-files.ts';

interface Row {
  /** Folders or files under `src`; a folder may always import from itself. */
  readonly may: readonly string[];
  /** May be imported for their types only. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const PREACT = ['preact', '@preact/signals'];
/** What every host may import besides its own folder. */
const FOR_HOSTS = [
  ...['hosts/dom-text.ts', 'hosts/mark-ranges.ts'],
  ...['compose', 'sidebar', 'review', 'ui', 'inspect.ts', 'rules', 'policy', 'wire', 'model'],
];

/** What Outlook's send handler carries: no schema library, no interface, no network. */
const SEND_HANDLER: Row = { may: ['hosts/outlook', 'compose/gate.ts', 'inspect.ts', 'rules', 'model/flag.ts'], types: ['model'] };

/** The most specific row counts. */
const TABLE: Readonly<Record<string, Row>> = {
  model: { may: [], packages: ['zod/mini'] },
  engine: { may: [], types: ['model'] },
  rules: { may: ['engine'], types: ['model'] },
  policy: { may: [], types: ['model'] },
  'inspect.ts': { may: ['engine', 'policy'], types: ['model'] },
  wire: { may: ['model'], packages: ['zod/mini'] },
  // It is given what inspects: a host may have that in a file of its own.
  compose: { may: ['model', 'wire', 'policy'], types: ['inspect.ts'], packages: ['@preact/signals'] },
  ui: { may: ['model/compare-lists.ts'], types: ['model'], packages: PREACT },
  sidebar: { may: ['ui', 'compose', 'model/count-sentences.ts'], types: ['model', 'wire'], packages: PREACT },
  'hosts/host.ts': { may: [], types: ['model'] },
  // What any host with a page needs: text ranges and marks on them.
  'hosts/dom-text.ts': { may: ['engine'], types: ['model'] },
  'hosts/mark-ranges.ts': { may: [] },
  hosts: { may: FOR_HOSTS, types: ['hosts/host.ts'], packages: PREACT },
  // Its parts live in four worlds (page, content script, worker, panel), and each parses what comes from another.
  'hosts/gmail-extension': { may: FOR_HOSTS, packages: [...PREACT, 'zod/mini'] },
  // Cards are data: what is shared with pages is their words, never their parts.
  'hosts/gmail-addon': {
    may: [
      ...['compose/gate.ts', 'compose/statements.ts', 'sidebar/words.ts', 'mime/addresses.ts'],
      ...['review/answers.ts', 'review/held-marks.ts', 'review/pair-changes.ts', 'review/safer-sentence.ts', 'review/words.ts'],
      ...['ui/cut-text.ts', 'ui/moment.ts', 'ui/names.ts', 'inspect.ts', 'rules', 'policy', 'wire', 'model'],
    ],
    packages: ['zod/mini'],
  },
  ...Object.fromEntries(
    ['on-send', 'judge-item', 'send-answer', 'complete-once', 'draft-state', 'read-draft', 'verify-receipt'].map((name) => [
      `hosts/outlook/${name}.ts`,
      SEND_HANDLER,
    ]),
  ),
  // The pane shows itself without the engine, which is a file of its own.
  'hosts/outlook/pane': {
    may: ['hosts/outlook', 'compose', 'sidebar', 'ui', 'policy', 'wire', 'model'],
    types: ['inspect.ts'],
    packages: PREACT,
  },
  'hosts/outlook/pane/engine.ts': { may: ['inspect.ts', 'rules'] },
  // The one that brings a library of its own, in a file of its own.
  'hosts/outlook/pane/sign-in.ts': { may: [], packages: ['@azure/msal-browser'] },
  // The Outlook add-in's files have the same headers wherever they are served.
  'service/serve-outlook.ts': {
    may: ['build/outlook/headers.mjs'],
    types: ['service/http'],
    packages: ['node:', 'hono', '@hono/node-server'],
  },
  // Inside: routes → operations → store. Operations know no Hono, routes know no SQL.
  service: {
    may: ['rules', 'model/describe-issue.ts'],
    packages: ['hono', '@hono/node-server', 'node:', 'zod/mini'],
  },
  'service/store': { may: ['model'], packages: ['node:', 'kysely', 'pg', '@electric-sql/pglite', 'zod/mini'] },
  'service/keys': { may: ['service/store', 'wire', 'model'], packages: ['node:', 'zod/mini'] },
  'service/work': { may: ['service/store'], types: ['service/keys', 'service/mailbox', 'inspect.ts', 'model'], packages: ['node:'] },
  // What is decided about a hold, and shown of it: no database, no web.
  'service/holding': {
    may: ['service/keys', 'inspect.ts', 'policy', 'model'],
    types: ['service/store', 'wire'],
    packages: ['node:', 'zod/mini'],
  },
  'service/operations': {
    may: [
      ...['service/store', 'service/holding', 'service/delivery', 'service/mailbox', 'service/keys', 'service/work'],
      ...['policy', 'wire', 'model'],
    ],
    packages: ['zod/mini'],
  },
  'service/identity': { may: ['model'], types: ['service/keys', 'service/operations'], packages: ['node:', 'jose', 'zod/mini'] },
  'service/live': { may: ['service/operations', 'service/work'], types: ['model'] },
  'service/http': {
    may: ['wire', 'model'],
    types: ['service/work', 'service/live', 'service/identity'],
    packages: ['zod/mini'],
  },
  'service/routes': {
    may: ['service/operations', 'service/identity', 'service/http', 'service/work', 'wire', 'model'],
    packages: ['hono', 'zod/mini'],
  },
  // What is decided about a message on its way out: no database, no provider.
  'service/delivery': {
    may: ['service/mailbox', 'mime', 'inspect.ts', 'policy', 'model'],
    types: ['service/store'],
    packages: ['nodemailer'],
  },
  // The providers of mail, behind their port.
  'service/mailbox': { may: [], packages: ['node:', 'zod/mini', 'googleapis'] },
  // Whole mails as drafts.
  mime: { may: ['engine'], types: ['model'], packages: ['postal-mime'] },
  review: { may: ['ui', 'wire', 'model/count-sentences.ts'], types: ['model'], packages: PREACT },
  cli: {
    // A day on the command line is the day that the engine takes for “today”.
    may: ['model', 'inspect.ts', 'rules', 'policy', 'mime', 'service', 'wire', 'engine/mentions/local-day.ts'],
    types: ['engine'],
    packages: ['node:', 'zod/mini'],
  },
  'build/entries': { may: ['inspect.ts', 'policy', 'rules'] },
  // Reads the rules' patterns for the words they cannot do without.
  'build/prefilter': { may: ['engine', 'build/import-source.mjs'], packages: ['node:'] },
  build: { may: [], packages: ['node:', 'esbuild'] },
  'build/outlook': { may: ['build/import-source.mjs'], packages: ['node:', 'esbuild', 'office-addin-dev-certs'] },
};

const files = listFiles(['src'], ['.ts', '.tsx', '.mjs']);

function isUnder(path: string, place: string): boolean {
  return path === `src/${place}` || path.startsWith(`src/${place}/`);
}

function rowOf(path: string): [string, Row] | undefined {
  return Object.entries(TABLE)
    .filter(([place]) => isUnder(path, place))
    .sort(([a], [b]) => b.length - a.length)[0];
}

/** One host is one folder: the playground may not reach into another host. */
function ownFolder(path: string, place: string): string {
  return place === 'hosts' ? path.split('/').slice(1, 3).join('/') : place;
}

function isOf(target: string, name: string): boolean {
  return name.endsWith(':') ? target.startsWith(name) : target === name || target.startsWith(`${name}/`);
}

function isAllowed(path: string, { target, isPackage, typeOnly }: Import): boolean {
  const found = rowOf(path);
  if (found === undefined) return false;
  const [place, { may, types = [], packages = [] }] = found;
  if (isPackage) return packages.some((name) => isOf(target, name));
  return [ownFolder(path, place), ...may, ...(typeOnly ? types : [])].some((allowed) => isUnder(target, allowed));
}

function findForbidden(sources: readonly SourceFile[]): string[] {
  return sources.flatMap((file) =>
    listImports(file)
      .filter((one) => !isAllowed(file.path, one))
      .map(({ target, typeOnly }) => `${file.path} may not import ${typeOnly ? 'types of ' : ''}${target}`),
  );
}

/** What a row allows and nobody does: a line for a way that is not there would let it be taken unseen. A list that rows share counts once. */
function findUnused(sources: readonly SourceFile[]): string[] {
  const imports = sources.flatMap((file) => listImports(file).map((one) => ({ ...one, row: rowOf(file.path)?.[1] })));
  const isUsed = (list: keyof Row, row: Row, name: string) =>
    imports.some(({ target, isPackage, typeOnly, row: own }) => {
      if (own?.[list] !== row[list]) return false;
      if (list === 'packages') return isPackage && isOf(target, name);
      return !isPackage && typeOnly === (list === 'types') && isUnder(target, name);
    });
  const lists = ['may', 'types', 'packages'] as const;
  const unused = Object.entries(TABLE).flatMap(([place, row]) =>
    lists.flatMap((list) => (row[list] ?? []).filter((name) => !isUsed(list, row, name)).map((name) => `${place}: ${list} ${name}`)),
  );
  return [...new Set(unused)];
}

/** The first cycle of value imports that is met, as a path of files. */
function findCycle(sources: readonly SourceFile[]): string[] {
  const edges = new Map(sources.map((file) => [file.path, listImports(file).filter(({ isPackage, typeOnly }) => !isPackage && !typeOnly)]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const { target } of edges.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  return sources.map(({ path }) => visit(path, [])).find((cycle) => cycle.length > 0) ?? [];
}

test('each folder imports only what the table allows', () => {
  expect(findForbidden(files)).toEqual([]);
});

test('the table allows nothing that nobody needs', () => {
  expect(findUnused(files)).toEqual([]);
});

test('no import goes round in a circle', () => {
  expect(findCycle(files)).toEqual([]);
});

test('the table would notice', () => {
  const wrong: readonly [string, string][] = [
    ['src/engine/a.ts', "import { Draft } from '../model/draft.ts';"],
    ['src/engine/a.ts', "import { type A, B } from '../model/draft.ts';"],
    ['src/engine/a.ts', "import type { z } from 'zod/mini';"],
    ['src/rules/a.ts', "export { decide } from '../policy/decide.ts';"],
    ['src/policy/a.ts', "import {\n  fold,\n} from '../engine/fold.ts';"],
    ['src/hosts/playground/a.ts', "import { x } from '../outlook/x.ts';"],
    ['src/hosts/gmail-addon/a.ts', "import { HoldPage } from '../../review/hold-page.tsx';"],
    ['src/ui/a.tsx', "const late = await import('../compose/gate.ts');"],
    ['src/hosts/outlook/pane/a.ts', "import { rules } from '../../../rules/index.ts';"],
    ['src/compose/a.ts', "import { inspect } from '../inspect.ts';"],
    ['src/cli/a.ts', "import 'chrono-node';"],
    ['src/service/routes/a.ts', "import { findHold } from '../store/holds.ts';"],
    ['src/service/operations/a.ts', "import type { Context } from 'hono';"],
    ['src/anywhere/a.ts', "import '../model/draft.ts';"],
  ];
  for (const [path, text] of wrong) expect(findForbidden([{ path, text }]), text).toHaveLength(1);
  const right = "import type { Draft } from '../model/draft.ts';\nimport { fold } from './fold.ts';";
  expect(findForbidden([{ path: 'src/engine/a.ts', text: right }])).toEqual([]);
  expect(findUnused([{ path: 'src/engine/a.ts', text: right }])).not.toContain('engine: types model');
  expect(findUnused([])).toContain('engine: types model');
  const circle = [
    { path: 'src/engine/a.ts', text: "import './b.ts';" },
    { path: 'src/engine/b.ts', text: "import './a.ts';" },
  ];
  expect(findCycle(circle)).toEqual(['src/engine/a.ts', 'src/engine/b.ts', 'src/engine/a.ts']);
});
