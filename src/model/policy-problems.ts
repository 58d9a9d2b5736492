// What is wrong with a policy file, in words for the person who wrote it.
import type * as z from 'zod/mini';
import { didYouMean } from './did-you-mean.ts';
import type { Contradiction } from './policy-contradictions.ts';

export interface Problem {
  /** Keys and list positions from the top of the file. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys { … }',
  record: 'a group of keys { … }',
};

/** One problem for each thing that is wrong: what stands there, and what may stand there. */
export function explain(issue: Issue, input: unknown, before: Path): Problem[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const value = valueAt(input, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownWord(key, issue.message.split(', ')) }));
    case 'invalid_value': {
      const known = issue.values.map(String);
      return [{ path, message: value === undefined ? `is missing: write ${oneOf(known)}` : unknownWord(show(value), known) }];
    }
    case 'invalid_type': {
      const wanted = KIND_NAMES[issue.expected] ?? issue.expected;
      return [{ path, message: value === undefined ? `is missing: it must be ${wanted}` : `must be ${wanted}, not ${kindOf(value)}` }];
    }
    case 'invalid_union':
      return explainUnion(issue, input, path, value);
    case 'too_small':
    case 'too_big':
      return [{ path, message: explainSize(issue) }];
    case 'invalid_key':
      return [{ path, message: 'needs a name' }];
    default:
      return [{ path, message: issue.message }];
  }
}

/** The branch that was meant: the list, if a list stands there; the fixed words, if a word does. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, input: unknown, path: Path, value: unknown): Problem[] {
  const deeper = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0));
  if (deeper !== undefined) return deeper.flatMap((inner) => explain(inner, input, path));
  const words = issue.errors.map((branch) => branch[0]).find((inner) => inner?.code === 'invalid_value');
  if (words !== undefined && typeof value === 'string') return explain(words, input, path);
  if (issue.message !== 'Invalid input') return [{ path, message: issue.message }];
  return [{ path, message: `must be a text or a list of texts, not ${kindOf(value)}` }];
}

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  if (issue.origin === 'array') return 'must list at least one';
  if (issue.origin === 'string') return issue.minimum === 1 ? 'must not be empty' : `must have at least ${issue.minimum} letters`;
  return `must be at least ${issue.minimum}`;
}

/** A contradiction in words; `customers` are the names that recipients may have. */
export function explainContradiction({ path, kind, value }: Contradiction, customers: readonly string[]): Problem {
  switch (kind) {
    case 'twice':
      return { path, message: `“${value}” is used twice: give each exception its own name` };
    case 'recipient':
      return { path, message: `${unknownWord(value, ['internal', 'external', ...customers])}, or a domain such as acme.example` };
    case 'dates':
      return { path, message: 'is before “from”' };
    case 'reasons':
      return { path, message: 'leaves no way to answer: list presets, or set freeText to true' };
    case 'locale':
      return { path, message: `“${value}” is not a locale: write one such as en-US, en-GB or de-DE` };
    case 'zone':
      return { path, message: `“${value}” is not a time zone: write local, or a name such as Europe/Berlin` };
  }
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, step)?.value;
  }, input);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return KIND_NAMES[typeof value] ?? typeof value;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)).slice(0, 40);
}

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}

function unknownWord(word: string, known: readonly string[]): string {
  return `“${word}” is not known here.${didYouMean(word, known)} Write ${oneOf(known)}`;
}
