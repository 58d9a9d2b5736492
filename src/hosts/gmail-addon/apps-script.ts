// The only file that names Apps Script's own services: who the user is, requests, drafts. Everything is answered at once.
/// <reference types="google-apps-script" />
import type { WireRequest } from '../../wire/exchange.ts';
import type { Sent } from './service.ts';

/** Put in by the build (`--origin`); empty where it was built without. */
declare const COUNTERSIGN_ORIGIN: string;

export const serviceOrigin: string = COUNTERSIGN_ORIGIN;

const METHODS = { GET: 'get', POST: 'post', PUT: 'put' } as const;

/** `unreachable`: no such name, no connection, an address that the manifest does not list; Google does not tell them apart. */
export function send({ method, url, headers, body }: WireRequest): Sent {
  const { 'Content-Type': contentType, ...others } = headers;
  try {
    const response = UrlFetchApp.fetch(url, {
      method: METHODS[method],
      headers: others,
      muteHttpExceptions: true,
      // A redirect would carry the token along, wherever it leads.
      followRedirects: false,
      ...(body === null ? {} : { payload: body }),
      ...(contentType === undefined ? {} : { contentType }),
    });
    const given: [string, unknown][] = Object.entries(response.getHeaders());
    const header = (name: string) => {
      const found = given.find(([key]) => key.toLowerCase() === name.toLowerCase());
      return found === undefined ? null : String(found[1]);
    };
    return { ok: true, response: { status: response.getResponseCode(), text: response.getContentText('UTF-8'), header } };
  } catch (error) {
    return { ok: false, code: /permission|authori[sz]/i.test(String(error)) ? 'not-allowed' : 'unreachable' };
  }
}

/** Google's ID token of whoever looks at the card; null without the scope `openid`. */
export function identityToken(): string | null {
  const token: unknown = ScriptApp.getIdentityToken();
  return typeof token === 'string' && token !== '' ? token : null;
}

export function newId(): string {
  return Utilities.getUuid();
}

/** `gone`: sent or discarded. `refused`: the reader did not allow it, or Gmail's API is off for the script. */
export type FromGmail = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: 'gone' | 'refused' };

/** The newest drafts, by id and the id of the message in each. */
export function listDrafts(most: number): FromGmail {
  return askGmail(() => Gmail?.Users?.Drafts?.list('me', { maxResults: most }));
}

export function fetchDraft(id: string, format: 'metadata' | 'full'): FromGmail {
  return askGmail(() => Gmail?.Users?.Drafts?.get('me', id, { format }));
}

function askGmail(ask: () => unknown): FromGmail {
  try {
    return { ok: true, value: ask() };
  } catch (error) {
    const isGone = /not found/i.test(String(error));
    return { ok: false, code: isGone ? 'gone' : 'refused' };
  }
}

/**
 * What a part of a mail says. The advanced service gives bytes where the API gives base64url, and in UTF-8 whatever charset the
 * part names (measured by others; not documented).
 */
export function decodeBytes(data: string | readonly number[]): string {
  return Utilities.newBlob(typeof data === 'string' ? Utilities.base64DecodeWebSafe(data) : [...data]).getDataAsString('UTF-8');
}
