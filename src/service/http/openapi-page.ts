// The same description for people: one page, no script.
import { listEndpoints } from './openapi.ts';

let drawn: string | null = null;

export function drawApi(): string {
  drawn ??= `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Countersign API</title></head>
<body><main><h1>Countersign API</h1>
<p>Send a bearer token. Errors are problem documents with a <code>code</code>. The whole description, with every field, is in
<a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>
${listEndpoints().map(drawOne).join('\n')}
</main></body></html>
`;
  return drawn;
}

function drawOne([name, { method, path, summary, access, idempotent, etag }]: ReturnType<typeof listEndpoints>[number]): string {
  const notes = [
    access === 'public' ? 'No token.' : `Roles: ${access.join(', ')}.`,
    ...(idempotent === true ? ['Takes an Idempotency-Key.'] : []),
    ...(etag === true ? [method === 'GET' ? 'Gives an ETag.' : 'Asks for If-Match.'] : []),
  ];
  return `<section id="${escapeText(name)}"><h2><code>${method} ${escapeText(path)}</code></h2><p>${escapeText(summary)}</p><p>${escapeText(notes.join(' '))}</p></section>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
