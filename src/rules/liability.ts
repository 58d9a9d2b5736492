// "We'll carry unlimited liability", "we indemnify you", "insured to $100,000": who pays when it goes wrong.
import { test } from '../engine/match.ts';
import { findPhrases, type Phrase, statement, TERM_VETOES } from '../engine/phrase.ts';
import { capitalLike, withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples, type Sentence } from '../engine/rule.ts';

const LIABILITY =
  /\b(?:(?:(?:our|the) )?liability (?:[a-z]+ ){0,4}(?:is|stays|remains|will be|shall be) (?:uncapped|unlimited|ours|without (?:any |a )?(?:limit|cap))|no (?:limit|cap) (?:to|on) (?:our|the) liability|(?:liability )?cap (?:is |has been )?(?:removed|lifted|gone)|(?:we|i)(?:'ll|'re|'m| will| shall| am| are| accept| take| carry| can)?(?: also)* (?:be )?(?:fully |jointly |solely |personally )?(?:liable|responsible for (?:any|the|every) (?:[a-z]+ )?(?:loss|damages?|delay|claims?)|indemnif(?:y|ies)|hold (?:you|your [a-z]+) harmless|cover (?:any|the|your|every) (?:[a-z]+ )?(?:loss|damages?|claims?)|(?:accept|take(?: on)?|carry) (?:the |any |all |full |unlimited |every )?(?:[a-z]+ )?(?:liability|risk|damage))|the (?:supplier|seller|vendor|contractor|company|provider) (?:shall|will) (?:be (?:[a-z]+ )?liable|indemnify)|(?:fin(?:e|es|ed)|penalt(?:y|ies)|penali[sz]ed|claims?) [^.;?]{0,50}, (?:we|i)(?:'ll| will)? (?:pay|cover|take|carry|bear)\b|(?:unlimited|uncapped|full|mutual) (?:liability|indemnity)|(?:liability|indemnity|damages) (?:(?:shall|will) be |is |are |of |stays )?(?:up |also )?(?:uncapped|unlimited|capped|mutual|to|at|up to|twelve|\d)|(?:liquidated damages|penalt(?:y|ies)) (?:of|at|for|if|will|are|is)|(?:also )?(?:insured|cover(?:ed)?|insurance|indemnity) (?:to|up to|of [$£€]|against|by our|for (?:up to )?(?:[$£€]?\d|[a-z]+ (?:thousand|million|grand)))|(?:hold|holds|carry|carries) (?:[a-z]+ ){0,3}(?:(?:million|[$£€]?\d[\d.,]*m?)(?: (?:of|in))? (?:pi|pl|cover|public|product|professional|liability|indemnity|insurance)|pi|cover|insurance)\b|(?:public|product|professional) (?:liability|indemnity)\b(?! cert)(?: insurance| cover)?|(?:loss|losses|shortages?|breakages?|damage|penalty|fines?|excess|anything over [^.;?]{1,20}|everything else|the risk)(?: [a-z0-9%]+){0,5}(?:'s| is| are) (?:ours|mine|on (?:us|me)|to our account|our (?:loss|cost|problem))|(?:to|for) our account(?=[.,;]|$)|(?:our|the|your) (?:[a-z]+ )?cap (?:moves|goes|rises|stays|is raised) (?:up )?(?:to|at) [$£€]?\d|(?:(?:lift|raise|double) (?:the|our) cap|cap goes to)|(?:is|are|'s) (?:on me|ours|mine|our loss),? (?:and )?not (?:on )?yours?|(?:cover|indemnify) you,? (?:no|without) (?:ceiling|cap|limit)|liability (?:[a-z]+ ){0,3}(?:limited to|at|up to) [$£€]?\d|[$£€][\d.,]+m? (?:of |in )?(?:pi|pl|public|product|professional|indemnity|liability)\b|(?:we|i)(?:'ll| will)? (?:take|bear|eat|wear) the (?:hit|loss)\b|full responsibility (?:if|for (?:any|all|every))\b|at our (?:own )?risk|our (?:risk|liability|problem)(?=[ .,]|$)(?! (?:assessment|register|team|manager|report)))/;
const HIGH = /unlimited|uncapped|indemnif|(?:full|all) liability|liquidated|no (?:limit|cap)|without (?:any |a )?(?:limit|cap)/;

/** "Clause 17 places unlimited liability on us": named, and taken on by nobody. */
const PLACED = /\b(?:places|puts|imposes|demands|asks for) $/;
const NAMED = /^(?:unlimited|uncapped|full|mutual) /;
const TAKEN_ON = /\b(?:we|i|accept|agreed?|ok|okay|fine|yes|with|and|carry|offer)\b/;

const AS_SET_OUT = 'as set out in the contract';

/** What has no cap gets the contract's in its place; everything else is only referred to it. */
function asInContract(sentence: Sentence, { start, end }: Phrase): string | undefined {
  const words = sentence.text.slice(start, end);
  const capped = words
    .replace(/\b(?:unlimited|uncapped) (liability)\b/i, `$1 ${AS_SET_OUT}`)
    .replace(/ (?:uncapped|unlimited)\b/i, ` ${AS_SET_OUT}`);
  return capped === words ? withProviso(sentence, start, end, 'subject to contract') : capitalLike(words, capped);
}

export default defineRule({
  id: 'liability',
  title: 'Liability or indemnity',
  topic: 'terms',
  severity: 'medium',
  why: 'This takes on risk that the contract or the insurer may not cover.',
  mayBeHigh: true,
  patterns: [LIABILITY],
  find: (sentence) =>
    findPhrases(sentence, LIABILITY, TERM_VETOES)
      .filter(({ start, words }) => {
        const before = sentence.lower.slice(0, start);
        return !test(NAMED, words) || (test(TAKEN_ON, before) && !test(PLACED, before));
      })
      .map((phrase) => {
        const found = statement(sentence, phrase, asInContract(sentence, phrase));
        return test(HIGH, phrase.words) ? { ...found, severity: 'high' as const } : found;
      }),
});

export const examples: Examples = {
  flags: [
    '⟦We will indemnify⟧ your group against claims.',
    "If the crane fails ⟦we'll cover any damage⟧.",
    'Cargo ⟦insured to⟧ $100,000.',
    'For this deal ⟦liability is uncapped⟧.',
    '⟦Our liability under this contract is unlimited⟧.',
    'There is ⟦no limit to our liability⟧.',
    '⟦Losses over two percent are ours⟧.',
    'We ⟦carry five million in PI⟧.',
    'Claims by others ⟦are ours and not yours⟧.',
    'We can ⟦lift the cap⟧ to three million.',
    "⟦We're liable⟧ for everything.",
    '⟦The Supplier shall be liable⟧ for all losses.',
    '⟦We shall indemnify⟧ you against it.',
  ],
  passes: {
    question: 'Is liability capped in your template?',
    'another sense': 'The weather is liable to change.',
    'named and not taken on': 'Clause 8 places unlimited liability on us.',
    refused: "We can't accept unlimited liability.",
    'quoted reply': 'Noted.\n\n> You should be fully liable for delays.',
    negation: 'No indemnity is offered.',
    'in doubt': 'Perhaps we are liable, who knows.',
    'a no': 'Full liability is a no from us.',
  },
};
