// One HTTP request to Microsoft, and its reply as values: nothing here throws for what a network does.
import { type Answer, readBrokenRequest } from './answer.ts';
import type { GraphReply } from './graph-answers.ts';

export interface GraphRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export type Replied = GraphReply & { readonly text: string };

export async function requestGraph({ method, url, headers, body }: GraphRequest, signal: AbortSignal): Promise<Answer<Replied>> {
  try {
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
    const text = await response.text();
    const reply = { status: response.status, retryAfter: response.headers.get('retry-after'), text };
    return { kind: 'done', value: { ...reply, body: parseJson(text) } };
  } catch (error) {
    return readBrokenRequest(readCode(error));
  }
}

/** undici hides what happened one or two causes deep. */
function readCode(error: unknown): string | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++)
    if ('code' in at && typeof at.code === 'string') return at.code;
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No body, a proxy's page, or a message as MIME.
    return null;
  }
}
