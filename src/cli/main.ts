// The command line `countersign`: finds the command, runs it, and gives its exit status.
import { readFileSync } from 'node:fs';
import { didYouMean } from '../model/did-you-mean.ts';
import { audit } from './audit.ts';
import { check } from './check.ts';
import type { Command, Terminal } from './command.ts';
import { CLOSED_PIPE, EXIT, type Exit } from './exit.ts';
import { codeOf, describeFault, Failure, usage } from './failure.ts';
import { policy } from './policy.ts';
import { receipt } from './receipt.ts';
import { rules } from './rules.ts';
import { serve } from './serve.ts';
import { tenant } from './tenant.ts';
import { token } from './token.ts';
import { write } from './write.ts';

const COMMANDS: readonly Command[] = [check, policy, rules, serve, token, tenant, receipt, audit];

const HELP = `countersign: marks what in a mail binds the company, and asks before it leaves

${COMMANDS.map(({ name, summary }) => `  countersign ${name.padEnd(8)} ${summary}`).join('\n')}

Start here:
  echo "We can do 15% off if you sign by Friday." | countersign check

Each command explains itself: countersign check --help
`;

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const [first, ...rest] = args;
  if (first === undefined) throw usage(`which command? It is one of ${COMMANDS.map(({ name }) => name).join(', ')}`);
  if (first === '--version' || first === '-v') return print(terminal, `${readVersion()}\n`);
  const asksHelp = first === 'help' || first === '--help' || first === '-h';
  if (asksHelp && rest[0] === undefined) return print(terminal, HELP);
  const command = findCommand(asksHelp ? (rest[0] ?? '') : first);
  const end = rest.indexOf('--');
  const options = end < 0 ? rest : rest.slice(0, end);
  if (asksHelp || options.includes('--help') || options.includes('-h')) return print(terminal, command.help);
  return command.run(rest, terminal);
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((known) => known.name);
  throw usage(`there is no command “${name}”.${didYouMean(name, names)} The commands are ${names.join(', ')}`);
}

async function print({ output }: Terminal, text: string): Promise<Exit> {
  await write(output, text);
  return EXIT.allowed;
}

function readVersion(): string {
  const file: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : 'unknown';
}

/** Says what stopped the command, and gives the status for it. */
function explainFailure(error: unknown, args: readonly string[]): Exit {
  if (!(error instanceof Failure)) return explainFault(error);
  const command = COMMANDS.find(({ name }) => name === args[0]);
  const hint = error.exit === EXIT.usage ? `\nSee: countersign ${command === undefined ? '' : `${command.name} `}--help` : '';
  process.stderr.write(`countersign: ${error.message}${hint}\n`);
  return error.exit;
}

function explainFault(error: unknown): Exit {
  process.stderr.write(`countersign: a fault of ours: ${describeFault(error)}\n`);
  return EXIT.fault;
}

// Left to Node, it would end with 1, which means something else here.
process.on('uncaughtException', (error) => process.exit(explainFault(error)));
// Where nobody listens, what stopped one file still does not stop the others; the status says it.
process.stderr.on('error', () => undefined);
process.stdout.on('error', (error) => {
  // A reader that has seen enough, such as `head`, is no fault; but nothing more can be said.
  if (codeOf(error) === 'EPIPE') process.exit(CLOSED_PIPE);
  process.stderr.write(`countersign: the output cannot be written (${codeOf(error)})\n`);
  process.exit(EXIT.fault);
});

const args = process.argv.slice(2);
const { stdin, stdout, stderr } = process;
const terminal: Terminal = {
  input: stdin,
  output: stdout,
  errors: stderr,
  colour: stdout.isTTY && stdout.hasColors(),
  typed: stdin.isTTY,
  live: stderr.isTTY,
};
try {
  process.exitCode = await run(args, terminal);
} catch (error) {
  process.exitCode = explainFailure(error, args);
}
