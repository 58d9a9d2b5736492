// "Your data stays in Frankfurt", "hosted in the EU": where data is kept.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const RESIDENCY =
  /\b(?:(?:data|records|backups?|files?|information|everything|logs?|content|recordings?|servers?|instances?|workloads?|it|platform|service|tenant)(?: [a-z]+){0,4} (?:is|are|stays?|remains?|lives?|sits?|resides?|gets?|kept|will (?:be|stay|remain|sit))(?: [a-z]+){0,2} (?:stored|hosted|kept|processed|held|located|housed|backed up|replicated|in|within|inside|on)(?: [a-z]+){0,2} (?:in|within|inside|on|at|to)? ?(?:the )?(?:eu|europe|uk|us|usa|u\.s\.|germany|frankfurt|dublin|ireland|london|paris|france|netherlands|amsterdam|canada|australia|sydney|singapore|india|mumbai|switzerland|zurich|sweden|stockholm|norway|finland|virginia|oregon|ohio|japan|tokyo|brazil|region|country|house|premises|site|building|border|your (?:own|tenant|region|country|building|vpc|site)|our (?:own|data cent|servers?))|(?:hosted|stored|processed|kept|backed up) (?:only |solely |exclusively |entirely |locally )?(?:in|within|inside) (?:the )?(?:eu|europe|uk|us|usa|germany|frankfurt|dublin|ireland|london|france|paris|netherlands|canada|australia|singapore|switzerland|sweden|norway|india|japan|your (?:own|region|country)|[a-z]+ data cent(?:er|re))|(?:never|doesn't|does not|don't|won't|will not) leaves? (?:the |your |our )?(?:eu|europe|uk|country|region|building|site|premises|tenant|network|germany|frankfurt|canada|australia|switzerland|servers?|device|house)|(?:eu|uk|us|german|swiss|canadian|australian)[- ](?:only|based|hosted|resident) (?:hosting|servers?|data|region|storage|data cent(?:er|re)s?)|(?:data|records|traces|logs|backups?|footage|recordings?) (?:is |are |gets? )?(?:automatically )?(?:deleted|purged|wiped|erased|retained|kept|destroyed|anonymi[sz]ed|archived|overwritten) (?:after|within|for|every|on|at|when|once|by)|(?:keep|store|retain|hold|delete|wipe) (?:the |your |all |these |those )?(?:data|records|traces|logs|backups?|footage|files?|recordings?|samples?) (?:for|after|within|until|on))/;

export default defineRule({
  id: 'data-residency',
  title: 'Where data is kept, and how long',
  topic: 'security',
  severity: 'medium',
  why: 'Where data is kept and for how long is a matter of contract and law.',
  words: [
    'host stor kept back sits resi stay leav eu dele wipe keep',
    'data reco back file ever logs it plat host stor foot trac eu fran dubl lond mumb regi buil netw your',
  ],
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
  ],
  passes: {
    question: 'Is your data stored in the EU?',
    'another sense': 'The box is stored in the shed.',
    'reported speech': 'They say data is stored in Germany.',
    'quoted reply': 'Let me ask.\n\n> Is the data hosted in the EU?',
    negation: 'I do not know the region yet.',
  },
};
