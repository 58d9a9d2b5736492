// "Your data stays in Frankfurt", "hosted in the EU": where data is kept.
import { CLAIM_VETOES, findPhrases, provisos } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const THING =
  '(?:data|records|backups?|files?|information|everything|logs?|content|recordings?|footage|servers?|instances?|workloads?|platform|tenant|traces|samples?)';
const PLACE =
  '(?:the )?(?:eu|europe|uk|us|usa|germany|frankfurt|dublin|ireland|london|paris|france|netherlands|amsterdam|canada|australia|sydney|singapore|india|mumbai|switzerland|zurich|oslo|munich|berlin|sweden|norway|japan|region|country|house|premises|building|border|device|network|(?:your|our) [a-z]+|(?:[a-z]+ )?data cent(?:er|re)s?)';
const RESIDENCY = new RegExp(
  `\\b(?:${[
    `${THING}(?: [a-z]+){0,4} (?:is|are|be|stays?|remains?|lives?|sits?|resides?|kept)(?: [a-z]+){0,3} (?:in|within|inside|on|at) ${PLACE}`,
    `(?:hosted|stored|processed|kept|backed up) (?:[a-z]+ly )?(?:in|within|inside) ${PLACE}`,
    '(?:(?:hosted|replicated|mirrored|(?:held|stored|kept) on (?:a |our |your )?(?:own )?servers?) (?:[a-z]+ )?(?:in|to|at)|pinned to) [a-z]+',
    `(?:never|doesn't|does not|don't|won't|will not|nothing|none of [a-z ]{2,20}|no [a-z ]{2,20}) (?:ever )?leaves? ${PLACE}`,
    '(?:nothing|none of (?:it|the|this|that|your)(?: [a-z]+)?|no (?:[a-z]+ ){0,2}(?:data|text|content|images?|records?|details|copy|copies|files?))(?: [a-z]+){0,4} (?:is|are|gets?|goes|go|passes) (?:ever )?(?:sent|transmitted|shared|stored|retained|kept|uploaded|used for|through|into|outside|out of|beyond|public)',
    '(?:sub-?processors?|mfa|sso|scim|single sign-on|encryption|escrow|help ?desk|spare parts|audit logs?)(?: [a-z]+){0,2} (?:available|(?:is|are|stays?|comes?|goes) (?:[a-z]+ly |in place|enforced|included|available|on (?:by|every|all)|at|in [a-z]+ hands|listed|held|kept|provided|stored|required|mandatory|standard|with|on site|turned on|enabled|encrypted|used|reviewed|ours|yours))',
    'we (?:encrypt|pen-?test|keep nothing|(?:tell|notify|inform) (?:you|affected [a-z]+) (?:of|about|within|in)[a-z ]{0,30} (?:within|inside|\\d)|(?:don.t|never) use sub-?processors)|only [a-z0-9]+ (?:people|engineers|admins) (?:have|has)(?: [a-z]+)? access|you can audit|(?:you|get|have) (?:a )?full (?:data )?export',
    "(?:never|not) (?:be )?(?:retained|transmitted|stored|uploaded)|(?:never|doesn't|don't) (?:reach|touch|enter)(?:es)? (?:our|your|the)|(?:hashed|masked|tokeni[sz]ed|overwritten|segregated) (?:and|with|every|after|before|by)",
    '(?:no one|nobody|none of us)(?: [a-z]+){0,4} can (?:open|read|see|access|reach)|(?:tenant|customer|client) (?:has|gets) (?:a|its own) [a-z]+|not (?:a|one) (?:word|byte|file)(?: [a-z]+){0,5} (?:leaves|goes)',
    'no sub-?processors?|only (?:your|our) (?:own )?[a-z0-9]+ (?:can|may|will) (?:see|read|access|open|reach|view)',
    '(?:eu|uk|us)[- ](?:only|based|hosted|resident) [a-z]+',
    "(?:(?:[a-z]+ )?(?:is|are|be|gets?|automatically) (?:[a-z]+ )?(?:delet|purg|wip|eras|destroy|shredd|anonymi[sz]|pseudonymi[sz]|scrubb)ed|(?:we|i)(?:'ll| will)? (?:then )?(?:delete|purge|wipe|erase|destroy|shred|anonymi[sz]e))(?: (?!by\\b)[a-z]+){0,5} (?:after|within|before|when|once|at|every|inside|by|as soon|on (?:exit|request|the day|your|day|expiry))",
    '(?:nightly|daily|hourly|weekly|off-?site|encrypted|immutable) (?:back-?ups?|snapshots?)|(?:backed up|backups?(?: [a-z]+)?) (?:nightly|daily|hourly|weekly|every|twice|off-?site)',
    `${THING} (?:is |are |gets? )?(?:automatically )?(?:retained|kept|archived) (?:for|until|on|at)`,
    `(?:on|after|at) (?:exit|termination|expiry)[, ][^.;?]{0,20} (?:get|receive|export) (?:a |an |the |all |your )*(?:[a-z]+ )?(?:everything|data|records|files|content|export|csv)`,
    `(?:keep|store|retain|hold) (?:the |your |all )?${THING} (?:for|until|on|in ${PLACE})`,
  ].join('|')})\\b`,
);

export default defineRule({
  id: 'data-residency',
  title: 'Where data is kept, and how long',
  topic: 'security',
  severity: 'medium',
  why: 'Where data is kept and for how long is a matter of contract and law.',
  patterns: [RESIDENCY],
  find: (sentence) => provisos(sentence, findPhrases(sentence, RESIDENCY, CLAIM_VETOES), 'as set out in our data processing terms'),
});

export const examples: Examples = {
  flags: [
    'All employee ⟦data is stored in Frankfurt⟧.',
    'The ⟦platform is hosted in the EU⟧ as of today.',
    'It ⟦never leaves your network⟧.',
    'The records ⟦never leave Frankfurt⟧.',
    'The ⟦footage is deleted after⟧ 30 days.',
    'Your ⟦notes are destroyed after⟧ a year.',
    '⟦We wipe our copy within⟧ ten days.',
    'It has ⟦nightly backups⟧ to a second hall.',
    '⟦No client data is used for⟧ training.',
    'A copy is ⟦mirrored to Turin⟧ at once.',
    'Our ⟦subprocessors are listed⟧ in annex B.',
    '⟦No subprocessors⟧ outside the EU.',
    '⟦Only your own admins can see⟧ the recordings.',
    'We ⟦keep everything in Frankfurt⟧.',
  ],
  passes: {
    question: 'Is your data stored in the EU?',
    'another sense': 'The box is stored in the shed.',
    'reported speech': 'They say data is stored in Germany.',
    'quoted reply': 'Let me ask.\n\n> Is the data hosted in the EU?',
    negation: 'I do not know the region yet.',
    'a draft': 'Only you can see the draft.',
  },
};
