// Runs the rules over the sender's own text: sentence by sentence, then over the draft as a whole.
import type { Draft } from '../model/draft.ts';
import type { Fault, Flag } from '../model/flag.ts';
import type { Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import { isAutoReply } from './auto-reply.ts';
import { fold } from './fold.ts';
import { gateOf } from './gate.ts';
import { type Memory, readBlocks } from './read-block.ts';
import { type Read, toFault } from './read-sentence.ts';
import { type DraftView, inDraft, type Rule, type Sentence, type Settings } from './rule.ts';
import { settle } from './settle.ts';
import { mendSpelling } from './spelling.ts';
import { type Candidate, toFlags } from './to-flags.ts';
import { BELIEVED } from './weighed-topics.ts';

export interface DetectInput {
  readonly draft: Draft;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** The sender's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly memory: Memory | null;
}

export interface Detection {
  /** By position; strictest first where two start together. */
  readonly flags: readonly Flag[];
  readonly mentions: readonly Mention[];
  /** One a rule that threw. */
  readonly faults: readonly Fault[];
}

/** Finds every flag and mention of the draft's own text. A rule that throws is a fault of the result. */
export function detect(input: DetectInput): Detection {
  const { text, segments } = input;
  const mended = mendSpelling(text, segments);
  if (mended === null) return detectIn(input);
  const { toMended, toTyped } = mended;
  const moveSegment = ({ kind, start, end }: Segment): Segment => ({ kind, start: toMended(start), end: toMended(end) });
  const { flags, mentions, faults } = detectIn(Object.assign({}, input, { text: mended.text, segments: segments.map(moveSegment) }));
  return {
    flags: flags.map((flag) => {
      const { start, end } = toTyped(flag);
      return Object.assign({}, flag, { start, end, quote: text.slice(start, end), sentence: toTyped(flag.sentence) });
    }),
    mentions: mentions.map((m) => moved(m, toTyped(m))),
    faults,
  };
}

function detectIn(input: DetectInput): Detection {
  const { draft, segments, settings, today, memory } = input;
  // Nothing else is looked at: most of a long thread is not the sender's own.
  const own = segments
    .filter(({ kind }) => kind === 'own')
    .map(({ start, end }) => ({ at: start, text: fold(input.text.slice(start, end)) }));
  const silent = isAutoReply(draft.subject, own.map(({ text }) => text).join(''));
  const about = { gate: gateOf(input.rules), silent, today, locale: settings.locale, memory };
  const read: Read[] = [];
  for (const { at, text } of own) readBlocks(about, at, text, read);
  const faults = new Map<string, Fault>();
  const mentions: Mention[] = [];
  const candidates: Candidate[] = [];
  for (const { sentence, reading } of read) {
    for (const m of reading.mentions) mentions.push(moved(m, inDraft(sentence, m)));
    for (const { rule, finding, odds } of reading.found) {
      candidates.push({ rule, finding, odds, span: inDraft(sentence, finding), sentence: spanOf(sentence) });
    }
    for (const fault of reading.faults) faults.set(fault.rule, fault);
  }
  const sentences = read.map(({ sentence }) => sentence);
  const view = { draft, segments, sentences, settings, text: input.text };
  overDraft(view, input.rules, candidates, faults);
  return { flags: toFlags(settle(candidates, sentences), input.text, draft), mentions, faults: Array.from(faults.values()) };
}

/** Written out, because spreading is slow in older engines and mentions are many. */
function moved(m: Mention, { start, end }: Span): Mention {
  if (m.kind === 'time') return { kind: m.kind, start, end, value: m.value, tense: m.tense };
  if (m.kind === 'money') return { kind: m.kind, start, end, value: m.value };
  return { kind: m.kind, start, end, value: m.value };
}

function spanOf({ start, text, raw }: Sentence): Span {
  return { start, end: start + (raw === null ? text : raw).length };
}

function overDraft(view: DraftView, rules: readonly Rule[], candidates: Candidate[], faults: Map<string, Fault>): void {
  for (const rule of rules) {
    if (rule.scope !== 'draft') continue;
    try {
      for (const finding of rule.find(view))
        candidates.push({ rule, finding, odds: BELIEVED, span: finding, sentence: sentenceAround(finding, view.sentences) });
    } catch (error) {
      faults.set(rule.id, toFault(rule.id, error));
    }
  }
}

/** The sentence that a finding of the whole draft begins in; what is about no words stands in none. */
function sentenceAround(span: Span, sentences: readonly Sentence[]): Span {
  let low = 0;
  let high = span.start === span.end ? 0 : sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && sentence.start <= span.start) low = middle + 1;
    else high = middle;
  }
  const last = sentences[low - 1];
  if (last === undefined) return span;
  const { start, end } = spanOf(last);
  return span.start < end ? { start, end: Math.max(end, span.end) } : span;
}
