// Who the caller is, and what happens meanwhile.
import * as z from 'zod/mini';
import { Away, Person, PersonRef } from '../model/person.ts';
import { endpoint, nothing } from './endpoint.ts';

const EVERYONE = ['rep', 'manager', 'admin', 'auditor'] as const;

export const Me = z.object({
  person: Person,
  tenant: z.object({ id: z.string(), name: z.string() }),
  /** Who would be asked about a message of the caller's today: a manager, a stand-in or a team; for the words on the button. */
  reviewers: z.optional(z.array(PersonRef)),
  /** Presets for returning a message. */
  returnReasons: z.array(z.string()),
  /** Holds that wait for the caller's answer. */
  toReview: z.int(),
});
export type Me = z.infer<typeof Me>;

export const meEndpoints = {
  events: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/events',
    summary: 'Live events as they happen (server-sent). `Last-Event-ID` goes on where a reader left off.',
    access: EVERYONE,
    answer: z.undefined(),
    media: 'text/event-stream',
  }),
  me: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/me',
    summary: 'Who the token stands for.',
    access: EVERYONE,
    answer: Me,
  }),
  setAway: endpoint({
    ...nothing,
    method: 'PUT',
    path: '/v1/me/away',
    summary: 'Says from when until when the caller is away and who stands in, or that they are back (null).',
    access: ['manager', 'admin'],
    body: z.object({ away: z.nullable(Away) }),
    answer: Person,
  }),
} as const;
