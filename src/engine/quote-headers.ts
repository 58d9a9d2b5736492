// The lines with which mail programs introduce what they quote or forward.

/** "On Tue, 3 Nov 2026 at 10:12, Ann Lee <ann@acme.example> wrote:" in the seven languages our users' clients speak. */
const WROTE =
  /^\s*(?:on\b.{4,200}\bwrote|am\b.{4,200}\bschrieb(?: .{1,100})?|le\b.{4,200}\ba écrit|el\b.{4,200}\bescribió|il\b.{4,200}\bha scritto|op\b.{4,200}\bschreef(?: .{1,100})?|em\b.{4,200}\bescreveu)\s*:\s*$/i;
const WROTE_BEGINS = /^\s*(?:on|am|le|el|il|op|em) .{0,30}\d/i;

const RULE =
  /^\s*[-_=*]{2,}\s*(?:original message|original[- ]appointment|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)\s*[-_=*]{2,}\s*$/i;
const FORWARDED =
  /^\s*(?:[-_=]{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada)\s*[-_=]*|begin forwarded message:|anfang der weitergeleiteten nachricht:)\s*$/i;
const FROM = /^\s*\*?(?:from|von|de|da|van)\*?\s*:\*?\s*\S/i;
const MORE =
  /^\s*\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|objet|à|enviado|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|enviada|assunto)\*?\s*:/i;

/** What every one of them begins with; runs over every line. */
const MAYBE = /^\s*(?:[-_=*]|(?:from|von|de|da|van|on|am|le|el|il|op|em|begin|anfang)\b)/i;

export type QuoteHeader = { readonly kind: 'quoted' | 'forwarded'; readonly lines: number };

/** Whether a quoted or forwarded part begins at `lines[i]`, and with how many header lines. */
export function quoteHeaderAt(lines: readonly string[], i: number): QuoteHeader | null {
  const line = lines[i] || '';
  if (line.length > 400 || !MAYBE.test(line)) return null;
  if (FORWARDED.test(line)) return { kind: 'forwarded', lines: 1 };
  if (RULE.test(line)) return { kind: 'quoted', lines: 1 };
  if (FROM.test(line) && countHeaders(lines, i + 1) >= 2) return { kind: 'quoted', lines: 1 };
  if (line.charAt(line.length - 1) === ':' && WROTE.test(line)) return { kind: 'quoted', lines: 1 };
  // A long introduction is wrapped, by some clients twice.
  if (!WROTE_BEGINS.test(line)) return null;
  for (let more = 1; more <= 2; more++) {
    const whole = lines.slice(i, i + more + 1).join(' ');
    if (whole.length < 400 && WROTE.test(whole)) return { kind: 'quoted', lines: more + 1 };
  }
  return null;
}

function countHeaders(lines: readonly string[], from: number): number {
  let count = 0;
  for (let i = from; i < from + 5; i++) if (MORE.test((lines[i] || '').slice(0, 100))) count++;
  return count;
}
