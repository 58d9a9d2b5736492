// A receipt: proof of a release, bound to one digest. The service signs it; the gate only compares it.
import * as z from 'zod/mini';

export const Receipt = z.object({ digest: z.string(), expires: z.string() });
export type Receipt = z.infer<typeof Receipt>;
