// `countersign check`: what in a draft binds the company, and what policy asks.
import { rules } from '../rules/index.ts';
import { BODY_TYPES } from './body-type.ts';
import { checkFiles } from './check-files.ts';
import { checkLines } from './check-lines.ts';
import type { Command, Terminal } from './command.ts';
import type { Exit } from './exit.ts';
import { usage } from './failure.ts';
import { loadPolicy } from './load-policy.ts';
import { coloured, plain } from './paint.ts';
import { parseNow } from './parse-now.ts';
import { oneOf, parseOptions } from './parse-options.ts';
import { STDIN } from './read-bytes.ts';
import { createHumanReport, createJsonReport } from './reports.ts';

const HELP = `countersign check: what in a draft binds the company, and what policy asks

  countersign check [options] [FILE…]
  countersign check --jsonl [options] < drafts.jsonl

Each FILE is a mail (.eml), .html or .txt; - or none is standard input.
Recipients come from the mail; a draft without recipients is judged as going outside.

  --format human|json      for a person (the default), or one JSON document:
                             {"drafts": […], "verdict": the strictest of what was read, "unread": how many were not}
  --jsonl                  standard input is one draft a line, standard output one answer a line:
                             {"id", "text" | "html", "subject", "from", "to", "cc", "bcc", "attachments", "author"}
                             {"id", "verdict": {"kind", "reasons"}, "flags": [{"rule", "topic", "severity",
                               "start", "end", "quote", "why", "suggestion", "facts"}]}
                           Only "id" and "text" or "html" must be there; addresses are "a@x.example" or
                           "Name <a@x.example>"; "attachments" left out means not known.
                           A line that is no draft is answered with {"line", "error"}; keys of an answered
                           line that were not read are listed: {"id", …, "ignored": ["note"]}
  --mentions               with JSON: also every time, money and percent expression
  --policy FILE            your policy (JSON), laid over the default; see: countersign policy --help
  --now ISO                read dates as if it were this moment, 2026-11-20T09:00:00Z, or this day, 2026-11-20
  --stdin-type eml|html|text   what standard input holds; without it, a look at its beginning decides

Examples
  countersign check offer.eml
  echo "We can do 15% off if you sign by Friday." | countersign check
  countersign check --format json outbox/*.eml > report.json
  echo '{"id": 1, "text": "We will have it live by Friday."}' | countersign check --jsonl

Exit status
  0  all may go                          64  wrong use of the command line
  1  something needs the sender's answer 65  an input that cannot be read as mail, a line that is no draft
  2  something is held or blocked        66  no such file
                                         70  a fault of ours
The highest counts. NO_COLOR=1 turns colours off.
`;

const OPTIONS = {
  format: { type: 'string' },
  jsonl: { type: 'boolean' },
  mentions: { type: 'boolean' },
  policy: { type: 'string' },
  now: { type: 'string' },
  'stdin-type': { type: 'string' },
} as const;

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const format = oneOf('--format', values.format ?? 'human', ['human', 'json']);
  const given = values['stdin-type'];
  const stdinType = given === undefined ? null : oneOf('--stdin-type', given, BODY_TYPES);
  const jsonl = values.jsonl ?? false;
  const mentions = values.mentions ?? false;
  const files = positionals.length === 0 ? [STDIN] : positionals;
  if (jsonl && (positionals.some((file) => file !== STDIN) || stdinType !== null || values.format !== undefined)) {
    throw usage('--jsonl reads standard input and goes with --mentions, --policy and --now only: countersign check --jsonl < drafts.jsonl');
  }
  if (files.filter((file) => file === STDIN).length > 1) throw usage('standard input (-) can be read only once');
  if (stdinType !== null && !files.includes(STDIN))
    throw usage('--stdin-type is for standard input (-): the name of a file says what it holds');
  if (mentions && !jsonl && format !== 'json') throw usage('--mentions goes with --jsonl or --format json');
  const policy = await loadPolicy(values.policy);
  const options = { rules, now: parseNow(values.now, policy.timeZone), policy };
  if (terminal.typed && files.includes(STDIN)) {
    terminal.errors.write(`Reading ${jsonl ? 'drafts, one a line,' : 'a draft'} from the keyboard; Ctrl+D ends it.\n`);
  }
  if (jsonl) return checkLines(terminal.input, terminal.output, { ...options, mentions });
  const paint = terminal.colour ? coloured : plain;
  const report = format === 'json' ? createJsonReport(terminal.output, mentions) : createHumanReport(terminal.output, paint);
  return checkFiles(files, stdinType, options, report, terminal);
}

export const check: Command = { name: 'check', summary: 'check drafts and say what in them binds the company', help: HELP, run };
