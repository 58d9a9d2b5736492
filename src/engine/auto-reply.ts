// Automatic replies promise nothing: "I am out of the office and will answer on Monday".

import type { Segment } from '../model/segment.ts';
import { test } from './match.ts';

const SUBJECT =
  /^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo|abwesenheit|automatische antwort|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|resposta automática)\s*(?:$|[:-]|\b(?:until|till|from|re|aw|bis)\b)/i;
const OPENING =
  /^\W*(?:(?:hi|hello|dear)[^\n]{0,40}\n+|thank(?:s| you) for (?:your|the) (?:e-?mail|message|mail)[^\n]{0,40}[.!,\n]\s*)*(?:please note(?: that)? )?(?:i am|i'm|i will be|i'll be|we are|our office is) (?:currently |now )?(?:out of (?:the )?office|away from (?:my desk|the office|work)|on (?:annual |parental |maternity |paternity |sick )?leave|on holiday|on vacation)\b[^\n]{0,80}(?:until|from|with|and|through|till|returning|back)/;

/** What every such opening speaks of; looked for first, because most mails do not. */
const AWAY = /office|away from|leave|holiday|vacation/;

/** Nobody has an offer made while they are away: what speaks of one was written by hand, whatever its first words are. */
const BUSINESS =
  /[$£€%]|\b(?:offer|price|pricing|quote|discount|free|refund|credit|contract|agree|accept|terms|liabilit|warrant|guarante|deliver|ship|invoice|exclusiv|unlimited|renew|roadmap|feature|certified|complian)/;
const LONGEST = 700;

/**
 * Whether the draft is an automatic reply, by its subject or by how its own text opens, and short and free of business as those are.
 * `low` is the folded text in lower case.
 */
export function isAutoReply(subject: string, low: string, segments: readonly Segment[]): boolean {
  const isNamed = test(SUBJECT, subject);
  if (!isNamed && !test(AWAY, low)) return false;
  let own = '';
  for (const { kind, start, end } of segments) {
    if (kind === 'own' && own.length <= LONGEST) own += low.slice(start, Math.min(end, start + LONGEST + 1));
  }
  if (own.length > LONGEST || !(isNamed || test(OPENING, own.slice(0, 400)))) return false;
  return !test(BUSINESS, own);
}
