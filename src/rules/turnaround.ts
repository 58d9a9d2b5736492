// "In five working days", "lead time is six weeks", "48 hours from approval": how long work takes.
import { asTarget, openTimes, timed } from '../engine/promised-time.ts';
import { defineRule, type Examples, type Finding } from '../engine/rule.ts';

const BEFORE =
  /\b(?:turn-?around(?: time)?|lead[- ]?times?|takes?|needs? (?:us )?|within|in|under|inside|allow|about|is|are|delivery(?: time)?|deliver(?:ed|s)?|ready|done|finished|completed?|installed|live|response|respond|answer|eta|dispatch(?:ed)?|ship(?:s|ped)?|set-?up|onboarding|migration|implementation|for|extended|extension|hold|another|extra|next|over|after|every|:|-)\s+(?:(?:is|are|of|in|within|about|around|only|just|up to|under|less than|roughly|the|next|us|you|by|for|at most|max|another|an|extra|by an)\s+){0,4}$/;
const AFTER =
  /^\s*(?:from|after|of (?:your|the|signing|receiv|order|approval|receipt|payment|flight|contract|advance)|turn-?around|lead[- ]?time|delivery|door to door|start to finish|once|later|max|tops|at most|or less|to (?:deliver|install|build|fit|set|get|complete|turn|ship|migrate|go|roll|print|make|answer|respond|reply|decide|sign|pay))/;
const WORK =
  /\b(?:deliver|ship|install|build|turn|fit|set up|setup|migrat|go live|print|make|answer|respond|reply|resol|fix|repair|complet|finish|ready|done|lead|dispatch|implement|onboard|draft|send|return|produc|manufactur|approval|sign|order|receipt|payment|deposit|pay|extend|trial|hold|replace|collect|refund|activate|provision|supply|start)/;
const IDLE =
  /\b(?:ago|old|experience|in business|anniversary|since|for the (?:last|past)|over the (?:last|past)|history|established|drive|walk|flight|minutes? (?:call|chat|demo)|call|chat|meeting|demo|webinar|contract|term|warranty|guarantee|notice|net)\b/;

export default defineRule({
  id: 'turnaround',
  title: 'Turnaround or lead time',
  topic: 'timeline',
  severity: 'medium',
  why: 'A duration in writing starts a clock for our delivery.',
  mention: 'time',
  words: [],
  find(sentence): readonly Finding[] {
    const s = sentence.lower;
    const out: Finding[] = [];
    for (const m of openTimes(sentence)) {
      if (m.value.kind !== 'duration' && !/\b(?:days?|weeks?|hours?|months?)\b/.test(s.slice(m.start, m.end))) continue;
      const before = s.slice(Math.max(0, m.start - 40), m.start);
      const own = /^(?:in|within|under|inside)\b/.test(s.slice(m.start, m.end));
      if (!own && !BEFORE.test(before) && !AFTER.test(s.slice(m.end, m.end + 30))) continue;
      const near = s.slice(Math.max(0, m.start - 70), m.end + 50);
      if (!WORK.test(near) || IDLE.test(s.slice(Math.max(0, m.start - 25), m.end + 15))) continue;
      out.push(timed(sentence, m, asTarget(sentence, m)));
    }
    return out;
  },
});

export const examples: Examples = {
  flags: [
    'Lead time is ⟦six weeks⟧ from order.',
    'Repairs are done ⟦within 48 hours⟧ of collection.',
    'Turnaround is ⟦5 working days⟧.',
    'It takes us ⟦three weeks⟧ to install.',
  ],
  passes: {
    question: 'Is a lead time of six weeks all right?',
    experience: 'We have built boats for 40 years.',
    past: 'It took us three weeks to install.',
    'quoted reply': 'Noted.\n\n> We need it within 48 hours.',
    negation: 'I know no lead time yet.',
  },
};
