// Whether a flag is one of those that a policy means.
import type { Author } from '../model/author.ts';
import type { Facts, Flag } from '../model/flag.ts';
import type { Bounds, Condition, When } from '../model/policy.ts';

type Fact = string | number | boolean;

/** Everything a policy may ask of a flag but its recipients (`audience.ts`). */
export function fits(when: Omit<When, 'recipients'>, flag: Flag, author: Author): boolean {
  return (
    isOneOf(when.topic, flag.topic) &&
    isOneOf(when.rule, flag.rule) &&
    isOneOf(when.severity, flag.severity) &&
    (when.author === undefined || when.author === author) &&
    meetsAll(when.facts, flag.facts)
  );
}

function isOneOf(wanted: string | readonly string[] | undefined, value: string): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? wanted === value : wanted.indexOf(value) >= 0;
}

/** A fact that the flag does not carry meets no condition, so that an unknown discount never passes for a small one. */
function meetsAll(conditions: Readonly<Record<string, Condition>> | undefined, facts: Facts | undefined): boolean {
  if (conditions === undefined) return true;
  return Object.keys(conditions).every((name) => {
    const condition = conditions[name];
    const fact = facts?.[name];
    return condition !== undefined && fact !== undefined && meets(condition, fact);
  });
}

function meets(condition: Condition, fact: Fact): boolean {
  if (typeof condition !== 'object') return isSame(condition, fact);
  if (Array.isArray(condition)) return condition.some((value) => isSame(value, fact));
  return isWithin(condition, fact);
}

function isSame(wanted: Fact, fact: Fact): boolean {
  if (typeof wanted === 'string' && typeof fact === 'string') return wanted.toLowerCase() === fact.toLowerCase();
  return wanted === fact;
}

function isWithin(bounds: Bounds, fact: Fact): boolean {
  return (
    (bounds.atMost === undefined || compare(fact, bounds.atMost) <= 0) &&
    (bounds.atLeast === undefined || compare(fact, bounds.atLeast) >= 0) &&
    (bounds.over === undefined || compare(fact, bounds.over) > 0) &&
    (bounds.under === undefined || compare(fact, bounds.under) < 0)
  );
}

/** Numbers by size, `YYYY-MM-DD` by its letters; NaN, which is within no bounds, for what cannot be compared. */
function compare(fact: Fact, limit: number | string): number {
  if (typeof fact === 'number' && typeof limit === 'number') return fact - limit;
  if (typeof fact !== 'string' || typeof limit !== 'string') return Number.NaN;
  const day = fact.slice(0, limit.length);
  if (day === limit) return 0;
  return day < limit ? -1 : 1;
}
