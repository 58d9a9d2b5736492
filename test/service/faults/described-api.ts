// The OpenAPI document as a client would read it: what may be sent where, and what may come back.
import fc from 'fast-check';
import * as z from 'zod/mini';
import { findMisfits, JsonSchema } from './json-schema.ts';
import { almost, fitting, harmful, harmfulText } from './schema-arbitrary.ts';

const Content = z.record(z.string(), z.object({ schema: JsonSchema }));
const Parameter = z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean(), schema: JsonSchema });
const Operation = z.object({
  operationId: z.string(),
  security: z.optional(z.array(z.unknown())),
  description: z.optional(z.string()),
  parameters: z.array(Parameter),
  requestBody: z.optional(z.object({ content: Content })),
  responses: z.record(z.string(), z.object({ content: z.optional(Content) })),
});
type Operation = z.infer<typeof Operation>;
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.object({ Problem: JsonSchema }) }),
});
export type Document = z.infer<typeof Document>;

export interface Described {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly isPublic: boolean;
  readonly roles: readonly string[];
  readonly operation: Operation;
}

export function readDocument(value: unknown): { readonly document: Document; readonly operations: readonly Described[] } {
  const document = Document.parse(value);
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...{ name: operation.operationId, method: method.toUpperCase(), path, operation, isPublic: operation.security !== undefined },
      roles: /Roles: ([\w, ]+)/.exec(operation.description ?? '')?.[1]?.split(', ') ?? [],
    })),
  );
  return { document, operations };
}

export interface Fuzzed {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const ODD_TYPES = ['text/plain', 'application/json; charset=utf-7', 'multipart/form-data', 'application/x-www-form-urlencoded'];

/** Requests to one operation: half of them fit, the others almost or not at all. */
export function requestsTo({ path, operation }: Described, words: readonly string[]): fc.Arbitrary<Fuzzed> {
  const place = (where: string) => operation.parameters.filter((parameter) => parameter.in === where);
  const value = (schema: JsonSchema) => fc.oneof({ weight: 4, arbitrary: fitting(schema, words) }, { weight: 1, arbitrary: harmfulText });
  const all = (where: string, required: boolean) => {
    const fields = place(where).map(({ name, schema }) => [name, value(schema).map(String)] as const);
    const needed = required ? { requiredKeys: fields.map(([name]) => name) } : { requiredKeys: [] };
    return fc.record<Record<string, string>>(Object.fromEntries(fields), needed);
  };
  return fc
    .tuple(all('path', true), all('query', false), all('header', false), bodyOf(operation, words))
    .map(([params, query, headers, { type, body }]) => {
      const search = new URLSearchParams(query).toString();
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
      const plain = Object.entries(headers).map(([name, text]) => [name, text.replace(/[^\x20-\x7e]/g, '?')]);
      return {
        path: `${filled}${search === '' ? '' : `?${search}`}`,
        headers: { ...Object.fromEntries(plain), ...(body === null ? {} : { 'Content-Type': type }) },
        body,
      };
    });
}

function bodyOf(
  { requestBody }: Operation,
  words: readonly string[],
): fc.Arbitrary<{ readonly type: string; readonly body: string | null }> {
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (type === undefined || content === undefined) return fc.constant({ type: '', body: null });
  const types = fc.oneof({ weight: 20, arbitrary: fc.constant(type) }, { weight: 1, arbitrary: fc.constantFrom(...ODD_TYPES) });
  if (type !== 'application/json') return fc.tuple(types, csv(words)).map(([one, body]) => ({ type: one, body }));
  const valid = fitting(content.schema, words);
  const bodies = fc.oneof(
    { weight: 10, arbitrary: valid.map((value) => JSON.stringify(value)) },
    { weight: 8, arbitrary: almost(valid).map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: harmful.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: harmfulText },
  );
  return fc.tuple(types, bodies).map(([one, body]) => ({ type: one, body: body ?? '' }));
}

function csv(words: readonly string[]): fc.Arbitrary<string> {
  const cell = fc.oneof(fc.constantFrom(...words), harmfulText);
  const columns = ['id', 'name', 'email', 'roles', 'manager', 'team', 'issuer', 'subject'];
  const line = fc.tuple(...columns.map(() => cell)).map((cells) => cells.join(','));
  return fc.array(line, { maxLength: 5 }).map((lines) => [columns.join(','), ...lines].join('\n'));
}

/** What is wrong with an answer: not documented, or not as documented. */
export async function findFaults(
  { document }: { readonly document: Document },
  { operation }: Described,
  answer: Response,
): Promise<string[]> {
  const documented = operation.responses[String(answer.status)] ?? operation.responses.default;
  const content = documented?.content ?? {};
  if (answer.status >= 500) return [`it is ${answer.status}: ${await answer.text()}`];
  if (documented === operation.responses.default && answer.status < 400) return [`${answer.status} is not documented`];
  if (Object.keys(content).length === 0) return answer.body === null ? [] : ['it should have no body'];
  const type = answer.headers.get('Content-Type')?.split(';')[0] ?? '';
  if (type === 'text/event-stream') await answer.body?.cancel();
  const schema = content[type]?.schema;
  if (schema === undefined) return [`it is ${type} and not ${Object.keys(content).join(' or ')}`];
  if (!/^application\/(?:problem\+)?json$/.test(type)) return [];
  const value: unknown = await answer.json();
  const misfits = findMisfits(schema.$ref === undefined ? schema : document.components.schemas.Problem, value);
  const isProblem = schema.$ref !== undefined && typeof value === 'object' && value !== null && 'status' in value;
  return isProblem && value.status !== answer.status ? [...misfits, 'its status is another one'] : misfits;
}
