// "By Friday", "no later than 5 pm", "please return it by 25 August": a limit set on work, payment, signature or decision.
import { test, without } from '../engine/match.ts';
import { isOthersDate } from '../engine/others-date.ts';
import { findTimes, type TimeMention } from '../engine/promised-time.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const BEFORE =
  /\b(?:by|before|no later than|not later than|latest by|at the latest by|until|till|within|due(?: on)?|deadline(?: of)?|expires?(?: on)?|ends?(?: on)?|closes?(?: on)?|valid (?:to|through)|through|not after|good for|eta:?|cut-?off(?: is)?|on or before)\s+(?:(?:the|close of business|on)\s+){0,3}$/;
const MEETING =
  /\b(?:meet(?:ing)?|call|webinar|lunch|dinner|coffee|drinks|catch up|chat|zoom|teams|visit|conference|fair|show|party|in (?:town|the office)|away|out of office|on leave|holiday|vacation|back)\b/;
const NEWS =
  /\b(?:was|were|had|used to|founded|since|started in|report|article|as of|dated|born|open(?:s|ed)? (?:from|until|till)|opening hours|office hours|we(?:'re| are) (?:closed|open|here)|i'm (?:here|in|around|away|out|off)|phones?|lines?|parking|traffic|weather|forecast|train|flight)\b/;

/** What stood in an earlier clause tells nothing of this one: "the visit was late, and the balance is due by 30 May". */
const EARLIER_CLAUSE = /^.*(?:;|, (?:and|but|so)) /;
/** Only what is kept lasts "through Friday". */
const KEPT = /\b(?:hold|held|valid|good|ke(?:ep|pt)|exten|price|rate|offer|discount|open|available|cover|free|froze|lock|pay|stay)/;

/** "Extended by 14 days": how much, and not until when. */
const MEASURE = /\bby (?:(?:about|another|a further|up to) )?$/;

function isDeadline({ start, end, value }: TimeMention, s: string): boolean {
  if (value.kind === 'duration' && test(MEASURE, s.slice(Math.max(0, start - 20), start))) return false;
  // A farewell: "Until Tuesday!"
  if (s.length - (end - start) < 4) return false;
  const own = /^(?:by|before|until|till|within|no later than|not later than|through)\b/.test(s.slice(start, end));
  const limited =
    own || test(BEFORE, s.slice(Math.max(0, start - 36), start)) || /^ (?:at the latest|latest|deadline)\b/.test(s.slice(end));
  const before = without(EARLIER_CLAUSE, s.slice(0, start));
  if (!limited || test(NEWS, before) || isOthersDate(before)) return false;
  if (s.startsWith('through', start) && !test(KEPT, s)) return false;
  return !test(MEETING, before.slice(-50)) || /\bsign|send|deliver|pay|return|confirm/.test(s);
}

export default defineRule({
  id: 'deadline',
  title: 'Deadline',
  topic: 'timeline',
  severity: 'medium',
  why: 'A deadline in writing is a date both sides will be held to.',
  mentions: ['time'],
  find: (sentence) => findTimes(sentence, isDeadline),
});

export const examples: Examples = {
  flags: [
    'Please return the form ⟦by 25 August⟧.',
    'The quote is valid ⟦until 30 November⟧.',
    'Payment is ⟦due within 10 days⟧ of delivery.',
    'Sign ⟦before Friday⟧ and the seat is yours.',
    'The first visit was, and the balance remains ⟦due by 30 May⟧.',
  ],
  passes: {
    question: 'Can you sign by Friday?',
    whereabouts: "I'm away until Tuesday.",
    past: 'The offer was open until last Friday.',
    'quoted reply': 'Noted.\n\n> We need it by Friday.',
    "somebody's own": 'The VAT return is due on Friday. Your auction closes on Friday. She wants them by Friday.',
    measure: 'Your trial has been extended by 14 days.',
    negation: 'There is no deadline.',
  },
};
