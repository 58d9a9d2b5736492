// `countersign tenant`: founds an organisation in the service's database, with its first administrator, and lists what is there.
import { ISSUERS, isKnownIssuer } from '../model/issuer.ts';
import type { TenantSettings } from '../model/tenant-settings.ts';
import type { Work } from '../service/work/work.ts';
import type { Command, Terminal } from './command.ts';
import { EXIT, type Exit } from './exit.ts';
import { Failure, usage } from './failure.ts';
import { openForCommand } from './open-work.ts';
import { allowOnly, parseOptions } from './parse-options.ts';
import { DEFAULT_DATA } from './serve.ts';
import { write } from './write.ts';

const HELP = `countersign tenant: organisations of this service

  countersign tenant add ID --name NAME --admin-issuer ISSUER --admin-subject SUBJECT
      [--google-domain DOMAIN] [--entra-tenant TENANT-ID] [--time-zone Europe/Berlin] [--data DIR]
  countersign tenant list [--data DIR]

The first administrator is known by the issuer of their tokens and their lasting id there:
  Google  https://accounts.google.com                            sub, a number
  Entra   https://login.microsoftonline.com/TENANT-ID/v2.0       oid, the person’s object id
People of the Google domain or the Entra directory then join as reps when they first sign in.
The database is DIR, or PostgreSQL where DATABASE_URL is set.
For example:  countersign tenant add acme --name Acme --google-domain acme.example --admin-issuer https://accounts.google.com --admin-subject 1234567890

Exit status: 0 done · 64 wrong use, or the folder is in use · 66 the database cannot be opened
`;

const OPTIONS = {
  name: { type: 'string' },
  'google-domain': { type: 'string' },
  'entra-tenant': { type: 'string' },
  'admin-issuer': { type: 'string' },
  'admin-subject': { type: 'string' },
  'time-zone': { type: 'string' },
  data: { type: 'string' },
} as const;

async function run(args: readonly string[], { output }: Terminal): Promise<Exit> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [verb, ...rest] = positionals;
  if (verb === 'list' && rest.length === 0) {
    allowOnly(values, ['data'], 'countersign tenant list');
    return withWork(values, false, (work) => list(work, output));
  }
  const [id = '', ...more] = rest;
  if (verb !== 'add' || !/^[a-z0-9-]{1,40}$/.test(id) || more.length > 0)
    throw usage('write: countersign tenant add ID, of small letters, digits and -; or countersign tenant list');
  const { 'admin-issuer': issuer, 'admin-subject': subject } = values;
  if (issuer === undefined || subject === undefined) throw usage('say who administers it: --admin-issuer and --admin-subject');
  if (!isKnownIssuer(issuer)) throw usage(`--admin-issuer is ${ISSUERS}, not “${issuer}”: nobody could sign in by it`);
  return withWork(values, true, (work) => add(work, output, { id, issuer, subject }, values));
}

async function withWork(values: Values, mayMake: boolean, act: (work: Work) => Promise<Exit>): Promise<Exit> {
  const { work, close } = await openForCommand({ directory: values.data ?? DEFAULT_DATA, mayMake, remedy: 'stop it first' });
  try {
    return await act(work);
  } finally {
    await close();
  }
}

async function list(work: Work, output: Terminal['output']): Promise<Exit> {
  const { listTenants } = await import('../service/store/tenants.ts');
  const tenants = await listTenants(work.database.db);
  const lines = tenants.map(({ id, name, googleDomain, entraTenant }) =>
    [id, name, googleDomain && `Google ${googleDomain}`, entraTenant && `Entra ${entraTenant}`].filter(Boolean).join('\t'),
  );
  await write(output, `${lines.length === 0 ? 'There is no organisation yet.' : lines.join('\n')}\n`);
  return EXIT.allowed;
}

interface Founding {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
}

async function add(work: Work, output: Terminal['output'], { id, issuer, subject }: Founding, values: Values): Promise<Exit> {
  const [{ createTenant }, { defaultSettings }] = await Promise.all([
    import('../service/operations/create-tenant.ts'),
    import('../model/tenant-settings.ts'),
  ]);
  const { name = id } = values;
  const { tenant, person, hours } = describe(id, name, values, defaultSettings.hours);
  const made = await createTenant(work, tenant, [{ person, identity: { issuer, subject } }], { hours });
  if (!made.ok) throw new Failure(EXIT.usage, made.detail);
  await write(output, `${name} (${id}) is founded.\n`);
  return EXIT.allowed;
}

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

function describe(id: string, name: string, values: Values, usual: TenantSettings['hours']) {
  const lower = (text: string | undefined) => text?.toLowerCase() ?? null;
  const tenant = { id, name, googleDomain: lower(values['google-domain']), entraTenant: lower(values['entra-tenant']) };
  const person = {
    id: 'admin',
    name: 'Administrator',
    email: '',
    roles: ['admin' as const],
    manager: null,
    team: null,
    away: null,
    active: true,
  };
  return { tenant, person, hours: { ...usual, timeZone: values['time-zone'] ?? usual.timeZone } };
}

export const tenant: Command = { name: 'tenant', summary: 'found an organisation in the service, and list them', help: HELP, run };
