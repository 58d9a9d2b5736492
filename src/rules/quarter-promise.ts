// "Live in Q3", "by end of quarter", "H1 at the latest": the promise revenue plans are built on.
import { findTimes, type TimeMention } from '../engine/promised-time.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const QUARTER =
  /\b(?:q[1-4]|h[12]|fy ?\d{2,4}|eoq|eom|eoy|(?:end|start|beginning) of (?:the |this |next )?(?:quarter|month|year)|(?:this|next|first|second|third) quarter|(?:year|quarter|month)[- ]end)\b/;
const WORK = /\b(?:deliver|live|ready|ship|complete|roll|sign|go|land|out|done|by|pay|renew|hold)/;
const NEWS =
  /\b(?:results|earnings|revenue|report|figures|budget|review|planning|numbers|sales|forecast|was|were|had|did|grew|meeting|calls?|talk|speak|revisit|look at)\b/;

function isQuarter({ start, end }: TimeMention, s: string): boolean {
  return QUARTER.test(s.slice(Math.max(0, start - 8), end)) && !NEWS.test(s) && WORK.test(s.slice(Math.max(0, start - 60), start));
}

export default defineRule({
  id: 'quarter-promise',
  title: 'Promise for a quarter or year end',
  topic: 'timeline',
  severity: 'medium',
  why: 'Quarter and year ends are what buyers and revenue plans hold us to.',
  mentions: ['time'],
  find: (sentence) => findTimes(sentence, isQuarter),
});

export const examples: Examples = {
  flags: [
    'SSO is live ⟦in Q3⟧.',
    'Sign ⟦before the end of the quarter⟧.',
    'Rollout done ⟦by end of Q2⟧.',
    'The new plant is ready ⟦by the end of the year⟧.',
  ],
  passes: {
    question: 'Are you live in Q3?',
    news: 'Q3 revenue was up.',
    'quoted reply': 'Noted.\n\n> We must be live in Q3.',
    negation: 'Nothing about Q3 is decided; budget talks go on.',
    planning: 'Our Q3 planning meeting is near.',
  },
};
