// "I'll send", "we will not raise", "we shall": the first person binds itself to something ahead.
import { ADVERBS, findPromises } from '../engine/commitment.ts';
import { planTo } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const AGENT = `(?:(?:i|we)(?: personally| myself| ourselves)?|[a-z]+ and i(?= ))`;
const WILL = new RegExp(
  `(^|[^a-z'"])(?:${AGENT}(?:'ll| will| shall| ll)(?: not| never)?|${AGENT} won't|(?:i'm|i am|we're|we are) (?:(?:not )?going to|gonna)) ${ADVERBS}*(?=[a-z])`,
);

export default defineRule({
  id: 'commitment-will',
  title: 'Promise in the first person',
  topic: 'commitment',
  severity: 'medium',
  why: 'This reads as a firm promise by you or the company; the other side may hold you to it.',
  patterns: [WILL],
  find: (sentence) => findPromises(sentence, WILL, planTo),
});

export const examples: Examples = {
  flags: [
    "⟦I'll send the revised order form by Friday⟧.",
    'Good news: ⟦we will not raise your rate during the initial term⟧.',
    "If you sign this week, ⟦we'll add the sandbox⟧.",
    "⟦We're going to rebuild the connector for you⟧.",
    "⟦I'll be in touch once the parts arrive⟧.",
    'If we ever miss a drop, ⟦I will bring it in my own car⟧.',
    '⟦I shall attend every viewing⟧.',
    "⟦I'm gonna repaint the gate⟧.",
    "⟦We'll be out of your way by noon⟧.",
    'If the council says yes, ⟦we will start in May⟧.',
    '⟦We shall dig the trench⟧ and will lay the pipe.',
    '⟦ill swap the blue ones on monday⟧.',
    '⟦I personally will answer your call⟧.',
    '⟦Tom and I will send it⟧.',
    'The draft is fine and ⟦I will send it on Monday⟧.',
  ],
  passes: {
    'a need': 'We will need the speaker list before we start.',
    whereabouts: "I'll be in Leeds until Thursday. I'll be ten minutes late.",
    question: 'Will we see you at the fair, or shall I post the badge?',
    'reported speech': "He said he'll call you about the invoice.",
    'quoted in passing': '"I will strangle him" was about my brother-in-law.',
    'of health': 'She fell ill before you came, and ill with the flu at that.',
    'quoted reply': 'Noted, thanks.\n\n> We will order 500 if you agree.',
    'negation of a thought': 'I will never understand cricket.',
  },
};
