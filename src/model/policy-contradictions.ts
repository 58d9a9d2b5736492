// What the shape of a policy file alone cannot tell: names that lead nowhere, limits that exclude each other.
import type { PolicyInput, When } from './policy.ts';

type Path = readonly (string | number)[];

export interface Contradiction {
  /** Keys and list positions from the top of the file. */
  readonly path: Path;
  readonly kind: 'twice' | 'recipient' | 'dates' | 'reasons' | 'locale' | 'zone';
  /** What stands there. */
  readonly value: string;
}

/** The contradictions of a file; `policy-problems.ts` puts them in words. `customers` are the names that recipients may have. */
export function findContradictions(input: PolicyInput, customers: readonly string[]): Contradiction[] {
  const found: Contradiction[] = [];
  const add = (path: Path, kind: Contradiction['kind'], value = '') => found.push({ path, kind, value });
  const names = (input.exceptions ?? []).map(({ name }) => name);
  names.forEach((name, i) => {
    if (names.indexOf(name) < i) add(['exceptions', i, 'name'], 'twice', name);
  });
  const whens: [Path, Pick<When, 'recipients'> | undefined][] = [
    ...(input.exceptions ?? []).map(({ when }, i): [Path, When] => [['exceptions', i, 'when'], when]),
    ...(input.confirmTwice ?? []).map((when, i): [Path, When] => [['confirmTwice', i], when]),
    ...(input.approvedPhrases ?? []).map((phrase, i): [Path, typeof phrase.while] => [['approvedPhrases', i, 'while'], phrase.while]),
  ];
  for (const [path, when] of whens) {
    for (const name of [when?.recipients ?? []].flat()) {
      if (['internal', 'external', ...customers].includes(name) || name.includes('.')) continue;
      add([...path, 'recipients'], 'recipient', name);
    }
  }
  (input.approvedPhrases ?? []).forEach((phrase, i) => {
    const { from, until } = phrase.while ?? {};
    if (from !== undefined && until !== undefined && from > until) add(['approvedPhrases', i, 'while', 'until'], 'dates');
  });
  if (input.reasons?.freeText === false && input.reasons.presets?.length === 0) add(['reasons'], 'reasons');
  const { locale, timeZone } = input;
  if (locale !== undefined && !isAccepted(() => Intl.getCanonicalLocales(locale))) add(['locale'], 'locale', locale);
  if (timeZone !== undefined && timeZone !== 'local' && !isAccepted(() => new Intl.DateTimeFormat('en', { timeZone })))
    add(['timeZone'], 'zone', timeZone);
  return found;
}

/** `Intl` says no by throwing. */
function isAccepted(tryIt: () => unknown): boolean {
  try {
    tryIt();
    return true;
  } catch {
    return false;
  }
}
