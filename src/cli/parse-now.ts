// `--now`: the moment that dates in a mail are read against.
import { usage } from './failure.ts';

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

export function parseNow(text: string | undefined): Date {
  if (text === undefined) return new Date();
  const now = new Date(text);
  if (!ISO.test(text) || Number.isNaN(now.getTime())) throw usage(`--now is a moment such as 2026-11-20T09:00:00Z, not “${text}”`);
  return now;
}
