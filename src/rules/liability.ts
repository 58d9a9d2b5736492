// "We'll carry unlimited liability", "we indemnify you", "insured to $100,000": who pays when it goes wrong.
import { CLAIM_VETOES, findPhrases, type Phrase, statement } from '../engine/phrase.ts';
import { capitalLike, withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples, type Sentence } from '../engine/rule.ts';

const LIABILITY =
  /\b(?:(?:we|i)(?:'ll| will|'re| are| accept| take| carry| assume| bear| can)?(?: also| fully| happily)* (?:be )?(?:fully |jointly |solely |personally )?(?:liable|responsible for (?:any|all|the|every) (?:[a-z]+ )?(?:loss|losses|damages?|costs?|fault|delay|claims?|breakages?)|indemnif(?:y|ies)|hold (?:you|your [a-z]+) harmless|cover (?:any|all|the|your|every) (?:[a-z]+ )?(?:loss|losses|damages?|claims?|breakages?|legal costs)|(?:accept|take|carry|assume|bear) (?:the |any |all |full |unlimited |every )?(?:[a-z]+ )?(?:liability|risk|responsibility|damage|cost of))|(?:unlimited|uncapped|full|joint|personal|mutual|super-?cap(?:ped)?) (?:liability|indemnity|indemnification)|(?:liability|indemnity|indemnification|damages) (?:is |are |will be |of |stays |remains |goes up |to be )?(?:up |now |also )?(?:uncapped|unlimited|capped|limited|mutual|to|at|up to|increased|raised|twelve|\d)|(?:liquidated damages|penalt(?:y|ies)|service penalties) (?:of|at|for|if|will|are|is)|(?:pay|credit|owe) (?:you )?(?:a )?(?:penalty|damages|lds)|(?:fully |also )?(?:insured|cover(?:ed)?|insurance) (?:to|up to|for (?:up to )?[$£€]|of [$£€]|against|in transit|by our|under our)|(?:public|product|professional|employers?'?) (?:liability|indemnity)(?: insurance| cover)?|at our (?:own )?risk|risk (?:stays|remains|passes|is) (?:with|ours|to)|our (?:risk|liability|problem)(?=[ .,]|$)(?! (?:assessment|register|team|manager|report)))/;
const HIGH = /unlimited|uncapped|indemnif|harmless|full liability|liquidated/;

const AS_SET_OUT = 'as set out in the contract';

/** What has no cap gets the contract's in its place; everything else is only referred to it. */
function asInContract(sentence: Sentence, { start, end }: Phrase): string | undefined {
  const words = sentence.text.slice(start, end);
  const capped = words
    .replace(/\b(?:unlimited|uncapped|full) (liability|indemnity|indemnification)\b/i, `$1 ${AS_SET_OUT}`)
    .replace(/ (?:uncapped|unlimited)\b/i, ` ${AS_SET_OUT}`);
  return capped === words ? withProviso(sentence, start, end, 'subject to contract') : capitalLike(words, capped);
}

export default defineRule({
  id: 'liability',
  title: 'Liability or indemnity',
  topic: 'terms',
  severity: 'medium',
  why: 'This takes on risk that the contract or the insurer may not cover.',
  patterns: [LIABILITY],
  find: (sentence) =>
    findPhrases(sentence, LIABILITY, [...CLAIM_VETOES, 'refused', 'thirdParty']).map((phrase) => {
      const found = statement(sentence, phrase, asInContract(sentence, phrase));
      return HIGH.test(phrase.words) ? { ...found, severity: 'high' as const } : found;
    }),
});

export const examples: Examples = {
  flags: [
    '⟦We will indemnify⟧ your group against claims.',
    "If the crane fails ⟦we'll cover any damage⟧.",
    'Cargo ⟦insured to⟧ $100,000.',
    'For this deal ⟦liability is uncapped⟧.',
  ],
  passes: {
    question: 'Is liability capped in your template?',
    'another sense': 'The weather is liable to change.',
    refused: "We can't accept unlimited liability.",
    'quoted reply': 'Noted.\n\n> You should be fully liable for delays.',
    negation: 'No indemnity is offered.',
  },
};
