// Keeps the picked policy and the service's one and the same: what is picked here is put in force there, and the other way round.
import { effect, type Signal } from '@preact/signals';
import { mergePolicy } from '../../model/parse-policy.ts';
import type { PolicyInput } from '../../model/policy.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { policyChangeEndpoints } from '../../wire/policy-change-endpoints.ts';
import { policyEndpoints } from '../../wire/policy-endpoints.ts';
import { inputOf, type PolicyChoice, PRESETS } from './policies.ts';
import type { ReviewService } from './review-service.ts';

/** The version that a new service begins with: nobody has picked anything there yet. */
const SEED = 1;

export function syncPolicy(choice: Signal<PolicyChoice>, service: ReviewService, signal: AbortSignal): void {
  let adopted: number | null = null;
  const atStart = choice.peek();
  const stop = effect(() => {
    const kept = service.connection.kept.value;
    const picked = inputOf(choice.value);
    if (kept === null || picked === null) return;
    const isSame = sameText(picked) === sameText(kept.policy);
    // What was picked before the service was heard of counts too.
    const isPicked = adopted === null && choice.value !== atStart;
    const isNews = adopted !== kept.version && kept.version !== SEED && !isPicked;
    adopted = kept.version;
    if (isSame) return;
    if (isNews) choice.value = choiceOf(kept.policy);
    else void publish(picked, service);
  });
  signal.addEventListener('abort', stop);
}

async function publish(policy: PolicyInput, { admin, connection }: ReviewService): Promise<void> {
  const current = await admin.call(policyEndpoints.readPolicy, { params: {}, query: {}, body: undefined });
  if (!current.ok || current.etag === null) return;
  const body = { policy, reason: 'Picked in the playground' };
  await admin.call(policyChangeEndpoints.writePolicy, { params: {}, query: {}, body, ifMatch: current.etag });
  await connection.readPolicy();
}

function choiceOf(policy: PolicyInput): PolicyChoice {
  if (sameText(policy) === sameText(PRESETS.standard)) return { kind: 'standard' };
  if (sameText(policy) === sameText(PRESETS.strict)) return { kind: 'strict' };
  return { kind: 'custom', text: JSON.stringify(policy, null, 2) };
}

/** The whole policy, in one order of keys. */
function sameText(policy: PolicyInput): string {
  return JSON.stringify(inOrder(mergePolicy(defaultPolicy, policy)));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}
