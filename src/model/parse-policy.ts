// Reads a policy file: lays it over a base, or says key by key what is wrong and what would be right.
import { TOPICS, type Topic } from './flag.ts';
import { type Policy, PolicyInput, type TopicPolicy } from './policy.ts';
import { findContradictions } from './policy-contradictions.ts';
import { explain, explainContradiction, type Problem } from './policy-problems.ts';

export type ParsedPolicy = { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a policy; whatever the file leaves out comes from `base`, in most cases `defaultPolicy`. */
export function parsePolicy(value: unknown, base: Policy): ParsedPolicy {
  const parsed = PolicyInput.safeParse(value);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap((issue) => explain(issue, value, [])) };
  const policy = mergePolicy(base, parsed.data);
  const customers = Object.keys(policy.customers);
  const problems = findContradictions(parsed.data, customers).map((one) => explainContradiction(one, customers));
  return problems.length === 0 ? { ok: true, policy } : { ok: false, problems };
}

/** The policy, or null where the file has mistakes; for whoever has nobody to explain them to. */
export function readPolicy(value: unknown, base: Policy): Policy | null {
  const parsed = PolicyInput.safeParse(value);
  if (!parsed.success) return null;
  const policy = mergePolicy(base, parsed.data);
  return findContradictions(parsed.data, Object.keys(policy.customers)).length === 0 ? policy : null;
}

/**
 * Lays a file over a base. Lists replace lists and single values replace single values, with two exceptions: topics are
 * laid over key by key, and the file's exceptions come before the base's, which stay unless the file has one of that name.
 */
export function mergePolicy(base: Policy, input: PolicyInput): Policy {
  const exceptions = input.exceptions ?? [];
  const named = new Set(exceptions.map(({ name }) => name));
  return {
    version: 1,
    name: input.name ?? base.name,
    locale: input.locale ?? base.locale,
    timeZone: input.timeZone ?? base.timeZone,
    internalDomains: input.internalDomains ?? base.internalDomains,
    internal: input.internal ?? base.internal,
    customers: input.customers ?? base.customers,
    executives: {
      titles: input.executives?.titles ?? base.executives.titles,
      addresses: input.executives?.addresses ?? base.executives.addresses,
    },
    topics: mergeTopics(base.topics, input.topics ?? {}),
    exceptions: [...exceptions, ...base.exceptions.filter(({ name }) => !named.has(name))],
    confirmTwice: input.confirmTwice ?? base.confirmTwice,
    reasons: {
      presets: input.reasons?.presets ?? base.reasons.presets,
      freeText: input.reasons?.freeText ?? base.reasons.freeText,
      minLength: input.reasons?.minLength ?? base.reasons.minLength,
    },
    approvedPhrases: input.approvedPhrases ?? base.approvedPhrases,
    onFault: input.onFault ?? base.onFault,
    review: { contact: input.review?.contact ?? base.review.contact },
  };
}

function mergeTopics(base: Policy['topics'], input: NonNullable<PolicyInput['topics']>): Policy['topics'] {
  const merged: Record<Topic, TopicPolicy> = { ...base };
  for (const topic of TOPICS) {
    const from = base[topic];
    const own = input[topic] ?? {};
    const human = own.human ?? from.human;
    const agent = own.agent ?? from.agent;
    merged[topic] = {
      low: own.low ?? from.low,
      medium: own.medium ?? from.medium,
      high: own.high ?? from.high,
      ...(human && { human }),
      ...(agent && { agent }),
    };
  }
  return merged;
}
