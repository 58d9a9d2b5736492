// What a page of ours asks of the service through the worker, which alone has the token: one port a call, answered in pieces as they come.
import * as z from 'zod/mini';

export const SERVICE_PORT = 'countersign-service';

export const ServiceCall = z.object({
  url: z.string(),
  method: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.nullable(z.string()),
});
export type ServiceCall = z.infer<typeof ServiceCall>;

export const ServicePiece = z.union([
  z.object({ kind: z.literal('head'), status: z.number(), headers: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('end') }),
]);
export type ServicePiece = z.infer<typeof ServicePiece>;
