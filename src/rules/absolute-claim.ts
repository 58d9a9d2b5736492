// "Never been breached", "100 % secure", "zero risk": an absolute that one incident makes false.
import { CLAIM_VETOES, findPhrases, provisos } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const ABSOLUTE =
  /\b(?:(?:never|not once) (?:been |had |suffered |lost |had to |missed |dropped )+(?:a |an |any |one |your )?(?:single |major |serious )?(?:breach(?:ed)?|hack(?:ed)?|compromised?|incident|data|outage|leak|penetrated|security|deadline|delivery|claim|complaint|failure)|(?:no|zero) (?:[a-z]+ )?(?:breaches|incidents|leaks?|vulnerabilities|security (?:incidents|issues)|risk(?= |\.|,|$)(?! of rain)|complaints) (?:ever|to date|since|in|at all|so far|for you)?|(?:100|a hundred) ?(?:%|percent|per cent) (?:secure|safe|compliant|guaranteed|accurate|reliable|waterproof|organic|recyclable|recycled|confidential|gdpr|encrypted|traceable|bug[- ]free)|(?:completely|totally|absolutely|fully|entirely) (?:secure|risk[- ]free|bulletproof|unhackable|foolproof|fail-?safe|tamper[- ]proof|waterproof|fireproof)|\b(?:it|this|that|our [a-z]+|the (?:system|platform|service|app|machine|tool)) (?:just |simply )?never (?:fails?|breaks?(?: down)?|goes down|crash(?:es)?)\b|unhackable|risk[- ]free|bulletproof|tamper-?proof|cannot be (?:hacked|breached|traced|lost)|impossible to (?:hack|breach)|(?:nobody|no one|no human|none of our [a-z]+|our staff|our (?:team|engineers|people)) (?:have |has |can |ever |will ever |has ever )*(?:no )?(?:standing )?access(?:es)? to|our (?:staff|team|engineers) never (?:look at|see|read|open) your|passed (?:our|the|every) (?:[a-z-]+ )?pen[- ]test|no (?:automated|human|manual) [a-z ]{3,40} (?:is|are|takes?) (?:made|produced|involved|stored|place))/;

export default defineRule({
  id: 'absolute-claim',
  title: 'Absolute claim',
  topic: 'security',
  severity: 'high',
  why: 'One incident makes an absolute claim false, and it is in writing.',
  patterns: [ABSOLUTE],
  find: (sentence) => provisos(sentence, findPhrases(sentence, ABSOLUTE, [...CLAIM_VETOES, 'thirdParty']), 'to the best of our knowledge'),
});

export const examples: Examples = {
  flags: [
    'In nine years we have ⟦never been breached⟧.',
    'The vault is ⟦100% secure⟧.',
    'It is a ⟦risk-free⟧ change for your shop.',
    'With us there are ⟦no data leaks ever⟧.',
    '⟦Our engineers never see your records⟧.',
    'We ⟦passed our pen test⟧ in May.',
    '⟦It never fails⟧.',
  ],
  passes: {
    question: 'Have you never been breached?',
    'another sense': 'I have never been to Porto.',
    'reported speech': 'Their page says they have never been breached.',
    'quoted reply': 'I will ask.\n\n> Is it 100% secure?',
    negation: 'Nothing is perfectly safe, so we plan for failure.',
  },
};
