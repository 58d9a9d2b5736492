// Whose day it is: somebody's life, an office or the other side's own plans set no date for our work.

export const KIN = '(?:son|daughter|kids|wife|husband|mother|mum|dad|brother|sister)';

/** A subject whose days are its own: "my son", "the new hire", "your tender". */
export const OTHERS = new RegExp(
  `\\b(?:(?:my|our|his|her) ${KIN}|new (?:hire|starter|boss|manager|apprentice)|(?:tax|vat) return|your tender|your auction|easter)\\b`,
);
const WANTS = "\\b(?:they|he|she|you)(?:'d)? (?:needs?|wants?|like)";
const WANTED = new RegExp(`${WANTS}(?: (?!to\\b)[a-z]+){1,2} (?:by |on |before )?$`);
/** "You want unlimited users": what follows is asked, and not given. */
export const ASKED = new RegExp(`${WANTS} (?:an? )?$`);

/** Is the day that follows `before` told of others, or what the other side needs? */
export function isOthersDate(before: string): boolean {
  return OTHERS.test(before) || WANTED.test(before);
}
