// "Confirmed, go ahead" over a quoted offer: a short yes that accepts what stands below.
import { exec } from '../engine/match.ts';
import { asksToBind, lastPoint, quotedLines } from '../engine/quoted-points.ts';
import { type DraftView, defineRule, type Examples, type Finding, inDraft, type Sentence } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import type { Span } from '../model/span.ts';

const YES =
  /^(?:(?:thanks|thank you|cheers|great|perfect|super|lovely|brilliant|ok|okay|yes|sure)[^.!]{0,24}?[,.!;:-] ?)?((?:yes|ok|okay|sure|yep|yup|absolutely)?[, ]*(?:agreed|confirmed|accepted|approved|(?:done )?deal|(?:please |let's )?(?:go ahead|proceed)|let's (?:do|go for) (?:it|that)|(?:that|this|it|all)(?:'s| is| all|) ?(?:works|fine|good|agreed|ok|okay|confirmed|accepted)|(?:sounds|looks) good|happy to proceed|(?:we|i)(?:'re| are|'m| am)? (?:agreed|agree|confirm|accept|happy with (?:that|this|all)|good to go|in|on board)|works for (?:us|me)|fine (?:by|with) (?:us|me)|(?:happy|fine|ok|okay|good) with (?:that|this|all|both|those|these|everything)|consider it agreed|as (?:agreed|proposed|per your (?:mail|email|terms|offer))|(?:yes|ok|okay) to (?:all|both|everything|that|the above|your)|all (?:points )?(?:agreed|confirmed|accepted)))\b(?! (?:to (?:meet|speak|talk|chat|see|call)|for (?:a|the) (?:call|meeting|coffee|chat)|on (?:monday|tuesday|wednesday|thursday|friday)))/;
/** "Fine.", "Four weeks, yes.": as short as this an answer is only right below what it answers. */
const SHORT_YES =
  /^(?!.*\b(?:but|not|unless|if|let me|later)\b)((?:yes|fine|ok|okay|agreed|accepted|approved|confirmed|done|sure|no problem|happy with that|yep|yup|can do)\b[^.!?]{0,30}|[^.!?]{1,30}[,:-] ?(?:yes|agreed|accepted|fine))[.!]?$/;

/** What a yes at the top is said to: the first line below that asks for something that binds. */
function acceptedLine(view: DraftView): string | null {
  for (const segment of view.segments) {
    const line = segment.kind === 'quoted' ? quotedLines(view.text, segment).find(asksToBind) : undefined;
    if (line !== undefined) return line;
  }
  return null;
}

/** Answers between the lines: the first words below a quoted point, and that point. */
function answersBetween(view: DraftView): Finding[] {
  const { segments, sentences } = view;
  const out: Finding[] = [];
  let at = 0;
  segments.forEach((segment, i) => {
    while (at < sentences.length && ((sentences[at]?.start ?? 0) < segment.start || sentences[at]?.isAside)) at++;
    const above = segments[i - 1];
    const first = sentences[at];
    if (segment.kind !== 'own' || above === undefined || above.kind !== 'quoted') return;
    if (first === undefined || first.start >= segment.end) return;
    const hit = yesIn(first, SHORT_YES) || yesIn(first, YES);
    const point = hit === null ? '' : lastPoint(view.text, above);
    if (hit !== null && asksToBind(point)) out.push(acceptance(hit, point, undefined));
  });
  return out;
}

/** Enough of what is accepted to know it by. */
const SHOWN = 90;

function acceptance(hit: Span, line: string, suggestion: string | undefined): Finding {
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
  return { ...hit, why: `This short yes accepts what stands below: “${shown}”`, suggestion, facts: { byReference: true } };
}

/** "Confirmed, go ahead" goes on saying yes, whatever its first word is replaced with. */
function endsThere(text: string, end: number): boolean {
  return /^[ ]*(?:[.!\n]|$)/.test(text.slice(end, end + 20));
}

export default defineRule({
  id: 'acceptance-by-reference',
  title: 'Acceptance of what is quoted below',
  topic: 'terms',
  severity: 'medium',
  why: 'This short yes accepts what the other side wrote below.',
  scope: 'draft',
  find(view): readonly Finding[] {
    if (!view.segments.some(({ kind }) => kind === 'quoted')) return [];
    const between = answersBetween(view);
    const hit = view.sentences
      .slice(0, 4)
      .map((sentence) => yesIn(sentence, YES))
      .find((found) => found !== null);
    const line = hit === undefined ? null : acceptedLine(view);
    if (hit === undefined || hit === null || line === null) return between;
    return [
      ...between,
      acceptance(hit, line, endsThere(view.text, hit.end) ? 'Thanks, let me check each point before I confirm' : undefined),
    ];
  },
});

function yesIn(sentence: Sentence, pattern: RegExp): Span | null {
  const m = exec(pattern, sentence.lower);
  if (m === null || m[1] === undefined || sentence.text.length > 120 || /\?\W*$/.test(sentence.text)) return null;
  const start = m.index + m[0].indexOf(m[1], pattern === YES ? m[0].length - m[1].length : 0);
  const end = start + m[1].length;
  if (vetoOf(sentence, start, end, ['question', 'reported', 'hypothetical', 'refused']) !== null) return null;
  return inDraft(sentence, { start, end });
}

export const examples: Examples = {
  flags: [
    '⟦Confirmed⟧, go ahead.\n\n> We would order 500 at $12 with net 60.',
    'Hi Jo,\n\n⟦Agreed⟧.\n\n> Clause 7: liability is uncapped.',
    '⟦Works for us⟧.\n\n> Can you accept a 15% discount?',
    '⟦Sounds good⟧.\n\n> We need delivery by Friday.',
    'See below.\n\n> 3. Supplier shall pay for spares.\nGood point, ⟦fine⟧.',
    'See below.\n\n> 3. Supplier shall hold eight weeks of stock.\n⟦Four weeks, yes⟧.\n\n> 4. Who attends?\nFine.',
  ],
  passes: {
    'nothing is quoted': 'Sounds good.',
    'a meeting': 'Works for me.\n\n> Shall we meet on Tuesday at ten?',
    question: 'Agreed?\n\n> We would order 500 at $12.',
    'quoted reply': 'Let me look into it.\n\n> Agreed, go ahead with $12.',
    'small talk': 'See below.\n\n> 1. Price £40?\n\n> 2. Who attends?\nFine.\n\n> Did you get the contract?\nYes.',
    'not yet': 'See below.\n\n> 3. Supplier shall hold stock.\nFine if legal agrees.\n\n> 4. We need it by Friday.\nOk, let me see.',
    negation: 'Not agreed.\n\n> We would order 500 at $12.',
  },
};
