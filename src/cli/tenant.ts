// `countersign tenant add`: founds an organisation in the service's database, with its first administrator.
import type { TenantSettings } from '../model/tenant-settings.ts';
import type { Command, Terminal } from './command.ts';
import { EXIT, type Exit } from './exit.ts';
import { Failure, usage } from './failure.ts';
import { parseOptions } from './parse-options.ts';
import { DEFAULT_DATA } from './serve.ts';
import { readServiceConfig } from './service-config.ts';
import { write } from './write.ts';

const HELP = `countersign tenant: organisations of this service

  countersign tenant add ID --name NAME --admin-issuer ISSUER --admin-subject SUBJECT
      [--google-domain DOMAIN] [--entra-tenant TENANT-ID] [--time-zone Europe/Berlin] [--data DIR]

The first administrator is known by the issuer of their tokens and their lasting id there (Google: sub; Entra: oid).
People of the Google domain or the Entra directory then join as reps when they first sign in.
The database is DIR, or PostgreSQL where DATABASE_URL is set.
For example:  countersign tenant add acme --name Acme --google-domain acme.example --admin-issuer https://accounts.google.com --admin-subject 1234567890
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
  const [verb, id = '', ...rest] = positionals;
  if (verb !== 'add' || !/^[a-z0-9-]{1,40}$/.test(id) || rest.length > 0)
    throw usage('write: countersign tenant add ID, of small letters, digits and -');
  const { name = id, 'admin-issuer': issuer, 'admin-subject': subject } = values;
  if (issuer === undefined || subject === undefined) throw usage('say who administers it: --admin-issuer and --admin-subject');
  const [{ openWork }, { createTenant }, { createLog }, { defaultSettings }] = await Promise.all([
    import('../service/open-work.ts'),
    import('../service/operations/create-tenant.ts'),
    import('../service/work/log.ts'),
    import('../model/tenant-settings.ts'),
  ]);
  const clock = () => new Date();
  const directory = values.data ?? DEFAULT_DATA;
  const opening = await openWork({ config: readServiceConfig(), directory, clock, log: createLog(() => undefined, clock) });
  if (!opening.ok) throw new Failure(EXIT.usage, `a service (${opening.pid}) uses ${directory}; stop it first`);
  const { work, close } = opening.opened;
  const { tenant, person, hours } = describe(id, name, values, defaultSettings.hours);
  const made = await createTenant(work, tenant, [{ person, identity: { issuer, subject } }], { hours });
  await close();
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

export const tenant: Command = { name: 'tenant', summary: 'found an organisation in the service', help: HELP, run };
