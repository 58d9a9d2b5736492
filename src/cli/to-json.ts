// What JSON output says of one draft: the contract that other programs rely on.
import type { Inspection } from '../inspect.ts';
import type { Flag } from '../model/flag.ts';
import type { Mention } from '../model/mention.ts';
import type { VerdictKind } from '../model/verdict.ts';

export interface JsonDraft {
  readonly text?: string;
  readonly verdict: { readonly kind: VerdictKind; readonly reasons: readonly { kind: VerdictKind; rule: string; text: string }[] };
  readonly flags: readonly JsonFlag[];
  readonly mentions?: readonly JsonMention[];
  /** Rules that failed; policy has already said what that means. */
  readonly faults?: Inspection['faults'];
}
type JsonFlag = Pick<Flag, 'rule' | 'topic' | 'severity' | 'start' | 'end' | 'quote' | 'why' | 'suggestion' | 'facts'>;
type JsonMention = Pick<Mention, 'kind' | 'start' | 'end' | 'value'>;

export interface Shown {
  readonly text: boolean;
  readonly mentions: boolean;
}

export function toJson(inspection: Inspection, shown: Shown): JsonDraft {
  const { text, verdict, flags, mentions, faults } = inspection;
  return {
    ...(shown.text ? { text } : {}),
    verdict: { kind: verdict.kind, reasons: verdict.reasons.map(({ kind, rule, text }) => ({ kind, rule, text })) },
    flags: flags.map(toJsonFlag),
    ...(shown.mentions ? { mentions: mentions.map(({ kind, start, end, value }) => ({ kind, start, end, value })) } : {}),
    ...(faults.length > 0 ? { faults } : {}),
  };
}

function toJsonFlag({ rule, topic, severity, start, end, quote, why, suggestion, facts }: Flag): JsonFlag {
  return {
    rule,
    topic,
    severity,
    start,
    end,
    quote,
    why,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(facts === undefined ? {} : { facts }),
  };
}
