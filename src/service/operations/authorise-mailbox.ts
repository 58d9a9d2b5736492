// Connects one person's mailbox in two steps: the administrator gets the address where the person allows it, and brings back what
// the provider answered. The state is kept as a hash, works once, in time, and only for who began.
import type { MailboxConnection, MailboxUse, MailProvider } from '../../model/mailbox-connection.ts';
import type { TenantSettings } from '../../model/tenant-settings.ts';
import type { FinishAuthorisation, StartAuthorisation, StartedAuthorisation } from '../../wire/mailbox-endpoints.ts';
import { type Allowed, Authorisation, consentUrl, exchangeCode } from '../mailbox/authorise.ts';
import { openToken, sealToken, type TokenOwner } from '../mailbox/token-vault.ts';
import { findSubject, insertAuthorisation, type StoredAuthorisation, takeAuthorisation } from '../store/mailboxes.ts';
import { findPerson } from '../store/people.ts';
import { getTenant } from '../store/tenants.ts';
import { newSecret } from '../work/new-id.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading, sha256 } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { keepConnection, NOT_SET_UP } from './connect-mailbox.ts';
import { issuersOf } from './find-mailbox.ts';

const VALID_MS = 15 * 60_000;

export async function startAuthorisation(work: Work, caller: Caller, asked: StartAuthorisation): Promise<Outcome<StartedAuthorisation>> {
  const { mail } = work;
  if (mail === null) return NOT_SET_UP;
  const db = reading(work);
  if ((await findPerson(db, caller.tenant, asked.person)) === null) return refused('not-found', 'There is no such person.');
  const state = newSecret();
  const now = work.clock();
  const { provider, clientId, clientSecret, redirectUri } = asked;
  const tenant = asked.provider === 'graph' ? asked.tenant.toLowerCase() : null;
  const uses = usesOf((await getTenant(db, caller.tenant)).settings, provider);
  const authorisation: Authorisation = { provider, clientId, clientSecret, redirectUri, verifier: newSecret(), tenant, uses };
  const stateHash = sha256(state);
  const expiresAt = new Date(now.getTime() + VALID_MS);
  const sealed = sealToken(JSON.stringify(authorisation), ownerOf(caller.tenant, stateHash), mail.keys);
  const one: StoredAuthorisation = {
    ...{ tenant: caller.tenant, stateHash, person: asked.person, provider, sealed, startedBy: caller.person.id, expiresAt },
  };
  await insertAuthorisation(db, one, now);
  return done({ url: consentUrl(authorisation, state, mail), state, expiresAt: expiresAt.toISOString() });
}

export async function finishAuthorisation(
  work: Work,
  caller: Caller,
  { state, code }: FinishAuthorisation,
): Promise<Outcome<MailboxConnection>> {
  const { mail } = work;
  if (mail === null) return NOT_SET_UP;
  const taken = await takeAuthorisation(reading(work), caller.tenant, sha256(state), caller.person.id, work.clock());
  if (taken === null) return refused('not-found', 'You began no such authorisation, or its time is over; please begin again.');
  const opened = openToken(taken.sealed, ownerOf(caller.tenant, taken.stateHash), mail.keys);
  if (opened.kind === 'refused') return refused('not-found', 'It was sealed with keys that are not here any more; please begin again.');
  const authorisation = Authorisation.parse(JSON.parse(opened.token));
  const exchanged = await exchangeCode(authorisation, code, mail);
  if (exchanged.kind === 'refused')
    return refused('bad-request', 'The provider did not take the code, or not all that is needed was allowed; please begin again.');
  if (exchanged.kind !== 'done') return refused('unavailable', 'The provider could not be reached; please begin again.');
  if (!(await isThem(work, caller, taken, authorisation, exchanged.value)))
    return refused('bad-request', 'Somebody else allowed it than the person whose mailbox was meant; nothing was kept.');
  const { credentials } = exchanged.value;
  return keepConnection(work, mail, caller, { credentials, person: taken.person, uses: authorisation.uses });
}

/** Who signs in with this provider must be who allowed it: else one would send from another's mailbox. */
async function isThem(
  work: Work,
  { tenant }: Caller,
  taken: StoredAuthorisation,
  asked: Authorisation,
  allowed: Allowed,
): Promise<boolean> {
  const known = await findSubject(reading(work), tenant, taken.person, issuersOf(asked.provider, asked.tenant));
  return known === null || known === allowed.subject;
}

/** What a mailbox is connected for is what the organisation has switched on; sending, as ever, where it has switched on neither. */
function usesOf({ watchSent, afterRelease }: TenantSettings, provider: MailProvider): MailboxUse[] {
  if (!watchSent || provider === 'graph') return ['send'];
  return afterRelease === 'service-sends' ? ['send', 'watch'] : ['watch'];
}

function ownerOf(tenant: string, stateHash: string): TokenOwner {
  return { tenant, user: `authorisation ${stateHash}` };
}
