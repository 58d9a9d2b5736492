// Changes who belongs to a tenant, who manages whom, and how reviews run there.
import * as z from 'zod/mini';
import { ISSUERS, isKnownIssuer } from '../model/issuer.ts';
import { Away, Person, Role } from '../model/person.ts';
import { NewSettings, TenantSettings } from '../model/tenant-settings.ts';
import { endpoint, nothing } from './endpoint.ts';
import { Id, PersonParams } from './people-endpoints.ts';

const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** How a person is recognised: the issuer of their tokens and their lasting id there. */
export const Identity = z.object({
  issuer: z.string().check(z.refine(isKnownIssuer, `must be ${ISSUERS}: by any other nobody could sign in`)),
  subject: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type Identity = z.infer<typeof Identity>;

export const WritePerson = z.object({
  name: Name,
  email: z.string().check(z.trim(), z.maxLength(320)),
  roles: z.array(Role).check(z.minLength(1)),
  manager: z.nullable(Id),
  team: z.nullable(Name),
  away: z.optional(z.nullable(Away)),
  active: z.optional(z.boolean()),
  identity: z.optional(Identity),
});
export type WritePerson = z.infer<typeof WritePerson>;

export const WrittenPerson = z.object({
  ...Person.shape,
  /** Messages that wait for this person and for nobody else who can answer. */
  awaited: z.int(),
});
export type WrittenPerson = z.infer<typeof WrittenPerson>;

export const ImportReport = z.object({
  added: z.int(),
  changed: z.int(),
  /** Teams that the settings do not have: for these people their managers are asked, until they do. */
  unknownTeams: z.array(z.string()),
  /** Nothing is imported if a line is wrong. */
  problems: z.array(z.object({ line: z.int(), message: z.string() })),
});
export type ImportReport = z.infer<typeof ImportReport>;

export const adminEndpoints = {
  writePerson: endpoint({
    ...nothing,
    method: 'PUT',
    path: '/v1/people/{id}',
    summary: 'Adds or changes a person, and says how many messages wait for them alone.',
    access: ['admin'],
    params: PersonParams,
    body: WritePerson,
    answer: WrittenPerson,
  }),
  writeManager: endpoint({
    ...nothing,
    method: 'PUT',
    path: '/v1/people/{id}/manager',
    summary: 'Sets who manages a person; nobody may manage themselves, directly or in a circle.',
    access: ['admin'],
    params: PersonParams,
    body: z.object({ manager: z.nullable(Id) }),
    answer: z.object({ manager: z.nullable(Person) }),
  }),
  importPeople: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/people/import',
    summary: 'Adds and changes people from CSV: id, name, email, roles, manager, team, issuer, subject. All lines or none.',
    access: ['admin'],
    body: z.string(),
    bodyMedia: 'text/csv',
    answer: ImportReport,
  }),
  readSettings: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/settings',
    summary: 'Business hours, holidays, teams, escalations and times of the tenant.',
    access: ['manager', 'admin', 'auditor'],
    answer: TenantSettings,
    etag: true,
  }),
  writeSettings: endpoint({
    ...nothing,
    method: 'PUT',
    path: '/v1/settings',
    summary: 'Changes them, if nobody else did since (`If-Match`).',
    access: ['admin'],
    body: NewSettings,
    answer: TenantSettings,
    etag: true,
  }),
} as const;
