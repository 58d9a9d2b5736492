// The exit statuses, which scripts rely on; from 64 on they are those of sysexits.h.
import type { VerdictKind } from '../model/verdict.ts';

export const EXIT = { allowed: 0, acknowledge: 1, held: 2, usage: 64, unreadable: 65, missing: 66, fault: 70, denied: 77 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What the shell gives for a program that wrote to a closed pipe. It must not read as “all allowed”. */
export const CLOSED_PIPE = 141;

const OF_VERDICT: Readonly<Record<VerdictKind, Exit>> = {
  allow: EXIT.allowed,
  acknowledge: EXIT.acknowledge,
  hold: EXIT.held,
  block: EXIT.held,
};

export function exitOf(kind: VerdictKind): Exit {
  return OF_VERDICT[kind];
}

/** The status of two drafts together: the numbers grow with what a caller must not overlook. */
export function worse(a: Exit, b: Exit): Exit {
  return a > b ? a : b;
}
