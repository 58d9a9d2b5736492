// What an administrator set, laid over the default; read anew whenever it changes.
import { type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { readPolicy } from '../../model/parse-policy.ts';
import type { Policy } from '../../model/policy.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { readLocal, readManaged } from './browser.ts';
import { faultRuleOf } from './fault-rule.ts';
import { followSettings, KEPT_POLICY, type StoredSettings } from './stored-settings.ts';

const Managed = z.object({
  policy: z.optional(z.string()),
  failMode: z.optional(z.enum(['open', 'ask', 'closed'])),
});

const Kept = z.object({ policy: z.unknown(), version: z.number() });

/** The policy that is in force, beginning with what is known of it. */
export function readSettings(known: StoredSettings, end: AbortSignal): ReadonlySignal<Policy> {
  const policy = signal(policyOf(known));
  const tell = (settings: StoredSettings) => {
    policy.value = policyOf(settings);
  };
  void followSettings(known, tell, end);
  return policy;
}

/**
 * By which version of the service's policy a message is judged: null where an administrator's own counts, undefined where no service
 * ever knew the sender here.
 */
export async function readPolicyVersion(): Promise<number | null | undefined> {
  const kept = Kept.safeParse(await readLocal(KEPT_POLICY));
  if (!kept.success) return undefined;
  const managed = Managed.safeParse(await readManaged());
  return managed.success && managed.data.policy === undefined ? kept.data.version : null;
}

/**
 * What an administrator set counts before what the service said last. A policy that cannot be read is refused as a whole, and said in the
 * console: the default stays, but for the word on what cannot be read, which every frame reads by hand and which is the same here.
 */
export function policyOf(settings: StoredSettings): Policy {
  return { ...rulesOf(settings), onFault: faultRuleOf(settings) };
}

function rulesOf({ managed, kept }: StoredSettings): Policy {
  const parsed = Managed.safeParse(managed);
  if (!parsed.success) {
    console.warn('Countersign: wrong managed settings; the default policy is in force.');
    return defaultPolicy;
  }
  const { policy } = parsed.data;
  return policy === undefined ? ofService(kept) : parseText(policy);
}

function ofService(kept: unknown): Policy {
  const known = Kept.safeParse(kept);
  return (known.success ? readPolicy(known.data.policy, defaultPolicy) : null) ?? defaultPolicy;
}

function parseText(text: string): Policy {
  try {
    const policy = readPolicy(JSON.parse(text), defaultPolicy);
    if (policy !== null) return policy;
    console.warn('Countersign: the managed policy has mistakes; see `countersign policy check`.');
  } catch {
    console.warn('Countersign: the managed policy is not JSON; the default policy is in force.');
  }
  return defaultPolicy;
}
