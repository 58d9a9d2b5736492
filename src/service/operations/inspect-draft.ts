// Inspects a draft by the tenant's policy, for clients that cannot do it themselves. Nothing is kept.
import type { Acknowledgement } from '../../model/acknowledgement.ts';
import type { Draft } from '../../model/draft.ts';
import type { InspectionResult } from '../../wire/inspect-endpoints.ts';
import { inspectDraft as inspect } from '../holding/judge-draft.ts';
import type { Caller, Work } from '../work/work.ts';
import { getGroundOf } from './place-hold.ts';

export async function inspectDraft(
  work: Work,
  caller: Caller,
  draft: Draft,
  acknowledgements: readonly Acknowledgement[],
): Promise<InspectionResult> {
  const { policy, policyVersion } = await getGroundOf(work, caller);
  const { text, segments, verdict, flags, mentions, faults, digest } = inspect({
    draft,
    acknowledgements,
    policy,
    rules: work.rules,
    now: work.clock(),
  });
  return {
    text,
    segments: segments.map(({ kind, start, end }) => ({ kind, start, end })),
    verdict: { kind: verdict.kind, reasons: [...verdict.reasons] },
    flags: flags.map(({ facts, sentence: { start, end }, ...flag }) => ({
      ...flag,
      sentence: { start, end },
      ...(facts === undefined ? {} : { facts: { ...facts } }),
    })),
    mentions: mentions.map(({ start, end, kind, value }) => ({ start, end, kind, value })),
    faults: [...faults],
    digest,
    policyVersion,
  };
}
