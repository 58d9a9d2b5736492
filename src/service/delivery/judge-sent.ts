// What a message that left is to the figures: whether it counts, by which digests a record of it is found, and what policy would have asked.
import { inspect, type Options } from '../../inspect.ts';
import { joinWrapped } from '../../mime/wrapped.ts';
import type { Body, Draft } from '../../model/draft.ts';
import { mergePolicy } from '../../model/parse-policy.ts';
import type { PolicyInput } from '../../model/policy.ts';
import type { VerdictKind } from '../../model/verdict.ts';
import { audiencesOf } from '../../policy/audience.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { readWhole } from './check-message.ts';

export interface Judge {
  readonly policy: PolicyInput;
  readonly rules: Options['rules'];
  /** When it left: “by Friday” is another Friday a week later. */
  readonly now: Date;
}

export type JudgedSent =
  | {
      readonly state: 'counted';
      readonly verdict: VerdictKind;
      readonly digest: string;
      readonly bareDigest: string;
      /** With wrapped lines joined, as whoever wrote the text had it; null where that changes nothing. */
      readonly joinedDigest: string | null;
      readonly bareJoinedDigest: string | null;
    }
  /** Within the organisation, and policy lets that flow. */
  | { readonly state: 'left-out' }
  /** No mail that can be read, or one that is too large for it. */
  | { readonly state: 'unread' };

/** Parsing holds up everything else that this process has to do. */
const MOST_BYTES = 5 * 1024 * 1024;

export async function judgeSent(mime: Uint8Array, { policy, rules, now }: Judge): Promise<JudgedSent> {
  const mail = mime.byteLength > MOST_BYTES ? null : await readWhole(mime);
  if (mail === null) return { state: 'unread' };
  const merged = mergePolicy(defaultPolicy, policy);
  const { verdict, digest } = inspect(mail.draft, { rules, policy: merged, now });
  const isInside = merged.internal === 'allow' && audiencesOf(mail.draft, merged).every(({ internal }) => internal);
  if (isInside && verdict.kind === 'allow') return { state: 'left-out' };
  const { attachments: _, ...bare } = mail.draft;
  const body = joinBody(mail.draft.body);
  return {
    ...({ state: 'counted', verdict: verdict.kind, digest, bareDigest: digestOf(bare, now) } as const),
    joinedDigest: body === null ? null : digestOf({ ...mail.draft, body }, now),
    bareJoinedDigest: body === null ? null : digestOf({ ...bare, body }, now),
  };
}

/** The digest hangs on neither rules nor policy. */
function digestOf(draft: Draft, now: Date): string {
  return inspect(draft, { rules: [], policy: defaultPolicy, now }).digest;
}

/** Null: joining changes nothing. */
function joinBody(body: Body): Body | null {
  if ('html' in body) return null;
  const text = joinWrapped(body.text);
  return text === body.text.replace(/\r\n/g, '\n') ? null : { text };
}
