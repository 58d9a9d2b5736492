// What others ask, charge or want.
import { test } from '../match.ts';
import type { Sentence } from '../rule.ts';
import { ownClause } from './own-clause.ts';

const THIRD_PARTY =
  /\b(?:(?:legal|procurement|finance|purchasing|(?:the|your|their) (?:buyer|client|lawyers?|team|board)|customers?) (?:wants?|wanted|asks?|asked|needs?|demands?|insists?)|competitors?|rivals?|the market|analysts?|the press|other (?:vendors?|suppliers?|providers?|firms?)|their (?:price|quote|offer|rate|list|sales|rep)|your (?:bank|insurer|carrier|landlord|(?:web)?shop) (?:gives?|offers?|charges?)|your (?:clause|draft|article|section|template) (?:\d[\d.]* )?(?:lets|says|gives|allows|requires|asks|wants|caps|has|contains)|your (?:current|existing|old|present|other) (?:price|supplier|vendor|provider|contract|tool|rate|quote)|(?:he|she|they)(?:'re|'ll|'d|'ve| are| will| would| have| had| charge| want| pay| ask)?)\b/;
/** So far before what is said. */
const REACH = 80;

/** Another party's price or promise, told as news. */
export function isThirdParty({ lower: s }: Sentence, start: number): boolean {
  return test(THIRD_PARTY, ownClause(s, start, REACH));
}
