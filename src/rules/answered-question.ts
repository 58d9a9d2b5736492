// "Who can read the files? Nobody outside HR.", or the same below a quoted question: an answer that is a term or a claim.
import { isNoAnswer, OF_TERMS } from '../engine/contract-words.ts';
import { lastPoint, quotedLines } from '../engine/quoted-points.ts';
import { type DraftView, defineRule, type Examples, type Finding, inDraft, type Sentence } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';

const ASKED_FOR =
  /\b(?:stored?|kept|keep|deleted?|wiped?|leaves?|sees?|access|read|trained?|eu|works? (?:with|on|without)|supports?|integrates?|connects?|exports?|handles?|insured|covered|included|owns?|happens (?:if|when|to)|limit|caps?|users?|seats|does it|do they|will it|can it|is it|is there)\b/;
/** The sender's own question, and what is asked of meetings, dates and prices. */
const OWN =
  /\b(?:(?:could|can|would|will|do|are|have|did|were|may) (?:you|i|we (?:meet|speak|talk|do|get|have|help))|is your|what's your|are your|does your|any (?:news|luck|update|thoughts|questions)|shall|should|how about|what about|make sense|sounds? |why don't|anything else|remember|know)\b/;
const OTHER = /\b(?:meet|meeting|call|lunch|when|price|cost|how much|deliver|invoice)\b/;

/** Long answers say what they say in sentences of their own. */
const LONGEST = 160;

function answer(sentence: Sentence, question: string): Finding | null {
  const { lower } = sentence;
  const lead = (/^(?:[^a-z0-9"$£€]|[-*•])*(?:yes|yep|yeah|sure|hi|hello)?[,;:. ]*/.exec(lower) || [''])[0].length;
  if (lower.length > LONGEST || lower.length < 3 || (lead < lower.length && isNoAnswer(lower.slice(lead)))) return null;
  const span = { start: 0, end: lower.length };
  if (vetoOf(sentence, 0, Math.min(lower.length, 12), ['reported', 'quoted', 'subjectTo']) !== null) return null;
  const shown = question.length > 80 ? `${question.slice(0, 79)}…` : question;
  return { ...inDraft(sentence, span), why: `This answers a question about terms: “${shown}”` };
}

function isAboutTerms(question: string): boolean {
  return (OF_TERMS.test(question) || ASKED_FOR.test(question)) && !OTHER.test(question);
}

/** "SOC 2?", "Encrypted at rest?": nobody asks so shortly of somebody else in a mail. */
function isHeading(question: string): boolean {
  return OF_TERMS.test(question) && question.split(' ').length < 6;
}

/** Questions that the draft itself repeats: as headings, or several, each at the head of the line that answers it. */
function afterOwn({ sentences }: DraftView): Array<Finding | null> {
  const pairs = sentences.filter(({ previous, startsLine }, i) => {
    if (startsLine || previous === null || !previous.startsLine || sentences[i + 1]?.startsLine === false) return false;
    return previous.lower.endsWith('?') && previous.text.length < LONGEST && !OWN.test(previous.lower);
  });
  return pairs.map((sentence) => {
    const asked = sentence.previous === null ? '' : sentence.previous.lower;
    return isHeading(asked) || (pairs.length > 1 && isAboutTerms(asked)) ? answer(sentence, asked) : null;
  });
}

/** Questions that are quoted above the answer. */
function afterQuoted({ text, segments, sentences }: DraftView): Array<Finding | null> {
  return segments.map((segment, i) => {
    const above = segments[i - 1];
    const first = sentences.find(({ start }) => start >= segment.start);
    if (segment.kind !== 'own' || above === undefined || above.kind !== 'quoted') return null;
    if (first === undefined || first.start >= segment.end) return null;
    const point = lastPoint(quotedLines(text, above));
    return point.endsWith('?') && isAboutTerms(point.toLowerCase()) ? answer(first, point) : null;
  });
}

export default defineRule({
  id: 'answered-question',
  title: 'Answer about terms',
  topic: 'terms',
  severity: 'medium',
  why: 'This answers a question about terms, and the other side may rely on it.',
  scope: 'draft',
  find: (view) => [...afterOwn(view), ...afterQuoted(view)].filter((found): found is Finding => found !== null),
});

export const examples: Examples = {
  flags: [
    'Who sees the sick notes? ⟦Nobody outside HR⟧\nIs anything kept? ⟦Nothing after a year⟧',
    'See below.\n\n> Rate limits?\n⟦None on the paid plan⟧.',
    'Encrypted at rest? ⟦Yes, AES-256⟧.',
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
