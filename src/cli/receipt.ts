// `countersign receipt verify`: whether a receipt is ours, offline, without the mail.
import * as z from 'zod/mini';
import type { Command, Terminal } from './command.ts';
import { EXIT, type Exit } from './exit.ts';
import { usage } from './failure.ts';
import { parseJson } from './parse-json.ts';
import { parseOptions } from './parse-options.ts';
import { readTextOrInput } from './read-bytes.ts';
import { readKeys } from './read-keys.ts';
import { write } from './write.ts';

const HELP = `countersign receipt: proof that a message was released

  countersign receipt verify RECEIPT --keys FILE|URL [--digest DIGEST]

RECEIPT is the signed statement, or a file that holds it (alone, or as the JSON of a receipt or a hold); - is standard input.
--keys is the service's /.well-known/countersign-keys.json, as a file or at its address: with a file no network is needed.
--digest says which message it must be for. An expired receipt opens no gate, and stays proof.

Exit status: 0 it is ours · 64 wrong use · 65 it is not · 66 no such file
`;

/** Three parts, of which the first is a JSON object in base64url; everything else is the name of a file. */
const STATEMENT = /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/;

async function run(args: readonly string[], { input, output }: Terminal): Promise<Exit> {
  const { values, positionals } = parseOptions(args, { keys: { type: 'string' }, digest: { type: 'string' } });
  const [verb, receipt, ...rest] = positionals;
  if (verb !== 'verify' || receipt === undefined || rest.length > 0)
    throw usage('write: countersign receipt verify RECEIPT --keys FILE|URL');
  if (values.keys === undefined) throw usage('say which keys to check with: --keys FILE|URL');
  const isStatement = STATEMENT.test(receipt.trim());
  const text = findStatement(isStatement ? receipt : await readTextOrInput(receipt, input));
  const { verifyReceipt } = await import('../service/keys/receipt.ts');
  const checked = await verifyReceipt(text, await readKeys(values.keys), new Date());
  if (!checked.ok) return say(output, 'This receipt is not signed by any of these keys, or it was changed.\n', EXIT.unreadable);
  const { statement, expired } = checked;
  if (values.digest !== undefined && values.digest !== statement.digest) {
    return say(output, 'This receipt is genuine, and for another message.\n', EXIT.unreadable);
  }
  const lines = [
    `This receipt is genuine${expired ? `; it expired at ${statement.expires}, so it opens no gate any more` : ''}.`,
    ...Object.entries(statement).map(([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`),
  ];
  return say(output, `${lines.join('\n')}\n`, EXIT.allowed);
}

async function say(output: Terminal['output'], text: string, exit: Exit): Promise<Exit> {
  await write(output, text);
  return exit;
}

const Holder = z.union([z.object({ statement: z.string() }), z.object({ receipt: z.object({ statement: z.string() }) })]);

function findStatement(text: string): string {
  const parsed = Holder.safeParse(parseJson(text));
  if (!parsed.success) return text.trim();
  return 'receipt' in parsed.data ? parsed.data.receipt.statement : parsed.data.statement;
}

export const receipt: Command = { name: 'receipt', summary: 'check that a release is genuine, offline', help: HELP, run };
