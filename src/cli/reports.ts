// The two outputs of `check FILE…`: for a person, and one JSON document. Both are written as the files are checked.
import type { Writable } from 'node:stream';
import type { VerdictKind } from '../model/verdict.ts';
import type { Report } from './check-files.ts';
import { drawDraft } from './draw-draft.ts';
import { exitOf } from './exit.ts';
import type { Paint } from './paint.ts';
import { toJson } from './to-json.ts';
import { write } from './write.ts';

const nothing = async () => undefined;

export function createHumanReport(output: Writable, paint: Paint): Report {
  return {
    begin: nothing,
    checked: ({ name, draft, inspection }) => write(output, drawDraft(name, draft, inspection, paint)),
    unread: nothing,
    end: nothing,
  };
}

/**
 * `{ "drafts": [ { file, subject, text, verdict, flags, … } | { file, error } ], "verdict": the strictest, "unread": how many }`.
 * The verdict is of what was read: only with 0 beside it does it speak for all files.
 */
export function createJsonReport(output: Writable, mentions: boolean): Report {
  let strictest: VerdictKind = 'allow';
  let written = 0;
  let unread = 0;
  const add = (entry: object) => write(output, `${written++ === 0 ? '' : ','}\n${JSON.stringify(entry)}`);
  return {
    begin: () => write(output, '{"drafts":['),
    checked: ({ name, draft, inspection }) => {
      const { kind } = inspection.verdict;
      if (kind === 'block' || exitOf(kind) > exitOf(strictest)) strictest = kind;
      return add({ file: name, subject: draft.subject, ...toJson(inspection, { text: true, mentions }) });
    },
    unread: ({ name, error }) => {
      unread++;
      return add({ file: name, error });
    },
    end: () => write(output, `\n],"verdict":"${strictest}","unread":${unread}}\n`),
  };
}
