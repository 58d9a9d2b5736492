// One checked draft as a person reads it in a terminal.
import type { Inspection } from '../inspect.ts';
import type { Draft } from '../model/draft.ts';
import type { Flag } from '../model/flag.ts';
import type { VerdictKind } from '../model/verdict.ts';
import { drawText } from './draw-text.ts';
import { type Paint, printable } from './paint.ts';

const OUTCOME: Readonly<Record<VerdictKind, string>> = {
  allow: 'May go.',
  acknowledge: 'Goes once the sender has answered what is marked.',
  hold: 'Held: a manager must release it.',
  block: 'Blocked: this may not be sent as it is.',
};

/** The draft's own text with its marks, then each flag: the words, why, a safer wording, what policy asks; then the outcome. */
export function drawDraft(name: string, draft: Draft, inspection: Inspection, paint: Paint): string {
  const { flags, faults, verdict } = inspection;
  const reasonOf = new Map(verdict.reasons.map((reason) => [reason.key, reason]));
  const kindOf = ({ key }: Flag): VerdictKind => reasonOf.get(key)?.kind ?? 'allow';
  const title = draft.subject === '' ? printable(name) : `${printable(name)}: ${oneLine(draft.subject)}`;
  const flagLines = flags.map((flag, index) => {
    const kind = kindOf(flag);
    const asks = reasonOf.get(flag.key)?.text;
    return [
      `${paint.asked(kind, `[${index + 1}]`)} ${paint.asked(kind, flag.quote === '' ? 'The recipients' : `“${oneLine(flag.quote)}”`)}  ${paint.faint(`${flag.topic}, ${flag.severity} (${flag.rule})`)}`,
      `    ${flag.why}`,
      ...(flag.suggestion === undefined ? [] : [`    Safer: ${oneLine(flag.suggestion)}`]),
      ...(asks === undefined ? [] : [`    Policy: ${asks}`]),
    ].join('\n');
  });
  const faultLines = faults.map(({ rule }) => `The check “${rule}” failed; ${reasonOf.get(`fault:${rule}`)?.text ?? ''}`);
  const foreign = inspection.isForeign ? ['These words do not read as English, the only language that is judged.'] : [];
  const body = indent(drawText(inspection, kindOf, paint));
  return `${[paint.strong(title), body, ...flagLines, ...faultLines, ...foreign, paint.asked(verdict.kind, OUTCOME[verdict.kind])].join('\n\n')}\n\n`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
