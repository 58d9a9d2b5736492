// Who a draft goes to, as a policy sees it: one audience per domain.
import type { Draft } from '../model/draft.ts';
import type { Policy } from '../model/policy.ts';
import { isPublicMail } from './public-mail.ts';

export interface Audience {
  /** Lower case; empty where the address cannot be read, which counts as outside. */
  readonly domain: string;
  readonly internal: boolean;
}

/** Only an address of one plain shape has a domain: whatever else may stand in the field must not pass for one of ours. */
const ADDRESS = /^[^\s@,;<>"()]+@([^\s@,;<>"()]+)$/;

function domainOf(address: string): string {
  const match = ADDRESS.exec(address.trim());
  const domain = match?.[1] ?? '';
  return domain.toLowerCase().replace(/\.$/, '');
}

/** Whether a domain is the listed one or lies under it. */
function isUnder(domain: string, listed: string): boolean {
  const parent = listed.charAt(0) === '@' ? listed.slice(1).toLowerCase() : listed.toLowerCase();
  if (parent === '' || domain === '') return false;
  return domain === parent || domain.slice(-parent.length - 1) === `.${parent}`;
}

function isUnderAny(domain: string, listed: readonly string[]): boolean {
  return listed.some((parent) => isUnder(domain, parent));
}

/** Where the policy lists no domain: the sender's own, which counts to the letter, unless anybody can have an address there; else empty. */
function guessedDomain(draft: Draft, policy: Policy): string {
  if (policy.internalDomains.length > 0 || draft.from === undefined) return '';
  const domain = domainOf(draft.from.address);
  return isPublicMail(domain) ? '' : domain;
}

type Recipients = Pick<Draft, 'to' | 'cc' | 'bcc'>;

/** Whether two drafts go to the same domains, in whatever order. */
export function goToSameDomains(one: Recipients, other: Recipients): boolean {
  return domainsOf(one).sort().join() === domainsOf(other).sort().join();
}

/** The domains that a draft goes to, each once, in the order of its recipients; '' for an address that cannot be read. */
function domainsOf(draft: Recipients): string[] {
  const domains = new Set<string>();
  for (const list of [draft.to, draft.cc, draft.bcc]) {
    for (const { address } of list) domains.add(domainOf(address));
  }
  return Array.from(domains);
}

/** The audiences of a draft; one without recipients is judged as going outside. */
export function audiencesOf(draft: Draft, policy: Policy): Audience[] {
  const domains = domainsOf(draft);
  if (domains.length === 0) domains.push('');
  const own = guessedDomain(draft, policy);
  return domains.map((domain) => ({
    domain,
    internal: isUnderAny(domain, policy.internalDomains) || (domain !== '' && domain === own),
  }));
}

/** Whether an audience is one of those that a policy names: `internal`, `external`, a customer, a domain. */
export function isNamed(scope: string | readonly string[], audience: Audience, policy: Policy): boolean {
  const names = typeof scope === 'string' ? [scope] : scope;
  return names.some((name) => {
    if (name === 'internal') return audience.internal;
    if (name === 'external') return !audience.internal;
    // A name such as `constructor` finds what every object has, which is no list.
    const customer = policy.customers[name];
    return Array.isArray(customer) ? isUnderAny(audience.domain, customer) : isUnder(audience.domain, name);
  });
}
