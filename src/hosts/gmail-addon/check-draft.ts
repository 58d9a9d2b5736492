// Checks the draft that is open: finds it among the saved ones, reads it, and judges it here as everywhere.
import { inspect } from '../../inspect.ts';
import { readPolicy } from '../../model/parse-policy.ts';
import type { Policy } from '../../model/policy.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { rules } from '../../rules/index.ts';
import { policyEndpoints } from '../../wire/policy-endpoints.ts';
import type { Card } from './card.ts';
import { draftCard } from './draft-card.ts';
import type { AddonEvent } from './event.ts';
import { type Drafts, findDraft } from './find-draft.ts';
import { type Decode, readDraft, SavedDraft } from './saved-draft.ts';
import type { Service } from './service.ts';
import { describeTrouble } from './trouble.ts';
import { goneCard, unfoundCard, unnamedCard } from './unfound-card.ts';

export interface CheckOptions {
  readonly service: Service;
  readonly drafts: Drafts;
  readonly decode: Decode;
  readonly clock: () => Date;
  readonly clientId: () => string | null;
}

/** A draft that a card was made for is read by its id; else the open one is looked for. */
export function checkDraft(options: CheckOptions, event: AddonEvent): Card {
  const known = event.parameter('draft');
  if (known !== '') return checkSaved(options, known, event);
  if (event.draft === null) return unnamedCard();
  const found = findDraft(event.draft, options.drafts, options.clock);
  return found.kind === 'one' ? checkSaved(options, found.id, event) : unfoundCard(found);
}

function checkSaved({ service, drafts, decode, clock, clientId }: CheckOptions, id: string, { timeZone }: AddonEvent): Card {
  const fetched = drafts.fetch(id, 'full');
  if (!fetched.ok && fetched.code === 'gone') return goneCard();
  const saved = SavedDraft.safeParse(fetched.ok ? fetched.value : null);
  if (!saved.success) return unfoundCard({ kind: 'refused' });
  const draft = readDraft(saved.data, decode);
  const { policy, unread } = policyInForce(service, clientId);
  const now = clock();
  const inspection = inspect(draft, { rules, policy: inZone(policy, timeZone), now });
  const millis = Number.parseInt(saved.data.message.internalDate, 10);
  const savedAt = Number.isNaN(millis) ? null : new Date(millis);
  return draftCard({ id, subject: draft.subject, inspection, policy, unread, savedAt }, now);
}

/** The policy in force; where it cannot be read the default, and why. */
function policyInForce(service: Service, clientId: () => string | null): { readonly policy: Policy; readonly unread: string | null } {
  const answer = service.call(policyEndpoints.readPolicy, { params: {}, query: {}, body: undefined });
  if (!answer.ok) return { policy: defaultPolicy, unread: describeTrouble(answer, clientId()) };
  const policy = readPolicy(answer.value.policy, defaultPolicy);
  return policy === null ? { policy: defaultPolicy, unread: 'It has a mistake in it.' } : { policy, unread: null };
}

/** “Local” would be the script's own zone: the reader's is what they mean by “today”. */
function inZone(policy: Policy, timeZone: string | null): Policy {
  return policy.timeZone === 'local' && timeZone !== null ? { ...policy, timeZone } : policy;
}
