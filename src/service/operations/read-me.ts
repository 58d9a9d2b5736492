// Who the caller is, who would review them, and how much waits for them.
import type { Me } from '../../wire/me-endpoints.ts';
import { dateIn } from '../holding/business-time.ts';
import { listReviewers } from '../holding/route-hold.ts';
import { countToReview } from '../store/hold-lists.ts';
import { listCandidates } from '../store/people.ts';
import { getTenant } from '../store/tenants.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

export async function readMe(work: Work, { tenant, person }: Caller): Promise<Me> {
  const db = reading(work);
  const { id, name, settings } = await getTenant(db, tenant);
  const toReview = await countToReview(db, tenant, person.id);
  const named = [...settings.fallback, ...settings.teams.flatMap((team) => team.reviewers)];
  const candidates = await listCandidates(db, tenant, person.id, named);
  const today = dateIn(work.clock(), settings.hours.timeZone);
  const reviewers = listReviewers({ sender: person, settings, today, ...candidates }).map((one) => ({ id: one.id, name: one.name }));
  return { person, tenant: { id, name }, reviewers, returnReasons: settings.returnReasons, toReview };
}
