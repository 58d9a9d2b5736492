// A draft: one consistent snapshot of the mail being written, whatever host it comes from.
import * as z from 'zod/mini';
import { Author } from './author.ts';

export const Address = z.object({ address: z.string(), name: z.optional(z.string()) });
export type Address = z.infer<typeof Address>;

export const Attachment = z.object({ name: z.string(), size: z.optional(z.number()) });
export type Attachment = z.infer<typeof Attachment>;

export const Body = z.union([z.object({ text: z.string() }), z.object({ html: z.string() })]);
export type Body = z.infer<typeof Body>;

/** What the host knows of the conversation: the addresses that were already in it. */
export const Thread = z.object({ isReply: z.boolean(), participants: z.optional(z.array(z.string())) });
export type Thread = z.infer<typeof Thread>;

export const Draft = z.object({
  subject: z.string(),
  body: Body,
  from: z.optional(Address),
  to: z.array(Address),
  cc: z.array(Address),
  bcc: z.array(Address),
  /** Left out where the host cannot tell. */
  attachments: z.optional(z.array(Attachment)),
  author: z.optional(Author),
  thread: z.optional(Thread),
});
export type Draft = z.infer<typeof Draft>;
