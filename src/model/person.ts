// A person of one tenant: who they are to us, what they may do, and who stands in while they are away.
import * as z from 'zod/mini';

export const ROLES = ['rep', 'manager', 'admin', 'auditor'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Enough to show who it is. */
export const PersonRef = z.object({ id: z.string(), name: z.string() });
export type PersonRef = z.infer<typeof PersonRef>;

/** From the first to the last day, both included, in the tenant's time zone; the stand-in is asked in place of the person. */
export const Away = z
  .object({ from: z.iso.date(), until: z.iso.date(), standIn: z.nullable(z.string()) })
  .check(z.refine((away) => away.from <= away.until, { error: 'the last day is before the first', path: ['until'] }));
export type Away = z.infer<typeof Away>;

export const Person = z.object({
  id: z.string(),
  name: z.string(),
  /** For people to know each other by; nobody is recognised by it. */
  email: z.string(),
  roles: z.array(Role),
  manager: z.nullable(z.string()),
  /** Name of the team whose queue takes this person's holds; null where the manager does. */
  team: z.nullable(z.string()),
  away: z.nullable(Away),
  active: z.boolean(),
});
export type Person = z.infer<typeof Person>;
