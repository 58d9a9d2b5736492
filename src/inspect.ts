// The spine: one draft in, its flags and the policy's verdict out. Synchronous, pure, and on a draft it never throws.

import { detect } from './engine/detect.ts';
import { digestDraft } from './engine/digest.ts';
import { isForeign } from './engine/language.ts';
import { resolveLocalDay } from './engine/mentions/local-day.ts';
import { createMemory, type Memory } from './engine/read-block.ts';
import { readHtml } from './engine/read-html.ts';
import { type ReadText, readText } from './engine/read-text.ts';
import type { Rule } from './engine/rule.ts';
import { segment } from './engine/segment.ts';
import type { Acknowledgement } from './model/acknowledgement.ts';
import type { Draft } from './model/draft.ts';
import type { Fault, Flag } from './model/flag.ts';
import type { Mention } from './model/mention.ts';
import type { Policy } from './model/policy.ts';
import type { Receipt } from './model/receipt.ts';
import type { Segment } from './model/segment.ts';
import type { Verdict } from './model/verdict.ts';
import { decide } from './policy/decide.ts';
import { dropApproved } from './policy/match.ts';

export interface Options {
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  readonly now: Date;
  readonly acknowledgements?: readonly Acknowledgement[] | undefined;
  readonly receipt?: Receipt | null | undefined;
}

export interface Inspection {
  /** The draft's plain text; every offset counts its UTF-16 units. */
  readonly text: string;
  /** The text with its way back to the source, for hosts that mark the very characters. */
  readonly read: ReadText;
  readonly segments: readonly Segment[];
  readonly flags: readonly Flag[];
  readonly mentions: readonly Mention[];
  readonly faults: readonly Fault[];
  readonly verdict: Verdict;
  /** SHA-256 over subject, own text, recipients and attachment names; computed when it is asked for. */
  readonly digest: string;
  /** The sender's own words read as another language than English: then finding nothing in them says nothing. */
  readonly isForeign: boolean;
}

/** Inspects one draft. A host that reads the body itself gives `read`; `memory` carries sentences over from the last keystroke. */
function inspectWith(draft: Draft, options: Options, today: string, given: ReadText | undefined, memory: Memory | null): Inspection {
  const { rules, policy, now } = options;
  const faults: Fault[] = [];
  const read = given || attempt('read', () => readBody(draft), faults) || readText('');
  const segments = attempt('segment', () => segment(read), faults) || [{ kind: 'own' as const, start: 0, end: read.text.length }];
  const { locale, internalDomains, executives } = policy;
  const input = { draft, text: read.text, segments, rules, settings: { locale, internalDomains, executives }, today, memory };
  const found = attempt('detect', () => detect(input), faults) || { flags: [], mentions: [], faults: [] };
  const flags = attempt('approved-phrases', () => dropApproved(found.flags, read.text, policy, draft, now), faults) || found.flags;
  const all = faults.concat(found.faults);
  let digest = '';
  const digestOnce = (): string => {
    if (digest === '') digest = digestDraft(draft, ownTextOf({ text: read.text, segments }));
    return digest;
  };
  const verdict = decide({
    draft,
    flags,
    faults: all,
    policy,
    now,
    digest: digestOnce,
    acknowledgements: options.acknowledgements || [],
    receipt: options.receipt,
  });
  return {
    text: read.text,
    read,
    segments,
    flags,
    mentions: found.mentions,
    faults: all,
    verdict,
    get digest() {
      return digestOnce();
    },
    get isForeign() {
      return isForeign(ownTextOf({ text: read.text, segments }));
    },
  };
}

/** Inspects one draft: what in it binds, and what policy asks for before it may go. */
export function inspect(draft: Draft, options: Options): Inspection {
  return inspectWith(draft, options, resolveLocalDay(options.now, options.policy.timeZone), undefined, null);
}

/** `inspect` with its rules, and a memory of what it read last. */
export type Inspector = (draft: Draft, options: Omit<Options, 'rules'>, read?: ReadText) => Inspection;

/** Inspects one draft again and again while it is written, and reads anew only the sentences that changed. */
export function createInspector(rules: Options['rules']): Inspector {
  let memory = createMemory();
  let bound = '';
  return (draft, options, read) => {
    const { policy, now, acknowledgements, receipt } = options;
    const today = resolveLocalDay(now, policy.timeZone);
    const state = `${policy.locale} ${today}`;
    if (bound !== state) memory = createMemory();
    bound = state;
    return inspectWith(draft, { rules, policy, now, acknowledgements, receipt }, today, read, memory);
  };
}

function readBody({ body }: Draft): ReadText {
  return 'html' in body ? readHtml(body.html) : readText(body.text);
}

function attempt<T>(rule: string, run: () => T, faults: Fault[]): T | null {
  try {
    return run();
  } catch (error) {
    faults.push({ rule, message: error instanceof Error ? error.name : 'failed' });
    return null;
  }
}

/** The sender's own words alone: what a digest covers of the text. */
export function ownTextOf({ text, segments }: Pick<Inspection, 'text' | 'segments'>): string {
  return segments
    .filter(({ kind }) => kind === 'own')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
