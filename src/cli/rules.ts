// `countersign rules`: every rule with its examples.
import * as z from 'zod/mini';
import type { Examples, Rule } from '../engine/rule.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Command, Terminal } from './command.ts';
import { EXIT, type Exit } from './exit.ts';
import { usage } from './failure.ts';
import { coloured, type Paint, plain } from './paint.ts';
import { oneOf, parseOptions } from './parse-options.ts';
import { write } from './write.ts';

const HELP = `countersign rules: every rule with its examples

  countersign rules [--format human|json] [ID…]

In the examples, ⟦ ⟧ marks the words that are flagged; below them stand sentences that pass, and why.

Examples
  countersign rules
  countersign rules discount price-hold
  countersign rules --format json | jq -r '.[].id'

Exit status: 0 listed · 64 wrong use, such as a rule that does not exist
`;

const RuleFile = z.object({ examples: z.object({ flags: z.array(z.string()), passes: z.record(z.string(), z.string()) }) });

/** The examples stand in the rule's own file, as an export that the hosts' bundles leave out. */
async function readExamples(id: string): Promise<Examples> {
  const file: unknown = await import(`../rules/${id}.ts`);
  return RuleFile.parse(file).examples;
}

async function run(args: readonly string[], { output, colour }: Terminal): Promise<Exit> {
  const { values, positionals } = parseOptions(args, { format: { type: 'string' } });
  const format = oneOf('--format', values.format ?? 'human', ['human', 'json']);
  const ids = allRules.map(({ id }) => id);
  const unknown = positionals.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw usage(`no rule is called “${unknown}”.${didYouMean(unknown, ids)}`);
  const wanted = allRules.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  const listed = await Promise.all(wanted.map(async (rule) => ({ rule, examples: await readExamples(rule.id) })));
  if (format === 'json') {
    const entries = listed.map(({ rule: { id, title, topic, severity, why }, examples }) => ({
      id,
      title,
      topic,
      severity,
      why,
      examples,
    }));
    await write(output, `${JSON.stringify(entries, null, 2)}\n`);
  } else {
    for (const { rule, examples } of listed) await write(output, draw(rule, examples, colour ? coloured : plain));
  }
  return EXIT.allowed;
}

function draw({ id, title, topic, severity, why }: Rule, { flags, passes }: Examples, paint: Paint): string {
  const flagged = flags.map((example) => `  flags   ${onOneLine(example)}`);
  const passed = Object.entries(passes).map(([reason, example]) => `  passes  ${onOneLine(example)}  ${paint.faint(`(${reason})`)}`);
  return `${paint.strong(id)}  ${title}  ${paint.faint(`${topic}, ${severity}`)}\n  ${why}\n${[...flagged, ...passed].join('\n')}\n\n`;
}

function onOneLine(example: string): string {
  return example.replace(/\n/g, ' ⏎ ');
}

export const rules: Command = { name: 'rules', summary: 'list every rule with its examples', help: HELP, run };
