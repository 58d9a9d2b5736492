// What an administrator set, laid over the default; read anew whenever it changes.
import { type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { parsePolicy } from '../../model/parse-policy.ts';
import type { Policy } from '../../model/policy.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { onLocalChange, onManagedChange, readLocal, readManaged } from './browser.ts';

const Managed = z.object({
  policy: z.optional(z.string()),
  failMode: z.optional(z.enum(['open', 'ask', 'closed'])),
});

/** Where the panel keeps the policy of the service, for the scripts in the page. */
export const KEPT_POLICY = 'policy';
const Kept = z.object({ policy: z.unknown() });

const ON_FAULT = { open: 'allow', ask: 'acknowledge', closed: 'hold' } as const;

/** The policy that is in force. One that cannot be read is refused as a whole, and said in the console: the default stays. */
export function readSettings(): ReadonlySignal<Policy> {
  const policy = signal<Policy>(defaultPolicy);
  const read = async () => {
    policy.value = policyOf(await readManaged(), await readLocal(KEPT_POLICY));
  };
  onManagedChange(() => void read());
  onLocalChange(KEPT_POLICY, () => void read());
  void read();
  return policy;
}

/** What an administrator set counts before what the service said last. */
export function policyOf(managed: unknown, kept?: unknown): Policy {
  const parsed = Managed.safeParse(managed);
  if (!parsed.success) {
    console.warn('Countersign: the managed settings are not as they should be; the default policy is in force.');
    return defaultPolicy;
  }
  const { policy, failMode } = parsed.data;
  const base = policy === undefined ? ofService(kept) : parseText(policy);
  return failMode === undefined ? base : { ...base, onFault: ON_FAULT[failMode] };
}

function ofService(kept: unknown): Policy {
  const known = Kept.safeParse(kept);
  const parsed = known.success ? parsePolicy(known.data.policy, defaultPolicy) : null;
  return parsed?.ok === true ? parsed.policy : defaultPolicy;
}

function parseText(text: string): Policy {
  try {
    const parsed = parsePolicy(JSON.parse(text), defaultPolicy);
    if (parsed.ok) return parsed.policy;
    console.warn('Countersign: the managed policy has mistakes; check it with `countersign policy check`.', parsed.problems.length);
  } catch {
    console.warn('Countersign: the managed policy is not JSON; the default policy is in force.');
  }
  return defaultPolicy;
}
