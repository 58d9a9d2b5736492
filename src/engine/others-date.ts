// Whose day it is: somebody's life, an office or the other side's own plans set no date for our work.
import { test } from './match.ts';

export const KIN = '(?:son|daughter|sister|brother|kids|wife|husband|mother|mum|dad)';

/** A subject whose days are its own: "my son", "the new hire", "your tender". */
export const OTHERS = new RegExp(
  `\\b(?:(?:my|our|his|her) ${KIN}|new (?:hire|starter|boss|manager|apprentice)|(?:tax|vat) return|your tender|your auction|easter)\\b`,
);
/** "You want it by", "they need": what follows is asked, and not given. */
export const WANTED = /\b(?:they|he|she|you)(?:'d)? (?:needs?|wants?|like)(?: (?!to\b)[a-z]+){0,3} $/;

/** Is the day that follows `before` told of others, or what the other side needs? */
export function isOthersDate(before: string): boolean {
  return test(OTHERS, before) || test(WANTED, before);
}
