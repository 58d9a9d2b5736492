// `countersign policy check FILE`: whether a policy file is valid, and if not, what to change.
import type { Command, Terminal } from './command.ts';
import { EXIT, type Exit } from './exit.ts';
import { usage } from './failure.ts';
import { checkPolicyText } from './load-policy.ts';
import { printable } from './paint.ts';
import { parseOptions } from './parse-options.ts';
import { readTextOrInput, STDIN } from './read-bytes.ts';
import { write } from './write.ts';

const HELP = `countersign policy: what your organisation allows, asks about, holds and blocks

  countersign policy check FILE     validate a policy and say, per key, what is wrong; - is standard input

A policy is JSON. All but "version" may be left out; the default fills the rest. A small one:

  {
    "version": 1,
    "name": "Acme sales",
    "internalDomains": ["acme.example"],
    "exceptions": [
      { "name": "small discounts", "when": { "rule": "discount", "facts": { "percent": { "atMost": 10 } } }, "do": "allow" },
      { "name": "large discounts", "when": { "rule": "discount", "facts": { "percent": { "over": 20 } } }, "do": "hold" }
    ],
    "topics": { "terms": { "high": "hold" } }
  }

Then: countersign check --policy acme.json offer.eml
The names of rules: countersign rules

Exit status: 0 valid · 64 wrong use · 65 not valid · 66 no such file
`;

async function run(args: readonly string[], { input, output }: Terminal): Promise<Exit> {
  const { positionals } = parseOptions(args, {});
  const [verb, file, ...rest] = positionals;
  if (verb !== 'check' || file === undefined || rest.length > 0) throw usage('write: countersign policy check FILE');
  const result = checkPolicyText(await readTextOrInput(file, input));
  const name = file === STDIN ? 'on standard input' : printable(file);
  await write(output, `${result.ok ? '' : `The policy ${name} is not valid:\n`}${result.lines.join('\n')}\n`);
  return result.ok ? EXIT.allowed : EXIT.unreadable;
}

export const policy: Command = { name: 'policy', summary: 'validate a policy file', help: HELP, run };
