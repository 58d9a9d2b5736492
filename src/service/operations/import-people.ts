// Adds and changes people from CSV: all lines, or none.
import { describeIssue } from '../../model/describe-issue.ts';
import { type Identity, type ImportReport, WritePerson } from '../../wire/admin-endpoints.ts';
import { parseCsv } from '../holding/parse-csv.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { beginPeople, describeSaved, type Saved, saveOne } from './write-person.ts';

const COLUMNS = ['id', 'name', 'email', 'roles', 'manager', 'team', 'issuer', 'subject'] as const;
type Column = (typeof COLUMNS)[number];
const MOST_LINES = 10_000;

interface Line {
  readonly line: number;
  readonly id: string;
  readonly person: WritePerson;
}

type Problems = ImportReport['problems'];

export async function importPeople(work: Work, caller: Caller, text: string): Promise<Outcome<ImportReport>> {
  const read = readLines(text);
  if (read.problems.length > 0) return done({ added: 0, changed: 0, problems: read.problems });
  const problems: Problems = [];
  const outcome = await transact<ImportReport>(work, caller.tenant, async (unit) => {
    const begun = await beginPeople(unit, caller);
    if (!begun.ok) return begun;
    const people = new Map<string, Saved>();
    const save = async ({ id, line }: Line, person: WritePerson) => {
      const saved = await saveOne(unit, caller, id, person);
      if (!saved.ok) problems.push({ line, message: saved.detail });
      else people.set(id, { ...saved.value, before: (people.get(id) ?? saved.value).before });
    };
    // First without managers, who may stand further down.
    for (const line of read.lines) await save(line, { ...line.person, manager: null });
    for (const line of read.lines.filter((one) => one.person.manager !== null)) await save(line, line.person);
    if (problems.length > 0) return refused('bad-request', 'Some lines are wrong.');
    const added = [...people.values()].filter(({ before }) => before === null).length;
    const changed = read.lines.length - added;
    const detail = { people: [...people].map(([id, saved]) => ({ id, ...describeSaved(saved) })) };
    unit.audit(caller.person.id, { kind: 'people-imported', added, changed }, detail);
    return done({ added, changed, problems: [] });
  });
  return !outcome.ok && problems.length > 0 ? done({ added: 0, changed: 0, problems }) : outcome;
}

function readLines(text: string): { lines: Line[]; problems: Problems } {
  const [header = [], ...rows] = parseCsv(text);
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = (['id', 'name', 'roles'] as const).filter((name) => !names.includes(name));
  if (missing.length > 0)
    return { lines: [], problems: [{ line: 1, message: `the first line must name the columns; missing: ${missing.join(', ')}` }] };
  const unknown = names.filter((name) => !COLUMNS.some((column) => column === name));
  if (unknown.length > 0) return { lines: [], problems: [{ line: 1, message: `there are columns that are not known: ${unknown.length}` }] };
  if (rows.length > MOST_LINES)
    return { lines: [], problems: [{ line: 1, message: `more than ${MOST_LINES} lines; please send them in parts` }] };
  const problems: Problems = [];
  const lines = rows.flatMap((row, i): Line[] => {
    const line = i + 2;
    const cell = (column: Column) => row[names.indexOf(column)]?.trim() ?? '';
    const parsed = WritePerson.safeParse({ ...toPerson(cell) });
    if (cell('id') === '' || cell('id').length > 64) problems.push({ line, message: 'id: must have 1 to 64 characters' });
    if (!parsed.success)
      problems.push({ line, message: parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${describeIssue(issue)}`).join('; ') });
    return parsed.success ? [{ line, id: cell('id'), person: parsed.data }] : [];
  });
  return { lines, problems };
}

function toPerson(cell: (column: Column) => string): object {
  const orNull = (text: string) => (text === '' ? null : text);
  const identity: Identity | null = cell('subject') === '' ? null : { issuer: cell('issuer'), subject: cell('subject') };
  return {
    name: cell('name'),
    email: cell('email'),
    roles: cell('roles')
      .split(/[\s;|]+/)
      .filter((role) => role !== ''),
    manager: orNull(cell('manager')),
    team: orNull(cell('team')),
    ...(identity === null ? {} : { identity }),
  };
}
