// The same description for people: one page, no script, in the playground's colours.
import { listEndpoints, toSchema } from './openapi.ts';

let drawn: string | null = null;

export function drawApi(): string {
  drawn ??= `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Countersign API</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/main.css"><link rel="stylesheet" href="/docs.css"></head>
<body><main><h1>Countersign API</h1>
<p>Send a bearer token. Errors are problem documents with a <code>code</code>. The whole description, with the form of every field, is in
<a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>
${listEndpoints().map(drawOne).join('\n')}
</main></body></html>
`;
  return drawn;
}

/** What the page needs besides the tokens of the playground's sheet. */
export const PAGE_STYLE = `:root { color-scheme: light dark; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
section { border-top: 1px solid var(--colorNeutralStroke2); }
h2 { font-size: 1rem; }
code { overflow-wrap: anywhere; }
a, summary { color: var(--colorBrandForegroundLink, LinkText); }
summary { cursor: pointer; }
ul { margin: 0; padding-left: 1.25rem; }
`;

function drawOne([name, endpoint]: ReturnType<typeof listEndpoints>[number]): string {
  const { method, path, summary, access, idempotent, etag, query, body, answer, media } = endpoint;
  const notes = [
    access === 'public' ? 'No token.' : `Roles: ${access.join(', ')}.`,
    ...(idempotent === true ? ['Takes an Idempotency-Key.'] : []),
    ...(etag === true ? [method === 'GET' ? 'Gives an ETag.' : 'Asks for If-Match.'] : []),
  ];
  return `<section id="${escapeText(name)}"><h2><code>${method} ${escapeText(path)}</code></h2><p>${escapeText(summary)}</p><p>${escapeText(notes.join(' '))}</p>
${drawPart('Query', toSchema(query, 'input'))}${method === 'GET' ? '' : drawPart('Request', toSchema(body, 'input'))}${media === undefined ? drawPart('Response', toSchema(answer, 'output')) : ''}</section>`;
}

function drawPart(title: string, schema: unknown): string {
  const fields = drawFields(schema, 0);
  return fields === '' ? '' : `<details><summary>${title}</summary>${fields}</details>\n`;
}

/** Deeper than this is for /openapi.json. */
const DEEPEST = 3;

function drawFields(schema: unknown, depth: number): string {
  const fields = depth > DEEPEST ? [] : listFields(schema);
  const lines = fields.map(
    ({ name, inner, isLeftOut }) =>
      `<li><code>${escapeText(name)}</code> ${escapeText(nameForm(inner))}${isLeftOut ? ', may be left out' : ''}${drawFields(inner, depth + 1)}</li>`,
  );
  return lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`;
}

interface Field {
  readonly name: string;
  readonly inner: unknown;
  readonly isLeftOut: boolean;
}

/** Of an object, of what a list holds, or of each form that it may have. */
function listFields(schema: unknown): Field[] {
  const properties = part(schema, 'properties');
  if (typeof properties === 'object' && properties !== null) {
    const required = listOf(schema, 'required');
    return Object.entries(properties).map(([name, inner]) => ({ name, inner, isLeftOut: !required.includes(name) }));
  }
  const items = part(schema, 'items');
  return items === undefined ? listOf(schema, 'anyOf').flatMap(listFields) : listFields(items);
}

function nameForm(schema: unknown): string {
  const forms = listOf(schema, 'anyOf');
  if (forms.length > 0) return [...new Set(forms.map(nameForm))].join(' or ');
  const values = listOf(schema, 'enum');
  if (values.length > 0) return values.join(' | ');
  const only = part(schema, 'const');
  if (only !== undefined) return String(only);
  const type = part(schema, 'type');
  return type === 'array' ? `list of ${nameForm(part(schema, 'items'))}` : typeof type === 'string' ? type : 'anything';
}

function part(schema: unknown, key: string): unknown {
  return typeof schema === 'object' && schema !== null ? Object.getOwnPropertyDescriptor(schema, key)?.value : undefined;
}

function listOf(schema: unknown, key: string): readonly unknown[] {
  const list = part(schema, key);
  return Array.isArray(list) ? list : [];
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
