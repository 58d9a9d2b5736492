// Automatic replies promise nothing: "I am out of the office and will answer on Monday".

import { lower } from './fold.ts';
import { test } from './match.ts';

const SUBJECT =
  /^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo|abwesenheit|automatische antwort|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|resposta automática)\s*(?:$|[:-]|\b(?:until|till|from|re|aw|bis)\b)/i;
const OPENING =
  /^\W*(?:(?:hi|hello|dear)[^\n]{0,40}\n+|thank(?:s| you) for (?:your|the) (?:e-?mail|message|mail)[^\n]{0,40}[.!,\n]\s*)*(?:please note(?: that)? )?(?:i am|i'm|i will be|i'll be|we are|our office is) (?:currently |now )?(?:out of (?:the )?office|away from (?:my desk|the office|work)|on (?:annual |parental |maternity |paternity |sick )?leave|on holiday|on vacation)\b[^\n]{0,80}(?:until|from|with|and|through|till|returning|back)/;

/** Nobody has an offer made while they are away: what speaks of one was written by hand, whatever its first words are. */
const BUSINESS =
  /[$£€%]|\b(?:offer|price|pricing|quote|discount|free|refund|credit|contract|agree|accept|terms|liabilit|warrant|guarante|deliver|ship|invoice|exclusiv|unlimited|renew|roadmap|feature|certified|complian)/;
const LONGEST = 700;

/** Whether the draft is an automatic reply, by its subject or by how its own text, folded, opens, and short and free of business as those are. */
export function isAutoReply(subject: string, own: string): boolean {
  if (own.length > LONGEST) return false;
  const low = lower(own);
  return (test(SUBJECT, subject) || test(OPENING, low.slice(0, 400))) && !test(BUSINESS, low);
}
