// The OpenAPI 3.1 document, made from the very schemas that requests are parsed with.
import * as z from 'zod/mini';
import { Problem } from '../../model/problem.ts';
import { api } from '../../wire/api.ts';
import type { Endpoint, Schema } from '../../wire/endpoint.ts';

type Json = { readonly [key: string]: unknown };

let described: Json | null = null;

export function describeApi(): Json {
  described ??= {
    openapi: '3.1.0',
    info: {
      title: 'Countersign',
      version: '1',
      description: 'Held messages, their review, and the record of both. Errors are problem documents (RFC 9457).',
    },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A Google ID token or an Entra access token for this API.' },
      },
      schemas: { Problem: toSchema(Problem, 'output') },
    },
    paths: describePaths(),
  };
  return described;
}

export function listEndpoints(): [string, Endpoint][] {
  return Object.entries(api);
}

function describePaths(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, endpoint] of listEndpoints()) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: describeOne(name, endpoint) };
  }
  return paths;
}

function describeOne(name: string, endpoint: Endpoint): Json {
  const { access, summary, body, bodyMedia } = endpoint;
  const hasBody = endpoint.method !== 'GET';
  return {
    operationId: name,
    summary,
    ...(access === 'public' ? { security: [] } : { security: [{ bearer: [] }], description: `Roles: ${access.join(', ')}.` }),
    parameters: [...fields('path', endpoint.params), ...fields('query', endpoint.query), ...headers(endpoint)],
    ...(hasBody
      ? { requestBody: { required: true, content: { [bodyMedia ?? 'application/json']: { schema: toSchema(body, 'input') } } } }
      : {}),
    responses: {
      [String(endpoint.status ?? 200)]: describeAnswer(endpoint),
      ...(endpoint.status === 201 ? { '200': { ...describeAnswer(endpoint), description: 'It was there already.' } } : {}),
      ...(endpoint.etag === true && endpoint.method === 'GET' ? { '304': { description: 'Unchanged.' } } : {}),
      default: { description: 'A problem.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
  };
}

function describeAnswer({ answer, media, otherMedia }: Endpoint): Json {
  const schema = media === undefined ? toSchema(answer, 'output') : { type: 'string' };
  const kinds = [media ?? 'application/json', ...(otherMedia === undefined ? [] : [otherMedia])];
  return { description: 'Done.', content: Object.fromEntries(kinds.map((kind) => [kind, { schema }])) };
}

function fields(place: 'path' | 'query', schema: Schema): Json[] {
  const { properties, required } = toSchema(schema, 'input');
  const names = typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
  const must = Array.isArray(required) ? required : [];
  return names.map(([name, inner]) => ({ name, in: place, required: place === 'path' || must.includes(name), schema: inner }));
}

function headers({ idempotent, etag, method }: Endpoint): Json[] {
  const header = (name: string, required: boolean) => ({ name, in: 'header', required, schema: { type: 'string' } });
  return [
    ...(idempotent === true ? [header('Idempotency-Key', false)] : []),
    ...(etag === true && method === 'PUT' ? [header('If-Match', true)] : []),
  ];
}

export function toSchema(schema: Schema, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline', cycles: 'ref' });
  return rest;
}
