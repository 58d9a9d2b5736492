// A cheap first look: can a sentence hold a mention at all?

/** Beginnings that every expression without a digit or a sign has one of; kept short, because it runs over every sentence. */
export function mayMention(low: string): boolean {
  return low.length > 1;
}
