// Reads the arguments of one command; what is wrong with them is said in our words.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../model/did-you-mean.ts';
import { usage } from './failure.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>;

/** Values and positional arguments; throws a usage failure that names the argument and, for a slip, what was meant. */
export function parseOptions<const T extends Options>(args: readonly string[], options: T): Parsed<T> {
  const known = Object.keys(options).map((name) => `--${name}`);
  const wrong = args.slice(0, endOf(args)).find((arg) => arg.startsWith('--') && !known.includes(nameOf(arg)));
  if (wrong !== undefined) throw usage(`there is no option ${nameOf(wrong)}.${didYouMean(nameOf(wrong), known)}`);
  const parsed = tryParse(args, options);
  // As from a variable of a script that was never set.
  const empty = Object.entries(parsed.values).find(([, value]) => value === '')?.[0];
  if (empty !== undefined) throw usage(`--${empty} is empty`);
  if (parsed.positionals.includes('')) throw usage('an argument is empty');
  return parsed;
}

function tryParse<const T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(error instanceof Error ? lowerFirst(error.message.split(/\.\s/)[0] ?? '') : 'the arguments cannot be read');
  }
}

/** One of a few words, or a usage failure that lists them. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw usage(`${option} is one of ${words.join(', ')}, not “${value}”`);
  return found;
}

/** Refuses what was given and nobody would read. `form` is the command as it was meant. */
export function allowOnly(values: object, names: readonly string[], form: string): void {
  const unread = Object.keys(values).find((name) => !names.includes(name));
  if (unread !== undefined) throw usage(`--${unread} does not go with: ${form}`);
}

/** Where a service is, without a slash at the end; or a usage failure. */
export function parseUrl(option: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw usage(`${option} is the address of a service, such as http://127.0.0.1:4180, not “${value}”`);
  return url.href.replace(/\/$/, '');
}

function endOf(args: readonly string[]): number {
  const end = args.indexOf('--');
  return end < 0 ? args.length : end;
}

function nameOf(arg: string): string {
  return arg.split('=')[0] ?? arg;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
