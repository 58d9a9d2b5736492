// What an endpoint of the service is: its address, who may call it, and the schemas of what goes in and comes out.
import * as z from 'zod/mini';
import type { Role } from '../model/person.ts';

export type Schema = z.ZodMiniType;

/** `public`: no token is asked for. */
export type Access = 'public' | readonly Role[];

export interface Endpoint<P extends Schema = Schema, Q extends Schema = Schema, B extends Schema = Schema, A extends Schema = Schema> {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With `{name}` for what stands in `params`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly params: P;
  readonly query: Q;
  /** `z.undefined()` where nothing is sent. */
  readonly body: B;
  /** `z.undefined()` where the answer is no JSON; then `media` says what it is. */
  readonly answer: A;
  readonly status?: 201;
  readonly media?: 'text/event-stream' | 'application/x-ndjson' | 'text/csv' | 'text/plain' | 'text/html';
  /** What it may be instead, where the query asks for it. */
  readonly otherMedia?: 'text/csv';
  readonly bodyMedia?: 'text/csv';
  /** Takes an `Idempotency-Key`: sent again, it is done once. */
  readonly idempotent?: true;
  /** Gives an `ETag` (read), or asks for `If-Match` (write). */
  readonly etag?: true;
}

export function endpoint<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
  described: Endpoint<P, Q, B, A>,
): Endpoint<P, Q, B, A> {
  return described;
}

export const nothing = { params: z.object({}), query: z.object({}), body: z.undefined() };

/** A page of a list. `next` asks for the one after it; null at the end. */
export const pageOf = <T extends Schema>(item: T) => z.object({ items: z.array(item), next: z.nullable(z.string()) });

const Cursor = z.string().check(z.maxLength(400));

/** Whole numbers come as text in a query. */
export const numberBetween = (least: number, most: number) =>
  z.pipe(
    z.pipe(
      z.string().check(z.regex(/^\d{1,9}$/, 'must be a whole number')),
      z.transform((digits: string) => Number(digits)),
    ),
    z.number().check(z.gte(least), z.lte(most)),
  );

export const pageQuery = { cursor: z.optional(Cursor), limit: z.optional(numberBetween(1, 100)) };
