// What an operation answers: its value, or why not. Exceptions are left for bugs and dead databases.
import type { ProblemCode } from '../../model/problem.ts';

export interface Refused {
  readonly ok: false;
  readonly code: ProblemCode;
  /** For the person who asked. Never words of a mail. */
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refused(code: ProblemCode, detail: string): Refused {
  return { ok: false, code, detail };
}
