// "Confirmed, go ahead" over a quoted offer: a short yes that accepts what stands below.
import { type DraftView, defineRule, type Examples, type Finding, inDraft, type Sentence } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';

const YES =
  /^(?:(?:hi|hello|hey|dear)[^,.!]{0,30}[,.!-] ?)?(?:(?:thanks|thank you|cheers|great|perfect|super|lovely|brilliant|ok|okay|yes|sure)[^.!]{0,24}?[,.!;:-] ?)?((?:yes|ok|okay|sure|absolutely)?[, ]*(?:agreed|confirmed|accepted|approved|(?:done )?deal|(?:please |let's )?(?:go ahead|proceed)|let's (?:do|go for) (?:it|that)|(?:that|this|it|all)(?:'s| is| all|) ?(?:works|fine|good|agreed|ok|okay|confirmed|accepted)|(?:sounds|looks) good|happy to proceed|(?:we|i)(?:'re| are|'m| am)? (?:agreed|agree|confirm|accept|happy with (?:that|this|all)|good to go|in|on board)|works for (?:us|me)|fine (?:by|with) (?:us|me)|consider it agreed|as (?:agreed|proposed|per your (?:mail|email|terms|offer))|(?:yes|ok|okay) to (?:all|both|everything|that|the above|your)|all (?:points )?(?:agreed|confirmed|accepted)))\b(?! (?:to (?:meet|speak|talk|chat|see|call)|for (?:a|the) (?:call|meeting|coffee|chat)|on (?:monday|tuesday|wednesday|thursday|friday)))/;
const ASKED =
  /[$£€]\s?\d|\b\d+ ?%|\b(?:price|discount|clause|terms?|contract|redlines?|net \d+|sla|uptime|liabilit|indemn|warrant|exclusiv|deliver|deadline|by (?:monday|tuesday|wednesday|thursday|friday|the \d)|we(?:'d| would)? (?:need|require|expect|propose|want|order|like)|can you confirm|please confirm|agree to|accept|order \d+|commit to|cancel|refund|waive|renew)/;
const MEETING = /\b(?:meet|meeting|call|lunch|coffee|zoom|teams|slot|invite|calendar)\b/;

/** What the yes is said to: the first line of the quoted text that asks for something that binds. */
function acceptedLine({ text, segments }: DraftView): string | null {
  for (const { kind, start, end } of segments) {
    if (kind !== 'quoted') continue;
    for (const line of text.slice(start, Math.min(end, start + 4000)).split('\n')) {
      const words = line.replace(/^[>\s]+/, '').trim();
      if (words.length > 8 && ASKED.test(words.toLowerCase()) && !MEETING.test(words.toLowerCase())) return words;
    }
  }
  return null;
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
    const hit = view.sentences
      .slice(0, 4)
      .map(yesIn)
      .find((found) => found !== null);
    if (hit === undefined || hit === null) return [];
    const line = acceptedLine(view);
    if (line === null) return [];
    const shown = line.length > 90 ? `${line.slice(0, 89)}…` : line;
    return [
      {
        ...hit,
        why: `This short yes accepts what stands below: “${shown}”`,
        suggestion: endsThere(view.text, hit.end) ? 'Thanks, let me check each point before I confirm' : undefined,
        facts: { byReference: true },
      },
    ];
  },
});

function yesIn(sentence: Sentence): { start: number; end: number } | null {
  const m = YES.exec(sentence.lower);
  if (m === null || m[1] === undefined || sentence.text.length > 120) return null;
  const start = m.index + m[0].indexOf(m[1], m[0].length - m[1].length);
  const end = m.index + m[0].length;
  if (vetoOf(sentence, start, end, ['question', 'reported', 'hypothetical', 'refused']) !== null) return null;
  return inDraft(sentence, { start, end });
}

export const examples: Examples = {
  flags: [
    '⟦Confirmed⟧, go ahead.\n\n> We would order 500 at $12 with net 60.',
    'Hi Jo,\n\n⟦Agreed⟧.\n\n> Clause 7: liability is uncapped.',
    '⟦Works for us⟧.\n\n> Can you accept a 15% discount?',
    '⟦Sounds good⟧.\n\n> We need delivery by Friday.',
  ],
  passes: {
    'nothing is quoted': 'Sounds good.',
    'a meeting': 'Works for me.\n\n> Shall we meet on Tuesday at ten?',
    question: 'Agreed?\n\n> We would order 500 at $12.',
    'quoted reply': 'Let me look into it.\n\n> Agreed, go ahead with $12.',
    negation: 'Not agreed.\n\n> We would order 500 at $12.',
  },
};
