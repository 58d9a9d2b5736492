// Automatic replies promise nothing: "I am out of the office and will answer on Monday".
import type { Segment } from '../model/segment.ts';

const SUBJECT =
  /^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo\b|abwesenheit|automatische antwort|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|resposta automática)/i;
const OPENING =
  /^\W*(?:(?:hi|hello|dear)[^\n]{0,40}\n+|thank(?:s| you) for (?:your|the) (?:e-?mail|message|mail)[^\n]{0,40}[.!,\n]\s*)*(?:please note(?: that)? )?(?:i am|i'm|i will be|i'll be|we are|our office is) (?:currently |now )?(?:out of (?:the )?office|away from (?:my desk|the office|work)|on (?:annual |parental |maternity |paternity |sick )?leave|on holiday|on vacation)\b[^\n]{0,80}(?:until|from|with|and|through|till|returning|back)/;

/** What every such opening speaks of; looked for first, because most mails do not. */
const AWAY = /office|away from|leave|holiday|vacation/;

/** Whether the draft is an automatic reply, by its subject or by how its own text opens. `low` is the folded text in lower case. */
export function isAutoReply(subject: string, low: string, segments: readonly Segment[]): boolean {
  if (SUBJECT.test(subject)) return true;
  if (!AWAY.test(low)) return false;
  const own = segments.find(({ kind }) => kind === 'own');
  return own !== undefined && OPENING.test(low.slice(own.start, Math.min(own.end, own.start + 400)));
}
