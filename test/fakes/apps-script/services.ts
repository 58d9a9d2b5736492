// Apps Script's services besides CardService: each asks for its scope in the manifest, takes what the real one takes, and answers at once.
import { strict } from './card-service.ts';
import { type ApiDraft, fromBytes, toBytes } from './saved-drafts.ts';

export interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

/** What stands around one run of a function. */
export interface Surroundings {
  /** What Google vouches for; null where the reader did not allow it. */
  readonly token: string | null;
  readonly drafts: readonly ApiDraft[];
  /** The reader allowed everything but Gmail. */
  readonly isGmailRefused: boolean;
  /** What one call of Gmail's API costs. */
  readonly gmailMs: number;
}

export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Outside {
  readonly manifest: Manifest;
  readonly around: () => Surroundings;
  /** Null where nobody answers. */
  readonly fetch: (request: FetchRequest) => FetchAnswer | null;
  readonly passTime: (ms: number) => void;
}

const AUTH = 'https://www.googleapis.com/auth/';
/** developers.google.com/gmail/api/reference/rest/v1/users.drafts/get: any of these. */
const READS_DRAFTS = [`${AUTH}gmail.readonly`, `${AUTH}gmail.modify`, `${AUTH}gmail.compose`, 'https://mail.google.com/'];
const OPTIONS = ['method', 'headers', 'payload', 'contentType', 'muteHttpExceptions', 'followRedirects'];

export function createServices(outside: Outside): Record<string, object> {
  const { manifest, around } = outside;
  const hasScope = (...any: readonly string[]) => any.some((scope) => manifest.oauthScopes.includes(scope));
  let ids = 0;
  const services: Record<string, object> = {
    ScriptApp: strict('ScriptApp', { getIdentityToken: () => (hasScope('openid') ? around().token : null) }),
    UrlFetchApp: strict('UrlFetchApp', {
      fetch: (url: unknown, options: unknown) => {
        if (!hasScope(`${AUTH}script.external_request`)) throw new Error('You do not have permission to call UrlFetchApp.fetch');
        return fetchUrl(outside, url, options);
      },
    }),
    Utilities: strict('Utilities', {
      getUuid: () => `uuid-${++ids}`,
      base64DecodeWebSafe: (text: string) => toBytes(Buffer.from(text, 'base64url').toString('utf8')),
      newBlob: (bytes: readonly number[]) => strict('Blob', { getDataAsString: (_charset: string) => fromBytes(bytes) }),
    }),
  };
  const isEnabled = manifest.dependencies?.enabledAdvancedServices?.some(({ userSymbol }) => userSymbol === 'Gmail') === true;
  if (isEnabled) services.Gmail = createGmail(outside, () => hasScope(...READS_DRAFTS));
  return services;
}

function createGmail({ around, passTime }: Outside, isAllowed: () => boolean): object {
  const ask = (user: unknown): Surroundings => {
    if (user !== 'me') throw new Error('Invalid user');
    if (!isAllowed() || around().isGmailRefused) throw new Error('Request had insufficient authentication scopes.');
    passTime(around().gmailMs);
    return around();
  };
  const list = (user: unknown, { maxResults }: { readonly maxResults: number }) => {
    const { drafts } = ask(user);
    // As in the API: without drafts the list is not empty but missing.
    if (drafts.length === 0) return {};
    const shown = drafts.slice(0, maxResults).map(({ id, message }) => ({ id, message: { id: message.id } }));
    return { drafts: shown, ...(drafts.length > maxResults ? { nextPageToken: 'more' } : {}) };
  };
  const get = (user: unknown, id: unknown, { format }: { readonly format: string }) => {
    const draft = ask(user).drafts.find((one) => one.id === id);
    if (draft === undefined) throw new Error('API call to gmail.users.drafts.get failed with error: Requested entity was not found.');
    if (format === 'full') return draft;
    if (format !== 'metadata') throw new Error(`Invalid format ${format}`);
    const { mimeType, headers } = draft.message.payload;
    return { ...draft, message: { ...draft.message, payload: { mimeType, headers } } };
  };
  return strict('Gmail', { Users: strict('Users', { Drafts: strict('Drafts', { list, get }) }) });
}

function fetchUrl({ manifest: { urlFetchWhitelist }, fetch }: Outside, url: unknown, options: unknown): object {
  if (typeof url !== 'string' || !url.startsWith('https://')) throw new Error(`Invalid argument: ${String(url)}`);
  if (urlFetchWhitelist?.some((prefix) => url.startsWith(prefix)) === false)
    throw new Error('This address is not on the list of the manifest');
  const given = typeof options === 'object' && options !== null ? new Map(Object.entries(options)) : new Map<string, unknown>();
  const unknown = [...given.keys()].find((key) => !OPTIONS.includes(key));
  if (unknown !== undefined) throw new Error(`UrlFetchApp knows no option ${unknown}`);
  const method = given.get('method') ?? 'get';
  if (!['get', 'post', 'put', 'delete', 'patch'].includes(String(method))) throw new Error(`Invalid method ${String(method)}`);
  const headers = Object.fromEntries(Object.entries(given.get('headers') ?? {}).map(([key, value]) => [key, String(value)]));
  const payload = given.get('payload');
  const body = payload === undefined ? null : String(payload);
  const type = body === null ? {} : { 'Content-Type': String(given.get('contentType') ?? 'application/x-www-form-urlencoded') };
  const answer = fetch({ url, method: String(method).toUpperCase(), headers: { ...headers, ...type }, body });
  if (answer === null) throw new Error(`DNS error: ${url}`);
  if (answer.status >= 300 && answer.status < 400 && given.get('followRedirects') !== false) throw new Error('it would be followed');
  if (answer.status >= 400 && given.get('muteHttpExceptions') !== true)
    throw new Error(`Request failed, code ${answer.status}: ${answer.text}`);
  return strict('HTTPResponse', {
    getResponseCode: () => answer.status,
    getContentText: () => answer.text,
    getHeaders: () => answer.headers,
  });
}
