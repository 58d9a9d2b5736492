// Who wrote the words: a person, or a program that drafts for one.
import * as z from 'zod/mini';

export const Author = z.enum(['human', 'agent']);
export type Author = z.infer<typeof Author>;
