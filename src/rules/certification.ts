// "We're SOC 2 Type II", "all staff DBS checked", "GDPR compliant", "nut free": compliance stated as fact.
import { test } from '../engine/match.ts';
import { findPhrases, notes, TERM_VETOES } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const STANDARD =
  '(?:soc ?[123]|iso[ /-]?\\d{3,5}|gdpr|hipaa|pci(?:[- ]dss)?|ccpa|fedramp|fips|hitrust|cyber essentials|nist|tisax|nis2|dora|ce|ul|fda|mhra|gmp|haccp|brc|brcgs|msc|fsc|pefc|fairtrade|kosher|halal|organic|vegan|gas safe|niceic|chas|dbs|fca|sra|abta|atol|iata|aeo|c-?tpat|rohs|reach|atex|iso|oeko-?tex|grs|b corp|wcag|ada|sox|kyc|aml|soc2)';
const CERTIFIED = new RegExp(
  [
    `\\b${STANDARD}(?: [a-z0-9.]+){0,3}[- ](?:certified|compliant|accredited|approved|audited|checked|registered|ready|attested|marked|rated|member|authori[sz]ed|licensed|aligned|cert(?:ificate)?s?|report|type (?:ii|2|i|1)|current|valid|grade|stamp(?:ed)?|mark|conformance|exempt|protected|assessed|level \\d|(?:in|up to) (?:date|place))\\b`,
    `\\b(?:(?:the |our )?[a-z]+)(?:'re|'s| are| is| holds?| ha(?:ve|s)| meets?| compl(?:y|ies) with| conforms? to| carr(?:y|ies)| maintain| satisf(?:y|ies)| follow| comes? with)(?: (?!not (?!only)|no\\b|never\\b)[a-z]+){0,4} ${STANDARD}\\b(?:[- ](?:certified|compliant|accredited|approved|checked|type ii|report))?`,
    "(?:\\b(?:is|are|been|all|both|stays?|remains?|fully|'re)|'re)(?: all| [a-z]+ly)* (?:certified|accredited|compliant|licensed(?! in you)|vetted|audited|insured|(?:security|background|police)[- ](?:cleared|checked)|encrypted|pen[- ]?tested|regulated|inspected|validated|traceable)\\b(?: (?:to|with|under|by|for|as|against|according to|at rest|in transit)(?: [a-z0-9]+)?)?",
    '\\b(?:is|are|all) (?:approved|rated|tested|listed|registered|cleared) (?:for|to|under|against) (?:direct |use )?(?:food|contact|export|medical|outdoor|en\\b|din\\b|eu\\b|iec\\b|astm\\b|bs\\b|ul\\b|potable|drinking)',
    '\\b(?!is|are|was|were|be|been|being|get|got|not|we|you|they|have|has|had|and|or|the|all|a|fully|also|already|who|newly|well|duly)[a-z]{2,8} (?:accredited|certified|licen[cs]ed|recogni[sz]ed|tagged|approved)\\b',
    '\\b(?:fire|frost|tamper|shatter)-?proof\\b|\\bholds? (?:a |the )?(?:valid|current) [a-z]+|\\b(?:flame|fire) retardant\\b',
    '\\b(?:to|per|under|passes|passing|meets|follows?|complies with|rated|tested|stamp|class [a-z0-9]+ to) (?:bs|en|iso|din|astm|ul|nfpa|iec|ispm|as/nzs)[ /-]?\\d{2,5}',
    '\\b(?:encrypt(?:ed|s|ion)?|hashed) (?:at rest|in transit|end[- ]to[- ]end|with|by default|using|both)',
    '\\b(?:nut|gluten|allergen|lactose|dairy|asbestos|bpa|plastic|carbon|cruelty|latex|lead|sugar|additive|pesticide|antibiotic)[- ]free\\b',
    '\\b(?:meets?(?! requirements)|compl(?:y|ies) with|conforms? to|passe[sd]|exceeds?|satisf(?:y|ies)|in line with|accordance with) (?:all |the |every |both |your |any |applicable |relevant )*(?:[a-z0-9-]+ ){0,3}(?:standards?|reg(?:ulation)?s?|requirements?|directives?|codes?|legislation|rules|law|audit|inspection|norms?)\\b',
    '\\b(?:carbon neutral|net zero|food[- ](?:grade|safe)|fire (?:class|rat(?:ed|ing))|kitemarked|pen(?:etration)?[- ]tested|audited (?:annually|yearly|every)|(?:we|all|is|are|re|they) (?:sworn|bonded)|(?:stamped|signed(?: off)?|certified|verified|audited) by an? [a-z]+|(?:indemnity|insurance|licen[cs]e|dbs|cover|approval) (?:is |are |all )*(?:current|valid|in place|in date))\\b',
  ].join('|'),
);

/** "RTITB accredited": only a body's name in capitals makes a claim of two words. */
const BODY = /^(?!is |are |been |all |both )[a-z]{2,8} (?:accredited|certified|licen[cs]ed|recogni[sz]ed|tagged|approved)$/;

export default defineRule({
  id: 'certification',
  title: 'Compliance or certification claim',
  topic: 'security',
  severity: 'medium',
  why: 'A compliance claim must be true to the letter on the day it is sent.',
  patterns: [CERTIFIED],
  find: (sentence) =>
    notes(
      sentence,
      findPhrases(sentence, CERTIFIED, TERM_VETOES).filter(
        (phrase) => !test(BODY, phrase.words) || /^[A-Z]{2}/.test(sentence.text.slice(phrase.start)),
      ),
      'our current certificate has the exact scope',
    ),
});

export const examples: Examples = {
  flags: [
    'Yes, ⟦we hold a SOC 2 report⟧.',
    '⟦The platform is GDPR compliant⟧.',
    'Every ⟦guard is DBS checked⟧ before the first shift.',
    'All files ⟦are encrypted at rest⟧.',
    'The course is ⟦RTITB accredited⟧.',
    'The film ⟦is approved for direct food⟧ contact.',
    'The lining is ⟦fireproof⟧ throughout.',
    'The drawings are ⟦stamped by an engineer⟧.',
    'His ⟦licence is valid⟧ in all four countries.',
    'The valves ⟦are certified according to vds⟧.',
    'Our drivers ⟦hold valid badges⟧ for the port.',
    '⟦We are not only HIPAA compliant⟧ but audited each year.',
  ],
  passes: {
    'no body': 'Holiday approved, samples tagged, photos to follow.',
    question: 'Are you HIPAA compliant?',
    request: 'Please send us your SOC 2 questionnaire.',
    refused: "We aren't ISO 27001 certified yet.",
    'quoted reply': 'I will ask security.\n\n> Is it GDPR compliant?',
    negation: 'None of this is FDA approved.',
    'not held': 'We are not HIPAA certified.',
  },
};
