// "In five working days", "lead time is six weeks", "48 hours from approval": how long work takes.
import { test } from '../engine/match.ts';
import { findTimes, type TimeMention } from '../engine/promised-time.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const BEFORE =
  /(?:\b(?:turn-?around|lead[- ]?times?|takes?|time|needs?|within|in|under|inside|allow|about|is|are|deliver[a-z]*|ready|done|live|[a-z]+ed|response|answer|eta|ships?|set-?up|onboarding|for|extension|hold|another|extra|next|over|after|every)(?:'s)?|[:-])\s+(?:(?:is|are|in|about|the|us|you|for)\s+){0,4}$/;
const AFTER =
  /^,?\s*(?:from|after|aro\b|of (?:your|the|order|approval)|turn-?around|lead[- ]?time|delivery|door to door|start to finish|once|later|max|tops|at most|or less|to [a-z]+)/;
const WORK =
  /\b(?:deliver|ship|install|turn|fit|migrat|make|answer|fix|repair|complet|finish|ready|done|lead|dispatch|onboard|send|return|produc|approv|sign|order|receipt|pay|deposit|hold|replac|collect|provision|start|print)/;
const IDLE =
  /\b(?:ago|old|experience|in business|anniversary|since|(?:for|over) the (?:last|past)|history|established|drive|walk|flight|call|chat|meeting|demo|webinar|contract|term|warranty|guarantee|notice|net|payment|deposit|settle|prices?|fixed (?:for|at)|on average|for most)\b/;

/** "Takes us two days", "give us a fortnight": our own time. */
const OURS = /\b(?:(?:takes|give|allow) us|takes|needs|stays at) $/;
/** "Three weeks from your order": a clock that starts. */
const FROM =
  /^ from (?:the (?!invoice|statement)|your|today|order|approval|contract|receipt|deposit|payment|delivery|go-ahead|confirmation|sign-?off|artwork|proof|signature|kick-?off\b(?! to))/;
/** "Two days, tops": a length that is the whole answer. */
const VERBLESS = /^,? (?:max|tops|door to door|aro)\b/;

function isTurnaround({ start, end, value }: TimeMention, s: string): boolean {
  if (value.kind !== 'duration' && !/\b(?:days?|weeks?|hours?|months?)\b/.test(s.slice(start, end))) return false;
  const before = s.slice(Math.max(0, start - 40), start);
  const isBare = test(OURS, before) || test(FROM, s.slice(end)) || (start < 14 && test(VERBLESS, s.slice(end)));
  const around = s.slice(Math.max(0, start - 25), test(FROM, s.slice(end)) ? end : end + 30);
  if (isBare && !/min|sec/.test(s.slice(start, end)) && !test(IDLE, around)) return true;
  const own = /^(?:in|within|under|inside)\b/.test(s.slice(start, end));
  if (!own && !test(BEFORE, before) && !test(AFTER, s.slice(end, end + 30))) return false;
  return test(WORK, s.slice(Math.max(0, start - 70), end + 50)) && !test(IDLE, s.slice(Math.max(0, start - 25), end + 15));
}

export default defineRule({
  id: 'turnaround',
  title: 'Turnaround or lead time',
  topic: 'timeline',
  severity: 'medium',
  why: 'A duration in writing starts a clock for our delivery.',
  mentions: ['time'],
  find: (sentence) => findTimes(sentence, isTurnaround),
});

export const examples: Examples = {
  flags: [
    'Lead time is ⟦six weeks⟧ from order.',
    'Repairs are done ⟦within 48 hours⟧ of collection.',
    'Turnaround is ⟦5 working days⟧.',
    'It takes us ⟦three weeks⟧ to install.',
    'A print run takes ⟦8 working days⟧.',
    '⟦Three days⟧, tops.',
    "Lead time's ⟦4 weeks⟧.",
    'Give us ⟦ten days⟧.',
    'Porting takes ⟦10 working days⟧.',
    'The doors are ⟦three weeks⟧ from your order.',
  ],
  passes: {
    question: 'Is a lead time of six weeks all right?',
    'a way': 'The drive takes us two days. Give me five minutes.',
    experience: 'We have built boats for 40 years.',
    past: 'It took us three weeks to install.',
    'how they pay': 'Payment: 30 days from the invoice.',
    'what is usual': 'Approvals take nine days on average to complete.',
    'quoted reply': 'Noted.\n\n> We need it within 48 hours.',
    negation: 'I know no lead time yet.',
  },
};
