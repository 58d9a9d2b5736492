// The headers that the add-in's files need wherever they are served: `countersign serve` and `npm run outlook` send them, and ADMINISTRATION.md says so for your own server.

/** Where Outlook on the web frames its add-ins; the desktop clients frame nothing. */
const FRAMES = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
];
/** office.js and what it loads by itself. */
const OFFICE = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com', 'https://*.office.net'];
/** Its telemetry, and the sign-in. */
const CALLS = ['https://*.microsoft.com', 'https://*.office.com', 'https://*.office.net', 'https://login.microsoftonline.com'];

const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE.join(' ')}`,
  // office.js and Preact set styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `connect-src 'self' ${CALLS.join(' ')}`,
  `frame-src 'self' https://login.microsoftonline.com`,
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${FRAMES.join(' ')}`,
].join('; ');

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  png: 'image/png',
};

/**
 * Scripts keep their names, because the manifest names them, and classic Outlook keeps a copy on disk that it renews at its start: so a
 * new release must be asked for each time. Icons may be kept; Outlook shows none that may not. (office-js 5632, docs-pr 5211)
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
  const end = path.slice(path.lastIndexOf('.') + 1);
  return {
    'Content-Type': TYPES[end] ?? 'application/octet-stream',
    'Cache-Control': end === 'png' ? 'public, max-age=86400' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(end === 'html' ? { 'Content-Security-Policy': POLICY } : {}),
  };
}
