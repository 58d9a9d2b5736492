// The lines with which mail programs introduce what they quote or forward.
import { test } from './match.ts';

export interface QuoteHeader {
  readonly kind: 'quoted' | 'forwarded';
  /** How many lines it takes. */
  readonly lines: number;
  /** It introduces a quote even where nothing marks what follows as one. */
  readonly certain: boolean;
}

const ORIGINAL =
  /^[-_=*]{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)\s*[-_=*]{2,}$/i;
const FORWARDED =
  /^(?:[-_=]{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|forwarded by .{1,60})\s*[-_=]*|(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem encaminhada)\s?:)$/i;

/** Headers as Outlook and Apple write them above what they quote; bold ones carry asterisks in plain text. */
const FROM = /^\*?(?:from|von|de|da|van)\s?:\*?\s*\S/i;
const SUBJECT = /^\s*\*?(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto)\s?:/i;
const SENT_OR_TO = /^\s*\*?(?:sent|date|to|gesendet|datum|an|envoyé|à|enviado|enviada|fecha|para|inviato|data|a|verzonden|aan)\s?:/i;
const HEADER_LINES = 12;

/** "On … wrote:", and as German, Dutch and Swedish put it, "Am … schrieb Ann Lee:". */
const OPENER = /^(?:on|am|le|el|il|op|em|den)\b/i;
const WROTE =
  /^(?:on .* wrote|le .* a écrit|el .* escribió|il .* ha scritto|em .* escreveu|(?:am .* schrieb|op .* schreef|den .* skrev)(?: .{1,160})?)\s?:$/i;
/** "Ann Lee <ann@acme.example> schrieb am 3.11.2026, 10:12:" */
const NAMED = /@.* (?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)(?: .{1,60})?\s?:$/i;
/** In any language: a year, a time and an address, and little more. */
const DATED_ADDRESS = /\b20\d\d\b.{0,40}\d{1,2}[:.h]\d\d.{0,100}<[^\s@<>]{1,80}@[^\s@<>]{1,80}>[^<>]{0,30}:$/;
/** A program gives the year, the time or the address, or parts the date and the name by a comma. */
const EXACT = /\d.{0,60},|\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d\d|@/;
/** "On the 14th you wrote:" is the sender's own sentence. */
const OWN_WORDS = /\b(?:you|he|she|they|we|i|someone|somebody|who) wrote\s?:$/i;

const LONGEST = 400;
const MOST_WRAPPED = 3;

/** What begins at `lines[i]`, if it is a quoted or forwarded part. Lines are trimmed. */
export function quoteHeaderAt(lines: readonly string[], i: number): QuoteHeader | null {
  const line = lines[i] ?? '';
  if (line === '' || line.length > LONGEST) return null;
  if (isRule(line.charCodeAt(0)) && test(ORIGINAL, line)) return { kind: 'quoted', lines: 1, certain: true };
  if (test(FORWARDED, line)) return { kind: 'forwarded', lines: 1, certain: true };
  if (test(FROM, line) && hasHeaders(lines, i + 1)) return { kind: 'quoted', lines: 1, certain: true };
  return attributionAt(lines, i);
}

function isRule(c: number): boolean {
  return c === 0x2d || c === 0x5f || c === 0x3d || c === 0x2a;
}

/** A subject and one header more: "From: Lyon" and "To: Paris" alone are an itinerary. */
function hasHeaders(lines: readonly string[], from: number): boolean {
  let subject = false;
  let other = false;
  for (const line of lines.slice(from, from + HEADER_LINES)) {
    const head = line.slice(0, 40);
    if (test(SUBJECT, head)) subject = true;
    else if (test(SENT_OR_TO, head)) other = true;
  }
  return subject && other;
}

/** "On Tue, 3 Nov 2026 at 10:12, Ann Lee <ann@acme.example> wrote:", which some clients wrap, even twice. */
function attributionAt(lines: readonly string[], i: number): QuoteHeader | null {
  const first = lines[i] ?? '';
  const opens = test(OPENER, first);
  if (!opens && first.indexOf('@') < 0) return null;
  let whole = first;
  for (let count = 1; count <= MOST_WRAPPED && whole.length <= LONGEST; count++) {
    if (whole.charAt(whole.length - 1) === ':' && (test(WROTE, whole) || test(NAMED, whole) || test(DATED_ADDRESS, whole))) {
      const startsParagraph = i === 0 || lines[i - 1] === '';
      return { kind: 'quoted', lines: count, certain: startsParagraph && test(EXACT, whole) && !test(OWN_WORDS, whole) };
    }
    const next = lines[i + count];
    if (!opens || next === undefined || next === '') return null;
    whole += ` ${next}`;
  }
  return null;
}
