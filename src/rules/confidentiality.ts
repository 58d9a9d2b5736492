// "This stays between us", "the NDA covers it", "never shared with third parties": secrecy promised.
import { findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const SECRECY =
  /\b(?:(?:kept|keep|keeps|remains?|stays?|treat(?:ed)?|held|hold|handled)(?: [a-z]+){0,3} (?:strictly |fully |completely |entirely )?(?:confidential|secret|private|between us|in confidence|in-house|anonymous)|(?:in strict|strictest) confidence|strictly confidential|(?:nda|confidentiality)(?: (?:clause|agreement|terms))? (?:covers?|applies|is in place|signed|extends|stands|already|protects|binds|survives|runs|lasts)|(?:sign|signed|happy with|fine with|accept) (?:your|the|a|an) (?:mutual )?(?:nda|confidentiality agreement)|(?:never|not|won't(?: be)?|will not(?: be)?|don't|do not|isn't|is not|aren't) (?:be )?(?:shar(?:e|ed|ing)|sold|sell|disclos(?:e|ed)|pass(?:ed)? on|show(?:n)?|reveal(?:ed)?|nam(?:e|ed|ing)|publish(?:ed)?|use[d]? (?:your|it|them|for|to train|as a reference)|train(?:ed)? on|mention(?:ed)?)\b[^.;?]{0,40}\b(?:data|names?|third part(?:y|ies)|anyone|anybody|competitors?|outside|logo|recipes?|designs?|files?|with|to others|information|documents?|drawings|you|models?)|(?:your|the) (?:data|recipes?|designs?|drawings|names?|files?|documents?|details|information) (?:never|won't|will not|do(?:es)? not|don't|doesn't) (?:leaves?|goe?s?|be|gets?|reach(?:es)?|cross(?:es)?|travels?)\b)/;

/** "Please keep this confidential": asked of the other side. */
const ASKED = /\b(?:please|kindly|you (?:should|must|need to)|should be|must be|to be|could you|can you)\b[^,;]*$/;

export default defineRule({
  id: 'confidentiality',
  title: 'Confidentiality',
  topic: 'terms',
  severity: 'medium',
  why: 'A promise of secrecy binds everyone in the company who touches it.',
  patterns: [SECRECY],
  find: (sentence) =>
    findPhrases(sentence, SECRECY, ['question', 'reported', 'quoted', 'hypothetical', 'thirdParty', 'subjectTo'])
      .filter(({ start }) => !ASKED.test(sentence.lower.slice(0, start)))
      .map((phrase) =>
        statement(sentence, phrase, withProviso(sentence, phrase.start, phrase.end, 'as set out in our confidentiality terms')),
      ),
});

export const examples: Examples = {
  flags: [
    'Your plans are ⟦kept strictly confidential⟧ here.',
    '⟦Your data never leaves⟧ the building.',
    'The guest list is ⟦never shared with anyone⟧.',
    'And the ⟦NDA covers⟧ the subcontractors too.',
  ],
  passes: {
    question: 'Should this be kept confidential?',
    request: 'Please treat the bug with care.',
    'reported speech': 'He said their list is never shared with anyone.',
    'quoted reply': 'I understand.\n\n> Please keep this strictly confidential.',
    negation: 'There is nothing secret about it.',
  },
};
