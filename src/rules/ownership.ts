// "Copyright passes to you", "the translation memory is yours", "we keep the right to show it": whose work it is.
import { FACT_VETOES, findPhrases, provisos, withNoun } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const WORK =
  '(?:(?:full )?copyright|ip(?: in [a-z ]{3,25})?|source code|ip rights|intellectual property|title|ownership|source(?: code| files)?|(?:all |full |usage )?rights|artwork|designs?|drawings|moulds?|tooling|code|footage|photos|(?:raw |source )?files|(?:all )?results|recordings?|composition|translation memory|work product|deliverables|everything (?:we|i) (?:make|produce|write|build|design))';
const OWNED = new RegExp(
  [
    `\\b${WORK}(?: [a-z]+){0,5} (?:(?:pass(?:es)?|transfers?|belongs?|reverts?|go(?:es)?|(?:is|are) assigned) (?:over |fully |exclusively )?to (?:you|us|your|the (?:client|customer))\\b|vests? in [a-z]+|(?:sits|rests|lies|stays) with (?:you|us)\\b|(?:goes|is put|is placed) (?:in|into) escrow)`,
    `\\b${WORK}(?: [a-z]+){0,6} (?:is|are|stays?|remains?|becomes?) (?:fully |all |entirely )?(?:yours(?! to )|ours|(?:your|our) (?:sole )?property|the property of)\\b`,
    '\\b(?:stays?|remains?) (?:ours|yours|our property|your property|the property of)\\b',
    `\\b(?:we|i)(?:'ll| will)? (?:assign|transfer|sign over|hand over) (?:all |the |full |you |any |our )*(?:copyright|ip|intellectual property|title|ownership|source code|rights)\\b`,
    `\\b(?:we|i)(?:'ll|'d| will)? (?:keep|retain|reserve) (?:the right to|(?:all |the )*(?:rights|copyright|ownership|title)|a licen[cs]e)\\b[^.;?]{0,40}`,
    '\\b(?:an? )?(?:perpetual|royalty-free|irrevocable|worldwide|transferable)(?:,? [a-z-]+){0,3} (?:licen[cs]e|rights?)\\b(?! turn)',
    '\\b(?:title|risk|ownership|property) passes\\b|\\byour (?:affiliates|subsidiaries|contractors|resellers|sister compan[a-z]+) (?:can|may|count|are covered|get)\\b|\\blicen[cs]e covers\\b',
    '\\b(?:licensed|registered) (?:in|to) your (?:own )?name|\\bbelongs? to you(?=[ .,;]|$)|\\byours to (?:print|use|keep|sell|publish|reuse)|\\b(?:use|print) (?:it|them|the [a-z]+) (?:wherever|anywhere|forever)',
    "\\b(?:we|i)(?:'ll| will)? (?:keep|retain|claim|hold) no (?:rights?|claim|ownership|copyright)\\b|\\byou (?:can|may|are free to) resell\\b",
    '\\b(?:fully|all) yours, (?:perpetual|forever|for good)',
  ].join('|'),
);

export default defineRule({
  id: 'ownership',
  title: 'Ownership or licence of work',
  topic: 'terms',
  severity: 'medium',
  why: 'Who owns the work is for the contract to say; a mail can give it away.',
  patterns: [OWNED],
  find: (sentence) =>
    provisos(
      sentence,
      findPhrases(sentence, OWNED, FACT_VETOES).map((phrase) => withNoun(sentence, phrase)),
      'as set out in the contract',
    ),
});

export const examples: Examples = {
  flags: [
    '⟦Full copyright passes to you⟧ once the last invoice is paid.',
    '⟦The translation memory is yours⟧.',
    '⟦Raw files are yours⟧ too.',
    '⟦We keep the right to show it in our portfolio⟧.',
    'You get ⟦a perpetual, royalty-free licence⟧ with it.',
    '⟦The stock stays ours⟧ until you scan it.',
    '⟦Title passes⟧ when the last invoice is paid.',
    '⟦Your subsidiaries may⟧ work with it too.',
    '⟦The files are yours to print⟧.',
    '⟦IP in the custom firmware sits with you⟧.',
    '⟦We keep no rights⟧ to the code.',
  ],
  passes: {
    'a thing that lies somewhere':
      'The recordings are yours to look at. All results belong in the shared folder. The drawings belong to the architect.',
    question: 'Is the artwork ours once we pay?',
    past: 'The drawings were our property until 2019.',
    'reported speech': 'They said all rights belong to the printer.',
    refused: "We can't assign the source code.",
    'quoted reply': 'Let me ask.\n\n> Copyright passes to the client.',
    negation: 'Nobody has signed over the title.',
  },
};
