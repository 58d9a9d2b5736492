// JSON Schema as our OpenAPI document uses it: read from the document as it is served, and checked against values.
import * as z from 'zod/mini';

export interface JsonSchema {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly additionalProperties?: boolean | JsonSchema | undefined;
  readonly propertyNames?: JsonSchema | undefined;
  readonly items?: JsonSchema | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  readonly contentEncoding?: string | undefined;
  readonly default?: unknown;
}

const whole = z.optional(z.number());
export const JsonSchema: z.ZodMiniType<JsonSchema> = z.lazy(() =>
  z.strictObject({
    $ref: z.optional(z.string()),
    type: z.optional(z.union([z.string(), z.array(z.string())])),
    const: z.optional(z.unknown()),
    enum: z.optional(z.array(z.unknown())),
    anyOf: z.optional(z.array(JsonSchema)),
    oneOf: z.optional(z.array(JsonSchema)),
    properties: z.optional(z.record(z.string(), JsonSchema)),
    required: z.optional(z.array(z.string())),
    additionalProperties: z.optional(z.union([z.boolean(), JsonSchema])),
    propertyNames: z.optional(JsonSchema),
    items: z.optional(JsonSchema),
    ...{ minItems: whole, maxItems: whole, minLength: whole, maxLength: whole, minimum: whole, maximum: whole, exclusiveMinimum: whole },
    ...{
      pattern: z.optional(z.string()),
      format: z.optional(z.string()),
      contentEncoding: z.optional(z.string()),
      default: z.optional(z.unknown()),
    },
  }),
);

/** The schemas of which a value has to fit one; null where there is but this one. */
export function choicesOf(schema: JsonSchema): readonly JsonSchema[] | null {
  const { type } = schema;
  if (typeof type === 'object') return type.map((one) => ({ ...schema, type: one }));
  return schema.anyOf ?? schema.oneOf ?? null;
}

/** What is wrong with a value, place by place; nothing where it fits. */
export function findMisfits(schema: JsonSchema, value: unknown, path = '$'): string[] {
  const choices = choicesOf(schema);
  if (choices !== null)
    return choices.some((one) => findMisfits(one, value, path).length === 0) ? [] : [`${path} fits none of its choices`];
  if ('const' in schema && schema.const !== undefined && value !== schema.const) return [`${path} is not ${String(schema.const)}`];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${path} is none of ${schema.enum.join(', ')}`];
  switch (schema.type) {
    case undefined:
      return [];
    case 'null':
      return value === null ? [] : [`${path} is not null`];
    case 'object':
      return checkObject(schema, value, path);
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, i) => findMisfits(schema.items ?? {}, item, `${path}[${i}]`))
        : [`${path} is no list`];
    case 'string':
      return checkString(schema, value, path);
    case 'integer':
      return Number.isSafeInteger(value) ? [] : [`${path} is no whole number`];
    default:
      return typeof value === schema.type ? [] : [`${path} is no ${String(schema.type)}`];
  }
}

function checkObject({ properties = {}, required = [], additionalProperties = true }: JsonSchema, value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  const entries = Object.entries(value);
  const names = new Set(entries.map(([name]) => name));
  return [
    ...required.filter((name) => !names.has(name)).map((name) => `${path}.${name} is missing`),
    ...entries.flatMap(([name, inner]) => {
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (known !== undefined) return findMisfits(known, inner, `${path}.${name}`);
      if (additionalProperties === false) return [`${path}.${name} is not documented`];
      return typeof additionalProperties === 'object' ? findMisfits(additionalProperties, inner, `${path}.${name}`) : [];
    }),
  ];
}

function checkString({ pattern, minLength = 0 }: JsonSchema, value: unknown, path: string): string[] {
  if (typeof value !== 'string') return [`${path} is no text`];
  if (value.length < minLength) return [`${path} is too short`];
  return pattern === undefined || new RegExp(pattern, 'u').test(value) ? [] : [`${path} does not match ${pattern}`];
}
