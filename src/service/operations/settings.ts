// How reviews run in a tenant: reading it, and changing it if nobody else did since.
import type { TenantSettings } from '../../model/tenant-settings.ts';
import { compareValues } from '../holding/compare-values.ts';
import { mayReview } from '../holding/route-hold.ts';
import { listPeople } from '../store/people.ts';
import { getTenant, saveSettings } from '../store/tenants.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

export interface VersionedSettings {
  readonly settings: TenantSettings;
  readonly version: number;
}

export async function readSettings(work: Work, { tenant }: Caller): Promise<VersionedSettings> {
  const { settings, settingsVersion } = await getTenant(reading(work), tenant);
  return { settings, version: settingsVersion };
}

export async function writeSettings(
  work: Work,
  { tenant, person }: Caller,
  settings: TenantSettings,
  expected: number,
): Promise<Outcome<VersionedSettings>> {
  const before = await getTenant(reading(work), tenant);
  return transact<VersionedSettings>(work, tenant, async ({ tx, audit }) => {
    const named = [
      ...settings.fallback,
      ...settings.teams.flatMap(({ reviewers }) => reviewers),
      ...settings.escalations.flatMap(({ people }) => people),
    ];
    const known = new Map((await listPeople(tx, tenant, [...new Set(named)])).map((one) => [one.id, one]));
    const isReviewer = (id: string) => {
      const found = known.get(id);
      return found !== undefined && mayReview(found);
    };
    if (!named.every(isReviewer))
      return refused('bad-request', 'Teams, escalations and fallback may name only reviewers of your organisation.');
    const teams = settings.teams.map(({ name }) => name);
    if (new Set(teams).size < teams.length) return refused('bad-request', 'Each team needs a name of its own.');
    const names = settings.escalations.map(({ name }) => name);
    if (names.includes('manager') || new Set(names).size < names.length) {
      return refused('bad-request', 'Each escalation needs a name of its own, other than “manager”.');
    }
    if (!(await saveSettings(tx, tenant, settings, expected)))
      return refused('stale', 'The settings were changed meanwhile; please look again.');
    audit(person.id, { kind: 'settings-changed' }, { changes: compareValues(before.settings, settings) });
    return done({ settings, version: expected + 1 });
  });
}
