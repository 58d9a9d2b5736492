// The inspection as far as another page can know it: nothing here leads back into the text.
import type { Inspection } from '../../inspect.ts';
import type { View } from './panel-views.ts';

export function inspectionOf({ text, digest, statements, gate }: View): Inspection {
  const reasons = statements.map(({ reason }) => reason);
  return {
    text,
    digest,
    read: { text, hints: [], toSource: () => [], toText: (offset) => offset },
    segments: [],
    mentions: [],
    flags: statements.flatMap(({ flags }) => flags),
    faults: statements.flatMap(({ fault }) => (fault === null ? [] : [fault])),
    verdict: { kind: gate.kind === 'allow' ? 'allow' : gate.verdict.kind, reasons },
  };
}
