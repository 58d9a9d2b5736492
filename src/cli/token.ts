// `countersign token`: a bearer token of the development issuer, for trying the service by hand.
import * as z from 'zod/mini';
import { ROLES } from '../model/person.ts';
import type { Command, Terminal } from './command.ts';
import { EXIT, type Exit } from './exit.ts';
import { Failure, usage } from './failure.ts';
import { oneOf, parseOptions, parseUrl } from './parse-options.ts';
import { write } from './write.ts';

const DEFAULT_URL = 'http://127.0.0.1:4180';

const HELP = `countersign token: a bearer token of a made-up person, from a service that runs with --dev

  countersign token --as rep|manager|admin|auditor [--url URL]

The service is looked for at ${DEFAULT_URL}, or where --url says. For example:

  curl -H "Authorization: Bearer $(countersign token --as rep)" ${DEFAULT_URL}/v1/me
`;

const Answer = z.object({ token: z.string() });

async function run(args: readonly string[], { output }: Terminal): Promise<Exit> {
  const { values, positionals } = parseOptions(args, { as: { type: 'string' }, url: { type: 'string' } });
  if (positionals.length > 0 || values.as === undefined) throw usage('write: countersign token --as rep|manager|admin|auditor');
  const as = oneOf('--as', values.as, ROLES);
  const answer = await ask(`${parseUrl('--url', values.url ?? DEFAULT_URL)}/dev/token`, as);
  await write(output, `${answer}\n`);
  return EXIT.allowed;
}

async function ask(url: string, as: string): Promise<string> {
  const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ as }) };
  const response = await fetch(url, request).catch(() => null);
  if (response === null)
    throw new Failure(EXIT.missing, `no service answers at ${new URL(url).origin}; start one with: countersign serve --dev`);
  const parsed = Answer.safeParse(await response.json().catch(() => null));
  if (!response.ok || !parsed.success)
    throw new Failure(EXIT.usage, 'that service gives out no tokens; it does with: countersign serve --dev');
  return parsed.data.token;
}

export const token: Command = { name: 'token', summary: 'a bearer token of a made-up person, for trying the service', help: HELP, run };
