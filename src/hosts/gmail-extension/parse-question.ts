// A question of the net, read like anything that comes from another world.
import * as z from 'zod/mini';
import type { Question } from './backstop-events.ts';

const Addresses = z.array(z.string());
const Mail = z.object({
  kind: z.enum(['save', 'update', 'send', 'schedule']),
  id: z.string(),
  subject: z.string(),
  /** Unknown to a net that an update left in a page. */
  from: z._default(z.string(), ''),
  to: Addresses,
  cc: Addresses,
  bcc: Addresses,
  html: z.string(),
  quotedHtml: z.string(),
});
const Asked = z.object({ id: z.string(), mails: z.nullable(z.array(Mail)) });

export function parseQuestion(text: string): Question | null {
  try {
    const parsed = Asked.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not from us.
    return null;
  }
}
