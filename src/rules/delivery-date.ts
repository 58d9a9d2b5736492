// "Delivery on Monday", "go-live 3 March", "ready Thursday", "kick-off next week": a date for work or goods.
import { test } from '../engine/match.ts';
import { isOthersDate } from '../engine/others-date.ts';
import { findTimes, type TimeMention } from '../engine/promised-time.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const WORK =
  /\b(?:deliver|go(?:es)?[- ]live|live|launch|ready|ship|dispatch|install|fitt|kick-?off|start|begin|finish|complet|hand-?over|arriv|roll-?out|migrat|cut-?over|deploy|releas|collect|pick-?up|available|effective|due|et[ad]\b|lands?\b|works? from|renewal|sign|decision|milestone|draft|proof|sample|print|publish|phase|sprint|on site|slot|crew|invoice|pay|paid|instal?lment|refund|booked|reserved|hold|held|exten[ds]|valid|expire|frozen|fixed|trial|appl(?:y|ies)|from|keep|move in|out the door|with you|at yours|round\b|back to you|order|you're looking at $|(?:app|feature|module|integration|api)(?:'s| is) $)/;
const IDLE =
  /\b(?:meet(?:ing)?|webinar|lunch|dinner|coffee|drinks|conference|trade fair|party|birthday|anniversary|holiday|vacation|annual leave|away|out of (?:the )?office|back in|i'm (?:in|at|off|around)|free (?:on|at|for)|opening hours|closed|weather|hearing|doors (?:open|at)|agm|round ?table|running order|agenda|keynote|coming up|thanks for|was|were|had|did|joined|last|chat|talk|speak|see you|well done|congratulations|reached|retired|resigned|signed for)\b/;
/** What a document covers, what was done already (but not "will be published"), what is no work of ours. */
const OTHER = /\b(?:covering|funeral|wedding|memorial|ceremony)\b|(?:^|[^e] |[^b]e )(?:published|refunded)\b/;

/** "On the 4th floor", "half now": no day at all, and none to wait for. */
const NO_DAY = /^(?:right )?now\b|(?:st|nd|rd|th) (?:floor|street|avenue|row|place|grade|edition|round)\b/;

/** Who travels brings no work, unless with "the crew" or "your parts". */
const TRAVELS = /\b(?:i|my (?:flight|train|plane)) (?:arrive|land|fl(?:y|ies)|get in)s?\b/;
const BRINGS = /\b(?:with (?:the|your|our|a|all)|to (?:install|fit|fix|deliver|collect))\b/;

const NAMED_AFTER = /^\s*(?:[-:=]|is )\s*(?:the )?(?:\w+ )?(?:deadline|ship)/;

/** "Acceptance at the works: 7 April". */
const FIELD = /^[^a-z]{0,4}(?!so\b|date|sent\b|when\b|time|term\b)[a-z][^:.;]{2,30}: (?:from |on |by |week of )?$/;

function isForWork({ start, end, value }: TimeMention, s: string): boolean {
  if (value.kind === 'duration' || value.kind === 'recurring') return false;
  if (test(NO_DAY, s.slice(start, end + 12))) return false;
  const before = s.slice(Math.max(0, start - 45), start);
  if (test(OTHER, before) || test(IDLE, before) || test(IDLE, s.slice(end, end + 12))) return false;
  if (isOthersDate(s.slice(0, start)) || (test(TRAVELS, before) && !test(BRINGS, s.slice(end)))) return false;
  return test(FIELD, s.slice(0, start)) || test(WORK, before) || test(NAMED_AFTER, s.slice(end, end + 25));
}

export default defineRule({
  id: 'delivery-date',
  title: 'Date for delivery or work',
  topic: 'timeline',
  severity: 'medium',
  why: 'A date for delivery, start or payment is what the other side will plan by.',
  mentions: ['time'],
  find: (sentence) => findTimes(sentence, isForWork),
});

export const examples: Examples = {
  flags: [
    'Delivery ⟦on Monday⟧ to the rear gate.',
    'Go-live ⟦on 3 March⟧ as discussed.',
    'The sample is ready ⟦on Thursday⟧.',
    'Kick-off ⟦next week⟧ with both teams.',
    'The desktop app is ⟦Q3⟧.',
    "You're looking ⟦at early March⟧ for the frames.",
    'Acceptance at the works: ⟦7 April⟧',
  ],
  passes: {
    question: 'Is delivery on Monday?',
    'a meeting': 'See you for coffee on Monday.',
    past: 'Delivery was on Monday. Both published their new lists in March.',
    'quoted reply': 'Noted.\n\n> Delivery on Monday, please.',
    'by the clock': "Saturday's running order starts at 10:00. My flight lands on Monday.",
    "somebody's life": 'The new manager starts on Monday.',
    'no day': 'They start on the 4th floor. Half is due now.',
    'what it covers': 'The report is ready, covering July to June.',
    negation: 'No day is set for it.',
  },
};
