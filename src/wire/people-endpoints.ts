// Who belongs to a tenant, and who manages whom. What changes it is apart, so that a pane need not carry it.
import * as z from 'zod/mini';
import { Person } from '../model/person.ts';
import { endpoint, nothing, pageOf, pageQuery } from './endpoint.ts';

export const Id = z.string().check(z.minLength(1), z.maxLength(64));
export const PersonParams = z.object({ id: Id });

export const peopleEndpoints = {
  listPeople: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/people',
    summary: 'People of the tenant, by name.',
    access: ['manager', 'admin', 'auditor'],
    query: z.object(pageQuery),
    answer: pageOf(Person),
  }),
  readManager: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/people/{id}/manager',
    summary: 'Who manages a person.',
    access: ['manager', 'admin', 'auditor'],
    params: PersonParams,
    answer: z.object({ manager: z.nullable(Person) }),
  }),
} as const;
