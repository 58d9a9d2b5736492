// "Your data stays in Frankfurt", "hosted in the EU": where data is kept.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const THING =
  '(?:data|records|backups?|files?|information|everything|logs?|content|recordings?|footage|servers?|instances?|workloads?|platform|tenant|traces|samples?)';
const PLACE =
  '(?:the )?(?:eu|europe|uk|us|usa|germany|frankfurt|dublin|ireland|london|paris|france|netherlands|amsterdam|canada|australia|sydney|singapore|india|mumbai|switzerland|zurich|sweden|norway|japan|region|country|house|premises|building|border|device|network|(?:your|our) [a-z]+|[a-z]+ data cent(?:er|re))';
const RESIDENCY = new RegExp(
  `\\b(?:${[
    `${THING}(?: [a-z]+){0,4} (?:is|are|be|stays?|remains?|lives?|sits?|resides?|kept)(?: [a-z]+){0,3} (?:in|within|inside|on|at) ${PLACE}`,
    `(?:hosted|stored|processed|kept|backed up) (?:[a-z]+ly )?(?:in|within|inside) ${PLACE}`,
    `(?:never|doesn't|does not|don't|won't|will not) leaves? ${PLACE}`,
    '(?:eu|uk|us|german|swiss|canadian|australian)[- ](?:only|based|hosted|resident) [a-z]+',
    '(?:notes|images|photos|drawings|cvs|results) (?:are|get) (?:automatically )?(?:deleted|purged|wiped|erased|destroyed|anonymi[sz]ed|pseudonymi[sz]ed) (?:after|within|before|when|once|by)',
    `${THING} (?:is |are |gets? )?(?:automatically )?(?:deleted|purged|wiped|erased|retained|kept|destroyed|anonymi[sz]ed|pseudonymi[sz]ed|archived) (?:after|within|for|every|on|at|when|once|by|before)`,
    `(?:on|after|at) (?:exit|termination|expiry)[, ][^.;?]{0,20} (?:get|receive|export) (?:a |an |the |all |your )*(?:[a-z]+ )?(?:everything|data|records|files|content|export|csv)`,
    `(?:keep|store|retain|hold|delete|wipe) (?:the |your |all )?${THING} (?:for|after|within|until|on)`,
  ].join('|')})\\b`,
);

export default defineRule({
  id: 'data-residency',
  title: 'Where data is kept, and how long',
  topic: 'security',
  severity: 'medium',
  why: 'Where data is kept and for how long is a matter of contract and law.',
  patterns: [RESIDENCY],
  find: (sentence) =>
    findPhrases(sentence, RESIDENCY, CLAIM_VETOES).map((phrase) =>
      statement(sentence, phrase, withProviso(sentence, phrase.start, phrase.end, 'as set out in our data processing terms')),
    ),
});

export const examples: Examples = {
  flags: [
    'All employee ⟦data is stored in Frankfurt⟧.',
    'The ⟦platform is hosted in the EU⟧ as of today.',
    'It ⟦never leaves your network⟧.',
    'The ⟦footage is deleted after⟧ 30 days.',
    'Your ⟦notes are destroyed after⟧ a year.',
  ],
  passes: {
    question: 'Is your data stored in the EU?',
    'another sense': 'The box is stored in the shed.',
    'reported speech': 'They say data is stored in Germany.',
    'quoted reply': 'Let me ask.\n\n> Is the data hosted in the EU?',
    negation: 'I do not know the region yet.',
  },
};
