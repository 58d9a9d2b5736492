// `countersign token`: a bearer token of the development issuer, for trying the service by hand.
import * as z from 'zod/mini';
import { ROLES, type Role } from '../model/person.ts';
import type { Command, Terminal } from './command.ts';
import { EXIT, type Exit } from './exit.ts';
import { Failure, usage } from './failure.ts';
import { oneOf, parseOptions, parseUrl } from './parse-options.ts';
import { write } from './write.ts';

export const DEFAULT_URL = 'http://127.0.0.1:4180';

const HELP = `countersign token: a bearer token of a made-up person, from a service that runs with --dev

  countersign token --as rep|manager|admin|auditor [--url URL]

The service is looked for at ${DEFAULT_URL}, or where --url says. For example:

  curl -H "Authorization: Bearer $(countersign token --as rep)" ${DEFAULT_URL}/v1/me

Exit status: 0 a token · 64 wrong use, or that service gives out none · 66 no service answers there
`;

const Answer = z.object({ token: z.string() });

async function run(args: readonly string[], { output }: Terminal): Promise<Exit> {
  const { values, positionals } = parseOptions(args, { as: { type: 'string' }, url: { type: 'string' } });
  if (positionals.length > 0 || values.as === undefined) throw usage('write: countersign token --as rep|manager|admin|auditor');
  const as = oneOf('--as', values.as, ROLES);
  const given = await askToken(parseUrl('--url', values.url ?? DEFAULT_URL), as);
  if (given === null) throw usage('that service gives out no tokens; it does with: countersign serve --dev');
  await write(output, `${given}\n`);
  return EXIT.allowed;
}

/** From the door of a service that runs with --dev; null where there is none. */
export async function askToken(base: string, as: Role): Promise<string | null> {
  const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ as }) };
  const response = await fetch(`${base}/dev/token`, request).catch(() => null);
  if (response === null)
    throw new Failure(EXIT.missing, `no service answers at ${new URL(base).origin}; start one with: countersign serve --dev`);
  const parsed = Answer.safeParse(await response.json().catch(() => null));
  return response.ok && parsed.success ? parsed.data.token : null;
}

export const token: Command = { name: 'token', summary: 'a bearer token of a made-up person, for trying the service', help: HELP, run };
