// What a message that left is to the figures: whether it counts, by which digests a record of it is found, and what policy would have asked.
import { inspect } from '../../inspect.ts';
import { mergePolicy } from '../../model/parse-policy.ts';
import type { VerdictKind } from '../../model/verdict.ts';
import { audiencesOf } from '../../policy/audience.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { type Judge, readWhole } from './check-message.ts';

export type JudgedSent =
  | { readonly state: 'counted'; readonly verdict: VerdictKind; readonly digest: string; readonly bareDigest: string }
  /** Within the organisation, and policy lets that flow. */
  | { readonly state: 'left-out' }
  /** No mail that can be read. */
  | { readonly state: 'unread' };

/** `now` of the judge is when it left: “by Friday” is another Friday a week later. */
export async function judgeSent(mime: Uint8Array, { policy, rules, now }: Judge): Promise<JudgedSent> {
  const mail = await readWhole(mime);
  if (mail === null) return { state: 'unread' };
  const merged = mergePolicy(defaultPolicy, policy);
  const { attachments: _, ...bare } = mail.draft;
  const { verdict, digest } = inspect(mail.draft, { rules, policy: merged, now });
  const isInside = merged.internal === 'allow' && audiencesOf(mail.draft, merged).every(({ internal }) => internal);
  if (isInside && verdict.kind === 'allow') return { state: 'left-out' };
  // The digest hangs on neither rules nor policy.
  const bareDigest = inspect(bare, { rules: [], policy: merged, now }).digest;
  return { state: 'counted', verdict: verdict.kind, digest, bareDigest };
}
