// "This stays between us", "the NDA covers it", "never shared with third parties": secrecy promised.
import { test } from '../engine/match.ts';
import { CLAIM_VETOES, findPhrases, provisos } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const SECRECY =
  /\b(?:(?:kept|keep|remains?|stays?)(?: [a-z]+){0,3} (?:strictly )?(?:confidential|private|between us|anonymous)|treat [^.;?]{0,50}\b(?:confidential|in confidence)|(?:we|i)(?:'ll| will)? (?:won't|never|not|don't|do not) (?:show|tell|pass)[^.;?]{0,30} (?:a soul|any(?:one|body))|to (?:nobody|no one) else|(?:nobody|no one) (?:but|outside|except|else)[^.;?]{0,30} (?:sees?|will see|reads?|gets to see|has access)\b(?! it (?:that|this) way)|(?:strict|strictest) confidence|safe with (?:me|us)\b|(?:keep|hold) (?:it|this|that|your [a-z ]{2,25}) (?:secret|private|to ourselves)\b|goes no further|(?:none|nothing) of (?:this|that|it) (?:gets|is|will be|leaves)\b|your (?:name|logo|figures|data|numbers|plans|drawings|details|documents)(?: and [a-z]+)?(?: (?:will never|won't|will not|never))+ (?:be (?:seen|shown|used|passed|published|shared)|appear|leave|go)\b|strictly confidential|(?:bound|sworn) (?:to|by) (?:secrecy|confidentiality)|(?:stays?|remains?) with (?:me|us)(?=[.,;]|$)|(?:name|show) (?:no|neither) (?:client|customer|work|lender|names?)|(?:won't|never|will not|do not|don't) (?:[a-z]+ )?(?:use your|train (?:on|our|any)|approach your|contact your|hire (?:any of )?your|poach)\b|what (?:we|i|you)(?: [a-z]+){1,5} stays (?:in|with|between)|(?:nothing|none of what) (?:you|your [a-z]+|said|they)[^.;?]{0,40} (?:goes|leaves|is seen|ends up)|(?:won't|not|never|nor) (?:put|show|use|post) [^.;?]{0,25}\b(?:portfolio|website|pitch(?:es)?|case study)|(?:nda|confidentiality)(?: (?:clause|agreement))? (?:covers?|signed)|(?:sign|signed) (?:your|the|a|an) (?:mutual )?(?:nda|confidentiality agreement)|(?:never|not|won't(?: be)?|will not(?: be)?|don't|do not) (?:be )?(?:shar(?:e|ed|ing)|sold|sell|disclos(?:e|ed)|pass(?:ed)? on|show(?:n)?|reveal(?:ed)?|nam(?:e|ed|ing)|publish(?:ed)?|use[d]? (?:your|it|them|for|to train)|train(?:ed)? on|mention(?:ed)?)\b[^.;?]{0,40}\b(?:data|names?|third part(?:y|ies)|anyone|anybody|competitors?|logo|with|you|models?))/;

/** "Please keep this confidential": asked of the other side. */
const ASKED = /\b(?:please|kindly|you (?:must|should|need to))\b[^,;]*$/;

export default defineRule({
  id: 'confidentiality',
  title: 'Confidentiality',
  topic: 'terms',
  severity: 'medium',
  why: 'A promise of secrecy binds everyone in the company who touches it.',
  patterns: [SECRECY],
  find: (sentence) =>
    provisos(
      sentence,
      findPhrases(sentence, SECRECY, [...CLAIM_VETOES, 'thirdParty']).filter(({ start }) => !test(ASKED, sentence.lower.slice(0, start))),
      'as set out in our confidentiality terms',
    ),
});

export const examples: Examples = {
  flags: [
    'Your plans are ⟦kept strictly confidential⟧ here.',
    'The guest list is ⟦never shared with anyone⟧.',
    'And the ⟦NDA covers⟧ the subcontractors too.',
    "We'll ⟦treat what you have shown us as confidential⟧.",
    '⟦Nobody outside the team sees⟧ your drawings.',
    'Both guides are ⟦bound to secrecy⟧.',
    "We ⟦won't use your figures⟧ elsewhere.",
    "We ⟦won't show the site in our portfolio⟧ before the launch.",
    '⟦Your figures will never be seen⟧ by anyone else.',
    'Your list is ⟦safe with us⟧.',
    'We ⟦keep your recipe secret⟧.',
  ],
  passes: {
    'asked of you': 'You must treat the drawings as confidential. Nobody else sees it that way.',
    question: 'Should this be kept confidential?',
    request: 'Please treat the bug with care.',
    'reported speech': 'He said their list is never shared with anyone.',
    'quoted reply': 'I understand.\n\n> Please keep this strictly confidential.',
    negation: 'There is nothing secret about it.',
  },
};
