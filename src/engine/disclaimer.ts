// Finds the legal text that companies put under every mail.
import { test } from './match.ts';

const OPENING =
  /^[*\W]{0,4}(?:confidential|disclaimer|privileged|legal notice|notice:|important(?: notice)?:|warning:|this (?:e-?mail|mail|message|communication|transmission)\b|the (?:information|contents?) |any (?:views|unauthori[sz]ed)|if you (?:are not|have received|received)|please (?:consider|think of) the environment|registered (?:in|office)|diese (?:e-?mail|nachricht)|ce (?:message|courriel|mail)|este (?:mensaje|correo|e-?mail)|questo messaggio|questa e-?mail|dit (?:bericht|e-?mail)|deze e-?mail|esta (?:mensagem|e-?mail))/i;

/** What such a text speaks of. Two of these make one; a mail that merely calls itself confidential is no disclaimer. */
const SUBJECTS: readonly RegExp[] = [
  /confidential|privileged|vertraulich|confidencia|riservat|vertrouwelijk|confidentiel/i,
  /\bintended|recipient|addressee|bestimmt|empfänger|destinat[aá]|bestemd|geadresseerde/i,
  /in error|by mistake|\bdelete|\bnotify|destroy|prohibited|unauthori|disclos|irrtümlich|par erreur|por error|per errore|abusievelijk|por engano/i,
  /\bvirus|registered (?:in|office|number)|company (?:no|number)|views (?:or|and) opinions|legally binding|accepts? no (?:liability|responsibility)|monitor/i,
];
/** It speaks of the mail itself: "Confidential information shall not be disclosed" is a term. */
const ITSELF =
  /\b(?:this|the) (?:e-?mail|mail|message|communication|transmission)|if you (?:are not|have received|received)|diese[rsn]? (?:e-?mail|nachricht)|\bce (?:message|courriel|mail)|\best[ea] (?:mensaje|correo|e-?mail|mensagem)|\bquest[oa] (?:messaggio|e-?mail)|\b(?:dit|deze) (?:bericht|e-?mail)/i;
const ALONE = /^[*\W]{0,4}(?:please (?:consider|think of) the environment|registered (?:in|office)\b.{0,80}\d)/i;
/** One sentence that says no more than that the mail is confidential. */
const SHORT =
  /^[*\W]{0,4}this (?:e-?mail|message|communication)\b[^.$€£%]{0,100}\b(?:is|are|may be|contains?) [^.$€£%]{0,80}(?:confidential|privileged)[^.,;$€£%]{0,60}\.?$/i;

const LONGEST = 3000;

/** A text that goes on after a disclaimer, unless the sender speaks again. */
const SPEAKS = /\b(?:I|[Ww]e|[Yy]ou)(?:[’']ll| will| can| agree)\b|[$€£%]/;

/**
 * Where the paragraph that begins at `lines[i]` like a disclaimer ends, one past its last line, and whether it is one.
 * Right after a disclaimer (`follows`) less is needed. Lines are trimmed. None of the lines of what is none begins one.
 */
export function readDisclaimer(
  lines: readonly string[],
  i: number,
  follows: boolean,
): { readonly end: number; readonly found: boolean } | null {
  const first = lines[i] ?? '';
  if (first === '' || (!follows && !test(OPENING, first.slice(0, 80)))) return null;
  let end = i;
  let text = '';
  for (let line = lines[end]; line !== undefined && line !== '' && text.length < LONGEST; line = lines[++end])
    text += `${line.slice(0, LONGEST)} `;
  text = text.trim();
  const subjects = SUBJECTS.filter((subject) => test(subject, text)).length;
  const needed = follows && !test(SPEAKS, text) ? 1 : test(ITSELF, text) ? 2 : Number.POSITIVE_INFINITY;
  return { end, found: subjects >= needed || test(ALONE, text) || test(SHORT, text) };
}
