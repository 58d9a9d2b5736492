// Values for a JSON Schema: such as fit, such as almost fit, and such as mean harm.
import fc from 'fast-check';
import { choicesOf, type JsonSchema } from './json-schema.ts';

/** Texts that no schema knows of and the service looks at: ids, days, zones, and what has broken other programs. */
const HARMFUL = [
  ...['', ' ', '\n', '0', '-1', '1e400', 'NaN', 'null', '__proto__', 'constructor', 'toString', "'; drop table holds; --", '%00'],
  ...['\u202e', '\ufeff', '\ufffd', '😀', 'é'.repeat(500), 'x'.repeat(5000), '<div>'.repeat(300), '..', '/', '\\', '\u2028', '"', '{}'],
  ...['0000-01-01', '9999-12-31', '2024-02-29', '2023-02-29', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '1582-10-10T00:00:00Z'],
  ...['Europe/Berlin', 'Etc/GMT+12', '+99:99', 'utc', '23:59', '24:00', '2147483648', '9'.repeat(40), '"1"', 'W/"2"', '*'],
];
const DAYS = ['0001-01-01', '0000-01-01', '1970-01-01', '2024-02-29', '2026-11-24', '2026-12-31', '9999-12-31'];
const CLOCKS = ['T00:00:00Z', 'T23:59:59.999Z', 'T09:30:00.5Z'];
const NUMBERS = [0, -0, 1, -1, 0.5, 2147483647, 2147483648, 1e21, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 1e308, 5e-324];

export const harmfulText = fc.oneof(fc.constantFrom(...HARMFUL), fc.string({ maxLength: 30, unit: 'grapheme' }));
export const harmful: fc.Arbitrary<unknown> = fc.oneof(
  harmfulText,
  fc.constantFrom<unknown>(...NUMBERS, null, true, [], {}, [[]], [null], { __proto__: null, length: 1 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Values that fit. `words` are texts that mean something here. */
export function fitting(schema: JsonSchema, words: readonly string[]): fc.Arbitrary<unknown> {
  const choices = choicesOf(schema);
  if (choices !== null) return fc.oneof(...choices.map((one) => fitting(one, words)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return fittingObject(schema, words);
    case 'array':
      return fc.array(fitting(schema.items ?? {}, words), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, 3),
      });
    case 'string':
      return fittingText(schema, words);
    case 'integer':
    case 'number':
      return fittingNumber(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function fittingObject({ properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema, words: readonly string[]) {
  const known = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, fitting(inner, words)]));
  const own = fc.record(known, { requiredKeys: required.filter((name) => name in known) });
  if (typeof additionalProperties !== 'object') return own;
  const more = fc.dictionary(fittingText(propertyNames ?? {}, words), fitting(additionalProperties, words), { maxKeys: 3 });
  return fc.tuple(own, more).map(([one, other]) => ({ ...other, ...one }));
}

function fittingText({ pattern, format, minLength = 0, maxLength = 5000 }: JsonSchema, words: readonly string[]): fc.Arbitrary<string> {
  const day = fc.constantFrom(...DAYS);
  if (format === 'date') return day;
  if (format === 'date-time') return fc.tuple(day, fc.constantFrom(...CLOCKS)).map((parts) => parts.join(''));
  if (pattern !== undefined) return fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.constantFrom(...words)).filter(fits);
  return fc.oneof(fc.constantFrom(...words), harmfulText).filter(fits);

  function fits(text: string): boolean {
    return text.length >= minLength && text.length <= maxLength && (pattern === undefined || new RegExp(pattern).test(text));
  }
}

function fittingNumber({ type, minimum = -1e9, maximum = 1e9, exclusiveMinimum }: JsonSchema): fc.Arbitrary<number> {
  if (type === 'integer') return fc.integer({ min: Math.max(minimum, -2147483649), max: Math.min(maximum, 2147483649) });
  const least = Math.max(minimum, exclusiveMinimum ?? minimum);
  return fc
    .oneof(fc.double({ min: least, max: maximum, noNaN: true }), fc.constantFrom(0.001, 0.5, 1, 8))
    .filter((n) => n > least && n <= maximum);
}

/** The same with one thing in it changed, taken out, or added. */
export function almost(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(value, fc.nat(), fc.constantFrom('change', 'remove', 'add'), harmful).map(([whole, place, how, other]) => {
    const places = countPlaces(whole);
    return spoil(whole, place % places, how, other).value;
  });
}

function countPlaces(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, inner) => sum + countPlaces(inner), 0);
}

type How = 'change' | 'remove' | 'add';

/** Walks to the place and spoils what is there; `left` counts down on the way. */
function spoil(value: unknown, left: number, how: How, other: unknown): { readonly value: unknown; readonly left: number } {
  if (left === 0) return { value: how === 'add' && isPlain(value) ? { ...value, unheardOf: other } : other, left: -1 };
  if (typeof value !== 'object' || value === null) return { value, left: left - 1 };
  let rest = left - 1;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (rest < 0) return [[name, inner]];
    const isIt = rest === 0 && how === 'remove';
    const spoilt = spoil(inner, rest, how, other);
    rest = spoilt.left;
    return isIt ? [] : [[name, spoilt.value]];
  });
  return { value: Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries), left: rest };
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
