// What becomes of a message that nothing of ours can read: one word of the policy, read by hand, for its whole schema is not in every frame.
import type { Policy } from '../../model/policy.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import type { StoredSettings } from './stored-settings.ts';

export type FaultRule = Policy['onFault'];

/** An administrator's `failMode`, as the word of the policy that it stands for. */
const ON_FAULT = { open: 'allow', ask: 'acknowledge', closed: 'hold' } as const satisfies Record<string, FaultRule>;

/** At Send. What goes meets the net below, which asks about what Gmail sends. */
export function whenUnread(rule: FaultRule): 'go' | 'stop' {
  return rule === 'hold' ? 'stop' : 'go';
}

/**
 * The `onFault` of the policy in force. The word counts even where the policy has mistakes elsewhere; where `failMode` is not one of its
 * words, the stricter of the policy's and the default does.
 */
export function faultRuleOf({ managed, kept }: StoredSettings): FaultRule {
  const failMode = fieldOf(managed, 'failMode');
  if (failMode === 'open' || failMode === 'ask' || failMode === 'closed') return ON_FAULT[failMode];
  const policy = fieldOf(managed, 'policy');
  const onFault = fieldOf(policy === undefined ? fieldOf(kept, 'policy') : parse(policy), 'onFault');
  if (onFault === 'hold' || onFault === 'acknowledge') return onFault;
  return onFault === 'allow' && failMode === undefined ? onFault : defaultPolicy.onFault;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    // Said by whoever reads the whole policy.
    return null;
  }
}
