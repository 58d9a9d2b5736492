// Reads the body of a request: its type, its size, its JSON. What the database could not keep is refused here.

import { isKeepable } from '../../model/is-keepable.ts';
import type { ProblemCode } from '../../model/problem.ts';

export const MOST_BYTES = 1024 * 1024;

export type ReadBody =
  | { readonly ok: true; readonly value: unknown; readonly text: string }
  | { readonly ok: false; readonly code: ProblemCode; readonly detail: string };

/** `media` is what the endpoint takes: JSON where left out. */
export async function readBody(request: Request, media: 'text/csv' | undefined): Promise<ReadBody> {
  const wanted = media ?? 'application/json';
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== wanted) return { ok: false, code: 'unsupported-type', detail: `Send it as ${wanted}.` };
  const announced = request.headers.get('Content-Length');
  const read = announced === null ? await readStream(request) : Number(announced) > MOST_BYTES ? 'too-large' : await readWhole(request);
  if (read === 'broken-off') return { ok: false, code: 'bad-request', detail: 'The request broke off.' };
  if (read === 'too-large') return { ok: false, code: 'too-large', detail: 'A request may have 1 MB.' };
  const { text } = read;
  if (media !== undefined) return text.includes('\0') ? UNKEEPABLE : { ok: true, value: text, text };
  try {
    const value: unknown = JSON.parse(text);
    return ESCAPED.test(text) && !isKeepable(value) ? UNKEEPABLE : { ok: true, value, text };
  } catch {
    // The parser's message would quote what was sent.
    return { ok: false, code: 'bad-request', detail: 'This is not JSON.' };
  }
}

const UNKEEPABLE = {
  ok: false,
  code: 'bad-request',
  detail: 'It holds characters that cannot be stored (NUL, or half of a pair).',
} as const;
/** Only an escape can bring them in. */
const ESCAPED = /\\u(?:0000|[dD][89a-fA-F])/;

/** Broken off: its sender went away, so nobody is there to answer, and nothing of ours failed. */
type Read = { readonly text: string } | 'too-large' | 'broken-off';

/** As long as it was announced to be: the server lets no more through, and takes much less time over it than over a stream. */
async function readWhole(request: Request): Promise<Read> {
  try {
    return { text: Buffer.from(await request.arrayBuffer()).toString('utf8') };
  } catch {
    // The connection says so only by an exception.
    return 'broken-off';
  }
}

/** Stops once it is too large, without waiting for the rest. */
async function readStream(request: Request): Promise<Read> {
  if (request.body === null) return { text: '' };
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: Buffer.concat(parts).toString('utf8') };
      size += value.byteLength;
      if (size > MOST_BYTES) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value);
    }
  } catch {
    // The connection says so only by an exception.
    return 'broken-off';
  }
}
