// Adds and changes people from CSV: all lines, or none.
import { describeIssue } from '../../model/describe-issue.ts';
import type { ImportReport } from '../../wire/admin-endpoints.ts';
import { parseCsv } from '../holding/parse-csv.ts';
import { getTenant } from '../store/tenants.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { transact, type Unit } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { AskedPerson, type Asking, type Saved, savePeople } from './save-people.ts';
import { beginPeople, describeSaved } from './write-person.ts';

const COLUMNS = ['id', 'name', 'email', 'roles', 'manager', 'team', 'issuer', 'subject'] as const;
type Column = (typeof COLUMNS)[number];
const MOST_LINES = 10_000;

interface Line extends Asking {
  readonly line: number;
}

type Problems = ImportReport['problems'];

const NOTHING = { added: 0, changed: 0, unknownTeams: [] };

export async function importPeople(work: Work, caller: Caller, text: string): Promise<Outcome<ImportReport>> {
  const { lines, problems } = readLines(text);
  if (problems.length > 0) return done({ ...NOTHING, problems });
  const outcome = await transact<ImportReport>(work, caller.tenant, async (unit) => {
    const begun = await beginPeople(unit, caller);
    if (!begun.ok) return begun;
    const outcomes = await savePeople(unit, caller, lines);
    outcomes.forEach((one, i) => {
      if (!one.ok) problems.push({ line: lines[i]?.line ?? 0, message: one.detail });
    });
    if (problems.length > 0) return refused('bad-request', 'Some lines are wrong.');
    const saved = outcomes.flatMap((one) => (one.ok ? one.value : []));
    const added = saved.filter(({ before }) => before === null).length;
    const changed = saved.length - added;
    const detail = { people: saved.map((one) => ({ id: one.person.id, ...describeSaved(one) })) };
    unit.audit(caller.person.id, { kind: 'people-imported', added, changed }, detail);
    return done({ added, changed, unknownTeams: await findUnknownTeams(unit, caller, saved), problems: [] });
  });
  return !outcome.ok && problems.length > 0 ? done({ ...NOTHING, problems }) : outcome;
}

/** No mistakes, for settings name people and people name teams: one of them comes first. */
async function findUnknownTeams({ tx }: Unit, { tenant }: Caller, saved: readonly Saved[]): Promise<string[]> {
  const { settings } = await getTenant(tx, tenant);
  const known = new Set(settings.teams.map(({ name }) => name));
  return [...new Set(saved.flatMap(({ person }) => person.team ?? []))].filter((team) => !known.has(team));
}

function readLines(text: string): { lines: Line[]; problems: Problems } {
  const [header, ...rows] = parseCsv(text);
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const refuse = (message: string) => ({ lines: [], problems: [{ line: header?.line ?? 1, message }] });
  const missing = (['id', 'name', 'roles'] as const).filter((name) => !names.includes(name));
  if (missing.length > 0) return refuse(`the first line must name the columns; missing: ${missing.join(', ')}`);
  const unknown = names.filter((name) => !COLUMNS.some((column) => column === name));
  if (unknown.length > 0) return refuse(`there are columns that are not known: ${unknown.length}`);
  if (rows.length > MOST_LINES) return refuse(`more than ${MOST_LINES} lines; please send them in parts`);
  const problems: Problems = [];
  const lineOf = new Map<string, number>();
  const lines = rows.flatMap(({ line, cells }): Line[] => {
    const cell = (column: Column) => (names.includes(column) ? (cells[names.indexOf(column)]?.trim() ?? '') : undefined);
    const id = cell('id') ?? '';
    const parsed = AskedPerson.safeParse(toPerson(cell));
    if (id === '' || id.length > 64) problems.push({ line, message: 'id: must have 1 to 64 characters' });
    else if (lineOf.has(id)) problems.push({ line, message: `id: the same stands in line ${lineOf.get(id)}` });
    lineOf.set(id, line);
    if (!parsed.success)
      problems.push({ line, message: parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${describeIssue(issue)}`).join('; ') });
    return parsed.success ? [{ line, id, asked: parsed.data }] : [];
  });
  return { lines, problems };
}

/** A column that is not there leaves what is there. */
function toPerson(cell: (column: Column) => string | undefined): object {
  const orNull = (text: string | undefined) => (text === '' ? null : text);
  const subject = cell('subject') ?? '';
  return {
    name: cell('name'),
    email: cell('email'),
    roles: (cell('roles') ?? '').split(/[\s;|]+/).filter((role) => role !== ''),
    manager: orNull(cell('manager')),
    team: orNull(cell('team')),
    identity: subject === '' ? undefined : { issuer: cell('issuer') ?? '', subject },
  };
}
