// Whether a sum is somebody else's, told as news, or what one would answer for: no price of ours.
import { test } from './match.ts';

const NEWS =
  /\b(?:raised|funding|revenue|turnover|budget|market|spend|spent|saving|savings|saved|worth|valued|valuation|grant|donat|raise|salary|fine|fined|loss|losses|profit|owe|owed|outstanding|overdue|invoice (?:no|number|#)|invoice of|paid|received|your (?:payment|po|order|invoice|budget|current)|forecast|pipeline|case study|customers? (?:saved|save)|they(?:'ve|'re at| are at| were| have| pay| charge| want| ask| quote| offer| say| said| get| got)|their|competitor|elsewhere|stock|share|sales of|grew|threshold|petty|billed|reached|brought|fetched|landed|refund(?:ed)?)\b/;
/** The same, where the sum follows at once. */
const NEWS_AT_ONCE =
  /\b(?:saves?(?: you)?(?: up to)?|settled(?: at)?|write-?off|ask(?:s|ed|ing)? for(?: the(?: whole)?)?|normally|penalty (?:at|of)|retentions? of|invoices? [\d-]+ (?:at|for)|account|lc [\w-]+ for) ?$/;

/** What somebody answers for, and no price: "our cap moves to £2m", "LDs at €500 a week", "£10m of PI cover". */
const LIABLE =
  /\b(?:liabilit|indemn|insured|penalt|malus|lds?\b|liquidated|damages|fines?\b|super-?cap|(?:(?:the|our|your) cap|cap (?:at|of|to))\b|data breach|risk up to|good for it up to|guarantee\b[^.;,]{0,40}\blimit)[^.;,!?]{0,45}$|^\W*limit: $/;
/** "Our price of £850 is very good value" remains an offer. */
const OURS = /\b(?:our|my) [a-z ]{0,20}$|\bprice of $/;
/** What one thinks of another's price: "£62 they charge now", "£9,400 is very keen". */
const REMARK =
  /^[^.;!?]{0,60}\bis (?:very|too|quite|rather|really|a long way|less than (?:we|i|they|you)|more than (?:we|any)|the number in)\b|^ (?:a [a-z]+ )?(?:they|he|she) /;
const COVER = /^ ?(?:of |in )?(?!per |a )(?:[a-z]+ )?(?:liability|indemnity|pi|cover(?! charge)|each and every claim|any one)\b/;

/** Told of somebody else's money, or, where a rule of terms has spoken, of what one would answer for. A sum by the unit is a price whatever is told at once before it. */
export function isOthersMoney(before: string, after: string, isByUnit: boolean, isTerm: boolean): boolean {
  if (test(NEWS, before)) return true;
  if ((isTerm && (test(LIABLE, before) || test(COVER, after))) || (!isByUnit && test(NEWS_AT_ONCE, before))) return true;
  return test(REMARK, after) && !test(OURS, before);
}
