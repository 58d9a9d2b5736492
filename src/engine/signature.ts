// Finds signatures by their words: after a delimiter, after a sign-off, or as a name with its details.
import { exec, test, without } from './match.ts';
import { lastText, nextText } from './text-lines.ts';

const DELIMITER = /^-- ?$/;
const SIGN_OFF =
  /^(?:(?:kind|kindest|best|warm|warmest|many|with|all the|my|very|mit)\s)*(?:regards|wishes|best|thanks|thanks again|thank you|thanks so much|cheers|sincerely|yours(?: (?:sincerely|truly|faithfully))?|cordially|respectfully|talk soon|speak soon|rgds|br|kr|mfg|viele grüße|freundlichen grüßen|beste grüße|liebe grüße|cordialement|bien à vous|saludos|un saludo|met vriendelijke groeten?|groeten|atenciosamente|abraços|cordiali saluti|distinti saluti)(?:\s?[,.!–-]\s?(.*))?$/i;
const FEW_WORDS = /^[A-Z\u00c0-\uffff][^\s.?!:,]*(?: [^\s.?!:,]+){0,4},$/;
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten|bonjour|hola|ciao|beste|liebe[rs]?|sehr)\b/i;
const MOBILE =
  /^(?:sent (?:from|via) (?:my |a mobile|mobile|mail for|outlook|yahoo|proton|samsung)|get outlook for|von meinem .{2,30} gesendet|gesendet (?:von|mit)|envoyé (?:de|depuis) mon|enviado desde mi|inviato da|verstuurd vanaf mijn|enviado do meu)/i;

/** A second sentence, or a sum. */
const MORE_WORDS = /[.!?]\s|[$€£%]/;

/** One to four words that each begin like a name: "Jane Doe", "Dr. J. van Dyke", "Jane (she/her)". */
const NAME =
  /^(?:[A-Z\u00c0-\uffff(][^\s,|:!?$€£%\d]*)(?: (?:(?:van|von|de|da|der|den|di|la|le|bin|al)|[A-Z\u00c0-\uffff("'][^\s,|:!?$€£%\d]*)){0,4}(?:, [A-Z][A-Za-z.]{1,6})*$/;
const CONTACT =
  /\+?\d[\d ().-]{6,}\d|[^\s@]{1,64}@[^\s@]{1,100}\.\w|\bwww\.|https?:\/\/|^[\w-]{2,40}(?:\.[\w-]{2,40})+$|\b(?:tel|mob|mobile|phone|fax|cell|office|direct|m|t|p|d)\s?[.:]\s?\+?[\d(]/i;
const ROLE =
  /\s\|\s|\b(?:manager|director|executive|sales|account|engineer|consultant|founder|ceo|cfo|cto|coo|cro|cmo|vp|president|head of|partner|officer|representative|coordinator|specialist|assistant|analyst|owner|lead|ltd|gmbh|inc|llc|llp|plc|limited|corp|bv|b\.v\.|s\.a\.|s\.r\.l\.|pty)(?![\w-])/i;

/** What stands in sentences and offers, and on no business card. */
const SPOKEN =
  /[?!$€£¥%]|\b(?:i|i[’']ll|we|we[’']ll|you|you[’']ll|your|please|let|will|would|can|could|is|are|by|until|within|today|tomorrow|(?:mon|tues|wednes|thurs|fri)days?|week|month|year|usd|eur|gbp|discount|free|attached|refund|warranty|guaranteed?|unlimited|deadline|net \d+|pric(?:e|es|ing)|offer)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|^(?:hi|hello|dear|hey)\b|^[*•-] /i;
/** The sender speaks: such a line below the name is no part of the signature. */
const SPEAKS = /\b(?:I|[Ww]e|[Yy]ou)[’']ll\b|\b(?:I|[Ww]e) (?:will|can|guarantee|promise|commit|agree)\b/;
const POSTSCRIPT = /^p\.?\s?s\b/i;
/** A company's motto says nothing to this reader. */
const MOTTO = /["\u201c][^"\u201d]{1,100}["\u201d]/;

const DETAILS: readonly RegExp[] = [CONTACT, ROLE, MOTTO];

const LONGEST_CARD_LINE = 100;
const LONGEST_LINE = 300;
const MOST_LINES = 12;
const LONGEST_SIGNATURE = 40;

/** Does the sender speak in this line, though it stands in a signature? */
export function isSpoken(line: string): boolean {
  const head = without(MOTTO, line.slice(0, LONGEST_LINE));
  return test(POSTSCRIPT, head) || test(SPEAKS, head);
}

/** One past the last line of the signature that begins at `lines[i]`, at `to` at most; `i` where none does. Lines are trimmed. */
export function signatureEnd(lines: readonly string[], i: number, to: number): number {
  const line = lines[i] ?? '';
  if (line === '' || line.length > LONGEST_CARD_LINE) return i;
  if (test(DELIMITER, line)) return isLastDelimiter(lines, i, to) && isCard(lines[nextText(lines, i + 1, to)] ?? '') ? to : i;
  if (test(MOBILE, line) && !test(MORE_WORDS, line)) return i + 1;
  if (!test(NAME, line)) return i;
  return cardEnd(lines, i, to, isSignOff(lines[lastText(lines, i)] ?? ''));
}

/** "Best," alone or with a name behind it, or a few other words and a comma. */
function isSignOff(line: string): boolean {
  if (test(FEW_WORDS, line)) return !test(GREETING, line);
  const match = line.length <= LONGEST_CARD_LINE ? exec(SIGN_OFF, line) : null;
  return match !== null && (match[1] === undefined || match[1] === '' || test(NAME, match[1]));
}

/** Dashes part the sections of a mail too: of what they part, only the last may be a signature, and none is long. */
function isLastDelimiter(lines: readonly string[], at: number, to: number): boolean {
  return to - at <= LONGEST_SIGNATURE && lines.slice(at + 1, to).every((line) => !test(DELIMITER, line));
}

/** After a sign-off one detail is enough; without one, the card needs two, and nothing may follow it. */
function cardEnd(lines: readonly string[], from: number, to: number, signedOff: boolean): number {
  if (!signedOff && (to - from > LONGEST_SIGNATURE || (from > 0 && lines[from - 1] !== ''))) return from;
  let end = from;
  let details = 0;
  let count = 0;
  for (let i = from; i < to && count < MOST_LINES; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    if (!isCard(line)) break;
    for (const detail of DETAILS) if (test(detail, line)) details++;
    count++;
    end = i + 1;
  }
  const isLast = nextText(lines, end, to) >= to;
  return signedOff ? (details > 0 ? end : from) : details > 1 && isLast ? end : from;
}

function isCard(line: string): boolean {
  if (line === '' || line.length > LONGEST_CARD_LINE) return false;
  return !test(SPOKEN, without(MOTTO, without(CONTACT, line)));
}
