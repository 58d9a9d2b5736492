// "Who can open the files? Our night nurse alone.", or the same below a quoted question: an answer that is a term or a claim.

import { isNoAnswer, OF_TERMS } from '../engine/contract-words.ts';
import { test } from '../engine/match.ts';
import { lastPoint } from '../engine/quoted-points.ts';
import { type DraftView, defineRule, type Examples, type Finding, inDraft, type Sentence, type Unplaced } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';

/** Beside `OF_TERMS`, what a question asks for where its answer is a claim. */
const ASKED_FOR =
  /\b(?:stored|kept|keep|deleted|wiped|leaves?|sees?|access|read|eu|works? (?:with|on|without)|supports?|exports?|insured|covered|included|owns?|happens|limits?|users?|seats|(?:does|can|is|will) it|is there)\b/;
/** What is no question about terms: the sender's own, and those about meetings, days and prices. */
const OTHER =
  /\b(?:(?:c?w?ould|can|will|do|are|have|did|were|may) (?:you|i)|(?:is|what's|are|does) your|any (?:news|luck|thoughts|questions)|shall|should|how (?:about|much)|what about|sounds?|meet|meeting|call|lunch|when|price|cost|deliver|invoice)\b/;

/** Long answers say what they say in sentences of their own. */
const LONGEST = 160;

function isAboutTerms(question: string): boolean {
  const low = question.toLowerCase();
  return low.endsWith('?') && low.length < LONGEST && (test(OF_TERMS, low) || test(ASKED_FOR, low)) && !test(OTHER, low);
}

/** A plain yes is an answer too; what puts it off is none. */
function answer(sentence: Sentence, question: string): Finding[] {
  const { lower } = sentence;
  const rest = lower.replace(/^[^a-z0-9"$£€]*(?:a: )?(?:(?:yes|yep|yeah|sure)\b[,;:. ]*)?/, '');
  if (lower.length > LONGEST || (rest !== '' && isNoAnswer(rest)) || vetoOf(sentence, 0, 9, ['reported', 'quoted', 'subjectTo']) !== null)
    return [];
  return [
    { ...inDraft(sentence, { start: 0, end: lower.length }), why: `This answers a question about terms: “${question.slice(0, 90)}”` },
  ];
}

/** The sentence before one and before what leads to it: "Backups? Sure thing, every night". */
function before(sentences: readonly Sentence[], i: number): Unplaced | null {
  const previous = sentences[i]?.previous ?? null;
  const last = sentences[i - 1];
  return previous === null && last?.isAside ? last.previous : previous;
}

/** Questions that the draft itself repeats: as headings, or several, each at the head of the line that answers it. */
function afterOwn({ sentences }: DraftView): Finding[] {
  const asked = (sentence: Sentence, i: number): string => {
    const previous = before(sentences, i);
    const next = sentences[i + 1]?.isAside ? sentences[i + 2] : sentences[i + 1];
    return !sentence.isAside &&
      (!sentence.startsLine || sentence.lower.startsWith('a: ')) &&
      previous?.startsLine === true &&
      next?.startsLine !== false &&
      isAboutTerms(previous.text)
      ? previous.text
      : '';
  };
  const all = sentences.map(asked);
  const many = all.filter((question) => question !== '').length > 1;
  const found: Finding[] = [];
  sentences.forEach((sentence, i) => {
    const question = all[i] || '';
    // "SOC 2?", "Encrypted at rest?": nobody asks so shortly of somebody else in a mail.
    const isHeading = sentence.startsLine || (test(OF_TERMS, question.toLowerCase()) && question.split(' ').length < 6);
    if (question !== '' && (isHeading || many)) found.push(...answer(sentence, question));
  });
  return found;
}

/** Questions that are quoted above the answer. */
function afterQuoted(view: DraftView): Finding[] {
  const { segments, sentences } = view;
  const found: Finding[] = [];
  let at = 0;
  segments.forEach(({ kind, start, end }, i) => {
    while (at < sentences.length && ((sentences[at]?.start ?? 0) < start || sentences[at]?.isAside)) at++;
    const above = segments[i - 1];
    const first = sentences[at];
    if (kind !== 'own' || above?.kind !== 'quoted' || first === undefined || first.start >= end) return;
    const question = lastPoint(view.text, above);
    if (isAboutTerms(question)) found.push(...answer(first, question));
  });
  return found;
}

export default defineRule({
  id: 'answered-question',
  title: 'Answer about terms',
  topic: 'terms',
  severity: 'medium',
  why: 'The other side asked about terms, and may rely on this answer.',
  scope: 'draft',
  find: (view) => afterOwn(view).concat(afterQuoted(view)),
});

export const examples: Examples = {
  flags: [
    'Backups? Sure thing, ⟦every night, kept for a month⟧.',
    'Who has access to the ward book? ⟦The night nurse alone⟧\nIs anything kept? ⟦A year, then it is shredded⟧',
    'See below.\n\n> Audit logs?\n⟦Two years of them, in all plans⟧.',
    'Encrypted at rest? ⟦Yes, AES-256⟧.',
    'Q: Can the vendor read our files?\n⟦A: Never, the keys stay with you⟧.',
    'See below.\n\n> Does it work with Xero?\n⟦It does, both ways⟧.',
  ],
  passes: {
    'a question of your own': 'Do you need offline mode? We met a firm that does.',
    'no terms': 'See below.\n\n> Who comes on Tuesday?\nAll four of us.',
    'put off': 'See below.\n\n> Is it certified?\nLet me ask our lab.',
    'quoted reply': 'I will look.\n\n> Encrypted at rest? Yes.',
    negation: 'See below.\n\n> Do they offer SAML?\nNot yet.',
  },
};
